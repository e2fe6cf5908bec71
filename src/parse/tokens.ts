/**
 * Cuts the text of a block into words, numbers, marks, placeholders, links and quotes, in one pass, and gives
 * each word its matching form. Patterns are cut by the same code, so that both sides read alike.
 */

import type { Language, Token, TokenKind } from '../types'
import {
  Apostrophe,
  classAt,
  Code,
  Dash,
  Digit,
  DoubleQuote,
  Emphasis,
  Guillemet,
  Hyphen,
  Ignorable,
  isAstralLetter,
  isInked,
  Letter,
  LowQuote,
  Mark,
  Punctuation,
  Shield,
  Space,
  Stop,
  Surrogate,
  Underscore,
} from './tokens/characters'
import { addressAt, localPartStart, mailboxEnd } from './tokens/links'
import { numberAt } from './tokens/numbers'
import { isClipped, quotesOf, type Quotes } from './tokens/quotes'
import { isKeycap, runEnd, smileyEnd, symbolEnd } from './tokens/symbols'
import { plainMark } from './tokens/marks'
import { initialsEnd, possessiveLength, tailLength, wordEnd } from './tokens/extent'
import { read, readerOf, type Piece, type Reader, type Reading } from './tokens/words'

/**
 * The tokens of `text` in order; white space, emphasis marks and invisible characters belong to none.
 * Offsets are UTF-16 code units from 0. The form of a mark is its plain spelling: all dashes are `-`, all
 * ellipses `...`, a run with a question mark `?`. Takes time linear in the text and never throws.
 */
export function tokenise(text: string, language: Language): Token[] {
  return new Scanner(text, language).scan()
}

const unread: readonly string[] = ['']

class Scanner {
  private readonly tokens: Token[] = []
  private readonly reader: Reader
  private quotes: Quotes | undefined
  private at = 0

  constructor(
    private readonly text: string,
    private readonly language: Language,
  ) {
    this.reader = readerOf(language)
  }

  scan(): Token[] {
    const { text } = this
    while (this.at < text.length) {
      const kind = classAt(text, this.at)
      if (kind === Space || kind === Ignorable || kind === Mark) this.at++
      else if (kind === Letter) this.word(this.at)
      else this.other(kind)
    }
    return this.tokens
  }

  private other(kind: number): void {
    switch (kind) {
      case Digit:
        this.number()
        break
      case Stop:
        this.punctuation(runEnd(this.text, this.at, '.…'))
        break
      case Punctuation:
        this.mark()
        break
      case Apostrophe:
        this.apostrophe()
        break
      case DoubleQuote:
      case Guillemet:
      case LowQuote:
        this.quote()
        break
      case Hyphen:
      case Dash:
        this.hyphen()
        break
      case Underscore:
      case Emphasis:
        this.emphasis()
        break
      case Shield:
        this.opaque('placeholder', runEnd(this.text, this.at, this.text.charAt(this.at)))
        break
      case Code:
        this.opaque('quote', runEnd(this.text, this.at, this.text.charAt(this.at)))
        break
      case Surrogate:
        if (isAstralLetter(this.text, this.at)) this.word(this.at)
        else this.symbol()
        break
      default:
        this.symbol()
    }
  }

  private word(start: number): void {
    const { text } = this
    const letters = wordEnd(text, start)
    if (classAt(text, letters) === Space) {
      this.pushWords(read(text, start, letters, this.reader), letters)
      return
    }
    const address = addressAt(text, start, letters)
    if (address !== -1) {
      this.opaque('link', address)
      return
    }
    const end = initialsEnd(text, start, letters + possessiveLength(text, start, letters))
    const reading = read(text, start, end, this.reader)
    this.pushWords(reading, end + tailLength(text, start, end, reading, this.language))
  }

  private number(): void {
    const { end, digitsEnd } = numberAt(this.text, this.at)
    if (isKeycap(this.text, this.at + 1)) this.symbol()
    else this.push('number', end, [this.text.slice(this.at, digitsEnd).toLowerCase()])
  }

  private apostrophe(): void {
    if (!isClipped(this.text, this.at, this.language)) this.quote()
    else if (classAt(this.text, this.at + 1) === Letter) this.word(this.at)
    else this.at++
  }

  private quote(): void {
    this.quotes ??= quotesOf(this.text, this.language)
    const end = this.quotes.endOf(this.at)
    if (end === -1) this.punctuation(this.at + 1)
    else this.opaque('quote', end)
  }

  /** Emphasis marks that touch a word are markup; a lone one is a bullet or a sign. */
  private emphasis(): void {
    const end = runEnd(this.text, this.at, '*_~')
    const lone = classAt(this.text, this.at - 1) === Space && classAt(this.text, end) === Space
    if (lone) this.punctuation(end)
    else this.at = end
  }

  private hyphen(): void {
    const { text, at } = this
    const end = runEnd(text, at, '-‐‑–—―‒−')
    const joins = end === at + 1 && classAt(text, at) === Hyphen
    if (joins && isInked(classAt(text, at - 1)) && isInked(classAt(text, end))) this.at = end
    else this.punctuation(end)
  }

  private mark(): void {
    const { text, at } = this
    const character = text.charAt(at)
    const smiley = character === ':' || character === ';' ? smileyEnd(text, at) : -1
    if (smiley !== -1) this.push('symbol', smiley, [text.slice(at, smiley)])
    else this.punctuation('!?'.includes(character) ? runEnd(text, at, '!?') : at + 1)
  }

  private symbol(): void {
    const { text, at } = this
    const mailbox = text.charAt(at) === '@' ? mailboxEnd(text, at) : -1
    const end = symbolEnd(text, at)
    if (mailbox === -1) this.push('symbol', end, [text.slice(at, end)])
    else this.mailbox(mailbox)
  }

  /** The name before the `@` was cut into words already; they become one link with what follows. */
  private mailbox(end: number): void {
    const { tokens } = this
    let start = localPartStart(this.text, this.at, this.opaqueEnd())
    for (let last = tokens.at(-1); last && last.end > start; last = tokens.at(-1)) {
      start = Math.min(start, last.start)
      tokens.pop()
    }
    this.at = start
    this.opaque('link', end)
  }

  private opaqueEnd(): number {
    const last = this.tokens.at(-1)
    return last !== undefined && last.forms === unread ? last.end : 0
  }

  private punctuation(end: number): void {
    this.push('punctuation', end, plainMark(this.text.slice(this.at, end)))
  }

  private pushWords({ only, pieces }: Reading, end: number): void {
    const offset = this.at
    if (only) this.pushWord(only, offset, end)
    else
      pieces.forEach((piece, index) => {
        this.pushWord(piece, offset, index === pieces.length - 1 ? end : offset + piece.end)
      })
    this.at = end
  }

  private pushWord(piece: Piece, offset: number, end: number): void {
    const { word, forms, accented, capital, shouted } = piece
    const kind = 'word'
    const start = offset + piece.start
    if (accented === undefined) this.tokens.push({ kind, word, start, end, forms, capital, shouted })
    else this.tokens.push({ kind, word, start, end, forms, accented, capital, shouted })
  }

  private opaque(kind: TokenKind, end: number): void {
    this.push(kind, end, unread)
  }

  private push(kind: TokenKind, end: number, forms: readonly string[]): void {
    this.tokens.push({ kind, word: -1, start: this.at, end, forms, capital: false, shouted: false })
    this.at = end
  }
}
