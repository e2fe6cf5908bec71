/** The pretty format: what a person reads in a terminal, reply by reply. */
import { lookUp } from '../look-up'
import type { LongReport, Problem, Report, Result } from '../types'
import { columnsOf } from './pretty/cells'
import { excerpt } from './pretty/excerpt'
import { movesOf } from './pretty/moves'
import { paletteOf } from './pretty/palette'
import type { Palette } from './pretty/palette'
import { summary } from './pretty/summary'
import { wrap } from './pretty/wrap'
import { categoryCounter } from './tally'
import type { FormatContext } from './types'
import { disarmed, oneLine, visible } from './visible'
import { wordsFor } from './words'
import type { Words } from './words'

export function pretty(report: Report, context: FormatContext): string {
  return [...prettyPieces(report, context)].join('')
}

/** The clean replies first, since a reader looks at the end. */
export function* prettyPieces(report: LongReport, context: FormatContext): Generator<string> {
  const palette = paletteOf(context.colorLevel)
  const problems = categoryCounter()
  let hasClean = false
  let faulty = 0
  for (const result of report.results) {
    problems.add(result)
    if (result.problems.length > 0) faulty++
    else {
      hasClean = true
      yield disarmed(cleanLine(result, context, palette) + '\n')
    }
  }
  if (hasClean) yield '\n'
  if (faulty > 0)
    for (const result of report.results)
      if (result.problems.length > 0)
        yield disarmed(section(pageOf(result, context, palette)).join('\n') + '\n\n')
  yield disarmed(summary(report, faulty, problems.tallies(), palette, context.width).join('\n') + '\n')
}

interface Page {
  result: Result
  context: FormatContext
  palette: Palette
  words: Words
  source: string | undefined
}

function pageOf(result: Result, context: FormatContext, palette: Palette): Page {
  const source = context.redact ? undefined : context.sources(result.path)
  return { result, context, palette, words: wordsFor(result.language), source }
}

/** Prose wider than this is tiring to read, however wide the terminal. */
const proseWidth = 92
const narrowest = 24

function cleanLine(result: Result, { width }: FormatContext, palette: Palette): string {
  const path = visible(result.path)
  const moves = movesOf(result, wordsFor(result.language)).filter(({ found }) => found)
  const shown = moves.map(({ label }) => label).join(' · ')
  const fits = columnsOf(path) + columnsOf(shown) + 4 <= width
  return `${palette.good('✓')} ${path}` + (fits && shown !== '' ? `  ${palette.quiet(shown)}` : '')
}

function section(page: Page): string[] {
  const seen = new Map<string, string>()
  const gutter =
    4 + page.result.problems.reduce((most, problem) => Math.max(most, positionOf(problem).length), 0)
  return [
    ...heading(page),
    ...moveLines(page),
    ...page.result.problems.flatMap(problem => ['', ...problemLines(problem, page, gutter, seen)]),
  ]
}

function heading({ result, context, palette, words }: Page): string[] {
  const path = visible(result.path)
  const language = result.language === 'nl' || result.language === 'en' ? words.language : result.language
  const stage = lookUp(words.stages, result.stage) ?? result.stage
  const channel = lookUp(words.channels, result.channel) ?? result.channel
  const about = [language, stage, channel].map(oneLine).join(' · ')
  if (columnsOf(path) + 2 + columnsOf(about) > context.width)
    return [palette.title(path), palette.quiet(about)]
  return [`${palette.title(path)}  ${palette.quiet(about)}`]
}

/** The moves found and lacking, as many to a line as fit. */
function moveLines({ result, context, palette, words }: Page): string[] {
  const lines: string[] = []
  let used = context.width
  for (const { label, found } of movesOf(result, words)) {
    const columns = columnsOf(label) + 4
    const text = found ? `${palette.good('✓')} ${palette.quiet(label)}` : `${palette.bad('✗')} ${label}`
    if (used + columns > context.width) {
      lines.push(text)
      used = columns
    } else {
      lines.push(`${lines.pop() ?? ''}  ${text}`)
      used += columns
    }
  }
  return lines
}

function problemLines(problem: Problem, page: Page, gutter: number, seen: Map<string, string>): string[] {
  const { context, palette, words } = page
  const room = Math.max(narrowest, context.width - gutter)
  const position = positionOf(problem)
  const paint = palette[problem.severity]
  const severity = paint(words.severities[problem.severity])
  const head = `${' '.repeat(gutter - position.length - 2)}${position}  ${severity}  ${palette.quiet(visible(problem.rule))}`
  const body = [
    ...wrap(oneLine(problem.message), Math.min(room, proseWidth)),
    ...sourceLines(problem, page, room - 2),
    ...adviceLines(problem, page, Math.min(room, proseWidth) - 2, seen),
  ]
  return [head, ...body.map(line => ' '.repeat(gutter) + line)]
}

function sourceLines({ severity, start, end }: Problem, { source, palette }: Page, room: number): string[] {
  if (source === undefined) return []
  const paint = palette[severity]
  const bar = palette.quiet('│')
  return excerpt(source, start, end, room).flatMap(line => {
    if (line === 'gap') return [palette.quiet('┆')]
    const mark = line.fault === '' ? '↑' : '━'.repeat(line.columns)
    const underline = ' '.repeat(line.indent) + paint(mark)
    return [`${bar} ${line.before}${paint(line.fault)}${line.after}`, `${bar} ${underline}`]
  })
}

/** The advice, or where in this reply the same advice was given before. */
function adviceLines(
  problem: Problem,
  { palette, words }: Page,
  room: number,
  seen: Map<string, string>,
): string[] {
  const advice = oneLine(problem.advice)
  if (advice.trim() === '') return []
  const before = seen.get(advice)
  if (before !== undefined) return [palette.quiet(`→ ${words.adviceAt(before)}`)]
  seen.set(advice, positionOf(problem))
  return wrap(advice, room).map((line, i) => (i === 0 ? `${palette.good('→')} ${line}` : `  ${line}`))
}

function positionOf({ start }: Problem): string {
  return `${start.line}:${start.column}`
}
