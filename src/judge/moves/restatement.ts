/**
 * Finds the restatement that no list of words can hold (“Forty minutes in the rain, and then the bus drove past”): in a
 * reply that apologises or offers something, the statement with which it opens, when no rule finds fault with it.
 */
import type { Block, Problem, Reply, Span } from '../../types'
import type { Evidence } from './evidence'
import { openingOf, sentenceSpan } from './sentences'

/** An apology has to refer to something said near it; an offer vouches for the first sentence alone. */
const reach = { apology: 3, offer: 1 }

export function findRestatements(reply: Reply, others: readonly Evidence[], problems: readonly Problem[]): Evidence[] {
  return openingOf(reply, reachOf(others)).flatMap(({ block, sentence }) => {
    if (block.sentences[sentence]?.question || thanksIn(others, block, sentence)) return []
    const span = sentenceSpan(block, sentence)
    return isFaulty(block.toSource(span), problems) ? [] : [{ move: 'acknowledgement' as const, block, sentence, span }]
  })
}

function reachOf(others: readonly Evidence[]): number {
  if (others.some(({ move }) => move === 'apology')) return reach.apology
  const offers = others.some(({ move }) => move === 'solution' || move === 'compensation' || move === 'next-step')
  return offers ? reach.offer : 0
}

function thanksIn(others: readonly Evidence[], block: Block, sentence: number): boolean {
  return others.some(one => one.move === 'thanks' && one.block === block && one.sentence === sentence)
}

function isFaulty({ start, end }: Span, problems: readonly Problem[]): boolean {
  return problems.some(problem => problem.start.offset < end && start < problem.end.offset)
}
