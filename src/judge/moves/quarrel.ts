/**
 * Tells a restatement from a rebuttal (“You were sent a reminder”): in a reply that wounds and apologises for nothing,
 * what happened is told to set things straight, and only what it opens with still counts as a restatement.
 */
import type { Category, Problem, Reply } from '../../types'
import type { Evidence } from './evidence'
import { isSame } from './places'
import { tellingSentences } from './sentences'

const wounding: readonly Category[] = ['argumentative', 'dismissive', 'defensive', 'presumptuous', 'tone']

const fewWounds = 1

/** Whether so much in the reply wounds that what it tells is more likely a rebuttal than a service. */
export function isQuarrel(problems: readonly Problem[]): boolean {
  return (
    problems.filter(({ severity, category }) => severity !== 'info' && wounding.includes(category)).length >
    fewWounds
  )
}

export function withoutRebuttals(
  evidence: readonly Evidence[],
  reply: Reply,
  problems: readonly Problem[],
): readonly Evidence[] {
  if (!isQuarrel(problems) || evidence.some(({ move }) => move === 'apology')) return evidence
  const opening = tellingSentences(reply).slice(0, 2)
  return evidence.filter(one => !one.isRestatement || opening.some(place => isSame(one, place)))
}
