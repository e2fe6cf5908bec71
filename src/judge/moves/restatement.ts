/**
 * Finds the restatement that no list of words can hold (“Forty minutes in the rain, and then the bus drove past”): in a
 * reply that apologises or offers something, the statement with which it opens, after any thanks, when it has no fault.
 */
import type { Problem, Reply } from '../../types'
import type { Circumstances } from '../stages'
import type { Evidence } from './evidence'
import { createPlaces, isSame, offers, type Places } from './places'
import { sentenceSpan, tellingSentences, type SentencePlace } from './sentences'

/** An apology has to refer to something said near it; an offer vouches for the first sentence alone. */
const reach = { apology: 3, offer: 1 }

export function findRestatements(
  reply: Reply,
  found: readonly Evidence[],
  problems: readonly Problem[],
  circumstances: Circumstances,
): Evidence[] {
  if (found.some(({ move }) => move === 'acknowledgement')) return []
  const apology = found.find(({ move }) => move === 'apology')
  const places = createPlaces(reply, found, problems)
  const telling = tellingSentences(reply).filter(place => !places.makesAnyOf(['thanks'], place))
  return telling
    .slice(0, apology ? reach.apology : reach.offer)
    .filter(place =>
      apology ? !isOfferAfter(apology, place, places) : isBesideOffer(place, found, places, circumstances),
    )
    .filter(({ block, sentence }) => !block.sentences[sentence]?.question)
    .filter(place => places.isFaultless(place))
    .slice(0, 1)
    .map(place => ({ move: 'acknowledgement', ...place, span: sentenceSpan(place.block, place.sentence) }))
}

/** What follows the apology is often the offer; what comes before it is what the apology is for. */
function isOfferAfter(apology: Evidence, place: SentencePlace, { isBefore, makesAnyOf }: Places): boolean {
  return isBefore(apology, place) && makesAnyOf([...offers, 'contact'], place)
}

/** A rejection that opens with the no itself restates nothing. */
function isBesideOffer(
  place: SentencePlace,
  found: readonly Evidence[],
  { makesAnyOf }: Places,
  { stage: { like } }: Circumstances,
): boolean {
  if ((like === 'rejection' || like === 'closing') && makesAnyOf(offers, place)) return false
  return found.some(one => offers.includes(one.move) && !isSame(one, place))
}
