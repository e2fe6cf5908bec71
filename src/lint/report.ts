/** lint: the results of a run become the report, and whether they pass. */
import type { Settings } from '../config'
import type { Report, Result, Severity, Summary } from '../types'
import { severities } from '../vocabulary'
import { version } from '../version'

export function reportOf(results: Result[]): Report {
  return { version, results, summary: summarise(results) }
}

/** The report with errors only, and counts to match. */
export function errorsOnly(results: readonly Result[]): Result[] {
  return results.map(result => ({
    ...result,
    problems: result.problems.filter(({ severity }) => severity === 'error'),
  }))
}

/** True when nothing is as bad as `failOn` and each `maxWarnings` holds for the files that share it. */
export function passes(results: readonly Result[], settings: readonly Settings[]): boolean {
  const warnings = new Map<string, { count: number; most: number }>()
  for (const [index, result] of results.entries()) {
    const { failOn = 'error', maxWarnings } = settings[index] ?? {}
    if (failOn !== 'never' && result.problems.some(({ severity }) => isAsBadAs(severity, failOn)))
      return false
    if (!maxWarnings) continue
    const limit = warnings.get(maxWarnings.from) ?? { count: 0, most: maxWarnings.value }
    limit.count += result.problems.filter(({ severity }) => severity === 'warning').length
    warnings.set(maxWarnings.from, limit)
  }
  return [...warnings.values()].every(({ count, most }) => count <= most)
}

function isAsBadAs(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least)
}

function summarise(results: readonly Result[]): Summary {
  const summary: Summary = { files: results.length, errors: 0, warnings: 0, infos: 0 }
  for (const { problems } of results) for (const { severity } of problems) summary[counted[severity]]++
  return summary
}

const counted = { error: 'errors', warning: 'warnings', info: 'infos' } as const satisfies Record<
  Severity,
  keyof Summary
>
