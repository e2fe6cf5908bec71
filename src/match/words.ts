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
  let stream: Stream

  return { load, accepts, isMarked, endsSentence, inSet }

  function load(next: Stream): void {
    stream = next
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

  function isMarked(at: number, marks: number): boolean {
    return ((stream.marks[at] ?? 0) & marks) !== 0
  }

  function endsSentence(at: number): boolean {
    return at >= stream.length || isMarked(at, Mark.beginsSentence)
  }

  function inSet(at: number, set: number): boolean {
    return sets.has(set, stream, at)
  }

  function hasSymbol(at: number, symbol: number): boolean {
    const found = stream.symbols[at] ?? -1
    return found === symbol || (found < -1 && stream.several[-2 - found]?.includes(symbol) === true)
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
