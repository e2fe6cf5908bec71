/** Remembers what the words of replies are to a rule, by their numbers: that is quicker than to look up their letters. */
import type { Language, Token } from '../types'

/** A number from 0 to 65,535. */
export type NumberOf = (token: Token, language: Language) => number

/** Asks `of` once for each word, as long as no other word needs its place; for all other tokens every time. */
export function rememberWords(of: NumberOf): NumberOf {
  const holders = new Int32Array(places)
  const known = new Uint16Array(places)
  return (token, language) => {
    if (token.word < 0) return of(token, language)
    const place = token.word & (places - 1)
    if (holders[place] !== token.word + 1) {
      holders[place] = token.word + 1
      known[place] = of(token, language)
    }
    return known[place] ?? 0
  }
}

const places = 1 << 14
