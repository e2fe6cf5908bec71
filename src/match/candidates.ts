/** Finds the patterns worth trying in a sentence: an anchor and every rare word that they need are there. */
import type { Presence } from './presence'
import type { Sets } from './sets'
import { Mark, type Stream } from './stream'
import type { LanguageTables } from './tables'

/** Gets the number of a pattern and the sentence. */
export type TryPattern = (pattern: number, sentence: number) => void

/** Lists of more words are searched by halves. */
const shortList = 12

/** Walks the anchors' tree from every position; each pattern is tried at most once in a sentence. */
export function createCandidateFinder(
  { entries, roots, tree }: LanguageTables,
  sets: Sets,
  presence: Presence,
  tryPattern: TryPattern,
): (stream: Stream) => void {
  const triedIn = new Int32Array(entries.length)
  let round = 0
  let stream: Stream
  let sentence = 0
  let to = 0

  return next => {
    stream = next
    for (sentence = 0; sentence + 1 < stream.sentences.length; sentence++) findInSentence()
  }

  function findInSentence(): void {
    const from = stream.sentences[sentence] ?? 0
    to = stream.sentences[sentence + 1] ?? 0
    round++
    presence.enter(stream, from, to)
    for (let at = from; at < to; at++) {
      const symbol = stream.symbols[at] ?? -1
      if (symbol >= 0) begin(symbol, at)
      else if (symbol < -1) for (const one of stream.several[-2 - symbol] ?? []) begin(one, at)
    }
  }

  function begin(symbol: number, at: number): void {
    const end = roots.offsets[symbol + 1] ?? 0
    for (let index = roots.offsets[symbol] ?? 0; index < end; index++) reach(roots.values[index] ?? 0, at + 1)
  }

  /** A node of the tree is reached: its patterns may match, and the run may go on at `at`. */
  function reach(node: number, at: number): void {
    const words = node + 3 + 2 * (tree[node] ?? 0)
    for (let index = node + 3; index < words; index += 2) {
      const need = tree[index + 1] ?? -1
      if (need < 0 || presence.has(need)) offer(tree[index] ?? 0)
    }
    const last = words + 2 * (tree[node + 1] ?? 0)
    const end = last + 2 * (tree[node + 2] ?? 0)
    for (let place = at; words < end && place < to; place++) {
      goOn(node, words, last, end, place)
      if (((stream.marks[place] ?? 0) & Mark.filler) === 0) return
    }
  }

  /** `words` to `last` are pairs of a symbol and a node, `last` to `end` of a set and a node. */
  function goOn(node: number, words: number, last: number, end: number, at: number): void {
    const symbol = stream.symbols[at] ?? -1
    if (symbol >= 0) goOnWith(node, symbol, words, last, at)
    else if (symbol < -1)
      for (const one of stream.several[-2 - symbol] ?? []) goOnWith(node, one, words, last, at)
    for (let index = last; index < end; index += 2)
      if (sets.has(tree[index] ?? 0, stream, at)) reach(node - (tree[index + 1] ?? 0), at + 1)
  }

  function goOnWith(node: number, symbol: number, words: number, last: number, at: number): void {
    const first = last - words > 2 * shortList ? firstOf(symbol, words, last) : words
    for (let index = first; index < last; index += 2) {
      const word = tree[index] ?? 0
      if (word > symbol) return
      if (word === symbol) reach(node - (tree[index + 1] ?? 0), at + 1)
    }
  }

  /** The first pair of a symbol that is not smaller; the pairs are sorted. */
  function firstOf(symbol: number, words: number, last: number): number {
    let low = 0
    let high = (last - words) >> 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tree[words + 2 * middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    return words + 2 * low
  }

  function offer(pattern: number): void {
    if (triedIn[pattern] === round) return
    triedIn[pattern] = round
    if (presence.hasAll(entries[pattern] ?? 0)) tryPattern(pattern, sentence)
  }
}
