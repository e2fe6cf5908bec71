/** What holds of every report, whatever the text was. */
import assert from 'node:assert/strict'
import { format, lint, type LintOptions, type Point, type Result } from '../../src'
import { formats } from '../../src/vocabulary'

/** Cpu milliseconds; the texts are small, so that only a runaway takes as long. */
const mostTime = 5000

/** @throws an assertion that says what doesn't hold */
export function checkText(text: string, options: LintOptions & { path: string }): Result {
  const start = process.cpuUsage()
  const result = lint(text, options)
  const { user } = process.cpuUsage(start)
  assert.ok(user / 1000 < mostTime, `took ${user / 1000} ms`)
  checkPlaces(result, text)
  assertSame(JSON.stringify(lint(text, options)), JSON.stringify(result), 'result')
  return result
}

function checkPlaces({ problems, moves }: Result, text: string): void {
  const lines = lineStartsOf(text)
  for (const { start, end } of [...problems, ...moves]) {
    assert.ok(
      0 <= start.offset && start.offset <= end.offset && end.offset <= text.length,
      `${start.offset}–${end.offset} lies outside`,
    )
    for (const point of [start, end]) assert.deepEqual(point, pointAt(lines, point.offset))
  }
  for (const list of [problems, moves]) {
    const offsets = list.map(({ start }) => start.offset)
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    )
  }
  for (const { message, advice, rule } of problems) {
    assert.notEqual(message, '', rule)
    assert.doesNotMatch(advice, /undefined|\[object/, rule)
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) starts.push(at + 1)
  }
  return starts
}

function pointAt(lines: readonly number[], offset: number): Point {
  const line = lines.findLastIndex(start => start <= offset)
  return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset }
}

// controls but the newline, bidirectional controls, lone surrogates
const steering = /[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u

/** Every format says something of any result, the same twice, and steers neither terminal nor build server. */
export function checkFormats(results: readonly Result[], sources: ReadonlyMap<string, string>): void {
  for (const name of formats) {
    const text = format(results, name, path => sources.get(path))
    assertSame(
      format(results, name, path => sources.get(path)),
      text,
      name,
    )
    assert.doesNotMatch(text, steering, name)
    if (name !== 'azure') assert.doesNotMatch(text, /##vso\[/i, name)
    if (name !== 'github') assert.doesNotMatch(text, /^\s*::/m, name)
    if (name === 'json' || name === 'sarif' || name === 'gitlab' || name === 'rdjson') JSON.parse(text)
  }
}

/** Shows where two long texts part, and no more of them. */
function assertSame(again: string, first: string, name: string): void {
  if (again === first) return
  let at = 0
  while (again[at] === first[at]) at++
  const [a, b] = [first, again].map(text => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60)))
  assert.fail(`${name}: twice the same gave ${a} and ${b}`)
}
