/** Finds how far a word reaches: its letters, and the marks behind it that are its own. */

import type { Language } from '../../types'
import {
  Apostrophe,
  classAt,
  Digit,
  Hyphen,
  Ignorable,
  isAstralLetter,
  isLetterOrDigit,
  Letter,
  Mark,
  Space,
  Surrogate,
  Underscore,
} from './characters'
import type { Reading } from './words'

/** The end of a run of letters and digits with the apostrophes, hyphens and underscores between them. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const kind = classAt(text, end)
    if (kind === Letter || kind === Digit || kind === Mark || kind === Ignorable) end++
    else if (kind === Apostrophe || kind === Hyphen) {
      if (classAt(text, end + 1) !== Letter) break
      end += 2
    } else if (kind === Underscore) {
      if (!isLetterOrDigit(classAt(text, end + 1))) break
      end += 2
    } else if (kind === Surrogate && isAstralLetter(text, end)) end += 2
    else break
  }
  while (end > start + 1 && classAt(text, end - 1) === Ignorable) end--
  return end
}

/** The end of initials such as t.a.v. or J.P.; `end` when the word that ends there is longer than a letter. */
export function initialsEnd(text: string, start: number, end: number): number {
  if (end !== start + 1) return end
  let last = end
  while (text.charAt(last) === '.' && classAt(text, last + 1) === Letter && !isWordAt(text, last + 2))
    last += 2
  return last > end && text.charAt(last) === '.' ? last + 1 : last
}

/** 1 where an apostrophe closes the word: customers', Kees', rock 'n' roll. */
export function possessiveLength(text: string, start: number, end: number): number {
  if (classAt(text, end) !== Apostrophe || isWordAt(text, end + 1)) return 0
  const elided = end === start + 2 && classAt(text, start) === Apostrophe
  return elided || 'sxzSXZ'.includes(text.charAt(end - 1)) ? 1 : 0
}

/** How many characters behind the word from `start` to `end` belong to it. */
export function tailLength(
  text: string,
  start: number,
  end: number,
  reading: Reading,
  language: Language,
): number {
  const next = text.charAt(end)
  if (next === '.') return takesDot(text, start, end, reading, language) ? 1 : 0
  return classAt(text, end) === Hyphen && suspends(text, end, language) ? 1 : 0
}

function takesDot(text: string, start: number, end: number, reading: Reading, language: Language): boolean {
  if (text.charAt(end + 1) === '.') return false
  if (reading.dotted === 'always') return true
  if (reading.dotted === 'before-number' && classAt(text, afterSpaces(text, end + 1)) === Digit) return true
  return end === start + 1 && isInitial(text, start, language)
}

/** True for the first letter of a given name: J. de Vries, not plan B. Then. */
function isInitial(text: string, start: number, language: Language): boolean {
  const letter = text.charAt(start)
  if (!isCapital(letter) || letter === (language === 'nl' ? 'U' : 'I')) return false
  const name = afterSpaces(text, start + 2)
  if (name === start + 2 || classAt(text, name) !== Letter) return false
  if (!isCapital(text.charAt(name)) && !nameParticle.test(text.slice(name, name + 4))) return false
  return !lettered.test(text.slice(Math.max(0, start - 12), start))
}

const nameParticle = /^(?:de|den|der|van|von|ten|ter|te|du|la|le)\s/
/** What is told apart by letters, so that the letter is no initial. */
const lettered =
  /(?:plan|opti(?:e|on)|vitamine?|type|deel|part|class|klasse|group|groep|bijlage|appendix|section)\s+$/i

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** True for the hyphen of "woon- en werkadres", "pre- and post-sale". */
function suspends(text: string, hyphen: number, language: Language): boolean {
  const next = afterSpaces(text, hyphen + 1)
  if (next === hyphen + 1) return false
  const word = language === 'en' ? /^(?:and|or)\b/ : /^(?:en|of|als|noch|tot|dan)\b/
  return word.test(text.slice(next, next + 5))
}

function afterSpaces(text: string, from: number): number {
  let i = from
  while (i < text.length && i < from + 3 && classAt(text, i) === Space) i++
  return i
}

function isWordAt(text: string, index: number): boolean {
  const kind = classAt(text, index)
  return isLetterOrDigit(kind) || kind === Mark || kind === Apostrophe
}
