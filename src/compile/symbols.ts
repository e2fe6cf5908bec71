/** Numbers the words and the sets of words that patterns test, each once. */
import { countOf, listAt, type Lists } from '../match/lists'
import { keysOf, type Symbols as KnownSymbols } from '../match/symbols'
import type { Key } from './shape'

export interface Symbols {
  /** The number of a key, new or known. */
  symbol: (key: Key) => number
  /** The number of a set of keys, new or known. */
  set: (keys: readonly Key[]) => number
  /** The number of a set of keys that was asked for before. */
  knownSet: (keys: readonly Key[]) => number | undefined
  /** From pairs of symbols and a value: the values of each symbol. */
  bySymbol: <T>(pairs: readonly (readonly [symbols: readonly number[], value: T])[]) => T[][]
  /**
   * Numbers the symbols anew, those of frequent words first, so that what the matcher reads all the time lies close
   * together. Gives the new number of each.
   */
  renumber: (frequency: (key: Key) => number) => readonly number[]
  symbols: readonly string[]
  sets: readonly (readonly number[])[]
}

/** @param base symbols and sets that are numbered already */
export function createSymbols(base?: { symbols: KnownSymbols; sets: Lists }): Symbols {
  const symbols: string[] = base ? keysOf(base.symbols) : []
  const symbolOf = new Map<Key, number>(symbols.map((key, id) => [key, id]))
  const sets: number[][] = base
    ? Array.from({ length: countOf(base.sets) }, (_, set) => [...listAt(base.sets, set)])
    : []
  const setOf = new Map<string, number>(sets.map((members, id) => [members.join(), id]))

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

  function bySymbol<T>(pairs: readonly (readonly [symbols: readonly number[], value: T])[]): T[][] {
    const lists = symbols.map((): T[] => [])
    for (const [members, value] of pairs) for (const symbol of members) lists[symbol]?.push(value)
    return lists
  }

  function renumber(frequency: (key: Key) => number): readonly number[] {
    const shares = symbols.map(frequency)
    const order = [...symbols.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    const keys = order.map(old => symbols[old] ?? '')
    const numbers: number[] = []
    order.forEach((old, number) => (numbers[old] = number))
    keys.forEach((key, number) => {
      symbols[number] = key
      symbolOf.set(key, number)
    })
    setOf.clear()
    sets.forEach((members, id) => {
      const moved = members.map(old => numbers[old] ?? 0).sort((a, b) => a - b)
      sets[id] = moved
      setOf.set(moved.join(), id)
    })
    return numbers
  }

  return { symbol, renumber, set, knownSet, bySymbol, symbols, sets }
}
