/** Finds the quoted runs of a text: the words of another, which are never read as ours. */

import type { Language } from '../../types'
import { classAt, Digit, DoubleQuote, Guillemet, isInked, isLetterOrDigit, Letter, Space } from './characters'
import { clipped } from './contractions'

const longest = 1000

/** Where the quotes of a text open and close; made for one pass from left to right. */
export interface Quotes {
  /** The offset after the run that opens at `start`, or -1 when nothing is quoted from there. */
  endOf(start: number): number
}

export function quotesOf(text: string, language: Language): Quotes {
  const double = new Family(text, opensDouble, closesDouble)
  const angled = new Family(text, opensAngled, closesAngled)
  const single = new Family(text, (all, i) => opensSingle(all, i, language), closesSingle)
  const endOf = (start: number): number => {
    const kind = classAt(text, start)
    if (kind === DoubleQuote) return double.endOf(start)
    return kind === Guillemet ? angled.endOf(start) : single.endOf(start)
  }
  return { endOf }
}

type Test = (text: string, index: number) => boolean

/** Quotation marks that can close each other. Both cursors only move forward, so a pass is linear. */
class Family {
  private opening = -1
  private closing = -1

  constructor(
    private readonly text: string,
    private readonly opens: Test,
    private readonly closes: Test,
  ) {}

  endOf(start: number): number {
    if (!this.opens(this.text, start)) return -1
    const close = this.closeAfter(start + 1)
    if (close === start + 1 || close - start > longest || close >= this.text.length) return -1
    if (this.openAfter(start + 1) < close) return -1
    return (isPossessive(this.text, close) ? this.closeBeyond(close) : close) + 1
  }

  private closeAfter(from: number): number {
    if (this.closing < from) this.closing = seek(this.text, from, this.closes)
    return this.closing
  }

  private openAfter(from: number): number {
    if (this.opening < from) this.opening = seek(this.text, from, this.opens)
    return this.opening
  }

  /** The mark at `close` may be that of a possessive ("the customers' money"): the one after it closes then. */
  private closeBeyond(close: number): number {
    const open = this.openAfter(close + 1)
    const next = this.closeAfter(close + 1)
    return next < open && next < this.text.length && next - close < longest ? next : close
  }
}

function seek(text: string, from: number, test: Test): number {
  let i = from
  while (i < text.length && !test(text, i)) i++
  return i
}

function isPossessive(text: string, index: number): boolean {
  return (
    /['’]/.test(text.charAt(index)) &&
    /[sxz]/i.test(text.charAt(index - 1)) &&
    classAt(text, index + 1) === Space &&
    classAt(text, index + 2) === Letter
  )
}

function opensDouble(text: string, i: number): boolean {
  return (
    classAt(text, i) === DoubleQuote &&
    !isLetterOrDigit(classAt(text, i - 1)) &&
    classAt(text, i + 1) !== Space &&
    !(closesDouble(text, i) && !isLetterOrDigit(classAt(text, i + 1)))
  )
}

function closesDouble(text: string, i: number): boolean {
  return classAt(text, i) === DoubleQuote && text.charAt(i) !== '„' && closesHere(text, i)
}

function opensAngled(text: string, i: number): boolean {
  return '«‹'.includes(text.charAt(i))
}

function closesAngled(text: string, i: number): boolean {
  return '»›'.includes(text.charAt(i))
}

function opensSingle(text: string, i: number, language: Language): boolean {
  if (!"'‘‚".includes(text.charAt(i))) return false
  return !isInked(classAt(text, i - 1)) && isInked(classAt(text, i + 1)) && !isClipped(text, i, language)
}

function closesSingle(text: string, i: number): boolean {
  return "'’‘".includes(text.charAt(i)) && closesHere(text, i)
}

function closesHere(text: string, i: number): boolean {
  return (
    classAt(text, i - 1) !== Space &&
    !'([{'.includes(text.charAt(i - 1)) &&
    !isLetterOrDigit(classAt(text, i + 1))
  )
}

/** True where the mark at `i` stands for letters left out: 's avonds, 't, rock 'n' roll, the '90s. */
export function isClipped(text: string, i: number, language: Language): boolean {
  let end = i + 1
  if (classAt(text, end) === Digit) {
    return /^\d\ds?(?![\p{L}\d])/u.test(text.slice(end, end + 4))
  }
  while (end < i + 7 && classAt(text, end) === Letter) end++
  return clipped(`'${text.slice(i + 1, end).toLowerCase()}`, language) !== undefined
}
