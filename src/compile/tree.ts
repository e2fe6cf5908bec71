/** Gathers the runs of all patterns in one tree, and writes it as the numbers that `match` walks. */
import { listsOf, type Lists } from '../match/lists'
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

/** Where nodes may be written more than once, for each symbol that leads to them. */
const mostJoined = 500_000

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

  /** A symbol that begins runs of several sets gets a node of its own while there is room, so that one look is enough. */
  function write(base: number): { roots: Lists; tree: number[] } {
    const tree: number[] = []
    const numbers = new Map([...root.next.values()].map((node, number) => [node, number]))
    const places = new Map<string, number>()
    const begun = symbols.bySymbol([...root.next].map(([set, node]) => [symbols.sets[set] ?? [], node]))
    const roots = begun.map(nodes =>
      tree.length < mostJoined
        ? [nodes].filter(({ length }) => length > 0).map(place)
        : nodes.map(node => place([node])),
    )
    return { roots: listsOf(roots), tree }

    function place(nodes: readonly Node[]): number {
      const name = nodes.map(node => numbers.get(node)).join()
      const known = places.get(name) ?? writeNode(nodes.reduce(join), tree, base)
      places.set(name, known)
      return known
    }
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

/** What goes on from either. */
function join(some: Node, others: Node): Node {
  const next = new Map(some.next)
  for (const [set, node] of others.next) {
    const known = next.get(set)
    next.set(set, known ? join(known, node) : node)
  }
  return { patterns: new Map([...some.patterns, ...others.patterns]), next }
}

function next({ next }: Node, set: number): Node {
  const known = next.get(set) ?? createNode()
  next.set(set, known)
  return known
}
