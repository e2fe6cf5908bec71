/** lint: the results of a run, which are read one after another and never stand in memory all at once. */
import { withoutPath } from '../report/jsonl'
import type { LongResults, Result, ResultLine, Severity, Summary } from '../types'
import { parseLine, type Outcome } from './outcome'
import { createStore } from './store'

export type Counts = Record<Severity, number>

export interface Results extends LongResults {
  length: number
  /** How many problems each result has, in the same order. */
  counts: () => Counts[]
}

export interface ResultCollector extends Results {
  /** Results may come in any order; they are read in that of the paths. */
  add: (index: number, outcome: Outcome) => void
  has: (index: number) => boolean
  /** Takes problems out of a result, by their place in it. */
  hide: (index: number, problems: ReadonlySet<number>) => void
}

/** @param paths the paths of all files, in order; those without a result are passed over */
export function collectResults(paths: readonly string[]): ResultCollector {
  const store = createStore()
  const counts: (Counts | undefined)[] = paths.map(() => undefined)
  const hidden = new Map<number, Set<number>>()

  return {
    get length() {
      return counts.reduce((sum, one) => (one ? sum + 1 : sum), 0)
    },
    has: index => counts[index] !== undefined,
    counts: () => counts.filter(one => one !== undefined),
    add: (index, { line, counts: own }) => {
      store.put(index, line)
      counts[index] = own
    },
    hide: (index, problems) => {
      const all = hidden.get(index) ?? new Set()
      for (const problem of problems) all.add(problem)
      if (all.size === 0) return
      hidden.set(index, all)
      counts[index] = countsOf(resultAt(index))
    },
    *[Symbol.iterator]() {
      for (const index of counts.keys()) if (counts[index]) yield resultAt(index)
    },
    *lines() {
      for (const index of counts.keys()) if (counts[index]) yield lineAt(index)
    },
  }

  function lineAt(index: number): ResultLine {
    const line = hidden.has(index) ? Buffer.from(withoutPath(resultAt(index))) : store.get(index)
    return { path: paths[index] ?? '', line }
  }

  function resultAt(index: number): Result {
    const result = { path: paths[index] ?? '', ...parseLine(store.get(index)) }
    const left = hidden.get(index)
    return left ? { ...result, problems: result.problems.filter((_, place) => !left.has(place)) } : result
  }
}

/** The results with their errors only, and counts to match. */
export function errorsOnly(results: Results): Results {
  return {
    length: results.length,
    counts: () => results.counts().map(({ error }) => ({ error, warning: 0, info: 0 })),
    *[Symbol.iterator]() {
      for (const result of results)
        yield { ...result, problems: result.problems.filter(({ severity }) => severity === 'error') }
    },
  }
}

export function countsOf({ problems }: Pick<Result, 'problems'>): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of problems) counts[severity]++
  return counts
}

export function summaryOf(counts: readonly Counts[]): Summary {
  const sum = (severity: Severity): number => counts.reduce((total, one) => total + one[severity], 0)
  return { files: counts.length, errors: sum('error'), warnings: sum('warning'), infos: sum('info') }
}
