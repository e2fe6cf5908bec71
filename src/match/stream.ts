/** Lays a block's tokens out for matching: symbols per position, clauses, fillers; marks of punctuation become breaks. */
import type { Block, Token } from '../types'
import { createReadings, Reading } from './readings'
import type { LanguageTables } from './tables'

/** The words of a block by position; punctuation has no position but leaves a break before the word that follows. */
export interface Stream {
  length: number
  /** The symbol that the token is; -1 for a word that no pattern knows; -2 - n for one with the symbols of list n in `several`. */
  symbols: Int32Array
  several: readonly (readonly number[])[]
  /** The sum of what `Mark` names. */
  marks: Uint8Array
  /** Index of the token at a position. */
  tokens: Int32Array
  /** The first position of each sentence, and at the end the length. */
  sentences: number[]
}

export const Mark = {
  /** A comma, dash or bracket stands before the word. */
  comma: 1,
  /** A colon or semicolon stands before the word. */
  colon: 2,
  beginsClause: 4,
  filler: 8,
  beginsSentence: 16,
} as const

/**
 * Makes the reader of one language; it remembers the words that it has seen. A stream holds until the next block is
 * read, since all share the same arrays.
 */
export function createStreamReader(tables: LanguageTables): (block: Block) => Stream {
  const readings = createReadings(tables)
  let stream = emptyStream(256, readings.several)

  return ({ tokens, sentences }) => {
    if (tokens.length > stream.symbols.length) stream = emptyStream(tokens.length * 2, readings.several)
    stream.length = 0
    stream.sentences.length = 0
    for (const { first, end } of sentences) readSentence(tokens, first, end)
    stream.sentences.push(stream.length)
    return stream
  }

  function readSentence(all: readonly Token[], first: number, end: number): void {
    const { symbols, marks, tokens } = stream
    const { words } = readings
    const from = stream.length
    let at = from
    let pending = 0
    stream.sentences.push(from)
    for (let index = first; index < end; index++) {
      const token = all[index]
      if (!token) break
      const { word } = token
      if (word < 0 && token.kind === 'punctuation') {
        pending = Math.max(pending, breakAt(token))
        continue
      }
      const place = word < 0 ? readings.placeOfOther(token) : readings.placeOf(token, word)
      symbols[at] = words[place + (at === from ? Reading.first : Reading.inside)] ?? -1
      marks[at] =
        (words[place + Reading.marks] ?? 0) |
        (at === from ? Mark.beginsSentence | (pending & Mark.beginsClause) : pending)
      tokens[at] = index
      pending = 0
      at++
    }
    stream.length = at
  }
}

function emptyStream(size: number, several: readonly (readonly number[])[]): Stream {
  return {
    length: 0,
    symbols: new Int32Array(size),
    several,
    marks: new Uint8Array(size),
    tokens: new Int32Array(size),
    sentences: [],
  }
}

function breakAt({ forms: [form = ''] }: Token): number {
  switch (form.charCodeAt(0)) {
    case 0x3a: // :
    case 0x3b: // ;
      return Mark.colon | Mark.beginsClause
    case 0x2c: // ,
    case 0x28: // (
    case 0x29: // )
    case 0x5b: // [
    case 0x5d: // ]
    case 0x2d: // every dash reads as -
      return Mark.comma | Mark.beginsClause
    default:
      return 0
  }
}
