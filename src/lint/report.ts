/** lint: the results of a run become the report, and whether they pass. */
import type { Settings } from '../config'
import type { LongReport, Report, Result, Severity } from '../types'
import { severities } from '../vocabulary'
import { version } from '../version'
import { countsOf, summaryOf, type Counts, type Results } from './results'

export function reportOf(results: Result[]): Report {
  return { version, results, summary: summaryOf(results.map(countsOf)) }
}

export function longReportOf(results: Results): LongReport {
  return { version, results, summary: summaryOf(results.counts()) }
}

/** True when nothing is as bad as `failOn` and each `maxWarnings` holds for the files that share it. */
export function passes(counts: readonly Counts[], settings: readonly Settings[]): boolean {
  const verdict = createVerdict()
  for (const [index, own] of counts.entries()) verdict.add(own, settings[index])
  return verdict.passes()
}

export interface PassVerdict {
  add: (counts: Counts, settings: Settings | undefined) => void
  passes: () => boolean
}

/** The same for replies that come one after another. */
export function createVerdict(): PassVerdict {
  const warnings = new Map<string, { count: number; most: number }>()
  let hasFailed = false

  return {
    add: (counts, settings) => {
      const { failOn = 'error', maxWarnings } = settings ?? {}
      if (failOn !== 'never')
        hasFailed ||= severities.some(severity => counts[severity] > 0 && isAsBadAs(severity, failOn))
      if (!maxWarnings) return
      const limit = warnings.get(maxWarnings.from) ?? { count: 0, most: maxWarnings.value }
      limit.count += counts.warning
      warnings.set(maxWarnings.from, limit)
    },
    passes: () => !hasFailed && [...warnings.values()].every(({ count, most }) => count <= most),
  }
}

function isAsBadAs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least)
}
