/** The sarif format, version 2.1.0, as code scanning wants it. */
import type { Problem, Report } from '../types'
import { messageAndAdvice, namesOf, worstFirst } from './findings'
import type { Finding } from './findings'
import { descriptor } from './sarif-rule'
import type { FormatContext, RuleInfo } from './types'
import { harmlessJson, oneLine } from './visible'

/** What code scanning accepts: no more results and bytes than this. */
const maxResults = 25_000
const maxBytes = 10_000_000
const root = '%SRCROOT%'
const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export function sarif(report: Report, context: FormatContext): string {
  const findings = worstFirst(report, context)
  const rules = descriptorsOf(findings, context)
  const places = new Map(rules.map(({ id }, i) => [id, i]))
  const names = namesOf(findings, context)
  const texts = findings.slice(0, maxResults).map((finding, i) => {
    return harmlessJson(resultOf(finding, places.get(finding.problem.rule) ?? -1, names[i] ?? ''))
  })
  const head = (kept: number) =>
    harmlessJson(logOf(report, rules, findings.length - kept)).slice(0, -']}]}'.length)
  const kept = texts.slice(0, fitting(texts, maxBytes - Buffer.byteLength(head(0)) - 100))
  return `${head(kept.length)}\n${kept.join(',\n')}\n]}]}\n`
}

function logOf({ version }: Report, rules: ReturnType<typeof descriptor>[], leftOut: number) {
  const notification = {
    level: 'warning',
    message: {
      text: `${leftOut} of the least severe results are left out, to stay within the limits of code scanning.`,
    },
  }
  const run = {
    tool: { driver: { name: 'complaintlint', semanticVersion: version, version, rules } },
    automationDetails: { id: 'complaintlint/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      { executionSuccessful: true, ...(leftOut > 0 ? { toolExecutionNotifications: [notification] } : {}) },
    ],
    results: [],
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
}

function fitting(texts: readonly string[], bytes: number): number {
  let left = bytes
  const beyond = texts.findIndex(text => {
    left -= Buffer.byteLength(text) + 2
    return left < 0
  })
  return beyond === -1 ? texts.length : beyond
}

/** Every rule that ran, and those that reported without being one, such as what the front matter check finds. */
function descriptorsOf(findings: readonly Finding[], { rules }: FormatContext) {
  const known = new Set(rules.map(({ id }) => id))
  const others = new Map(
    findings
      .filter(({ problem }) => !known.has(problem.rule))
      .map(({ problem }) => [problem.rule, ruleOf(problem)]),
  )
  return [...rules, ...others.values()].map(descriptor)
}

function ruleOf({ rule, category, severity }: Problem): RuleInfo {
  return { id: rule, category, severity, languages: [], source: [], texts: {} }
}

function resultOf({ problem, path }: Finding, ruleIndex: number, name: string) {
  const { rule, severity, start, end, fix } = problem
  const artifactLocation = locationOf(path)
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  const replacement = { deletedRegion: region, insertedContent: { text: fix?.text ?? '' } }
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: withoutLinks(oneLine(messageAndAdvice(problem, ' → '))) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'wordsInSentence/v1': name },
    ...(fix === undefined
      ? {}
      : { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] }),
  }
}

function locationOf(path: string): { uri: string; uriBaseId?: string } {
  const encoded = path.split('/').map(encodeSegment).join('/')
  if (path.startsWith('/')) return { uri: `file://${encoded}` }
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` }
  return { uri: encoded, uriBaseId: root }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))
}

/** SARIF reads `[text](target)` as a link, also where the reply says it. */
function withoutLinks(text: string): string {
  return text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text
}
