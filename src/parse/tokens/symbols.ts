/** Finds where emoji, smileys and runs of punctuation marks end. */

import { classAt, isLetterOrDigit, Space } from './characters'

const joiner = 0x200d

/** The end of the symbol at `start`: one character, or one emoji however many characters build it. */
export function symbolEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0
  let end = start + width(first)
  if (isRegional(first) && isRegional(text.codePointAt(end) ?? 0)) return end + 2
  while (end < text.length) {
    const next = text.codePointAt(end) ?? 0
    if (isModifier(next)) end += width(next)
    else if (next === joiner && isPictographic(text.codePointAt(end + 1) ?? 0))
      end += 1 + width(text.codePointAt(end + 1) ?? 0)
    else break
  }
  return end
}

/** True where an enclosing keycap follows the digit before `index`. */
export function isKeycap(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit === 0x20e3 || (unit === 0xfe0f && text.charCodeAt(index + 1) === 0x20e3)
}

/** The end of a smiley such as :-) at `start`, or -1. */
export function smileyEnd(text: string, start: number): number {
  if (classAt(text, start - 1) !== Space && !'.!?,'.includes(text.charAt(start - 1))) return -1
  const nose = text.charAt(start + 1) === '-' ? 1 : 0
  const end = start + nose + 2
  if (end > text.length || !')(DP'.includes(text.charAt(end - 1))) return -1
  return isLetterOrDigit(classAt(text, end)) ? -1 : end
}

/** The end of the run of marks at `start` that are read as one: dots, or exclamation and question marks. */
export function runEnd(text: string, start: number, marks: string): number {
  let end = start + 1
  while (end < text.length && marks.includes(text.charAt(end))) end++
  return end
}

function isModifier(point: number): boolean {
  return (
    point === 0xfe0f ||
    point === 0xfe0e ||
    point === 0x20e3 ||
    (point >= 0x1f3fb && point <= 0x1f3ff) ||
    (point >= 0xe0020 && point <= 0xe007f)
  )
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function isPictographic(point: number): boolean {
  return point > 0x2000 && /\p{Extended_Pictographic}/u.test(String.fromCodePoint(point))
}

function width(point: number): number {
  return point > 0xffff ? 2 : 1
}
