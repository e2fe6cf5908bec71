/** The github format: workflow commands that GitHub Actions turns into annotations, escaped as @actions/core does. */
import type { Report } from '../types'
import { messageAndAdvice, worstFirst } from './findings'
import type { Finding } from './findings'
import type { FormatContext } from './types'
import { oneLine, visible } from './visible'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

export function github(report: Report, context: FormatContext): string {
  return worstFirst(report, context).map(command).join('')
}

function command({ problem, path }: Finding): string {
  const { start, end, rule, severity, message, advice } = problem
  const properties = [
    ['title', visible(rule)],
    ['file', visible(path)],
    ['line', start.line],
    ['endLine', end.line],
    ...(start.line === end.line ? [['col', start.column] as const, ['endColumn', end.column] as const] : []),
  ]
  const text = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  const said = messageAndAdvice({ ...problem, message: oneLine(message), advice: oneLine(advice) }, '\n')
  return `::${commands[severity]} ${text}::${escapeData(said)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
