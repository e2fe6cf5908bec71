/** Holds rules against their own examples and traps; `test-rules` and the project's tests both run this. */
import type { Rules } from '../judge'
import type { CodeRule } from '../judge/rule'
import { createExaminer, type Examine } from '../lint/examine'
import { moves } from '../vocabulary'
import type { Given } from '../parse'
import type { DataFault } from '../read/yaml'
import type { Language, Move, Problem, RuleSettings } from '../types'
import { unmark } from './marks'
import type { Pack, RuleSource } from './rules'

/** One example or trap, and what went wrong with it if anything did. */
export interface CaseResult {
  rule: string
  language: Language
  kind: 'bad' | 'good' | 'trap' | 'move'
  text: string
  failure?: string
  /** Where the case stands; absent for rules written in TypeScript. */
  place?: DataFault
  /** The pack of the rule; ours have none. */
  origin?: string
}

interface Case {
  kind: CaseResult['kind']
  text: string
  stage?: string | undefined
  channel?: string | undefined
  kindOfReply?: string | undefined
  needs?: readonly Move[] | undefined
  path?: readonly PropertyKey[]
}

const noSettings: RuleSettings = { severityOf: {}, options: {} }

/**
 * Runs every case of the pack's rules and of the code rules.
 * @param origin only the cases of the pack from there
 */
export function checkRules(pack: Pack, rules: Rules, origin?: string): CaseResult[] {
  const examine = createExaminer(rules)
  if (origin !== undefined)
    return pack.rules.filter(rule => rule.origin === origin).flatMap(rule => checkRuleFile(rule, examine))
  return [
    ...pack.rules.flatMap(rule => checkRuleFile(rule, examine)),
    ...rules.code.flatMap(rule => checkCodeRule(rule, examine)),
  ]
}

function checkRuleFile(rule: RuleSource, examine: Examine): CaseResult[] {
  return Object.keys(rule.languages).flatMap(language =>
    casesOf(rule, language).map(one => {
      const failure = fail(one, rule.id, language, examine)
      const place = rule.fault([language, ...(one.path ?? [])], failure ?? '')
      return {
        rule: rule.id,
        language,
        kind: one.kind,
        text: one.text,
        place,
        ...(rule.origin !== undefined && { origin: rule.origin }),
        ...(failure !== undefined && { failure }),
      }
    }),
  )
}

function casesOf(rule: RuleSource, language: Language): Case[] {
  const traps = (rule.languages[language]?.traps ?? []).map((trap, index): Case => {
    const { text, kind, ...context } = typeof trap === 'string' ? { text: trap, kind: undefined } : trap
    return { kind: 'trap', text, ...context, kindOfReply: kind, path: ['traps', index] }
  })
  return [...(rule.kind === 'rule' ? ruleCases(rule, language) : moveCases(rule, language)), ...traps]
}

function ruleCases(rule: Extract<RuleSource, { kind: 'rule' }>, language: Language): Case[] {
  return (rule.languages[language]?.examples ?? []).flatMap(
    ({ bad, good, kind, ...context }, index): Case[] => [
      { kind: 'bad', text: bad, ...context, kindOfReply: kind, path: ['examples', index, 'bad'] },
      { kind: 'good', text: good, ...context, kindOfReply: kind, path: ['examples', index, 'good'] },
    ],
  )
}

function moveCases(rule: Extract<RuleSource, { kind: 'move' }>, language: Language): Case[] {
  return (rule.languages[language]?.examples ?? []).map((example, index): Case => {
    const { text, kind, ...context } =
      typeof example === 'string' ? { text: example, kind: undefined } : example
    return { kind: 'move', text, ...context, kindOfReply: kind, path: ['examples', index] }
  })
}

function checkCodeRule(rule: CodeRule<never>, examine: Examine): CaseResult[] {
  return Object.entries(rule.texts).flatMap(([language, { examples, traps }]) => {
    const cases: Case[] = [
      ...examples.flatMap(({ bad, good, kind, ...context }): Case[] => [
        { kind: 'bad', text: bad, ...context, kindOfReply: kind },
        { kind: 'good', text: good, ...context, kindOfReply: kind },
      ]),
      ...traps.map((trap): Case => {
        const { text, kind, ...context } = typeof trap === 'string' ? { text: trap, kind: undefined } : trap
        return { kind: 'trap', text, ...context, kindOfReply: kind }
      }),
    ]
    return cases.map(one => {
      const failure = fail(one, rule.id, language, examine)
      return {
        rule: rule.id,
        language,
        kind: one.kind,
        text: one.text,
        ...(failure !== undefined && { failure }),
      }
    })
  })
}

/** What is wrong with a case, in words for the author of the rule; undefined when it is as it should be. */
function fail(one: Case, id: string, language: Language, examine: Examine): string | undefined {
  const { text, spans } = unmark(one.text)
  const { problems, moves: made } = examine(text, givenFor(one, language), settingsFor(one))
  const found = made.filter(({ move }) => move === id)
  if (one.kind === 'move') {
    if (spans.length > 0) return compareSpans(spans, found, text, id)
    return found.length > 0 ? undefined : `the move ${id} is not found here`
  }
  if (one.kind === 'bad')
    return compareSpans(
      spans,
      problems.filter(({ rule }) => rule === id),
      text,
      id,
    )
  // a trap of a move may well be a fault: “sorry als u …” is no apology
  if (isMove(id)) return found.length > 0 ? `this is taken for the move ${id}` : undefined
  const [first] = problems
  return first && `${first.rule} reports “${slice(text, first)}”, and nothing should be reported`
}

function isMove(id: string): boolean {
  return moves.some(known => known === id)
}

function givenFor(one: Case, language: Language): Given {
  const kind = one.kindOfReply
  return {
    path: 'example.md',
    language,
    ...(one.stage !== undefined && { stage: one.stage }),
    ...(one.channel !== undefined && { channel: one.channel }),
    ...((kind === 'draft' || kind === 'template' || kind === 'fragment') && { kind }),
  }
}

function settingsFor({ stage = 'reply', needs }: Case): RuleSettings {
  if (!needs) return noSettings
  const own = { like: stage, needs: needs.map(move => [move] as const) }
  return { ...noSettings, stages: new Map([[stage, own]]) }
}

type Placed = Pick<Problem, 'start' | 'end'>

function compareSpans(
  expected: readonly { start: number; end: number }[],
  found: readonly Placed[],
  text: string,
  id: string,
): string | undefined {
  if (expected.length === 0) return 'nothing is marked: put [[ ]] around what is reported'
  for (const { start, end } of expected) {
    if (found.some(one => one.start.offset === start && one.end.offset === end)) continue
    const others = found.map(one => `“${slice(text, one)}”`).join(' and ')
    return `${id} should mark “${text.slice(start, end)}”, and marks ${others || 'nothing'}`
  }
  if (found.length > expected.length)
    return `${id} also marks ${found.map(one => `“${slice(text, one)}”`).join(' and ')}`
  return undefined
}

function slice(text: string, { start, end }: Placed): string {
  return text.slice(start.offset, end.offset)
}
