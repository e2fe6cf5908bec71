/** The reply's own lines, in order, as zones are decided line by line. */
import type { Zone } from '../../types'
import type { Prose } from '../prose'

export interface Line {
  text: string
  /** The block that the line is in, and where in its text. */
  block: Prose
  start: number
  isFirst: boolean
  isLast: boolean
  /** Whether quoted text follows before the next line of our own. */
  beforeQuote: boolean
  segments: Segment[]
}

/** A stretch of a line, counted in the line; a speaker's name before a message is in no zone. */
export interface Segment {
  start: number
  end: number
  zone: Zone | undefined
}

/** The lines of the blocks at quote depth `own`; code has none. */
export function linesOf(blocks: readonly Prose[], own: number): Line[] {
  const lines: Line[] = []
  for (const block of blocks) {
    const last = lines.at(-1)
    if (block.code) continue
    if (block.quoteDepth > own) {
      if (last) last.beforeQuote = true
      continue
    }
    let start = 0
    for (const text of block.text.text.split('\n')) {
      lines.push({
        text,
        block,
        start,
        isFirst: start === 0,
        isLast: false,
        beforeQuote: false,
        segments: [],
      })
      start += text.length + 1
    }
    const end = lines.at(-1)
    if (end) end.isLast = true
  }
  return lines
}

/** Puts the line in `zone` from offset `start` of the line on, up to the next mark. */
export function mark(line: Line, zone: Zone | undefined, start = 0): void {
  const { segments } = line
  const previous = segments.at(-1)
  if (previous) previous.end = start
  if (previous && previous.end <= previous.start) segments.pop()
  segments.push({ start, end: line.text.length, zone })
}

export function zoneOf(line: Line): Zone | undefined {
  return line.segments.at(-1)?.zone
}
