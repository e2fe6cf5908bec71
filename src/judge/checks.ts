/** Runs the rules that are written in code, each with the options and the severity that the settings give it. */
import { lookUp } from '../look-up'
import type { Where } from '../match/tables'
import type { Point, Problem, Reply, RuleSettings } from '../types'
import { fillIn, quoteWords } from './message'
import type { CodeRule, Finding, RuleContext } from './rule'
import { severityOf } from './severity'
import { holdsFor } from './stages'

/** What all rules get to see of a reply; `options` are those of a rule without any. */
export type Known = RuleContext<Record<string, never>>

export type PointAt = (offset: number) => Point

/** Asks rules about one reply. */
export type RunChecks = (reply: Reply, known: Known, pointAt: PointAt) => Problem[]

/** The rules that the settings leave on: those that run at first, and those that run last. */
export interface Checks {
  first: RunChecks
  last: RunChecks
}

/** Is told of each check of a rule that is written in code: the milliseconds, and how many problems it found. */
export interface CheckMeter {
  checked: (rule: string, milliseconds: number, found: number) => void
}

/** Answers for settings, and for the same ones again at once: most replies of a run share theirs. */
export function createChecks(
  code: readonly CodeRule<never>[],
  meter: CheckMeter | undefined,
): (settings: RuleSettings) => Checks {
  const known = code.map(rule => ({ rule, defaults: defaultOptions(rule) }))
  let made: { settings: RuleSettings; checks: Checks } | undefined

  return settings => {
    if (made?.settings !== settings) made = { settings, checks: checksFor(settings) }
    return made.checks
  }

  function checksFor(settings: RuleSettings): Checks {
    const checks = known
      .filter(({ rule }) => severityOf(rule.id, rule.category, rule.severity, settings) !== 'off')
      .map(({ rule, defaults }): Check => {
        const own = lookUp(settings.options, rule.id)
        const options = own ? { ...defaults, ...own } : defaults
        return { rule, settings, options, where: rule.where, isAboutLack: rule.category === 'structure' }
      })
    return {
      first: runner(checks.filter(({ rule }) => !rule.last)),
      last: runner(checks.filter(({ rule }) => rule.last)),
    }
  }

  function runner(checks: readonly Check[]): RunChecks {
    const run = meter ? meteredBy(meter) : problemsOf
    return (reply, context, pointAt) => {
      const problems: Problem[] = []
      for (const check of checks)
        // a function takes no more arguments than the stack holds
        for (const problem of run(check, reply, context, pointAt)) problems.push(problem)
      return problems
    }
  }
}

/** A rule as the settings have it. */
interface Check {
  rule: CodeRule<never>
  settings: RuleSettings
  options: Readonly<Record<string, unknown>> | undefined
  where: Where | undefined
  isAboutLack: boolean
}

function meteredBy({ checked }: CheckMeter): typeof problemsOf {
  return (check, reply, known, pointAt) => {
    const start = performance.now()
    const problems = problemsOf(check, reply, known, pointAt)
    checked(check.rule.id, performance.now() - start, problems.length)
    return problems
  }
}

const none: readonly Problem[] = []

function problemsOf(check: Check, reply: Reply, known: Known, pointAt: PointAt): readonly Problem[] {
  const { rule, options, where, isAboutLack } = check
  // What a reply lacks is known only in the languages whose moves are: those that the rule is written in.
  if (isAboutLack && !(reply.language in rule.texts)) return none
  if (where && !holdsFor(where, reply, known.circumstances)) return none
  const context = options ? { ...known, options } : known
  const findings = rule.check(reply, context as RuleContext<never>)
  if (findings.length === 0) return none
  return findings.flatMap(finding => problemOf(finding, check, reply, pointAt) ?? [])
}

function problemOf(
  finding: Finding,
  { rule, settings }: Check,
  reply: Reply,
  pointAt: PointAt,
): Problem | undefined {
  const severity = severityOf(rule.id, rule.category, finding.severity ?? rule.severity, settings)
  const texts = rule.texts[finding.language ?? reply.language] ?? rule.texts['en']
  if (severity === 'off' || !texts) return undefined
  const values = {
    match: quoteWords(reply.source.slice(finding.span.start, finding.span.end)),
    ...finding.values,
  }
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message: fillIn(finding.message ?? texts.message, values),
    advice: fillIn(finding.advice ?? texts.advice, values),
    start: pointAt(finding.span.start),
    end: pointAt(finding.span.end),
  }
}

function defaultOptions({ options }: CodeRule<never>): Record<string, unknown> | undefined {
  return (
    options && Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
  )
}
