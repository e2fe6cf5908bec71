/** Finds the patterns worth trying in a sentence: those of which an anchor and every needed word are there. */
import type { Sets } from './sets'
import type { Stream } from './stream'
import type { LanguageTables, PatternTable } from './tables'

export type TryPattern = (pattern: PatternTable, sentence: number) => void

/** Walks the anchors' tree from every position; each pattern is tried at most once in a sentence. */
export function createCandidateFinder(
  tables: LanguageTables,
  sets: Sets,
): (stream: Stream, tryPattern: TryPattern) => void {
  const children = tables.anchors.children.map(readPairs)
  const setsOf = anchorSetsBySymbol(tables, children)
  const triedIn = new Int32Array(tables.patterns.length)
  const lookedFor = new Int32Array(tables.sets.length)
  const present = new Uint8Array(tables.sets.length)
  let round = 0
  let stream: Stream
  let sentence = 0
  let tryPattern: TryPattern

  return (nextStream, nextTry) => {
    stream = nextStream
    tryPattern = nextTry
    sentence = -1
    for (let at = 0; at < stream.length; at++) {
      const here = stream.sentenceOf[at] ?? 0
      if (here !== sentence) round++
      sentence = here
      walk(0, at)
    }
  }

  function walk(node: number, at: number): void {
    const next = children[node]
    if (!next || at >= stream.length) return
    const more = stream.more[at]
    if (more) for (const symbol of more) step(next, symbol, at)
    else step(next, stream.symbol[at] ?? -1, at)
    if (node !== 0 && stream.fillers[at] === 1) walk(node, at + 1)
  }

  function step(next: ReadonlyMap<number, number>, symbol: number, at: number): void {
    const anchors = setsOf[symbol]
    if (!anchors) return
    for (const set of anchors) {
      const child = next.get(set)
      if (child === undefined) continue
      for (const number of tables.anchors.patterns[child] ?? []) offer(number)
      walk(child, at + 1)
    }
  }

  function offer(number: number): void {
    if (triedIn[number] === round) return
    triedIn[number] = round
    const pattern = tables.patterns[number]
    if (pattern?.needs.every(isPresent)) tryPattern(pattern, sentence)
  }

  /** Many patterns need the same sets: each is looked for once in a sentence. */
  function isPresent(set: number): boolean {
    if (lookedFor[set] !== round) {
      lookedFor[set] = round
      present[set] = occurs(set) ? 1 : 0
    }
    return present[set] === 1
  }

  function occurs(set: number): boolean {
    const to = stream.sentences[sentence + 1] ?? stream.length
    for (let at = stream.sentences[sentence] ?? 0; at < to; at++) if (sets.has(set, stream, at)) return true
    return false
  }
}

type Children = ReadonlyMap<number, number> | undefined

function readPairs(pairs: readonly number[]): Children {
  if (pairs.length === 0) return undefined
  const next = new Map<number, number>()
  for (let index = 0; index + 1 < pairs.length; index += 2) next.set(pairs[index] ?? 0, pairs[index + 1] ?? 0)
  return next
}

function anchorSetsBySymbol(tables: LanguageTables, children: readonly Children[]): (number[] | undefined)[] {
  const setsOf: (number[] | undefined)[] = tables.symbols.map(() => undefined)
  const anchors = new Set(children.flatMap(next => (next ? [...next.keys()] : [])))
  for (const set of anchors) for (const symbol of tables.sets[set] ?? []) (setsOf[symbol] ??= []).push(set)
  return setsOf
}
