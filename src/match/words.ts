/** Tests single words of a stream, for the programs that run over it. */
import type { Sets } from './sets'
import { Mark, type Stream } from './stream'
import { Op, type LanguageTables } from './tables'

export interface Words {
  /** Points the tests at another block. */
  load(stream: Stream): void
  /** True when the instruction takes the word; `limit` is where the search ends. */
  accepts(pc: number, at: number, limit: number): boolean
  /** True when the word has one of the marks. */
  isMarked(at: number, marks: number): boolean
  endsSentence(at: number): boolean
  inSet(at: number, set: number): boolean
}

/** How far a separable verb's particle may stand from its head, in tokens. */
const particleReach = 25

export function createWords({ code }: LanguageTables, sets: Sets): Words {
  let symbols: Stream['symbols'] = new Int32Array()
  let marks: Stream['marks'] = new Uint8Array()
  let several: Stream['several'] = []
  let length = 0

  return { load, accepts, isMarked, endsSentence, inSet }

  function load(next: Stream): void {
    ;({ symbols, marks, several, length } = next)
  }

  function accepts(pc: number, at: number, limit: number): boolean {
    switch (code[pc]) {
      case Op.symbol:
        return hasSymbol(at, code[pc + 1] ?? -1)
      case Op.set:
        return inSet(at, code[pc + 1] ?? 0)
      case Op.separable:
        return inSet(at, code[pc + 1] ?? 0) && particleFollows(at, code[pc + 2] ?? -1, limit)
      case Op.stepInClause:
        return !isMarked(at, Mark.beginsClause)
      default:
        return true
    }
  }

  function isMarked(at: number, mask: number): boolean {
    return ((marks[at] ?? 0) & mask) !== 0
  }

  function endsSentence(at: number): boolean {
    return at >= length || isMarked(at, Mark.beginsSentence)
  }

  function inSet(at: number, set: number): boolean {
    const symbol = symbols[at] ?? -1
    return symbol >= 0 ? sets.contains(set, symbol) : symbol < -1 && hasAny(set, several[-2 - symbol] ?? [])
  }

  function hasAny(set: number, all: readonly number[]): boolean {
    for (const one of all) if (sets.contains(set, one)) return true
    return false
  }

  function hasSymbol(at: number, symbol: number): boolean {
    const found = symbols[at] ?? -1
    return found === symbol || (found < -1 && several[-2 - found]?.includes(symbol) === true)
  }

  function particleFollows(at: number, particle: number, limit: number): boolean {
    const last = Math.min(limit, at + particleReach)
    for (let place = at + 1; place < last; place++) if (hasSymbol(place, particle)) return true
    return false
  }
}

export function sizeOf(op: number | undefined): number {
  if (op === Op.separable) return 3
  return op === Op.symbol || op === Op.set ? 2 : 1
}
