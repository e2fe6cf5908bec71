/** Finds where the phrases of the word classes end, at most once for each class and place of a block. */
import { Mark, type Stream } from './stream'
import { Op, type LanguageTables } from './tables'
import { sizeOf, type Words } from './words'

export interface Phrases {
  /** Forgets the last block. */
  load(stream: Stream): void
  /** Where the phrases of a class that begin at a position end, the longest first. */
  endsAt(number: number, at: number, limit: number): readonly number[]
}

const nowhere: readonly number[] = []

export function createPhrases({ classes, code }: LanguageTables, words: Words): Phrases {
  /** By class and position. */
  const known = new Map<number, readonly number[]>()
  let stream: Stream

  return { load, endsAt }

  function load(next: Stream): void {
    stream = next
    if (known.size > 0) known.clear()
  }

  function endsAt(number: number, at: number, limit: number): readonly number[] {
    const table = classes[number]
    if (!table || (table.first >= 0 && !words.inSet(at, table.first))) return nowhere
    const key = number * (stream.length + 1) + at
    const found = known.get(key)
    if (found) return found
    const ends = endsOf(table.entry, at, at, limit)
    known.set(key, ends)
    return ends
  }

  /** From `from` on; at `first` no filler is skipped and no colon minded. */
  function endsOf(entry: number, from: number, first: number, limit: number): readonly number[] {
    const ends: number[] = []
    /** States that came after a word; what was tried from one need not be tried again. */
    const tried = new Set<number>()
    collect(entry, from)
    return ends.sort((a, b) => b - a)

    function collect(pc: number, at: number): void {
      for (;;) {
        switch (code[pc]) {
          case Op.match:
            if (!ends.includes(at)) ends.push(at)
            return
          case Op.jump:
            pc += code[pc + 1] ?? 0
            continue
          case Op.split:
            if (at > first && isTried(pc, at)) return
            collect(pc + (code[pc + 1] ?? 0), at)
            pc += code[pc + 2] ?? 0
            continue
          case Op.guard: {
            const isThere =
              at < stream.length &&
              (words.inSet(at, code[pc + 1] ?? 0) || (at > first && words.isMarked(at, Mark.filler)))
            pc += isThere ? 3 : (code[pc + 2] ?? 0)
            continue
          }
          case Op.not:
            if (endsOf(pc + 2, at, Math.min(first, at - 1), limit).length > 0) return
            pc += code[pc + 1] ?? 0
            continue
          case Op.start:
            if (at > first || !words.isMarked(at, Mark.beginsSentence)) return
            pc++
            continue
          case Op.end:
            if (!words.endsSentence(at)) return
            pc++
            continue
          case Op.comma:
            if (at >= stream.length || !words.isMarked(at, Mark.comma | Mark.colon)) return
            pc++
            continue
          case Op.markStart:
          case Op.markEnd:
            pc++
            continue
        }
        if (at >= stream.length) return
        if (at > first && words.isMarked(at, Mark.colon | Mark.beginsSentence)) return
        if (code[pc] === Op.phrase) {
          for (const end of endsAt(code[pc + 1] ?? 0, at, limit)) collect(pc + 2, end)
          return
        }
        if (at > first && words.isMarked(at, Mark.filler)) {
          if (isTried(pc, at)) return
          collect(pc, at + 1)
        }
        if (!words.accepts(pc, at, limit)) return
        pc += sizeOf(code[pc])
        at++
      }
    }

    function isTried(pc: number, at: number): boolean {
      const state = pc * (stream.length + 1) + at
      if (tried.has(state)) return true
      tried.add(state)
      return false
    }
  }
}
