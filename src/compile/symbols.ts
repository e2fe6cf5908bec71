/** Numbers the words and the sets of words that patterns test, each once. */
import type { Key } from './shape'

export interface Symbols {
  /** The number of a key, new or known. */
  symbol: (key: Key) => number
  /** The number of a set of keys, new or known. */
  set: (keys: readonly Key[]) => number
  /** The number of a set of keys that was asked for before. */
  knownSet: (keys: readonly Key[]) => number | undefined
  symbols: readonly string[]
  sets: readonly (readonly number[])[]
}

export function createSymbols(): Symbols {
  const symbolOf = new Map<Key, number>()
  const symbols: string[] = []
  const setOf = new Map<string, number>()
  const sets: number[][] = []

  function symbol(key: Key): number {
    const known = symbolOf.get(key)
    if (known !== undefined) return known
    symbolOf.set(key, symbols.length)
    return symbols.push(key) - 1
  }

  function set(keys: readonly Key[]): number {
    const members = membersOf(keys)
    const name = members.join()
    const known = setOf.get(name)
    if (known !== undefined) return known
    setOf.set(name, sets.length)
    return sets.push(members) - 1
  }

  function knownSet(keys: readonly Key[]): number | undefined {
    return keys.every(key => symbolOf.has(key)) ? setOf.get(membersOf(keys).join()) : undefined
  }

  function membersOf(keys: readonly Key[]): number[] {
    return [...new Set(keys.map(symbol))].sort((a, b) => a - b)
  }

  return { symbol, set, knownSet, symbols, sets }
}
