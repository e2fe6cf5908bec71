/**
 * Runs the programs of patterns over a stream: each state with more than one way on is tried at each position once, so
 * that time stays linear.
 */
import { createPhrases } from './phrases'
import type { Sets } from './sets'
import { Mark, type Stream } from './stream'
import { Op, type LanguageTables } from './tables'
import { createWords, sizeOf } from './words'

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
  /**
   * The first match of a program that begins at `from` or later, before `beginBefore`, and lies before `to`;
   * `sentenceStart` is where `^` holds.
   */
  search(
    entry: number,
    from: number,
    to: number,
    sentenceStart: number,
    beginBefore?: number,
  ): Match | undefined
}

/** Told where a program that began at `start` could not go on; for tracing. */
export type Watch = (pc: number, at: number, start: number) => void

/** The start of what is looked at without becoming part of a match. */
const lookAhead = -1

export function createRunner(tables: LanguageTables, sets: Sets, watch?: Watch): Runner {
  const { code } = tables
  const words = createWords(tables, sets)
  const phrases = createPhrases(tables, words)
  /** By state and position: stamp of the run that failed there last. */
  let failed = new Uint32Array(1 << 12)
  let lastStamp = 0
  let stamp = 0
  let stream: Stream
  let marks: Stream['marks'] = new Uint8Array()
  let width = 1
  let base = 0
  let begin = 0
  let limit = 0
  let sentence = 0
  let markStart = -1
  let markEnd = -1

  return { load, search }

  function load(next: Stream): void {
    stream = next
    marks = next.marks
    words.load(next)
    phrases.load(next)
  }

  function search(
    entry: number,
    from: number,
    to: number,
    sentenceStart: number,
    beginBefore = to,
  ): Match | undefined {
    const first = code[entry] ?? -1
    begin = from
    limit = to
    sentence = sentenceStart
    base = entry + 2 + (code[entry + 1] ?? 0)
    width = to - from + 1
    stamp = 0
    const last = code[base] === Op.start ? Math.min(beginBefore, sentence + 1) : beginBefore
    for (let start = from; start < last; start++) {
      if (first >= 0) start = sets.find(first, stream, start, last)
      if (start === last) return undefined
      if (stamp === 0) stamp = nextStamp()
      markStart = -1
      markEnd = -1
      const end = run(base, start, start, true)
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

  function nextStamp(): number {
    if (lastStamp === 0xffffffff) {
      failed.fill(0)
      lastStamp = 0
    }
    return ++lastStamp
  }

  /** True when this state was here before in this run, in vain. Behind a colon it matters whether that may be crossed. */
  function isSpent(pc: number, at: number, open: boolean): boolean {
    const isShut = !open && words.isMarked(at, Mark.colon)
    const index = 2 * ((pc - base) * width + (at - begin)) + (isShut ? 1 : 0)
    if (index >= failed.length) grow(index)
    if (failed[index] === stamp) return true
    failed[index] = stamp
    return false
  }

  function grow(index: number): void {
    const larger = new Uint32Array(Math.max(index + 1, failed.length * 2))
    larger.set(failed)
    failed = larger
  }

  /**
   * The end of the match, or -1. `start` is where the match began; no filler is skipped there. `open` allows a colon or
   * semicolon before the next token.
   */
  function run(pc: number, at: number, start: number, open: boolean): number {
    /** The state of this position that a jump led to. */
    let known = -1
    for (;;) {
      const op = code[pc]
      switch (op) {
        case Op.match:
          return at
        case Op.jump:
          pc += code[pc + 1] ?? 0
          if (isSpent(pc, at, open)) return -1
          known = pc
          continue
        case Op.split: {
          if (pc !== known && isSpent(pc, at, open)) return -1
          const end = run(pc + (code[pc + 1] ?? 0), at, start, open)
          if (end >= 0) return end
          pc += code[pc + 2] ?? 0
          continue
        }
        case Op.guard:
          if (canBegin(code[pc + 1] ?? 0, at, start)) pc += 3
          else {
            watch?.(pc, at, start)
            pc += code[pc + 2] ?? 0
          }
          continue
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
          pc += code[pc + 1] ?? 0
          continue
        case Op.start:
          if (at !== sentence) return stop(pc, at, start)
          pc++
          continue
        case Op.end:
          if (!words.endsSentence(at)) return stop(pc, at, start)
          pc++
          continue
        case Op.comma:
          if (at >= limit || !words.isMarked(at, Mark.comma | Mark.colon)) return stop(pc, at, start)
          open = true
          pc++
          continue
      }
      if (at >= limit) return stop(pc, at, start)
      const mark = marks[at] ?? 0
      if (!open && (mark & Mark.colon) !== 0 && op !== Op.step) return stop(pc, at, start)
      const isFiller = (mark & Mark.filler) !== 0 && at > start
      if ((isFiller || op === Op.phrase) && pc !== known && isSpent(pc, at, open)) return stop(pc, at, start)
      if (op === Op.phrase) {
        for (const end of phrases.endsAt(code[pc + 1] ?? 0, at, limit)) {
          const whole = end > limit ? -1 : run(pc + 2, end, start, false)
          if (whole >= 0) return whole
        }
        if (!isFiller) return stop(pc, at, start)
      } else {
        const accepted = words.accepts(pc, at, limit)
        if (isFiller) {
          const end = accepted ? run(pc + sizeOf(op), at + 1, start, false) : -1
          if (end >= 0) return end
        } else {
          if (!accepted) return stop(pc, at, start)
          pc += sizeOf(op)
        }
      }
      at++
      known = -1
      open = false
    }
  }

  /** A filler may be passed over on the way to the word. */
  function canBegin(set: number, at: number, start: number): boolean {
    if (at >= limit) return false
    return words.inSet(at, set) || (at > start && words.isMarked(at, Mark.filler))
  }

  function stop(pc: number, at: number, start: number): number {
    if (watch) watch(pc, at, start)
    return -1
  }

  /** States that led to a match here may lead to one again, so that each look has a stamp of its own. */
  function occurs(pc: number, at: number): boolean {
    const kept = { markStart, markEnd, stamp }
    stamp = nextStamp()
    const end = run(pc, at, lookAhead, false)
    stamp = kept.stamp
    markStart = kept.markStart
    markEnd = kept.markEnd
    return end >= 0
  }
}
