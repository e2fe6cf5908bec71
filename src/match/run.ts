/** Runs the programs of patterns over a stream: each state is tried at each position once, so that time stays linear. */
import type { Stream } from './stream'
import type { Sets } from './sets'
import { Op, type LanguageTables, type Program } from './tables'

/** A match by position; `end` is exclusive. The marked part is the whole match where the pattern marks none. */
export interface Match {
  start: number
  end: number
  markStart: number
  markEnd: number
}

export interface Runner {
  /** Points the runner at another block. */
  load(stream: Stream): void
  /** The first match that begins at `from` or later and lies before `to`; `sentenceStart` is where `^` holds. */
  search(program: Program, from: number, to: number, sentenceStart: number): Match | undefined
  /** Every match in the range, without overlaps, from left to right. */
  searchAll(program: Program, from: number, to: number, sentenceStart: number): Match[]
}

/** How far a separable verb's particle may stand from its head, in tokens. */
const particleReach = 25

/** Told where a program that began at `start` could not go on; for tracing. */
export type Watch = (pc: number, at: number, start: number) => void

export function createRunner(tables: LanguageTables, sets: Sets, watch?: Watch): Runner {
  const { code } = tables
  /** Ends of class phrases per class and position of this block; cleared for each block. */
  let phraseEnds = new Map<number, readonly number[]>()
  /** Stamp of the search that last failed in a state at a position. */
  let failed = new Uint32Array(1 << 12)
  let stamp = 0
  let stream: Stream
  let width = 1
  let base = 0
  let begin = 0
  let limit = 0
  let sentence = 0
  let markStart = -1
  let markEnd = -1

  return { load, search, searchAll }

  function load(next: Stream): void {
    stream = next
    if (phraseEnds.size > 0) phraseEnds = new Map()
  }

  function searchAll(program: Program, from: number, to: number, sentenceStart: number): Match[] {
    const matches: Match[] = []
    for (let at = from; at < to;) {
      const match = search(program, at, to, sentenceStart)
      if (!match) break
      matches.push(match)
      at = match.end
    }
    return matches
  }

  function search(
    { entry, first }: Program,
    from: number,
    to: number,
    sentenceStart: number,
  ): Match | undefined {
    begin = from
    limit = to
    sentence = sentenceStart
    base = entry
    width = to - from + 1
    nextStamp()
    for (let start = from; start < to; start++) {
      if (first >= 0 && !inSet(start, first)) continue
      markStart = -1
      markEnd = -1
      const end = run(entry, start, start, true)
      if (end > start)
        return {
          start,
          end,
          markStart: markStart < 0 ? start : markStart,
          markEnd: markEnd < 0 ? end : markEnd,
        }
    }
    return undefined
  }

  function nextStamp(): void {
    stamp++
    if (stamp < 0xffffffff) return
    failed.fill(0)
    stamp = 1
  }

  /** True when this state was here before in this search, in vain. */
  function isSpent(pc: number, at: number): boolean {
    const index = (pc - base) * width + (at - begin)
    if (index >= failed.length) {
      const larger = new Uint32Array(Math.max(index + 1, failed.length * 2))
      larger.set(failed)
      failed = larger
    }
    if (failed[index] === stamp) return true
    failed[index] = stamp
    return false
  }

  /**
   * The end of the match, or -1. `start` is where the match began (no filler is skipped there), or -1 for a look-ahead,
   * whose states may be tried again; `open` allows a colon or semicolon before the next token.
   */
  function run(pc: number, at: number, start: number, open: boolean): number {
    for (;;) {
      const op = code[pc]
      switch (op) {
        case Op.match:
          return at
        case Op.jump:
          pc = code[pc + 1] ?? 0
          continue
        case Op.split: {
          if (start >= 0 && isSpent(pc, at)) return -1
          const end = run(code[pc + 1] ?? 0, at, start, open)
          if (end >= 0) return end
          pc = code[pc + 2] ?? 0
          continue
        }
        case Op.markStart: {
          const end = run(pc + 1, at, start, open)
          if (end >= 0) markStart = at
          return end
        }
        case Op.markEnd: {
          const end = run(pc + 1, at, start, open)
          if (end >= 0) markEnd = at
          return end
        }
        case Op.not:
          if (occurs(pc + 2, at)) return stop(pc, at, start)
          pc = code[pc + 1] ?? 0
          continue
        case Op.start:
          if (at !== sentence) return stop(pc, at, start)
          pc++
          continue
        case Op.end:
          if (!endsSentence(at)) return stop(pc, at, start)
          pc++
          continue
        case Op.comma:
          if (at >= limit || (stream.breaks[at] ?? 0) === 0) return stop(pc, at, start)
          open = true
          pc++
          continue
      }
      if (at >= limit || (start >= 0 && isSpent(pc, at))) return stop(pc, at, start)
      if (!open && stream.breaks[at] === 2 && op !== Op.step) return stop(pc, at, start)
      if (op === Op.phrase) {
        for (const end of endsOfPhrase(code[pc + 1] ?? 0, at)) {
          const whole = run(pc + 2, end, start, false)
          if (whole >= 0) return whole
        }
        if (!isFillerInside(at, start)) return stop(pc, at, start)
        at++
        open = false
        continue
      }
      const accepted = accepts(pc, at)
      if (isFillerInside(at, start)) {
        const end = accepted ? run(pc + sizeOf(op), at + 1, start, false) : -1
        if (end >= 0) return end
        at++
        open = false
        continue
      }
      if (!accepted) return stop(pc, at, start)
      pc += sizeOf(op)
      at++
      open = false
    }
  }

  function stop(pc: number, at: number, start: number): number {
    if (watch) watch(pc, at, start)
    return -1
  }

  function accepts(pc: number, at: number): boolean {
    switch (code[pc]) {
      case Op.symbol:
        return hasSymbol(at, code[pc + 1] ?? -2)
      case Op.set:
        return inSet(at, code[pc + 1] ?? 0)
      case Op.separable:
        return inSet(at, code[pc + 1] ?? 0) && particleFollows(at, code[pc + 2] ?? -2)
      case Op.stepInClause:
        return stream.clauseStarts[at] === 0
      default:
        return true
    }
  }

  function isFillerInside(at: number, start: number): boolean {
    return at > start && stream.fillers[at] === 1
  }

  function occurs(pc: number, at: number): boolean {
    const [keptStart, keptEnd] = [markStart, markEnd]
    const end = run(pc, at, -1, false)
    markStart = keptStart
    markEnd = keptEnd
    return end >= 0
  }

  function endsSentence(at: number): boolean {
    return at >= stream.length || stream.sentenceOf[at] !== stream.sentenceOf[at - 1]
  }

  function particleFollows(at: number, particle: number): boolean {
    const last = Math.min(limit, at + particleReach)
    for (let place = at + 1; place < last; place++) if (hasSymbol(place, particle)) return true
    return false
  }

  function hasSymbol(at: number, symbol: number): boolean {
    return stream.symbol[at] === symbol || stream.more[at]?.includes(symbol) === true
  }

  function inSet(at: number, set: number): boolean {
    return sets.has(set, stream, at)
  }

  /** Where the phrases of a class that begin here end, the longest first. */
  function endsOfPhrase(number: number, at: number): readonly number[] {
    const table = tables.classes[number]
    if (!table || (table.first >= 0 && !inSet(at, table.first))) return nowhere
    const memo = number * (stream.length + 1) + at
    const known = phraseEnds.get(memo)
    if (known) return known
    const ends = new Set<number>()
    collect(table.entry, at, ends)
    const sorted = [...ends].sort((a, b) => b - a)
    phraseEnds.set(memo, sorted)
    return sorted
  }

  /** Phrases have no gaps and few choices: they are simply tried. */
  function collect(pc: number, at: number, ends: Set<number>, first = at): void {
    for (;;) {
      const op = code[pc]
      if (op === Op.match) {
        ends.add(at)
        return
      }
      if (op === Op.jump) {
        pc = code[pc + 1] ?? 0
        continue
      }
      if (op === Op.split) {
        collect(code[pc + 1] ?? 0, at, ends, first)
        pc = code[pc + 2] ?? 0
        continue
      }
      if (op === Op.not) {
        const blocked = new Set<number>()
        collect(pc + 2, at, blocked, first)
        if (blocked.size > 0) return
        pc = code[pc + 1] ?? 0
        continue
      }
      if (op === Op.start ? at !== sentence : op === Op.end ? !endsSentence(at) : false) return
      if (op === Op.start || op === Op.end || op === Op.markStart || op === Op.markEnd) {
        pc++
        continue
      }
      if (op === Op.comma) {
        if ((stream.breaks[at] ?? 0) === 0) return
        pc++
        continue
      }
      if (
        at >= stream.length ||
        (at > first && (stream.breaks[at] === 2 || stream.sentenceOf[at] !== stream.sentenceOf[first]))
      )
        return
      if (op === Op.phrase) {
        for (const end of endsOfPhrase(code[pc + 1] ?? 0, at)) collect(pc + 2, end, ends, first)
        return
      }
      if (at > first && stream.fillers[at] === 1) collect(pc, at + 1, ends, first)
      if (!accepts(pc, at)) return
      pc += sizeOf(op)
      at++
    }
  }
}

const nowhere: readonly number[] = []

function sizeOf(op: number | undefined): number {
  if (op === Op.separable) return 3
  return op === Op.symbol || op === Op.set ? 2 : 1
}
