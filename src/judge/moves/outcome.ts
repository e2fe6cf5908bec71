/**
 * Finds the solution that no list of verbs can hold (“Your name is off the list”): in a reply that apologises and makes
 * no offer that the patterns know, the statement after the apology that does nothing else and has no fault in it.
 */
import type { Move, Problem, Reply } from '../../types'
import type { Evidence } from './evidence'
import { createPlaces, offers } from './places'
import { isQuarrel } from './quarrel'
import { sentenceSpan, tellingSentences } from './sentences'

const otherThings: readonly Move[] = [
  'thanks',
  'acknowledgement',
  'apology',
  'explanation',
  'contact',
  'satisfaction-check',
  'closing',
]

export function findOutcome(
  reply: Reply,
  found: readonly Evidence[],
  problems: readonly Problem[],
): Evidence[] {
  const apology = found.find(({ move }) => move === 'apology')
  if (!apology || found.some(({ move }) => offers.includes(move)) || isQuarrel(problems)) return []
  const { isBefore, makesAnyOf, isFaultless } = createPlaces(reply, found, problems)
  const place = tellingSentences(reply).find(
    one =>
      isBefore(apology, one) &&
      !one.block.sentences[one.sentence]?.question &&
      !makesAnyOf(otherThings, one) &&
      isFaultless(one),
  )
  return place ? [{ move: 'solution', ...place, span: sentenceSpan(place.block, place.sentence) }] : []
}
