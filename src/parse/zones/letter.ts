/** Marks the parts of a letter, from the letterhead to the signature, on its lines. */
import { closingOf, type Closing } from './closings'
import { mark, zoneOf, type Line } from './layout'
import { isLetterhead, isPostscript, isProse, isSignatureLike, isSubjectLine, wordsOf } from './lines'
import { salutationOf, type Salutation } from './salutation'
import type { Speaker } from './speakers'

/** Marks every line; several letters may follow each other in one file. */
export function markLetter(lines: readonly Line[], speakers: ReadonlyMap<Line, Speaker>): void {
  new Letter(lines, speakers).mark()
}

/** In `opening` a subject may still follow the salutation; in `end` the closing has been. */
type State = 'head' | 'opening' | 'body' | 'end'

class Letter {
  private state: State = 'head'
  private bodyStart = 0

  constructor(
    private readonly lines: readonly Line[],
    private readonly speakers: ReadonlyMap<Line, Speaker>,
  ) {}

  mark(): void {
    for (let index = 0; index < this.lines.length;) {
      const line = this.lines[index]
      if (!line || zoneOf(line) === 'quote') index++
      else if (this.state === 'head') index = this.markHead(index)
      else if (this.state === 'end' && line.block.form === 'heading') this.state = 'head'
      else this.markLine(line, index++)
    }
    if (this.state !== 'end') markUnannouncedEnd(this.lines.slice(this.bodyStart))
  }

  /** Marks what stands above the text; returns the index of the line after it. */
  private markHead(from: number): number {
    this.bodyStart = from
    const found = this.findSalutation(from)
    for (const line of this.lines.slice(from, found?.index ?? from))
      if (zoneOf(line) !== 'quote') mark(line, 'subject')
    if (found) {
      this.markSalutation(found.line, found.salutation)
      return found.index + 1
    }
    let index = from
    for (let line = this.lines[index]; line && isAboveText(line); line = this.lines[++index])
      mark(line, 'subject')
    this.state = 'body'
    return index
  }

  private findSalutation(from: number): { index: number; line: Line; salutation: Salutation } | undefined {
    for (const [offset, line] of this.lines.slice(from, from + mostHeadLines).entries()) {
      if (line.block.form === 'item' || this.speakers.has(line)) return undefined
      const salutation = this.salutation(line, from + offset)
      if (salutation) return { index: from + offset, line, salutation }
      if (isProse(line.text) && !isSubjectLine(line.text)) return undefined
    }
    return undefined
  }

  private salutation(line: Line, index: number, from = 0): Salutation | undefined {
    return salutationOf(line.text.slice(from), line.isLast, this.lines[index + 1]?.text.charAt(0) ?? '')
  }

  private markSalutation(line: Line, { length, isWhole }: Salutation, from = 0): void {
    mark(line, 'salutation', from)
    if (!isWhole) mark(line, 'body', from + length)
    this.state = isWhole ? 'opening' : 'body'
  }

  private markLine(line: Line, index: number): void {
    const speaker = this.speakers.get(line)
    if (speaker) {
      this.markMessage(line, index, speaker)
      return
    }
    if (line.isFirst && this.startsLetter(line, index)) return
    if (this.state === 'opening') {
      if (isSubjectLine(line.text) || isTitle(line)) {
        mark(line, 'subject')
        return
      }
      this.state = 'body'
    }
    if (isPostscript(line.text)) {
      if (this.state === 'body') markUnannouncedEnd(this.lines.slice(this.bodyStart, index))
      this.bodyStart = index
      this.state = 'body'
      mark(line, 'body')
      return
    }
    const closing = closingOf(line.text)
    if (closing && line.block.form === 'paragraph' && (closing.certain || this.onlySignatureAfter(index))) {
      markClosing(line, closing)
      this.state = 'end'
      return
    }
    if (this.state === 'end' && isRunningText(line)) this.state = 'body'
    mark(line, this.state === 'end' ? 'signature' : 'body')
  }

  private markMessage(line: Line, index: number, { length, isCustomer }: Speaker): void {
    mark(line, undefined)
    this.state = 'body'
    const salutation = isCustomer ? undefined : this.salutation(line, index, length)
    if (salutation) this.markSalutation(line, salutation, length)
    else mark(line, isCustomer ? 'quote' : 'body', length)
  }

