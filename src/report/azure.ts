/** The azure format: logging commands of Azure Pipelines, escaped as azure-pipelines-task-lib does. */
import type { Report } from '../types'
import { messageAndAdvice, worstFirst } from './findings'
import type { Finding } from './findings'
import type { FormatContext } from './types'
import { disarmed, oneLine, visible } from './visible'

/** Azure knows errors and warnings; an info is a plain line of the log. */
export function azure(report: Report, context: FormatContext): string {
  return worstFirst(report, context)
    .map(finding => (finding.problem.severity === 'info' ? logLine(finding) : command(finding)))
    .join('')
}

function command(finding: Finding): string {
  const { start, rule, severity } = finding.problem
  const properties = [
    ['type', severity],
    ['sourcepath', visible(finding.path)],
    ['linenumber', start.line],
    ['columnnumber', start.column],
    ['code', visible(rule)],
  ]
  const text = properties.map(([key, value]) => `${key}=${escapeProperty(String(value))};`).join('')
  return `##vso[task.logissue ${text}]${escapeData(said(finding))}\n`
}

function logLine(finding: Finding): string {
  const { start, rule, severity } = finding.problem
  const place = `${visible(finding.path)}:${start.line}:${start.column}`
  return disarmed(`${place}: ${severity}: ${said(finding)} [${visible(rule)}]\n`)
}

function said({ problem }: Finding): string {
  return oneLine(messageAndAdvice(problem, ' '))
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B')
}
