/** Finds the patterns worth trying in a sentence: an anchor and every rare word that they need are there. */
import { countOf, listAt } from './lists'
import type { Sets } from './sets'
import type { Stream } from './stream'
import type { LanguageTables } from './tables'

const fewChildren = 6

/** Sets of more symbols than this are noted when one of them occurs; smaller ones are looked through when needed. */
export const smallSet = 4

/** Gets the number of a pattern and the sentence. */
export type TryPattern = (pattern: number, sentence: number) => void

/** Walks the anchors' tree from every position; each pattern is tried at most once in a sentence. */
export function createCandidateFinder(
  tables: LanguageTables,
  sets: Sets,
): (stream: Stream, tryPattern: TryPattern) => void {
  const { sets: members, needs, needed, roots, children, ends } = tables
  const triedIn = new Int32Array(tables.rules.length)
  const setIn = new Int32Array(countOf(members))
  const symbolIn = new Int32Array(tables.symbols.length)
  const indexes = new Array<Map<number, number[]> | undefined>(countOf(children)).fill(undefined)
  let round = 0
  let stream: Stream
  let sentence = 0
  let tryPattern: TryPattern

  return (nextStream, nextTry) => {
    stream = nextStream
    tryPattern = nextTry
    for (sentence = 0; sentence + 1 < stream.sentences.length; sentence++) findInSentence()
  }

  function findInSentence(): void {
    const from = stream.sentences[sentence] ?? 0
    const to = stream.sentences[sentence + 1] ?? 0
    round++
    for (let at = from; at < to; at++) forSymbols(at, noteNeeded)
    for (let at = from; at < to; at++) forSymbols(at, beginRuns)
  }

  function forSymbols(at: number, act: (symbol: number, at: number) => void): void {
    const more = stream.more[at]
    if (more) for (const symbol of more) act(symbol, at)
    else act(stream.symbol[at] ?? -1, at)
  }

  function noteNeeded(symbol: number): void {
    if (symbol < 0) return
    symbolIn[symbol] = round
    const end = needed.offsets[symbol + 1] ?? 0
    for (let index = needed.offsets[symbol] ?? 0; index < end; index++)
      setIn[needed.values[index] ?? 0] = round
  }

  function beginRuns(symbol: number, at: number): void {
    if (symbol < 0) return
    const end = roots.offsets[symbol + 1] ?? 0
    for (let index = roots.offsets[symbol] ?? 0; index < end; index++) reach(roots.values[index] ?? 0, at + 1)
  }

  /** A node of the tree is reached: its patterns may match, and the run may go on at `at`. */
  function reach(node: number, at: number): void {
    const last = ends.offsets[node + 1] ?? 0
    for (let index = ends.offsets[node] ?? 0; index < last; index++) offer(ends.values[index] ?? 0)
    if (children.offsets[node] !== children.offsets[node + 1]) goOn(node, at)
  }

  function goOn(node: number, at: number): void {
    if (at >= stream.length) return
    const from = children.offsets[node] ?? 0
    const to = children.offsets[node + 1] ?? 0
    if (to - from > fewChildren * 2) goOnBySymbol(node, at)
    else
      for (let index = from; index < to; index += 2)
        if (sets.has(children.values[index] ?? 0, stream, at)) reach(children.values[index + 1] ?? 0, at + 1)
    if (stream.fillers[at] === 1) goOn(node, at + 1)
  }

  /** Where many runs go on from one node, the next word is looked up instead of being tried on each. */
  function goOnBySymbol(node: number, at: number): void {
    const bySymbol = (indexes[node] ??= indexOf(node))
    const more = stream.more[at]
    if (!more) bySymbol.get(stream.symbol[at] ?? -1)?.forEach(child => reach(child, at + 1))
    else for (const symbol of more) bySymbol.get(symbol)?.forEach(child => reach(child, at + 1))
  }

  function indexOf(node: number): Map<number, number[]> {
    const bySymbol = new Map<number, number[]>()
    const pairs = listAt(children, node)
    for (let index = 0; index < pairs.length; index += 2)
      for (const symbol of listAt(tables.sets, pairs[index] ?? 0)) {
        const nodes = bySymbol.get(symbol)
        if (nodes) nodes.push(pairs[index + 1] ?? 0)
        else bySymbol.set(symbol, [pairs[index + 1] ?? 0])
      }
    return bySymbol
  }

  function offer(pattern: number): void {
    if (triedIn[pattern] === round) return
    triedIn[pattern] = round
    const last = needs.offsets[pattern + 1] ?? 0
    for (let index = needs.offsets[pattern] ?? 0; index < last; index++)
      if (!isPresent(needs.values[index] ?? 0)) return
    tryPattern(pattern, sentence)
  }

  function isPresent(set: number): boolean {
    const from = members.offsets[set] ?? 0
    const to = members.offsets[set + 1] ?? 0
    if (to - from > smallSet) return setIn[set] === round
    for (let index = from; index < to; index++)
      if (symbolIn[members.values[index] ?? 0] === round) return true
    return false
  }
}