  /** A salutation alone on its line, wherever it stands, begins another letter. */
  private startsLetter(line: Line, index: number): boolean {
    if (line.block.form !== 'paragraph') return false
    const salutation = this.salutation(line, index)
    if (!salutation?.isWhole || !(/[,:!]$/.test(line.text) || this.state === 'end')) return false
    this.bodyStart = index
    this.markSalutation(line, salutation)
    return true
  }

  private onlySignatureAfter(index: number): boolean {
    const after = this.lines.slice(index + 1, index + 1 + mostSignatureLines)
    const end = after.findIndex(line => isPostscript(line.text) || line.block.form === 'heading')
    return after.slice(0, end < 0 ? after.length : end).every(line => isSignatureLike(line.text))
  }
}

const mostHeadLines = 25
const mostSignatureLines = 8

function markClosing(line: Line, { length }: Closing): void {
  mark(line, 'closing')
  if (line.text.slice(length).trim() !== '') mark(line, 'signature', length)
}

function isAboveText({ text, block }: Line): boolean {
  return block.form === 'paragraph' && (isSubjectLine(text) || isLetterhead(text))
}

/** A line all in bold, or a heading, right under the salutation. */
function isTitle({ text, block }: Line): boolean {
  const isBold = block.leadingStrong > 0 && block.leadingStrong === block.text.text.length
  return (isBold || block.form === 'heading') && !/[.!?,]$/.test(text) && wordsOf(text).length <= 15
}

/** After the closing, sentences are body again; small print is not. */
function isRunningText(line: Line): boolean {
  return isLong(line) && !smallPrint.test(line.block.text.text)
}

function isLong({ text, block, isFirst }: Line): boolean {
  if (isProse(text) || !isFirst) return isProse(text)
  const lines = block.text.text.split('\n')
  return wordsOf(block.text.text).length / lines.length >= 7 && isProse(lines.join(' '))
}

const smallPrint =
  /disclaimer|vertrouwelijk|confidential|registered (?:office|in)|company (?:number|no)|kvk|btw-nummer|ondernemingsnummer|maatschappelijke zetel|authorised and regulated|privacy/i

/** Marks a signature, and the wish above it, that no known closing formula announces. */
function markUnannouncedEnd(lines: readonly Line[]): void {
  let first = lines.length
  while (lines.length - first < mostSignatureLines && mayEnd(lines[first - 1], lines[first - 2])) first--
  while (first < lines.length && !stopsBefore(lines, first)) first++
  if (first === lines.length) {
    markGluedClosing(lines.at(-1))
    return
  }
  for (const line of lines.slice(first)) mark(line, 'signature')
  const above = lines[first - 1]
  if (above && isWish(above) && stopsBefore(lines, first - 1)) mark(above, 'closing')
}

function mayEnd(line: Line | undefined, above: Line | undefined): boolean {
  if (line?.block.form !== 'paragraph' || zoneOf(line) !== 'body' || line.segments.length !== 1) return false
  if (isSignatureLike(line.text)) return true
  const isFunction = wordsOf(line.text).length <= 5 && !/[.,;:?!]$/.test(line.text)
  return isFunction && above?.block === line.block && isSignatureLike(above.text)
}

/** True when the line cannot go on what stands above it, and something does. */
function stopsBefore(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]
  if (!above || zoneOf(above) === 'salutation' || zoneOf(above) === 'subject') return false
  return lines[index]?.isFirst === true || /[^A-Za-z0-9À-ɏ\s]$/.test(above.text.trimEnd())
}

/** `Met medeleven,`, `Under all reserve of rights,`: a short line that ends in a comma. */
function isWish({ text, block }: Line): boolean {
  return block.form === 'paragraph' && /,$/.test(text.trimEnd()) && wordsOf(text).length <= 12
}

/** `… at the next stay. Kind regards, James` */
function markGluedClosing(line: Line | undefined): void {
  if (!line || zoneOf(line) !== 'body' || line.block.form !== 'paragraph') return
  const from = Math.max(0, line.text.length - 80)
  for (const match of line.text.slice(from).matchAll(/[.!?…]\s+(?=[A-Za-zÀ-ɏ])/g)) {
    const start = from + match.index + match[0].length
    const closing = closingOf(line.text.slice(start))
    if (!closing?.certain) continue
    mark(line, 'closing', start)
    if (line.text.slice(start + closing.length).trim() !== '') mark(line, 'signature', start + closing.length)
    return
  }
}
