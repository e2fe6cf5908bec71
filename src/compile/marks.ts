/** The marks `[[ ]]` with which an example shows what its rule reports. */
import type { Span } from '../types'

/** Takes the marks out and remembers where they were. */
export function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let rest = marked
  for (;;) {
    const open = rest.indexOf('[[')
    const close = rest.indexOf(']]', open)
    if (open < 0 || close < 0) return { text: text + rest, spans }
    text += rest.slice(0, open)
    const words = rest.slice(open + 2, close)
    spans.push({ start: text.length, end: text.length + words.length })
    text += words
    rest = rest.slice(close + 2)
  }
}
