/** Tests whether the token at a position belongs to a set of symbols; a set becomes bits when it is first asked for. */
import { countOf, listAt } from './lists'
import type { Stream } from './stream'
import type { LanguageTables } from './tables'

export interface Sets {
  has(set: number, stream: Stream, at: number): boolean
}

export function createSets(tables: LanguageTables): Sets {
  const bits = new Array<Uint32Array | undefined>(countOf(tables.sets)).fill(undefined)
  const words = (tables.symbols.length + 31) >> 5

  return { has }

  function has(set: number, stream: Stream, at: number): boolean {
    const members = (bits[set] ??= bitsOf(set))
    const more = stream.more[at]
    if (!more) return contains(members, stream.symbol[at] ?? -1)
    for (const symbol of more) if (contains(members, symbol)) return true
    return false
  }

  function bitsOf(set: number): Uint32Array {
    const members = new Uint32Array(words)
    for (const symbol of listAt(tables.sets, set))
      members[symbol >> 5] = (members[symbol >> 5] ?? 0) | (1 << (symbol & 31))
    return members
  }
}

function contains(members: Uint32Array, symbol: number): boolean {
  return symbol >= 0 && ((members[symbol >> 5] ?? 0) & (1 << (symbol & 31))) !== 0
}
