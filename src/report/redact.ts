/** `--redact`: the report without a word of the replies, before any formatter sees it. */
import type { LongReport, Problem, Report, Result } from '../types'
import type { RuleInfo, RuleText } from './types'

/** The same report with general messages and without replacements; positions, rules and general advice stay. */
export function redacted(report: Report, rules: readonly RuleInfo[]): Report {
  const known = new Map(rules.map(rule => [rule.id, rule]))
  return { ...report, results: report.results.map(result => redactedResult(result, known)) }
}

/** The same for results that are read one after another. */
export function redactedLong(report: LongReport, rules: readonly RuleInfo[]): LongReport {
  const known = new Map(rules.map(rule => [rule.id, rule]))
  const { results } = report
  const redactedResults = function* (): Generator<Result> {
    for (const result of results) yield redactedResult(result, known)
  }
  return { ...report, results: { [Symbol.iterator]: redactedResults } }
}

function redactedResult(result: Result, known: ReadonlyMap<string, RuleInfo>): Result {
  return { ...result, problems: result.problems.map(problem => redactedProblem(problem, result, known)) }
}

function redactedProblem(problem: Problem, result: Result, known: ReadonlyMap<string, RuleInfo>): Problem {
  const text = textOf(known.get(problem.rule), result.language)
  const { rule, category, severity, start, end } = problem
  const message = text === undefined ? withoutQuotes(problem.message) : withoutBlanks(text.message)
  const advice = text === undefined ? withoutQuotes(problem.advice) : withoutBlanks(text.advice)
  return { rule, category, severity, message, advice, start, end }
}

function textOf(rule: RuleInfo | undefined, language: string): RuleText | undefined {
  return rule?.texts[language] ?? rule?.texts['en']
}

function withoutBlanks(template: string): string {
  return template.replace(/\{[\w-]+\}/g, '…')
}

/** A finding without a rule of its own, such as a wrong front-matter value, quotes what it found. */
function withoutQuotes(message: string): string {
  return message.replace(/“[^”]*”|"[^"]*"|'[^']*'|`[^`]*`/g, '“…”')
}
