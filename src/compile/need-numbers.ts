/** Numbers the sets of rare words that patterns need, each once, from `first` on. */
import { listsOf, type Lists } from '../match/lists'
import type { Key } from './shape'
import type { Symbols } from './symbols'

export interface NeedNumbers {
  /** The number of a need, new or known. */
  number: (keys: readonly Key[]) => number
  /** By symbol: the needs that it meets. */
  write(): { meets: Lists; needCount: number }
}

export function createNeedNumbers(symbols: Symbols, first: number): NeedNumbers {
  /** By set. */
  const numbers = new Map<number, number>()
  const sets: number[] = []

  return { number, write }

  function number(keys: readonly Key[]): number {
    const set = symbols.set(keys)
    const known = numbers.get(set)
    if (known !== undefined) return known
    numbers.set(set, first + sets.length)
    return first + sets.push(set) - 1
  }

  function write(): { meets: Lists; needCount: number } {
    const meets = symbols.bySymbol(sets.map((set, index) => [symbols.sets[set] ?? [], first + index]))
    return { meets: listsOf(meets), needCount: first + sets.length }
  }
}
