/** The compact format: one line a problem, as compilers print it, for grep and editors. */
import type { LongReport, Report } from '../types'
import { findingsOf } from './findings'
import type { Finding } from './findings'
import type { FormatContext } from './types'
import { disarmed, oneLine, visible } from './visible'

export function compact(report: Report, context: FormatContext): string {
  return [...compactPieces(report, context)].join('')
}

export function* compactPieces({ results }: LongReport, context: FormatContext): Generator<string> {
  for (const result of results) yield disarmed(findingsOf(result, context).map(line).join(''))
}

function line({ problem, result }: Finding): string {
  const { start, severity, rule, message } = problem
  return `${visible(result.path)}:${start.line}:${start.column}: ${severity}: ${oneLine(message)} [${visible(rule)}]\n`
}
