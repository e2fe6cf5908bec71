/** Finds the older mail that a reply carries along below its own text, and marks it as quoted. */
import { mark, type Line } from './layout'
import { isMailHeader, isSenderHeader, isSubjectLine, isThreadHeader } from './lines'

/** Marks the lines that are not ours; returns how many lines from the start may be. */
export function markThread(lines: readonly Line[]): number {
  let hasText = false
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const wrapped =
      next && /^(?:on|op)\s/i.test(line.text) && isThreadHeader(`${line.text} ${next.text}`)
        ? next
        : undefined
    if (wrapped || isThreadHeader(line.text)) {
      const lastOfHeader = wrapped ?? line
      if (!lastOfHeader.beforeQuote) return quoteFrom(lines, index)
      mark(line, 'quote')
      if (wrapped) mark(wrapped, 'quote')
    } else if (
      hasText &&
      isSenderHeader(line.text) &&
      lines.slice(index + 1, index + 4).some(({ text }) => isMailHeader(text))
    ) {
      return quoteFrom(lines, index)
    }
    hasText ||= !isMailHeader(line.text) && !isSenderHeader(line.text) && !isSubjectLine(line.text)
  }
  return lines.length
}

function quoteFrom(lines: readonly Line[], index: number): number {
  for (const line of lines.slice(index)) mark(line, 'quote')
  return index
}
