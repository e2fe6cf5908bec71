/** Remembers what the words of replies are to a rule, by their numbers: that is quicker than to look up their letters. */
import type { Block, Language, Token } from '../types'

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

/** Something that holds for some words of a language, and that nothing but a word can be. */
export interface WordTest {
  holds: (token: Token, language: Language) => boolean
  /** Whether it holds for any word of the block. */
  holdsIn: (block: Block) => boolean
}

/**
 * A block is gone through once for all tests.
 * @throws RangeError for more tests than a number has bits
 */
export function testWords(test: (token: Token, language: Language) => boolean): WordTest {
  if (tests.length === mostTests) throw new RangeError(`more than ${mostTests} tests of words`)
  const bit = 1 << (tests.push(test) - 1)
  bitsOf = rememberWords(allBits)
  return {
    holds: (token, language) => token.word >= 0 && (bitsOf(token, language) & bit) !== 0,
    holdsIn: block => (bitsIn(block) & bit) !== 0,
  }
}

/** The bits of what `rememberWords` keeps. */
const mostTests = 16
const tests: ((token: Token, language: Language) => boolean)[] = []
let bitsOf: NumberOf = allBits
const bitsByBlock = new WeakMap<Block, number>()

/** A bit for each test that holds. */
function allBits(token: Token, language: Language): number {
  return tests.reduce((bits, test, index) => (test(token, language) ? bits | (1 << index) : bits), 0)
}

function bitsIn(block: Block): number {
  const known = bitsByBlock.get(block)
  if (known !== undefined) return known
  let bits = 0
  for (const token of block.tokens) if (token.word >= 0) bits |= bitsOf(token, block.language)
  bitsByBlock.set(block, bits)
  return bits
}
