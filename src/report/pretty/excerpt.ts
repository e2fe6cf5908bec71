/** The source lines of a problem, cut to the terminal, with the columns to underline. */
import type { Point, Span } from '../../types'
import { isPlain, rowOf } from './cells'
import type { Row } from './cells'

/** A stretch of a source line as shown. `indent` columns come before the fault's `columns`; an insertion point has none. */
export interface ExcerptLine {
  before: string
  fault: string
  after: string
  indent: number
  columns: number
}

/** The lines that the span touches, at most three; a longer span has `'gap'` before its last line. */
export function excerpt(source: string, start: Point, end: Point, width: number): (ExcerptLine | 'gap')[] {
  const shownEnd = Math.min(end.offset, start.offset + longestFault)
  const lines = linesOf(source, start, shownEnd, width)
    .filter(line => line.text.trim() !== '')
    .filter(line => line.fault.end > line.fault.start || start.offset === end.offset)
    .map(line => cut(line, width))
  if (shownEnd < end.offset) return [...lines.slice(0, 2), 'gap']
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), 'gap', ...lines.slice(-1)]
}

/** In code units; the end of a longer one is not shown. */
const longestFault = 4000

interface Line {
  text: string
  /** The part of the span on this line, without the quote marks and spaces at its ends, in `text`. */
  fault: Span
  /** Whether the text is a piece of a longer line. */
  headless: boolean
  tailless: boolean
}

const lineBreak = /\r\n|\r|\n/g

/** A family of emoji takes eleven code units for two columns. */
const unitsPerColumn = 6

/** A line may be megabytes long, so no more of it is read than could be shown. */
function linesOf(source: string, start: Point, end: number, width: number): Line[] {
  const lineStart = start.offset - start.column + 1
  const near = source.slice(Math.max(0, start.offset - width), end + width)
  const reach = isPlain(near) ? width : unitsPerColumn * width
  const from = Math.max(lineStart, wholeCharacter(source, start.offset - reach))
  const to = wholeCharacter(source, end + reach)
  const text = source.slice(from, to)
  const lines: Line[] = []
  for (let at = 0; ;) {
    const broken = lineBreakFrom(text, at)
    const line = text.slice(at, broken?.index)
    const fault = { start: start.offset - from - at, end: end - from - at }
    const headless = at === 0 && from > lineStart
    lines.push({ ...lineOf(line, fault), headless, tailless: broken === null && to < source.length })
    if (broken === null || from + broken.index + broken[0].length >= end) return lines
    at = broken.index + broken[0].length
  }
}

function lineBreakFrom(text: string, at: number): RegExpExecArray | null {
  lineBreak.lastIndex = at
  return lineBreak.exec(text)
}

function wholeCharacter(source: string, offset: number): number {
  const unit = source.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}

function lineOf(text: string, { start, end }: Span): Pick<Line, 'text' | 'fault'> {
  const indent = /^[\s>]*/.exec(text)?.[0].length ?? 0
  const first = start < 0 ? indent : start
  const last = end > text.length ? text.trimEnd().length : end
  return { text, fault: { start: first, end: Math.max(first, last) } }
}

function cut({ text, fault, headless, tailless }: Line, width: number): ExcerptLine {
  const row = rowOf(text)
  const first = row.endingAfter(fault.start)
  const last = Math.max(first, row.startingAt(fault.end))
  const fits = row.columns(0, row.length) <= (headless || tailless ? width - 2 : width)
  const window = fits ? { start: 0, end: row.length } : windowAround(row, first, last, width - 2)
  const head = window.start > 0 || headless ? '…' : ''
  const tail = window.end < row.length || tailless ? '…' : ''
  const shownEnd = Math.min(last, window.end)
  return {
    before: head + row.shown(window.start, first),
    fault: row.shown(first, shownEnd),
    after: (row.shown(shownEnd, window.end) + tail).trimEnd(),
    indent: head.length + row.columns(window.start, first),
    columns: row.columns(first, shownEnd),
  }
}

/** The cells that fit: the fault with about a third of the room left before it, cut between words where possible. */
function windowAround(row: Row, first: number, last: number, width: number): Span {
  const room = width - row.columns(first, last)
  if (room <= 0) return { start: first, end: fit(row, first, width) }
  const rest = row.columns(last, row.length)
  const start = afterSpace(row, reach(row, first, Math.max(Math.floor(room / 3), room - rest)), first)
  const end = fit(row, start, width)
  return { start, end: end === row.length ? end : beforeSpace(row, end, last) }
}

function fit(row: Row, start: number, width: number): number {
  let end = start
  while (end < row.length && row.columns(start, end + 1) <= width) end++
  return end
}

function reach(row: Row, first: number, width: number): number {
  let start = first
  while (start > 0 && row.columns(start - 1, first) <= width) start--
  return start
}

const longestCutWord = 16

function afterSpace(row: Row, start: number, first: number): number {
  if (start === 0) return 0
  for (let at = start; at <= Math.min(first, start + longestCutWord); at++) {
    if (row.shown(at - 1, at) === ' ') return at
  }
  return start
}

function beforeSpace(row: Row, end: number, last: number): number {
  for (let at = end; at > Math.max(last, end - longestCutWord); at--) {
    if (row.shown(at, at + 1) === ' ') return at
  }
  return end
}
