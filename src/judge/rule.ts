/** Rules that compare parts of a reply are written in TypeScript: what such a rule says of itself and gets to see. */
import type { RuleTable, Source, Where } from '../match/tables'
import type { FrontMatterFinding } from '../parse'
import type { Category, Language, Move, Problem, Reply, Severity, Span } from '../types'
import type { Directive, Names } from './directives'
import type { PlacedMove } from './moves/place'
import type { Circumstances } from './stages'

/** What a rule says in one language; the same texts as in a rule file. */
export interface CodeRuleTexts {
  /** May hold `{match}` and the names in a finding's `values`. */
  message: string
  why: string
  advice: string
  examples: readonly CodeRuleExample[]
  traps: readonly (string | { text: string; stage?: string; channel?: string; kind?: string })[]
}

export interface CodeRuleExample {
  bad: string
  good: string
  stage?: string
  channel?: string
  kind?: string
  /** What the stage needs here, in place of what it needs as it comes. */
  needs?: readonly Move[]
}

export interface OptionSpec {
  type: 'number' | 'string' | 'boolean' | 'strings'
  default: number | string | boolean | readonly string[]
  about: string
}

/** Something that a rule found; `span` counts in the source. */
export interface Finding {
  span: Span
  /** The language to speak; the reply's own when absent. */
  language?: Language
  /** Fills `{name}` in the message and the advice. */
  values?: Readonly<Record<string, string>>
  /** Replace the rule's message or advice for this finding. */
  message?: string
  advice?: string
  /** Replaces the rule's own severity, where one finding weighs less than another. */
  severity?: Severity
}

export interface RuleContext<Options> {
  options: Options
  moves: readonly PlacedMove[]
  /** The moves that the stage needs and that the reply lacks. */
  lacking: readonly Move[]
  /** What the phrase rules report. */
  problems: readonly Problem[]
  /** What the front matter says that cannot be, and what is left open. */
  findings: readonly FrontMatterFinding[]
  /** What the reply tells the linter to disable; which of it is used is known to rules that run `last`. */
  directives: readonly Directive[]
  /** All that a directive may name. */
  names: () => Names
  /** What the reply's stage needs, and what its channel is like. */
  circumstances: Circumstances
}

export interface CodeRule<Options extends Record<string, unknown> = Record<string, unknown>> {
  id: string
  category: Category
  severity: Severity
  /** Set where what it finds is no better in a reply that makes every move. */
  certain?: true
  source: readonly Source[]
  where?: Where
  /** Runs after all others and cannot be disabled in the text. */
  last?: true
  options?: Readonly<Record<string, OptionSpec>>
  texts: Readonly<Record<Language, CodeRuleTexts>>
  check(reply: Reply, context: RuleContext<Options>): readonly Finding[]
}

/** Keeps a rule's types; a rule file exports the result as its default. */
export function defineRule<Options extends Record<string, unknown>>(
  rule: CodeRule<Options>,
): CodeRule<Options> {
  return rule
}

/** The rule as reports and documentation know it. */
export function tableOf(rule: CodeRule<never>): RuleTable {
  const { id, category, severity, source, where } = rule
  return {
    id,
    category,
    severity,
    source,
    // read when they are asked for
    get texts() {
      return rule.texts
    },
    ...(where && { where }),
  }
}
