/** Tests whether the token at a position belongs to a set of symbols; one that is asked for often becomes bits. */
import { countOf } from './lists'
import type { Stream } from './stream'
import type { LanguageTables } from './tables'

export interface Sets {
  contains(set: number, symbol: number): boolean
  has(set: number, stream: Stream, at: number): boolean
  /** The first position from `from` up to `to` of which the token belongs to the set; `to` when there is none. */
  find(set: number, stream: Stream, from: number, to: number): number
}

const mostSearches = 24

export function createSets({ sets: { offsets, values } }: LanguageTables): Sets {
  /** By set: where in `pool` its bits are, behind the place of the first among all symbols, and how many there are. */
  const places = new Int32Array(countOf({ offsets, values }))
  /** By set: how often it was searched without. */
  const searches = new Uint8Array(places.length)
  let pool = new Int32Array(1 << 12)
  let used = 0

  return { contains, has, find }

  function has(set: number, stream: Stream, at: number): boolean {
    const symbol = stream.symbols[at] ?? -1
    if (symbol >= 0) return contains(set, symbol)
    if (symbol === -1) return false
    for (const one of stream.several[-2 - symbol] ?? []) if (contains(set, one)) return true
    return false
  }

  function find(set: number, stream: Stream, from: number, to: number): number {
    const place = places[set] ?? 0
    if (place === 0) return findEach(set, stream, from, to)
    const { symbols, several } = stream
    const low = pool[place - 2] ?? 0
    const length = pool[place - 1] ?? 0
    for (let at = from; at < to; at++) {
      const symbol = symbols[at] ?? -1
      if (symbol >= 0) {
        const word = (symbol >> 5) - low
        if (word >= 0 && word < length && (((pool[place + word] ?? 0) >> (symbol & 31)) & 1) !== 0) return at
      } else if (symbol < -1 && several[-2 - symbol]?.some(one => contains(set, one))) return at
    }
    return to
  }

  function findEach(set: number, stream: Stream, from: number, to: number): number {
    for (let at = from; at < to; at++) if (has(set, stream, at)) return at
    return to
  }

  function contains(set: number, symbol: number): boolean {
    const place = places[set] || fillInTime(set)
    if (place === 0) return isAmong(set, symbol)
    const word = (symbol >> 5) - (pool[place - 2] ?? 0)
    return (
      word >= 0 && word < (pool[place - 1] ?? 0) && (((pool[place + word] ?? 0) >> (symbol & 31)) & 1) !== 0
    )
  }

  function isAmong(set: number, symbol: number): boolean {
    let low = offsets[set] ?? 0
    let high = offsets[set + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    return low < (offsets[set + 1] ?? 0) && values[low] === symbol
  }

  function fillInTime(set: number): number {
    const count = (searches[set] ?? 0) + 1
    searches[set] = count
    return count > mostSearches ? fill(set) : 0
  }

  function fill(set: number): number {
    const from = offsets[set] ?? 0
    const to = offsets[set + 1] ?? 0
    const low = (values[from] ?? 0) >> 5
    const length = from < to ? ((values[to - 1] ?? 0) >> 5) - low + 1 : 0
    const place = reserve(length + 2) + 2
    pool[place - 2] = low
    pool[place - 1] = length
    for (let index = from; index < to; index++) {
      const symbol = values[index] ?? 0
      const word = place + (symbol >> 5) - low
      pool[word] = (pool[word] ?? 0) | (1 << (symbol & 31))
    }
    places[set] = place
    return place
  }

  function reserve(size: number): number {
    const at = used
    used += size
    if (used > pool.length) {
      const larger = new Int32Array(Math.max(used, pool.length * 2))
      larger.set(pool)
      pool = larger
    }
    return at
  }
}
