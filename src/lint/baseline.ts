/** lint: which problems were there before, told by their words and surroundings and not by where they stand. */
import type { Problem } from '../types'

/** A problem that was there before. */
export interface Entry {
  /** Relative to the folder of the baseline, with `/`. */
  path: string
  rule: string
  /** The fingerprint. */
  fault: string
}

/** What a baseline has to know of a problem. */
export type KnownProblem = Pick<Problem, 'rule' | 'start' | 'end'>

/** A problem with its fingerprint. */
export interface Fault extends Entry {
  problem: KnownProblem
}

/** The problems of a file and, in the same order, their fingerprints. */
export interface FileFaults {
  absolute: string
  /** The absolute path of the baseline that applies to the file. */
  baseline: string | undefined
  problems: readonly KnownProblem[]
  fingerprints: readonly string[]
}

export interface Comparison {
  known: ReadonlySet<Fault>
  /** The entries that stand for nothing any more: their fault is mended, or their file is gone. */
  gone: readonly Entry[]
  /** The entries of files that are there and were not linted. */
  unseen: readonly Entry[]
}

export interface Linted {
  faults: readonly Fault[]
  /** The paths that were linted. */
  paths: ReadonlySet<string>
  /** Whether a path that was not linted is there all the same. */
  isThere: (path: string) => boolean
}

/**
 * Gives each fault at most one entry and each entry at most one fault. An entry of the same file goes first; what is left may
 * have moved here from a file that was linted too or that is gone, but not from one that still holds it unseen.
 */
export function compare(entries: readonly Entry[], { faults, paths, isThere }: Linted): Comparison {
  const known = new Set<Fault>()
  const unseen: Entry[] = []
  const first = pair(entries, faults, ({ path, fault }) => `${path}\n${fault}`, known)
  const second = pair(first, faults.filter(isLack), ({ path, rule }) => `${path}\n${rule}`, known)
  const movable = second.filter(entry => {
    const isUnseen = !paths.has(entry.path) && isThere(entry.path)
    if (isUnseen) unseen.push(entry)
    return !isUnseen
  })
  return { known, gone: pair(movable, faults, ({ fault }) => fault, known), unseen }
}

/** Pairs entries with the faults that are not known yet and have the same key; returns the entries that are left. */
function pair(
  entries: readonly Entry[],
  faults: readonly Fault[],
  keyOf: (entry: Entry) => string,
  known: Set<Fault>,
): Entry[] {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = byKey.get(keyOf(entry))
    if (same) same.push(entry)
    else byKey.set(keyOf(entry), [entry])
  }
  const used = new Set<Entry>()
  for (const fault of faults) {
    const entry = known.has(fault) ? undefined : byKey.get(keyOf(fault))?.pop()
    if (!entry) continue
    used.add(entry)
    known.add(fault)
  }
  return entries.filter(entry => !used.has(entry))
}

/** What a reply lacks stands at no words, so that its surroundings may be rewritten while it is lacking still. */
function isLack({ problem: { start, end } }: Fault): boolean {
  return start.offset === end.offset
}
