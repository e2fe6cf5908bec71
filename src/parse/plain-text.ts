/** Reads text without Markdown: blank lines, `>` and list marks at the start of a line are all the layout there is. */
import { MappedTextBuilder } from './mapped-text'
import { proseOf, type Prose } from './prose'

/** The blocks of shielded plain text from offset `from` on. */
export function readPlainText(text: string, from: number): Prose[] {
  return linesProse(text, from, text.length)
}

/** The blocks of the lines between two offsets. */
export function linesProse(text: string, from: number, to: number): Prose[] {
  const blocks: Prose[] = []
  let builder = new MappedTextBuilder(text)
  let block = { depth: 0, isItem: false }
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    readLine(start, end)
    start = end + 1
  }
  flush()
  return blocks

  function readLine(start: number, end: number): void {
    const [mark = '', quotes = '', bullet = ''] =
      /^([ \t>]*)((?:[-*•]|\d{1,2}[.)])[ \t]+)?/.exec(text.slice(start, Math.min(end, start + 200))) ?? []
    const depth = quotes.split('>').length - 1
    const isBlank = start + mark.length >= end || text.slice(start + mark.length, end).trim() === ''
    if (isBlank || bullet !== '' || depth !== block.depth) flush()
    if (isBlank) return
    if (builder.length === 0) block = { depth, isItem: bullet !== '' }
    else builder.addInstead('\n', start - 1, start)
    builder.addVisible(start + mark.length, text.charAt(end - 1) === '\r' ? end - 1 : end)
  }

  function flush(): void {
    const visible = builder.build()
    builder = new MappedTextBuilder(text)
    if (visible.text) blocks.push(proseOf(block.isItem ? 'item' : 'paragraph', visible, block.depth))
  }
}
