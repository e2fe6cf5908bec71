/** Tests whether the token at a position belongs to a set of symbols; a set becomes bits when it is first asked for. */
import type { Stream } from './stream'
import type { LanguageTables } from './tables'

export interface Sets {
  has(set: number, stream: Stream, at: number): boolean
}

export function createSets(tables: LanguageTables): Sets {
  const bits: (Uint32Array | undefined)[] = tables.sets.map(() => undefined)
  const words = (tables.symbols.length + 31) >> 5

  return { has }

  function has(set: number, stream: Stream, at: number): boolean {
    const members = (bits[set] ??= bitsOf(set))
    const symbol = stream.symbol[at] ?? -1
    if (symbol < 0) return false
    if (contains(members, symbol)) return true
    const more = stream.more[at]
    if (more) for (const other of more) if (contains(members, other)) return true
    return false
  }

  function bitsOf(set: number): Uint32Array {
    const members = new Uint32Array(words)
    for (const symbol of tables.sets[set] ?? []) members[symbol >> 5] = (members[symbol >> 5] ?? 0) | (1 << (symbol & 31))
    return members
  }
}

function contains(members: Uint32Array, symbol: number): boolean {
  return ((members[symbol >> 5] ?? 0) & (1 << (symbol & 31))) !== 0
}
