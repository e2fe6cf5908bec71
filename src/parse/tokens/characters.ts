/** Classes of UTF-16 code units, looked up by the scanner for every character of every reply. */

import { codeCharacter, valueCharacters } from '../shield-characters'

export const Space = 1
export const Letter = 2
export const Mark = 3
export const Digit = 4
export const Ignorable = 5
export const Apostrophe = 6
export const Hyphen = 7
export const Underscore = 8
export const Stop = 9
export const DoubleQuote = 10
export const Guillemet = 11
export const Punctuation = 12
export const Symbol = 13
export const Surrogate = 14
export const Shield = 15
export const Code = 16
export const Dash = 17
export const Emphasis = 18
export const LowQuote = 19

const classes = withGroups(new Uint8Array(0x10000))

/** The class of the code unit at `index`; `Space` beyond either end of the text. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  const known = classes[unit]
  if (known) return known
  return Number.isNaN(unit) ? Space : learn(unit)
}

export function isLetterOrDigit(kind: number): boolean {
  return kind === Letter || kind === Digit
}

/** True for characters that show a word: letters, digits, placeholders, inline code. */
export function isInked(kind: number): boolean {
  return kind === Letter || kind === Digit || kind === Shield || kind === Code || kind === Surrogate
}

/** True where the code point at `index`, which lies beyond the basic plane, is a letter. */
export function isAstralLetter(text: string, index: number): boolean {
  const point = text.codePointAt(index)
  return point !== undefined && point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
}

function learn(unit: number): number {
  const kind = classify(unit)
  classes[unit] = kind
  return kind
}

function withGroups(known: Uint8Array): Uint8Array {
  const note = (kind: number, characters: string): void => {
    for (let at = 0; at < characters.length; at++) known[characters.charCodeAt(at)] = kind
  }
  note(
    Ignorable,
    '\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e',
  )
  note(Apostrophe, "'’‘ʼ‛´`′")
  note(Hyphen, '-‐‑')
  note(Dash, '–—―‒−')
  note(Underscore, '_')
  note(Emphasis, '*~')
  note(Stop, '.…')
  note(DoubleQuote, '"“”„‟')
  note(Guillemet, '«»‹›')
  note(LowQuote, '‚')
  note(Shield, valueCharacters.join(''))
  note(Code, codeCharacter)
  note(Symbol, '%@#&€™→✓')
  note(Punctuation, '•')
  return known
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  if (unit < lastLatin) return classifyLatin(unit, character)
  if (unit >= 0xd800 && unit <= 0xdfff) return Surrogate
  if (/[\s\p{Z}\u2800]/u.test(character)) return Space
  if (/\p{L}/u.test(character)) return Letter
  if (/\p{N}/u.test(character)) return Digit
  if (/\p{M}/u.test(character)) return Mark
  return /\p{P}/u.test(character) ? Punctuation : Symbol
}

const lastLatin = 0x250

/** The commonest characters are told without a regular expression: compiling one costs a cold start 0.1 ms. */
function classifyLatin(unit: number, character: string): number {
  if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0)) return Space
  if (character >= '0' && character <= '9') return Digit
  if ('²³¹¼½¾'.includes(character)) return Digit
  if ('!(),/:;?[\\]{}¡§¶·¿'.includes(character)) return Punctuation
  const isLetter =
    character.toLowerCase() !== character.toUpperCase() || unit >= 0xc0 || 'ªº'.includes(character)
  return isLetter && !'×÷'.includes(character) ? Letter : Symbol
}
