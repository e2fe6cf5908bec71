/** How text lies on a terminal: graphemes, each with the columns it takes. */
import { eastAsianWidth } from 'get-east-asian-width'
import { steers, visible } from '../visible'

/** A line as cells, one a grapheme; ranges are half-open and count cells. */
export interface Row {
  length: number
  /** The first cell that ends after a code unit offset of the line; `length` when none does. */
  endingAfter: (offset: number) => number
  /** The first cell that starts at a code unit offset of the line or after it; `length` when none does. */
  startingAt: (offset: number) => number
  shown: (start: number, end: number) => string
  columns: (start: number, end: number) => number
}

// One column a code unit: ASCII, Latin letters with accents, dashes and quotation marks, the euro sign.
const plain = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/
const plainLines = /^[\r\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/
const joined = () => /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u
const pictured = () => /\p{Emoji_Presentation}|\ufe0f/u
const zeroWidth = () => /[\p{M}\p{Cf}]/u
const tabStop = 4

/** Whether each code unit, line breaks apart, is a character of one column. */
export function isPlain(text: string): boolean {
  return plainLines.test(text)
}

/** Columns of text that was made visible before. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const { segment } of graphemes().segment(text)) columns += columnsOfGrapheme(segment)
  return columns
}

/** A line cut into cells: tabs spread to the next stop, steering characters as symbols, the invisible left out. */
export function rowOf(line: string): Row {
  return plain.test(line) ? plainRow(line) : graphemeRow(line)
}

function plainRow(line: string): Row {
  const { length } = line
  const at = (offset: number) => Math.min(Math.max(0, offset), length)
  return {
    length,
    endingAfter: at,
    startingAt: at,
    shown: (start, end) => line.slice(start, end),
    columns: (start, end) => end - start,
  }
}

function graphemeRow(line: string): Row {
  const texts: string[] = []
  const offsets = [0]
  const columns = [0]
  let column = 0
  for (const { segment, index } of graphemes().segment(line)) {
    const shown = shownAt(column, segment)
    column += columnsOf(shown)
    texts.push(shown)
    offsets.push(index + segment.length)
    columns.push(column)
  }
  const { length } = texts
  return {
    length,
    endingAfter: offset => cellWhere(length, cell => (offsets[cell + 1] ?? 0) > offset),
    startingAt: offset => cellWhere(length, cell => (offsets[cell] ?? 0) >= offset),
    shown: (start, end) => texts.slice(start, end).join(''),
    columns: (start, end) => (columns[end] ?? column) - (columns[start] ?? column),
  }
}

function cellWhere(length: number, isIt: (cell: number) => boolean): number {
  let cell = 0
  while (cell < length && !isIt(cell)) cell++
  return cell
}

function shownAt(column: number, grapheme: string): string {
  if (grapheme === '\t') return ' '.repeat(tabStop - (column % tabStop))
  if (steers(grapheme)) return visible(grapheme)
  return columnsOf(grapheme) === 0 ? '' : grapheme
}

function columnsOfGrapheme(grapheme: string): number {
  if (joined().test(grapheme)) return pictured().test(grapheme) ? 2 : 1
  let columns = 0
  for (const character of grapheme) {
    if (!zeroWidth().test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0)
  }
  return columns
}

let segmenter: Intl.Segmenter | undefined

function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter
}
