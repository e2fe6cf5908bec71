/**
 * Finds the restatement that no list of words can hold (“Forty minutes in the rain, and then the bus drove past”): in a
 * reply that apologises or offers something, the statement with which it opens, when no rule finds fault with it.
 */
import type { Block, Move, Problem, Reply, Span } from '../../types'
import type { Evidence } from './evidence'
import { openingOf, sentenceSpan, type SentencePlace } from './sentences'

/** An apology has to refer to something said near it; an offer vouches for the first sentence alone. */
const reach = { apology: 3, offer: 1 }

export function findRestatements(reply: Reply, found: readonly Evidence[], problems: readonly Problem[]): Evidence[] {
  const apologises = found.some(({ move }) => move === 'apology')
  return openingOf(reply, apologises ? reach.apology : reach.offer).flatMap(place => {
    const { block, sentence } = place
    if (block.sentences[sentence]?.question || doesSomethingElse(place, found, reply)) return []
    if (!apologises && !offersBeside(place, found)) return []
    const span = sentenceSpan(block, sentence)
    return isFaulty(block.toSource(span), problems) ? [] : [{ move: 'acknowledgement' as const, block, sentence, span }]
  })
}

const offers: readonly Move[] = ['solution', 'compensation', 'next-step']

function offersBeside(place: SentencePlace, found: readonly Evidence[]): boolean {
  return found.some(one => offers.includes(one.move) && !isSame(one, place))
}

/** What follows the apology is often the offer; what comes before it is what the apology is for. */
function doesSomethingElse(place: SentencePlace, found: readonly Evidence[], reply: Reply): boolean {
  const own = found.filter(one => isSame(one, place))
  if (own.some(({ move }) => move === 'thanks')) return true
  const followsApology = found.some(one => one.move === 'apology' && isBefore(one, place, reply))
  return followsApology && own.some(({ move }) => offers.includes(move) || move === 'contact')
}

function isSame(a: SentencePlace, b: SentencePlace): boolean {
  return a.block === b.block && a.sentence === b.sentence
}

function isBefore(a: SentencePlace, b: SentencePlace, reply: Reply): boolean {
  return a.block === b.block ? a.sentence < b.sentence : indexOf(a.block, reply) < indexOf(b.block, reply)
}

function indexOf(block: Block, reply: Reply): number {
  return reply.blocks.indexOf(block)
}

function isFaulty({ start, end }: Span, problems: readonly Problem[]): boolean {
  return problems.some(problem => problem.start.offset < end && start < problem.end.offset)
}
