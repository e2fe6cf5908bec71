/** Turns shielded Markdown into blocks of prose with their way back to the source; hides the parser. */
import type { BlockForm } from '../types'
import { chunksOf, type Chunk } from './chunks'
import { MappedText, MappedTextBuilder } from './mapped-text'
import { definedLabels, markdownProse } from './micromark-prose'
import { linesProse } from './plain-text'
import { droppedCharacter } from './shield-characters'
import { proseOf, type Prose } from './prose'
import { classAt, isLetterOrDigit, Shield } from './tokens/characters'

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

/** Most chunks have no Markdown in them but words in bold, so they need no parser. */
function plainProse(text: string, { start, end }: Chunk): Prose[] | undefined {
  const chunk = text.slice(start, end).trimEnd()
  const [marker = '', hashes] = /^(?:(#{1,6})|[-+*])[ \t]{1,4}(?=[^\s])/.exec(chunk) ?? []
  if (marker !== '' && (chunk.includes('\n') || (hashes && chunk.endsWith('#')))) return undefined
  const content = chunk.slice(marker.length)
  const isBold = hasPlainBold(content)
  if (hasMarkdown(isBold ? content.replaceAll('**', '') : content)) return undefined
  const form = hashes ? 'heading' : marker === '' ? 'paragraph' : 'item'
  const from = start + marker.length
  const shown = isBold
    ? boldLines(text, from, start + chunk.length, form)
    : proseOf(form, linesOf(text, from, start + chunk.length))
  return shown.text.text === '' ? [] : [shown]
}

/** True for any character or start of a line that may mean something in Markdown, or that is not shown. */
function hasMarkdown(chunk: string): boolean {
  return /[\\`*[<\0]|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])|&[#\w]|(?:^|\n)[ \t]*(?:[#>+=~:|-]|\d{1,9}[.)])|^[ \t]|\n[ \t]*\r?\n|\r(?!\n)/.test(
    chunk,
  )
}

/**
 * True where pairs of `**` are the only marks, each between a space and a word on the one side, so that no rule of
 * Markdown can take them for anything but bold.
 */
function hasPlainBold(content: string): boolean {
  if (!content.includes('**') || /[ \t]\r?\n|\n[ \t]/.test(content)) return false
  const parts = content.split('**')
  return (
    parts.length % 2 === 1 &&
    parts.every(
      (part, index) =>
        !part.includes('*') &&
        (index % 2 === 0
          ? part !== '' || index === 0 || index === parts.length - 1
          : isPlainBold(parts[index - 1] ?? '', part, parts[index + 1] ?? '')),
    )
  )
}

function isPlainBold(before: string, words: string, after: string): boolean {
  const last = words.length - 1
  if (/\S$/.test(before) || !/^\S/.test(words) || !/\S$/.test(words)) return false
  return !/^\S/.test(after) || (isWordEnd(classAt(words, last)) && /^[.,:;!?)]/.test(after))
}

function isWordEnd(kind: number): boolean {
  return isLetterOrDigit(kind) || kind === Shield
}

function linesOf(text: string, start: number, end: number): MappedText {
  const chunk = text.slice(start, end)
  if (!chunk.includes('\r') && !chunk.includes(droppedCharacter)) return MappedText.verbatim(text, start, end)
  const builder = new MappedTextBuilder(text)
  addLines(builder, chunk, start)
  return builder.build()
}

function addLines(builder: MappedTextBuilder, lines: string, start: number): void {
  let from = 0
  for (const { index } of lines.matchAll(/\r\n/g)) {
    builder.addVisible(start + from, start + index)
    from = index + 2
    builder.addInstead('\n', start + index, start + from)
  }
  builder.addVisible(start + from, start + lines.length)
}

function boldLines(text: string, start: number, end: number, form: BlockForm): Prose {
  const builder = new MappedTextBuilder(text)
  const parts = text.slice(start, end).split('**')
  let from = start
  let leadingStrong = 0
  for (const [index, part] of parts.entries()) {
    addLines(builder, part, from)
    from += part.length + 2
    if (index === 1 && parts[0] === '' && form !== 'heading') leadingStrong = builder.length
  }
  return { ...proseOf(form, builder.build()), leadingStrong }
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
const mostPipes = 4000

/**
 * The parser's time grows with the square of the marks in a paragraph and of the turns between constructs that no
 * blank line keeps apart, and with the depth of nesting; a table of nothing but pipes takes it seconds.
 */
function isReasonable(markdown: string): boolean {
  if (/^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){20}/m.test(markdown)) return false
  if (countOf(underlinings, markdown) > mostTurns || countOf(lazyLines, markdown) > mostTurns) return false
  if (countOf(/\|/g, markdown) > mostPipes) return false
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
