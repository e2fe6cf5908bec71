/** Counts the problems of a report by severity, and by category or whatever else. */
import type { Category, LongReport, Problem, Result, Severity } from '../types'

export type Tally = Record<Severity, number>

/** By category, most errors first, then most warnings, then most infos. */
export function tallies(report: LongReport): ReadonlyMap<Category, Tally> {
  return talliesBy(report, categoryOf)
}

/** The same by whatever a problem of a reply is to be counted under. */
export function talliesBy<Key>({ results }: LongReport, keyOf: KeyOf<Key>): ReadonlyMap<Key, Tally> {
  const count = counter(keyOf)
  for (const result of results) count.add(result)
  return count.tallies()
}

interface Counter<Key> {
  add: (result: Result) => void
  tallies: () => ReadonlyMap<Key, Tally>
}

/** The same for results that are looked at one after another for something else as well. */
export function categoryCounter(): Counter<Category> {
  return counter(categoryOf)
}

type KeyOf<Key> = (problem: Problem, result: Result) => Key

function categoryOf({ category }: Problem): Category {
  return category
}

function counter<Key>(keyOf: KeyOf<Key>): Counter<Key> {
  const counted = new Map<Key, Tally>()
  return {
    add: result => {
      for (const problem of result.problems) {
        const key = keyOf(problem, result)
        const tally = counted.get(key) ?? { error: 0, warning: 0, info: 0 }
        tally[problem.severity]++
        counted.set(key, tally)
      }
    },
    tallies: () =>
      new Map(
        [...counted].sort(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info),
      ),
  }
}
