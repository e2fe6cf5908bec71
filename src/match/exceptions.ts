/** Looks for what makes a match harmless: the exceptions of its pattern, each in its scope. */
import type { Match, Runner } from './run'
import { Mark, type Stream } from './stream'
import { scopes, type LanguageTables } from './tables'

/** How many words before and after a match count as beside it. */
const beside = 4

const always = 0x7fffffff

export interface ExceptionFinder {
  /** Points the finder at another block. */
  load(stream: Stream): void
  /** The number of the exception that silences a match, if there is one. */
  find(pattern: number, match: Match, sentence: number): number | undefined
}

export function createExceptionFinder(
  { unless, exceptionScopes, exceptionEntries, exceptionsWith, exceptionsWithout }: LanguageTables,
  runner: Runner,
): ExceptionFinder {
  /** By exception: the round in which a word was met without which it cannot be. */
  const alarmedIn = new Int32Array(exceptionEntries.length)
  for (const exception of exceptionsWithout) alarmedIn[exception] = always
  /** By exception that may stand anywhere in the sentence or beside it: the round of the last answer, and the answer. */
  const answeredIn = new Int32Array(exceptionEntries.length)
  const answers = new Uint8Array(exceptionEntries.length)
  let round = 0
  let stream: Stream
  let entered = -1

  return { load, find }

  function load(next: Stream): void {
    stream = next
    entered = -1
  }

  function find(pattern: number, match: Match, sentence: number): number | undefined {
    const first = unless.offsets[pattern] ?? 0
    const last = unless.offsets[pattern + 1] ?? 0
    if (first < last && entered !== sentence) enter(sentence)
    for (let index = first; index < last; index++) {
      const exception = unless.values[index] ?? 0
      if ((alarmedIn[exception] ?? 0) >= round && silences(exception, match, sentence)) return exception
    }
    return undefined
  }

  function enter(sentence: number): void {
    entered = sentence
    round++
    const to = stream.sentences[sentence + 1] ?? stream.length
    for (let at = stream.sentences[sentence] ?? 0; at < to; at++) {
      const symbol = stream.symbols[at] ?? -1
      if (symbol >= 0) alarm(symbol)
      else if (symbol < -1) stream.several[-2 - symbol]?.forEach(alarm)
    }
  }

  function alarm(symbol: number): void {
    const last = exceptionsWith.offsets[symbol + 1] ?? 0
    for (let index = exceptionsWith.offsets[symbol] ?? 0; index < last; index++)
      alarmedIn[exceptionsWith.values[index] ?? 0] = round
  }

  function silences(exception: number, { start, end }: Match, sentence: number): boolean {
    const from = stream.sentences[sentence] ?? 0
    const to = stream.sentences[sentence + 1] ?? stream.length
    const entry = exceptionEntries[exception] ?? 0
    switch (scopes[exceptionScopes[exception] ?? 0]) {
      case 'overlap':
        return overlaps(entry, start, end, from, to)
      case 'before':
        return occurs(entry, Math.max(clauseStart(stream, start, from), start - beside), start, from)
      case 'after':
        return occurs(entry, end, Math.min(clauseEnd(stream, end, to), end + beside), from)
      case 'clause':
        return occurs(entry, clauseStart(stream, start, from), clauseEnd(stream, end, to), from)
      case 'sentence':
        return isThere(exception, sentence, sentence)
      case 'nearby':
        return isThere(exception, sentence - 1, sentence + 1)
      default:
        return false
    }
  }

  /** The same for every match in a sentence, so that it is looked for once. */
  function isThere(exception: number, first: number, last: number): boolean {
    if (answeredIn[exception] === round) return answers[exception] === 1
    const entry = exceptionEntries[exception] ?? 0
    let found = false
    for (let sentence = Math.max(first, 0); sentence <= last && !found; sentence++) {
      const from = stream.sentences[sentence] ?? 0
      const to = stream.sentences[sentence + 1]
      found = to !== undefined && occurs(entry, from, to, from)
    }
    answeredIn[exception] = round
    answers[exception] = found ? 1 : 0
    return found
  }

  function overlaps(entry: number, start: number, end: number, from: number, to: number): boolean {
    for (let at = from; at < end;) {
      const other = runner.search(entry, at, to, from, end)
      if (!other) return false
      if (start < other.end) return true
      at = other.end
    }
    return false
  }

  function occurs(entry: number, start: number, end: number, sentenceStart: number): boolean {
    return runner.search(entry, start, end, sentenceStart) !== undefined
  }
}

function clauseStart(stream: Stream, at: number, least: number): number {
  while (at > least && ((stream.marks[at] ?? 0) & Mark.beginsClause) === 0) at--
  return at
}

function clauseEnd(stream: Stream, at: number, most: number): number {
  while (at < most && ((stream.marks[at] ?? 0) & Mark.beginsClause) === 0) at++
  return at
}
