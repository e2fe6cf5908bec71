/** Breaks prose into lines of a terminal. */
import { columnsOf, isPlain, rowOf } from './cells'

/** Lines of at most `width` columns, broken at spaces; only a word that is wider than that is broken itself. */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && isPlain(text) && !text.includes('  ')) return text === '' ? [] : [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').flatMap(word => pieces(word, width))) {
    const columns = columnsOf(word)
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    used += columns + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return word === '' ? [] : [word]
  const row = rowOf(word)
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < row.length; at++) {
    if (at === start || row.columns(start, at + 1) <= width) continue
    parts.push(row.shown(start, at))
    start = at
  }
  return [...parts, row.shown(start, row.length)]
}
