/** Decides which occurrences matter: zone, stage and severity, the code rules' own comparisons, one report for one fault. */
import type { Occurrence } from '../match'
import type { RuleTable, Tables, Where } from '../match/tables'
import type { Parsed } from '../parse'
import type { FoundMove, Move, Problem, Reply, RuleSettings } from '../types'
import { categories } from '../vocabulary'
import { giveBenefitOfDoubt } from './benefit-of-doubt'
import { createChecks, type CheckMeter, type Checks, type PointAt } from './checks'
import { fillIn, quoteWords } from './message'
import { keepOneOfOverlapping } from './overlaps'
import { createPointFinder } from './points'
import { lackingMoves, ruleThatMisses } from './moves/missing'
import { placeMoves } from './moves/place'
import { createStandsAt, type StandsAt } from './openings'
import { readDirectives, type Names } from './directives'
import { chosenSeverity, severityOf } from './severity'
import { circumstancesOf, holdsFor, type Circumstances } from './stages'
import type { CodeRule } from './rule'
import { createSuppress } from './suppress'

export interface Verdict {
  problems: Problem[]
  moves: FoundMove[]
  /** The moves that the stage needs and that a rule misses here. */
  lacking: Move[]
}

/** All rules of a run: those made of patterns and those made of code. */
export interface Rules {
  tables: Tables
  code: readonly CodeRule<never>[]
}

/** Problems come in the order of the text. */
export type Judge = (parsed: Parsed, occurrences: readonly Occurrence[], settings: RuleSettings) => Verdict

/** Makes a judge for a set of rules; use one for many replies. */
export function createJudge(rules: Rules, meter?: CheckMeter): Judge {
  const checksFor = createChecks(rules.code, meter)
  return (parsed, occurrences, settings) =>
    judge(parsed, occurrences, rules, { settings, checks: checksFor(settings) })
}

interface Asked {
  settings: RuleSettings
  checks: Checks
}

function judge(
  parsed: Parsed,
  occurrences: readonly Occurrence[],
  rules: Rules,
  { settings, checks }: Asked,
): Verdict {
  const { reply, findings } = parsed
  const pointAt = createPointFinder(reply.lineStarts)
  const names = (): Names => namesOf(rules, settings)
  const directives = readDirectives(parsed, names)
  const suppress = createSuppress(directives, parsed)
  const circumstances = circumstancesOf(reply, settings)
  const setting: Setting = { reply, circumstances, standsAt: createStandsAt(reply) }
  const relevant = occurrences.filter(one => matters(one, rules.tables.rules[one.rule], setting))
  const phraseProblems = relevant.flatMap(one => phraseProblem(one, rules.tables, settings, pointAt) ?? [])
  const accepted = phraseProblems.filter(problem => !suppress(problem))
  const moves = placeMoves(reply, relevant, rules.tables, accepted, circumstances)
  const lacking = lackingMoves(reply, moves, circumstances)
  const known = {
    options: {},
    moves,
    lacking,
    problems: accepted,
    findings,
    directives,
    names,
    circumstances,
  }
  const problems = [...phraseProblems, ...checks.first(reply, known, pointAt)]
  const suppressed = new Set(problems.filter(suppress))
  const afterwards = checks.last(reply, known, pointAt)
  const left = keepOneOfOverlapping([...problems, ...afterwards]).filter(problem => !suppressed.has(problem))
  return {
    problems: giveBenefitOfDoubt(left, reply, known, problem => mayBeDoubted(problem, rules, settings)),
    moves: moves.map(({ move, start, end }) => ({ move, start: pointAt(start), end: pointAt(end) })),
    lacking: lacking.filter(move => left.some(({ rule }) => rule === ruleThatMisses(move))),
  }
}

/** A severity that the user chose stays, and so does what the rules of a pack report. */
function mayBeDoubted({ rule, category }: Problem, { tables, code }: Rules, settings: RuleSettings): boolean {
  if (chosenSeverity(rule, category, settings) !== undefined) return false
  const table = tables.rules.find(({ id }) => id === rule)
  const isCertain = table?.certain ?? code.some(({ id, certain }) => id === rule && certain)
  return !isCertain && table?.origin === undefined
}

function namesOf({ tables, code }: Rules, settings: RuleSettings): Names {
  const rules = [...tables.rules, ...code].filter(
    rule => rule.category !== undefined && rule.severity !== undefined,
  )
  const categoryOf = new Map(rules.map(({ id, category = '' }) => [id, category]))
  const active = new Set(
    rules.flatMap(({ id, category = '', severity = 'info' }) =>
      severityOf(id, category, severity, settings) === 'off' ? [] : [id, category],
    ),
  )
  return { categoryOf, all: new Set([...categoryOf.keys(), ...categories]), isOff: name => !active.has(name) }
}

interface Setting {
  reply: Reply
  circumstances: Circumstances
  standsAt: StandsAt
}

function matters(one: Occurrence, rule: RuleTable | undefined, setting: Setting): boolean {
  if (!rule || !inZone(one, rule)) return false
  return holds(rule.where, one, setting) && holds(one.pattern.where, one, setting)
}

function inZone(one: Occurrence, rule: RuleTable): boolean {
  const zones = one.pattern.where?.zones ?? rule.where?.zones ?? ['body']
  return zones.includes(one.block.zone)
}

function holds(
  where: Where | undefined,
  one: Occurrence,
  { reply, circumstances, standsAt }: Setting,
): boolean {
  if (!where) return true
  if (!holdsFor(where, reply, circumstances)) return false
  if (where.question !== undefined && one.block.sentences[one.sentence]?.question !== where.question)
    return false
  return where.sentence === undefined || standsAt(where.sentence, one)
}

function phraseProblem(
  one: Occurrence,
  tables: Tables,
  settings: RuleSettings,
  pointAt: PointAt,
): Problem | undefined {
  const rule = tables.rules[one.rule]
  if (!rule?.category || !rule.severity) return undefined
  const severity = severityOf(rule.id, rule.category, one.pattern.severity ?? rule.severity, settings)
  const texts = rule.texts[one.block.language]
  if (severity === 'off' || !texts) return undefined
  const { instead, safety, message } = one.pattern
  const values = {
    match: quoteWords(one.block.text.slice(one.span.start, one.span.end)),
    instead: instead ?? '',
  }
  const span = one.block.toSource(one.span)
  return {
    rule: rule.id,
    category: rule.category,
    severity,
    message: fillIn(message ?? texts.message, values),
    advice: fillIn(texts.advice, values),
    start: pointAt(span.start),
    end: pointAt(span.end),
    ...(instead !== undefined && { fix: { text: instead, safety: safety ?? 'suggestion' } }),
  }
}
