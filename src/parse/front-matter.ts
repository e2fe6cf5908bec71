/**
 * Reads the YAML front matter of a reply. A reply's keys are plain, so a scanner of lines does: text, true and
 * false, and lists of text. Whatever else stands under keys that are not ours is left alone.
 */
import type { Span } from '../types'

export interface FrontMatter {
  /** Values by key, without a prototype; a value that is more than text or a list of text is null. */
  data: Record<string, unknown>
  /** Where each value stands in the source; for want of one, its key. */
  spans: ReadonlyMap<string, Span>
  /** Where the reply begins. */
  end: number
  /** The opening line when nothing closes the front matter. */
  unclosed: Span | undefined
  /** Lines that are no YAML. */
  broken: Span[]
}

/** Reads the front matter that starts at offset `start`; without any, the reply begins there. */
export function readFrontMatter(source: string, start: number): FrontMatter {
  const front: Draft = { data: emptyRecord(), spans: new Map(), end: start, unclosed: undefined, broken: [] }
  const opening = matchAt(/---[ \t]*(?:\r?\n|$)/y, source, start)
  if (!opening) return front
  const from = start + opening.length
  if (!looksLikeYaml(source, from)) return front

  let key: string | undefined
  let afterBlank = false
  for (const line of linesFrom(source, from)) {
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) return { ...front, end: line.next }
    const isBlank = !/\S/.test(line.text)
    if (isBlank || /^\s*#/.test(line.text)) {
      afterBlank ||= isBlank
      continue
    }
    const pair = /^(["']?)([A-Za-z0-9À-ɏ_$][^:"'\n]{0,100}?)\1[ \t]*:(?=[ \t]|$)[ \t]*/.exec(line.text)
    if (pair) {
      key = pair[2] ?? ''
      readValue(front, key, line, pair[0].length)
    } else if (key !== undefined && /^(?:[ \t]|- |-$)/.test(line.text)) {
      readItem(front, key, line)
    } else if (afterBlank) {
      break
    } else {
      front.broken.push({ start: line.start, end: line.start + line.text.trimEnd().length })
    }
    afterBlank = false
  }
  return unclosedFrontMatter(source, start)
}

type Draft = FrontMatter & { spans: Map<string, Span> }

interface Line {
  text: string
  start: number
  /** Where the next line starts. */
  next: number
}

/** Without an end, the front matter is the lines that look like it. */
function unclosedFrontMatter(source: string, start: number): FrontMatter {
  const opening = matchAt(/---[ \t]*(?:\r?\n|$)/y, source, start) ?? ''
  const front: Draft = {
    data: emptyRecord(),
    spans: new Map(),
    end: start + opening.length,
    unclosed: { start, end: start + 3 },
    broken: [],
  }
  for (const line of linesFrom(source, front.end)) {
    const pair = /^([\w-]{1,50}):[ \t]*/.exec(line.text)
    if (!pair) break
    readValue(front, pair[1] ?? '', line, pair[0].length)
    front.end = line.next
  }
  return front
}

function readValue(front: Draft, key: string, line: Line, from: number): void {
  const written = withoutRemark(line.text.slice(from))
  const start = line.start + from
  front.data[key] = valueOf(written)
  front.spans.set(key, written === '' ? keySpan(line, key) : { start, end: start + written.length })
}

/** An indented line: an item of a list of text, or part of something that replies don't use. */
function readItem(front: Draft, key: string, line: Line): void {
  const item = /^[ \t]*-[ \t]+/.exec(line.text)?.[0]
  const list = front.data[key]
  const value = item === undefined ? null : valueOf(withoutRemark(line.text.slice(item.length)))
  if (typeof value === 'string' && Array.isArray(list)) list.push(value)
  else if (typeof value === 'string' && list === '') front.data[key] = [value]
  else front.data[key] = null
}

function valueOf(written: string): unknown {
  const quoted = /^(["'])(.*)\1$/.exec(written)
  if (quoted) return quoted[2] ?? ''
  if (written === 'true' || written === 'false') return written === 'true'
  if (/^\{(?![{%])|^[&*!|>@`]/.test(written)) return null
  const list = /^\[([^[\]]*)\]$/.exec(written)?.[1]
  if (list === undefined) return written
  return list
    .split(',')
    .map(item => item.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter(item => item !== '')
}

function withoutRemark(text: string): string {
  const quoted = /^(?:"[^"]*"|'[^']*')/.exec(text)?.[0]
  return quoted ?? text.replace(/(?:^|[ \t]+)#.*$/, '').trimEnd()
}

function keySpan(line: Line, key: string): Span {
  const start = line.start + line.text.indexOf(key)
  return { start, end: start + key.length }
}

/** A reply may also start with a rule of dashes. */
function looksLikeYaml(source: string, from: number): boolean {
  for (const { text } of linesFrom(source, from))
    if (/\S/.test(text) && !/^\s*#/.test(text))
      return /^(?:["']?[A-Za-z0-9À-ɏ_$][^:]{0,100}:(?:[ \t]|$)|(?:---|\.\.\.)[ \t]*$)/.test(text)
  return false
}

const mostLines = 1000

function* linesFrom(source: string, from: number): Generator<Line> {
  let start = from
  for (let count = 0; start < source.length && count < mostLines; count++) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const text = source.slice(start, source.charAt(end - 1) === '\r' ? end - 1 : end)
    yield { text, start, next: Math.min(end + 1, source.length) }
    start = end + 1
  }
}

function matchAt(pattern: RegExp, source: string, start: number): string | undefined {
  pattern.lastIndex = start
  return pattern.exec(source)?.[0]
}

function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>
}
