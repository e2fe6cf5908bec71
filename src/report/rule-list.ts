/** report: the list of rules that `complaintlint rules` prints. */
import type { RuleInfo } from './types'
import { visible } from './visible'

export function listRules(rules: readonly (RuleInfo & { origin?: string })[]): string {
  const rows = rules.map(({ id, category, severity, languages, origin }) => [
    visible(id),
    category,
    severity,
    languages.join(' '),
    visible(origin ?? 'built in'),
  ])
  const widths = rows.reduce(
    (most, row) => row.map((cell, index) => Math.max(cell.length, most[index] ?? 0)),
    [0],
  )
  const lines = rows.map(row =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n${rules.length} rules; complaintlint explain <rule> tells more of one.\n`
}
