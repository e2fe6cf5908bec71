/** The markdown format, for a job summary: totals, a table by category, a table of problems. */
import type { Report, Severity } from '../types'
import { severities } from '../vocabulary'
import { worstFirst } from './findings'
import type { Finding } from './findings'
import { tallies } from './tally'
import type { FormatContext } from './types'
import { oneLine, visible } from './visible'
import { count, wordsForAll } from './words'
import type { Words } from './words'

/** GitHub refuses a summary of more than 1,024 KiB. */
const limit = 1_000_000

export function markdown(report: Report, context: FormatContext): string {
  const words = wordsForAll(report)
  const { files, errors, warnings, infos } = report.summary
  const replies = count(files, 'reply', words)
  const faulty = report.results.filter(({ problems }) => problems.length > 0).length
  if (faulty === 0) return `## complaintlint\n\n✅ ${words.clean(replies)}\n`
  const total = words.total(count(errors + warnings + infos, 'problem', words), faulty, replies)
  const head = `## complaintlint\n\n${signs[errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info']} ${total}\n`
  return [head, categories(report, words), problems(report, context, words)].join('\n')
}

const signs: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' }

function categories(report: Report, words: Words): string {
  const heads = severities.map(severity => words.counted[severity][1])
  const rows = [...tallies(report)].map(([category, tally]) => {
    return row([words.categories[category], ...severities.map(severity => String(tally[severity]))])
  })
  return [row([words.headings.category, ...heads]), '| :-- | --: | --: | --: |\n', ...rows].join('')
}

function problems(report: Report, context: FormatContext, words: Words): string {
  const urls = new Map(context.rules.map(({ id, url }) => [id, url]))
  const { place, severity, rule, message } = words.headings
  const lines = [row([place, severity, rule, message]), '| :-- | :-- | :-- | :-- |\n']
  const findings = worstFirst(report, context)
  let size = 0
  for (const [i, finding] of findings.entries()) {
    const line = problemRow(finding, urls, words)
    size += Buffer.byteLength(line)
    if (size > limit) {
      const rest = count(findings.length - i, 'problem', words)
      return [...lines, `\n${words.leftOut(rest)}\n`].join('')
    }
    lines.push(line)
  }
  return lines.join('')
}

function problemRow(
  { problem, path }: Finding,
  urls: ReadonlyMap<string, string | undefined>,
  words: Words,
): string {
  const { start, severity, rule, message, advice } = problem
  const url = urls.get(rule)
  return row([
    `${escapeMarkdown(visible(path))}:${start.line}:${start.column}`,
    `${signs[severity]} ${words.severities[severity]}`,
    url === undefined ? escapeMarkdown(rule) : `[${escapeMarkdown(rule)}](<${encodeURI(url)}>)`,
    [message, advice]
      .filter(text => text !== '')
      .map(text => escapeMarkdown(oneLine(text)))
      .join('<br>→ '),
  ])
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>]/g, found => entities[found] ?? found)
    .replace(/[\\`*_{}[\]()#|~$@!]|:(?=[\w:/])/g, '\\$&')
}
