/** Finds where numbers end: amounts, times, dates, ordinals, codes. */

import { classAt, Digit, isLetterOrDigit, Letter } from './characters'

export interface FoundNumber {
  end: number
  /** The digits, without the `,-` of a round amount. */
  digitsEnd: number
}

const within = ".,:/'’-–"
const ordinals = new Set(['e', 'de', 'ste', 'st', 'nd', 'rd', 'th', 'er', 'ème', 's'])
const longestOrdinal = 3

/** The number that starts at `start`; letters glued to it are its own only in an ordinal or a code (3rd, 4f31a). */
export function numberAt(text: string, start: number): FoundNumber {
  let end = digitsEnd(text, start)
  while (within.includes(text.charAt(end)) && classAt(text, end + 1) === Digit) end = digitsEnd(text, end + 1)
  const tail = lettersEnd(text, end)
  if (tail === end) return { end: roundEnd(text, end), digitsEnd: end }
  if (classAt(text, tail) === Digit) end = codeEnd(text, tail)
  else if (isOrdinal(text, end, tail)) end = tail
  return { end, digitsEnd: end }
}

function isOrdinal(text: string, start: number, end: number): boolean {
  return end - start <= longestOrdinal && ordinals.has(text.slice(start, end).toLowerCase())
}

/** The end of the `,-` or `,--` with which a round amount closes. */
function roundEnd(text: string, end: number): number {
  if (!',.'.includes(text.charAt(end))) return end
  let after = end + 1
  while ('-–—'.includes(text.charAt(after)) && after < text.length && after < end + 3) after++
  return after > end + 1 && !isLetterOrDigit(classAt(text, after)) ? after : end
}

function digitsEnd(text: string, start: number): number {
  let end = start
  while (classAt(text, end) === Digit) end++
  return end
}

function lettersEnd(text: string, start: number): number {
  let end = start
  while (classAt(text, end) === Letter) end++
  return end
}

function codeEnd(text: string, start: number): number {
  let end = start
  while (isLetterOrDigit(classAt(text, end))) end++
  return end
}
