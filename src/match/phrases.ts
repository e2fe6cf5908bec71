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

  function endsOf(entry: number, from: number, first: number, limit: number): readonly number[] {
    const search: Search = { first, limit, ends: nowhere, tried: undefined }
    collect(search, entry, from)
    return search.ends
  }

  function collect(search: Search, pc: number, at: number): void {
    const { first, limit } = search
    for (;;) {
      switch (code[pc]) {
        case Op.match:
          noteEnd(search, at)
          return
        case Op.jump:
          pc += code[pc + 1] ?? 0
          continue
        case Op.split:
          if (at > first && isTried(search, pc, at)) return
          collect(search, pc + (code[pc + 1] ?? 0), at)
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
        for (const end of endsAt(code[pc + 1] ?? 0, at, limit)) collect(search, pc + 2, end)
        return
      }
      if (at > first && words.isMarked(at, Mark.filler)) {
        if (isTried(search, pc, at)) return
        collect(search, pc, at + 1)
      }
      if (!words.accepts(pc, at, limit)) return
      pc += sizeOf(code[pc])
      at++
    }
  }

  function isTried(search: Search, pc: number, at: number): boolean {
    const state = pc * (stream.length + 1) + at
    const tried = (search.tried ??= new Set())
    if (tried.has(state)) return true
    tried.add(state)
    return false
  }
}

/** Of the phrases that begin at one place. */
interface Search {
  /** Where no filler is skipped and no colon minded. */
  first: number
  limit: number
  ends: readonly number[]
  /** States that came after a word; what was tried from one need not be tried again. */
  tried: Set<number> | undefined
}

/** The longest first. */
function noteEnd(search: Search, at: number): void {
  if (!search.ends.includes(at)) search.ends = [...search.ends, at].sort((a, b) => b - a)
}
