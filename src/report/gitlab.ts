/** The gitlab format: a Code Quality report, `[]` when clean. */
import type { Report } from '../types'
import { messageAndAdvice, namesOf, worstFirst } from './findings'
import type { FormatContext } from './types'
import { harmlessJson, oneLine } from './visible'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const

export function gitlab(report: Report, context: FormatContext): string {
  const findings = worstFirst(report, context)
  const names = namesOf(findings, context)
  const issues = findings.map(({ problem, path }, i) => ({
    type: 'issue',
    check_name: problem.rule,
    description: oneLine(messageAndAdvice(problem, ' → ')),
    categories: ['Style'],
    severity: severities[problem.severity],
    fingerprint: names[i],
    location: { path, lines: { begin: problem.start.line, end: problem.end.line } },
  }))
  return harmlessJson(issues, 2) + '\n'
}
