/** Gives a reply that makes every move of its stage the benefit of the doubt: a few doubtful phrases in it are infos. */
import type { Problem, Reply } from '../types'
import { isComplete } from './moves/missing'
import type { RuleContext } from './rule'

/**
 * On replies by writers whom no rule was made for, three in five reports were wrong where the reply makes every move
 * and at most two phrases of it are reported, and one in twenty where it lacks a move.
 */
export function giveBenefitOfDoubt(
  problems: readonly Problem[],
  reply: Reply,
  context: Pick<RuleContext<unknown>, 'lacking' | 'circumstances'>,
  mayBeDoubted: (problem: Problem) => boolean,
): Problem[] {
  const mostPhrases = Math.min(context.circumstances.stage.needs.length - 1, fewPhrases)
  if (!isComplete(reply, context) || problems.filter(isAboutPhrase).length > mostPhrases) return [...problems]
  return problems.map(problem =>
    isDoubtful(problem) && mayBeDoubted(problem) ? { ...problem, severity: 'info' } : problem,
  )
}

const fewPhrases = 2

function isAboutPhrase({ severity, category }: Problem): boolean {
  return severity !== 'info' && category !== 'structure' && category !== 'template'
}

/** Officialese is officialese in the kindest reply. */
function isDoubtful(problem: Problem): boolean {
  return problem.severity === 'warning' && problem.category !== 'bureaucratic' && isAboutPhrase(problem)
}
