/** Counts the problems of a report by category and severity. */
import type { Category, Report, Severity } from '../types'

export type Tally = Record<Severity, number>

/** By category, most errors first, then most warnings, then most infos. */
export function tallies({ results }: Report): ReadonlyMap<Category, Tally> {
  const counted = new Map<Category, Tally>()
  for (const { category, severity } of results.flatMap(({ problems }) => problems)) {
    const tally = counted.get(category) ?? { error: 0, warning: 0, info: 0 }
    tally[severity]++
    counted.set(category, tally)
  }
  return new Map(
    [...counted].sort(([, a], [, b]) => b.error - a.error || b.warning - a.warning || b.info - a.info),
  )
}
