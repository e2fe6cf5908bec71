/** Compares what the linter reports with the labels: warnings and errors count, infos do not. */
import type { Problem } from '../../src/types'
import type { Label, LabelledReply } from './labelled'

export const labelled = [
  'bureaucratic',
  'empty',
  'presumptuous',
  'defensive',
  'dismissive',
  'argumentative',
  'tone',
] as const
export const moves = ['acknowledgement', 'apology', 'solution', 'next-step', 'contact'] as const

/** `faults` labelled and how many of them were found; `reports` made and how many of them are right. */
export interface Score {
  faults: number
  found: number
  reports: number
  right: number
}

export interface Accuracy {
  any: Score
  categories: Record<string, Score>
  moves: Record<string, Score>
  traps: { labelled: number; hit: number }
  /** Replies without a fault, and how many of them are reported on. */
  faultless: { replies: number; flagged: number }
}

export function measure(
  replies: readonly LabelledReply[],
  lint: (text: string, name: string) => readonly Problem[],
): Accuracy {
  const accuracy: Accuracy = {
    any: zero(),
    categories: Object.fromEntries(labelled.map(category => [category, zero()])),
    moves: Object.fromEntries(moves.map(move => [move, zero()])),
    traps: { labelled: 0, hit: 0 },
    faultless: { replies: 0, flagged: 0 },
  }
  for (const reply of replies) {
    const problems = lint(reply.text, reply.name).filter(({ severity }) => severity !== 'info')
    const wording = problems.filter(({ category }) => labelled.some(known => known === category))
    countAny(reply, wording, accuracy)
    for (const category of labelled) countCategory(category, reply, wording, accuracy)
    countMoves(reply, problems, accuracy)
  }
  return accuracy
}

export function precision({ reports, right }: Score): number {
  return reports === 0 ? 0 : right / reports
}

export function recall({ faults, found }: Score): number {
  return faults === 0 ? 0 : found / faults
}

/** The harmonic mean of precision and recall. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

export function macroF1({ categories }: Accuracy): number {
  const scores = Object.values(categories)
  return scores.reduce((sum, score) => sum + f1(score), 0) / scores.length
}

function zero(): Score {
  return { faults: 0, found: 0, reports: 0, right: 0 }
}

function countAny(reply: LabelledReply, problems: readonly Problem[], accuracy: Accuracy): void {
  count(accuracy.any, reply.faults, problems)
  for (const trap of reply.traps) {
    accuracy.traps.labelled++
    const isHit = problems.some(one => overlap(one, trap) && !reply.faults.some(fault => overlap(one, fault)))
    if (isHit) accuracy.traps.hit++
  }
  if (reply.faults.length > 0) return
  accuracy.faultless.replies++
  if (problems.length > 0) accuracy.faultless.flagged++
}

function countCategory(
  category: string,
  reply: LabelledReply,
  problems: readonly Problem[],
  accuracy: Accuracy,
): void {
  const score = accuracy.categories[category]
  if (!score) return
  const faults = reply.faults.filter(({ categories }) => categories.includes(category))
  count(
    score,
    faults,
    problems.filter(one => one.category === category),
  )
}

/** Several reports on one fault count once. */
function count(score: Score, faults: readonly Label[], problems: readonly Problem[]): void {
  score.faults += faults.length
  score.found += faults.filter(fault => problems.some(one => overlap(one, fault))).length
  const hit = new Set(problems.flatMap(one => faults.find(fault => overlap(one, fault)) ?? []))
  const wrong = new Set(
    problems
      .filter(one => !faults.some(fault => overlap(one, fault)))
      .map(one => `${one.start.offset}-${one.end.offset}`),
  )
  score.right += hit.size
  score.reports += hit.size + wrong.size
}

function countMoves(reply: LabelledReply, problems: readonly Problem[], accuracy: Accuracy): void {
  for (const move of moves) {
    const score = accuracy.moves[move]
    if (!score) continue
    const lacks = reply.missing.includes(move)
    const reported = problems.some(({ rule }) => rule === `missing-${move}`)
    if (lacks) score.faults++
    if (reported) score.reports++
    if (lacks && reported) {
      score.found++
      score.right++
    }
  }
}

function overlap(problem: Problem, label: Label): boolean {
  return problem.start.offset < label.end && label.start < problem.end.offset
}
