/** Gathers the runs of all patterns in one tree, and writes it as the numbers that `match` walks. */
import type { Lists } from '../match/lists'
import type { Run } from './anchors'
import type { NeedNumbers } from './need-numbers'
import type { Key } from './shape'
import type { Symbols } from './symbols'

export interface AnchorTree {
  /** Adds a pattern at the end of each of its runs; `needs` are its rare words, the rarest first. */
  add(runs: readonly Run[], pattern: number, needs: readonly (readonly Key[])[]): void
  /** The numbers, and by symbol the nodes of the runs that it begins; see `LanguageTables`. `base` is how many numbers stand before. */
  write(base: number): { roots: Lists; tree: number[] }
}

interface Node {
  patterns: Map<number, number>
  /** By set. */
  next: Map<number, Node>
}

/** Where many sets go on from a node, all but the largest are written as single words, which are looked up faster. */
const fewSets = 4
const largeSet = 64

/** Runs that begin alike share their first nodes. */
export function createAnchorTree(symbols: Symbols, needNumbers: NeedNumbers): AnchorTree {
  const root: Node = createNode()
  return { add, write }

  function add(runs: readonly Run[], pattern: number, needs: readonly (readonly Key[])[]): void {
    for (const run of runs) {
      const sets = run.map(keys => symbols.set(keys))
      const node = sets.reduce(next, root)
      const need = needs.find(keys => !sets.includes(symbols.set(keys)))
      if (!node.patterns.has(pattern)) node.patterns.set(pattern, need ? needNumbers.number(need) : -1)
    }
  }

  function write(base: number): { roots: Lists; tree: number[] } {
    const tree: number[] = []
    // those of frequent words side by side
    const sorted = [...root.next].sort(([a], [b]) => firstOf(a) - firstOf(b))
    const roots = sorted.map(([set, node]) => [symbols.sets[set] ?? [], writeNode(node, tree, base)] as const)
    return { roots: symbols.bySymbol(roots), tree }
  }

  function firstOf(set: number): number {
    return symbols.sets[set]?.[0] ?? 0
  }

  /** The nodes that follow come first, so that their places are known. */
  function writeNode({ patterns, next }: Node, tree: number[], base: number): number {
    const followers = [...next].map(([set, node]) => ({
      members: symbols.sets[set] ?? [],
      set,
      node: writeNode(node, tree, base),
    }))
    const most = followers.length > fewSets ? largeSet : 1
    const words = followers
      .filter(({ members }) => members.length <= most)
      .flatMap(({ members, node }) => members.map((symbol): [number, number] => [symbol, node]))
      .sort(([a], [b]) => a - b)
    const sets = followers.filter(({ members }) => members.length > most)
    const at = base + tree.length
    tree.push(patterns.size, words.length, sets.length)
    for (const pair of patterns) tree.push(...pair)
    for (const [symbol, node] of words) tree.push(symbol, at - node)
    for (const { set, node } of sets) tree.push(set, at - node)
    return at
  }
}

function createNode(): Node {
  return { patterns: new Map(), next: new Map() }
}

function next({ next }: Node, set: number): Node {
  const known = next.get(set) ?? createNode()
  next.set(set, known)
  return known
}
