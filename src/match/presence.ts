/** Tells whether the words that a pattern cannot do without are in a sentence, before the pattern is tried. */
import type { Stream } from './stream'
import type { LanguageTables } from './tables'

export interface Presence {
  /** Looks at another sentence: the positions from `from` up to `to`. */
  enter(stream: Stream, from: number, to: number): void
  /** True when a word of the sentence meets the need. */
  has(need: number): boolean
  /** True when the sentence meets all needs of the program. */
  hasAll(entry: number): boolean
}

export function createPresence({ code, meets, needCount }: LanguageTables): Presence {
  /** The round in which a need was met last. */
  const metIn = new Int32Array(needCount)
  let round = 0

  return { enter, has, hasAll }

  function enter({ symbols, several }: Stream, from: number, to: number): void {
    round++
    for (let at = from; at < to; at++) {
      const symbol = symbols[at] ?? -1
      if (symbol >= 0) note(symbol)
      else if (symbol < -1) for (const one of several[-2 - symbol] ?? []) note(one)
    }
  }

  function note(symbol: number): void {
    const last = meets.offsets[symbol + 1] ?? 0
    for (let index = meets.offsets[symbol] ?? 0; index < last; index++)
      metIn[meets.values[index] ?? 0] = round
  }

  function has(need: number): boolean {
    return metIn[need] === round
  }

  function hasAll(entry: number): boolean {
    const last = entry + 2 + (code[entry + 1] ?? 0)
    for (let index = entry + 2; index < last; index++) if (!has(code[index] ?? 0)) return false
    return true
  }
}
