/** Visible text with the way back to the source: markup, entities and escapes make the two differ in length. */
import type { Span } from '../types'
import { droppedCharacter } from './shield-characters'

/** A stretch of visible text and the stretch of source that shows it; of equal length they map unit by unit. */
interface Piece {
  text: number
  length: number
  source: number
  sourceLength: number
}

/** Text whose every span can be found back in the source; offsets are UTF-16 code units. */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
    private readonly shift = 0,
    private readonly outer?: MappedText,
  ) {}

  static of(text: string, pieces: readonly Piece[]): MappedText {
    return new MappedText(text, pieces)
  }

  /** A stretch of the source as it stands. */
  static verbatim(source: string, start: number, end: number): MappedText {
    const piece = { text: 0, length: end - start, source: start, sourceLength: end - start }
    return new MappedText(source.slice(start, end), [piece])
  }

  /** The source span that shows `span`; an escape or entity is covered whole. */
  toSource(span: Span): Span {
    const start = this.sourceStart(span.start + this.shift)
    const end = span.end <= span.start ? start : this.sourceEnd(span.end + this.shift)
    return this.outer ? this.outer.toSource({ start, end }) : { start, end }
  }

  slice(start: number, end: number): MappedText {
    return new MappedText(this.text.slice(start, end), this.pieces, this.shift + start, this.outer)
  }

  /** The same text, when what it maps to is itself the text of `outer`. */
  through(outer: MappedText): MappedText {
    return new MappedText(this.text, this.pieces, this.shift, outer)
  }

  trim(): MappedText {
    const trimmed = this.text.trim()
    if (trimmed.length === this.text.length) return this
    const start = this.text.length - this.text.trimStart().length
    return this.slice(start, start + trimmed.length)
  }

  private sourceStart(offset: number): number {
    const piece = this.pieceAt(offset)
    if (!piece) return 0
    const into = offset - piece.text
    if (piece.length === piece.sourceLength) return piece.source + into
    return into >= piece.length ? piece.source + piece.sourceLength : piece.source
  }

  private sourceEnd(offset: number): number {
    const piece = this.pieceAt(offset - 1)
    if (!piece) return 0
    if (piece.length === piece.sourceLength) return piece.source + offset - piece.text
    return piece.source + piece.sourceLength
  }

  /** The last piece that starts at or before the offset. */
  private pieceAt(offset: number): Piece | undefined {
    let low = 0
    let high = this.pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.pieces[middle]?.text ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.pieces[low]
  }
}

/** Puts visible text together from stretches of a source. */
export class MappedTextBuilder {
  private text = ''
  private readonly pieces: Piece[] = []

  constructor(private readonly source: string) {}

  get length(): number {
    return this.text.length
  }

  /** Adds a stretch of the source as it stands. */
  add(start: number, end: number): void {
    if (end <= start) return
    const last = this.pieces.at(-1)
    if (last?.length === last?.sourceLength && last && last.source + last.sourceLength === start) {
      last.length += end - start
      last.sourceLength = last.length
    } else {
      this.pieces.push({
        text: this.text.length,
        length: end - start,
        source: start,
        sourceLength: end - start,
      })
    }
    this.text += this.source.slice(start, end)
  }

  /** Adds a stretch of a shielded source without its tags and comments. */
  addVisible(start: number, end: number): void {
    let from = start
    for (let at = this.dropped(from, end); at < end; at = this.dropped(from, end)) {
      this.add(from, at)
      from = at + 1
    }
    this.add(from, end)
  }

  /** Adds text that stands for a stretch of the source, such as `&` for `&amp;`. */
  addInstead(text: string, start: number, end: number): void {
    if (text === '') return
    this.pieces.push({
      text: this.text.length,
      length: text.length,
      source: start,
      sourceLength: end - start,
    })
    this.text += text
  }

  build(): MappedText {
    return MappedText.of(this.text, this.pieces).trim()
  }

  private dropped(start: number, end: number): number {
    for (let at = start; at < end; at++) if (this.source.charAt(at) === droppedCharacter) return at
    return end
  }
}
