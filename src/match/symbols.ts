/** The words that the patterns of a language know, numbered from 0, found by hash: nothing is built at start-up. */
import { numbersOf, type Numbers } from './lists'

/**
 * Symbol n is the UTF-16 code units from `offsets[n]` up to `offsets[n + 1]`; a slot holds a symbol plus one, or 0.
 * Units, since a string of as many characters would be copied twice at start-up.
 */
export interface Symbols {
  units: Uint16Array
  offsets: Int32Array
  slots: Numbers
}

export function symbolsOf(keys: readonly string[]): Symbols {
  const offsets = new Int32Array(keys.length + 1)
  const slots = Array.from({ length: 2 ** Math.ceil(Math.log2(keys.length * 2 + 2)) }, () => 0)
  keys.forEach((key, symbol) => {
    offsets[symbol + 1] = (offsets[symbol] ?? 0) + key.length
    let slot = hashOf(key) & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = symbol + 1
  })
  return { units: unitsOf(keys.join('')), offsets, slots: numbersOf(slots) }
}

/** -1 for a word that no pattern knows. */
export function symbolOf(symbols: Symbols, key: string): number {
  const { offsets, slots } = symbols
  let slot = hashOf(key) & (slots.length - 1)
  for (;;) {
    const symbol = (slots[slot] ?? 0) - 1
    if (symbol < 0) return -1
    const start = offsets[symbol] ?? 0
    if ((offsets[symbol + 1] ?? 0) - start === key.length && stands(symbols, key, start)) return symbol
    slot = (slot + 1) & (slots.length - 1)
  }
}

function stands({ units }: Symbols, key: string, start: number): boolean {
  for (let at = 0; at < key.length; at++) if (units[start + at] !== key.charCodeAt(at)) return false
  return true
}

export function keyOf({ units, offsets }: Symbols, symbol: number): string {
  let key = ''
  for (let at = offsets[symbol] ?? 0; at < (offsets[symbol + 1] ?? 0); at++)
    key += String.fromCharCode(units[at] ?? 0)
  return key
}

export function keysOf(symbols: Symbols): string[] {
  return Array.from({ length: symbols.offsets.length - 1 }, (_, symbol) => keyOf(symbols, symbol))
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** FNV-1a over UTF-16 code units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
