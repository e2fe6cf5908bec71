/** lint: which problems are about lines that have changed. */
import type { LineRange } from '../read/hunks'
import type { Problem } from '../types'

/** Lines as git counts them; `all` for a new file. */
export type ChangedLines = 'all' | readonly LineRange[]

/** The problems that touch a new line, and those without length: they say what a changed reply lacks. */
export function onChangedLines(problems: readonly Problem[], text: string, lines: ChangedLines): Problem[] {
  if (lines === 'all') return [...problems]
  const spans = spansOf(lines, text)
  return problems.filter(({ start, end }) => {
    if (start.offset === end.offset) return true
    const next = spans[firstEndingAfter(start.offset, spans)]
    return next !== undefined && next.start < end.offset
  })
}

/** Ranges of lines as git counts them; a lone CR ends no line there. */
function spansOf(lines: readonly LineRange[], text: string): { start: number; end: number }[] {
  const starts = [0, 0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return lines.map(({ first, last }) => ({
    start: starts[first] ?? text.length,
    end: starts[last + 1] ?? text.length,
  }))
}

function firstEndingAfter(offset: number, spans: readonly { end: number }[]): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
