/** Counts the problems of a report by severity, and by category or whatever else. */
import type { Category, LongReport, Problem, Result, Severity } from '../types'

export type Tally = Record<Severity, number>

/** By category, most errors first, then most warnings, then most infos. */
export function tallies(report: LongReport): ReadonlyMap<Category, Tally> {
  return talliesBy(report, ({ category }) => category)
}

/** The same by whatever a problem of a reply is to be counted under. */
export function talliesBy<Key>(
  { results }: LongReport,
  keyOf: (problem: Problem, result: Result) => Key,
): ReadonlyMap<Key, Tally> {
  const counted = new Map<Key, Tally>()
  for (const result of results) {
    for (const problem of result.problems) {
      const key = keyOf(problem, result)
      const tally = counted.get(key) ?? { error: 0, warning: 0, info: 0 }
      tally[problem.severity]++
      counted.set(key, tally)
    }
  }
  return new Map(
    [...counted].sort(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info),
  )
}
