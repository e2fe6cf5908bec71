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
  const warnings = new Map<string, { count: number; most: number }>()
  for (const [index, own] of counts.entries()) {
    const { failOn = 'error', maxWarnings } = settings[index] ?? {}
    if (severities.some(severity => own[severity] > 0 && failOn !== 'never' && isAsBadAs(severity, failOn)))
      return false
    if (!maxWarnings) continue
    const limit = warnings.get(maxWarnings.from) ?? { count: 0, most: maxWarnings.value }
    limit.count += own.warning
    warnings.set(maxWarnings.from, limit)
  }
  return [...warnings.values()].every(({ count, most }) => count <= most)
}

function isAsBadAs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least)
}
