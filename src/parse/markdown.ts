/** Turns shielded Markdown into blocks of prose with their way back to the source; hides the parser. */
import { chunksOf, type Chunk } from './chunks'
import { MappedText, MappedTextBuilder } from './mapped-text'
import { definedLabels, markdownProse } from './micromark-prose'
import { linesProse } from './plain-text'
import { droppedCharacter } from './shield-characters'
import { proseOf, type Prose } from './prose'

/**
 * The blocks of `text` from offset `from` on, in order, in time linear in its length. What no reply needs, such as
 * a hundred quotes in each other or a paragraph of nothing but emphasis marks, is read as plain lines.
 */
export function readMarkdown(text: string, from: number): Prose[] {
  const chunks = chunksOf(text, from)
  const labels = text.includes(']:')
    ? chunks.flatMap(chunk => labelsIn(text, chunk)).slice(0, mostLabels)
    : []
  return chunks.flatMap(chunk => plainProse(text, chunk) ?? parsedProse(text, chunk, labels))
}

/** Every reference is looked up among all labels. */
const mostLabels = 1000

function labelsIn(text: string, { start, end }: Chunk): string[] {
  const chunk = text.slice(start, end)
  return chunk.includes(']:') && chunk.length <= largestChunk && isReasonable(chunk)
    ? definedLabels(chunk)
    : []
}

/** Most chunks have no Markdown in them, so they need no parser. */
function plainProse(text: string, { start, end }: Chunk): Prose[] | undefined {
  const chunk = text.slice(start, end).trimEnd()
  const [marker = '', hashes] = /^(?:(#{1,6})|[-+*])[ \t]{1,4}(?=[^\s])/.exec(chunk) ?? []
  if (marker !== '' && (chunk.includes('\n') || (hashes && chunk.endsWith('#')))) return undefined
  if (hasMarkdown(chunk.slice(marker.length))) return undefined
  const form = hashes ? 'heading' : marker === '' ? 'paragraph' : 'item'
  const shown = linesOf(text, start + marker.length, start + chunk.length)
  return shown.text === '' ? [] : [proseOf(form, shown)]
}

/** True for any character or start of a line that may mean something in Markdown, or that is not shown. */
function hasMarkdown(chunk: string): boolean {
  return /[\\`*_[<\0]|&[#\w]|(?:^|\n)[ \t]*(?:[#>+=~:|-]|\d{1,9}[.)])|^[ \t]|\n[ \t]*\r?\n|\r(?!\n)/.test(
    chunk,
  )
}

function linesOf(text: string, start: number, end: number): MappedText {
  const chunk = text.slice(start, end)
  if (!chunk.includes('\r') && !chunk.includes(droppedCharacter)) return MappedText.verbatim(text, start, end)
  const builder = new MappedTextBuilder(text)
  let from = start
  for (const { index } of chunk.matchAll(/\r\n/g)) {
    builder.addVisible(from, start + index)
    from = start + index + 2
    builder.addInstead('\n', from - 2, from)
  }
  builder.addVisible(from, end)
  return builder.build()
}

const largestChunk = 32_768

function parsedProse(text: string, { start, end }: Chunk, labels: readonly string[]): Prose[] {
  const blocks: Prose[] = []
  for (let from = start; from < end;) {
    const to = end - from <= largestChunk ? end : cutBefore(text, from + largestChunk)
    const part = text.slice(from, to)
    blocks.push(
      ...(isReasonable(part)
        ? markdownProse(text, from, to, part.includes('[') ? labels : [])
        : linesProse(text, from, to)),
    )
    from = to
  }
  return blocks
}

/** The start of the line that `offset` is in; for want of one, a place between words. */
function cutBefore(text: string, offset: number): number {
  const window = text.slice(offset - largestChunk + 1, offset)
  const line = window.lastIndexOf('\n')
  const space = line >= 0 ? line : window.lastIndexOf(' ')
  return space < 0 ? offset : offset - window.length + space + 1
}

const mostMarks = 400
const mostTurns = 50

/**
 * The parser's time grows with the square of the marks in a paragraph and of the turns between constructs that no
 * blank line keeps apart, and with the depth of nesting.
 */
function isReasonable(markdown: string): boolean {
  if (/^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){20}/m.test(markdown)) return false
  if (countOf(underlinings, markdown) > mostTurns || countOf(lazyLines, markdown) > mostTurns) return false
  let marks = 0
  for (const [mark] of markdown.matchAll(/[*_[\]<`]|\n[ \t>]*(?:[-+*|\r\n]|\d{1,9}[.)])/g)) {
    marks = mark.startsWith('\n') ? 0 : marks + 1
    if (marks > mostMarks) return false
  }
  return true
}

const underlinings = /\n {0,3}(?:-+|=+)[ \t]*(?=\r?\n)/g
/** Lines that go on with a quoted paragraph without its mark. */
const lazyLines = /^ {0,3}>.*\n {0,3}[^\s>]/gm

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
