/** Reports a no that has neither a reason nor an alternative beside it. */
import { bodyOf, isWhole } from '../../src/judge/moves/missing'
import { isSame } from '../../src/judge/moves/places'
import { findSentence } from '../../src/judge/moves/sentences'
import { formsIn, refuses } from '../../src/judge/refusals'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Block, Language, Reply } from '../../src/types'

export default defineRule({
  id: 'rejection-without-reason',
  category: 'structure',
  severity: 'warning',
  source: [
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
  ],
  where: { stages: ['rejection', 'closing', 'reply'] },
  texts: {
    nl: {
      message: '“{match}” is een nee zonder reden of alternatief.',
      why: 'Nee zeggen mag, en met de reden erbij kan een klant ermee verder. Zonder reden leest het als onwil.',
      advice:
        'Zeg waarom het niet kan en wat wel, bijvoorbeeld “De reis vergoeden kan niet, omdat de vertraging korter was dan een half uur. Wel betaal ik uw busrit.”',
      examples: [
        {
          bad: 'Beste heer Bos,\n\nU vraagt ons om de kosten van de taxi. [[Wij wijzen uw verzoek af.]] U bereikt mij op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste heer Bos,\n\nU vraagt ons om de kosten van de taxi. Die betalen wij niet, omdat de bus van 8.10 uur gewoon reed. Uw busrit krijgt u wel terug. U bereikt mij op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          stage: 'rejection',
        },
      ],
      traps: [
        { text: 'Wij wijzen uw verzoek af, omdat de bus van 8.10 uur gewoon reed.', stage: 'rejection' },
      ],
    },
    en: {
      message: '“{match}” is a no without a reason or an alternative.',
      why: 'Saying no is fine, and with the reason a customer can move on. Without it, it reads as unwillingness.',
      advice:
        'Say why it can’t be done and what can, for instance “I can’t refund the trip, because the delay was under half an hour. I will pay for your bus.”',
      examples: [
        {
          bad: 'Dear Mr Bell,\n\nYou asked us to pay for the taxi. [[We reject your request.]] You can reach me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Mr Bell,\n\nYou asked us to pay for the taxi. We can’t pay for it, because the 8.10 bus was on time. I have refunded your bus fare. You can reach me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          stage: 'rejection',
        },
      ],
      traps: [{ text: 'We have rejected the damaged parts and ordered new ones.', stage: 'reply' }],
    },
  },
  check: findBareRefusal,
})

/** Words that give a reason or an alternative within the same sentence. */
const reasons: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'omdat',
    'want',
    'doordat',
    'aangezien',
    'daarom',
    'vanwege',
    'wegens',
    'immers',
    'namelijk',
    'daar',
    'gezien',
    'dus',
    'wel',
    'als',
    'tenzij',
    'doch',
    'maar',
  ]),
  en: new Set(['because', 'since', 'as', 'so', 'therefore', 'due', 'but', 'if', 'unless', 'instead', 'for']),
}

function findBareRefusal(reply: Reply, context: RuleContext<unknown>): Finding[] {
  const { moves } = context
  const refusal = isWhole(reply, context) ? findSentence(bodyOf(reply), isBareRefusal) : undefined
  if (!refusal) return []
  const sentences = bodyOf(reply).flatMap(block =>
    block.sentences.map((_, sentence) => ({ block, sentence })),
  )
  const index = sentences.findIndex(place => isSame(place, refusal))
  const after = sentences[index + 1]
  const isFollowed = after && tells(after.block, after.sentence)
  const isPreceded = sentences.slice(0, index).some(({ block, sentence }) => isGround(block, sentence))
  if (isFollowed || isPreceded) return []
  const { first, end } = refusal.block.sentences[refusal.sentence] ?? { first: 0, end: 0 }
  const start = refusal.block.tokens[first]?.start ?? 0
  return [{ span: refusal.block.toSource({ start, end: refusal.block.tokens[end - 1]?.end ?? start }) }]

  /** Whatever is told right after a no is taken for its reason, unless it is a way to get in touch or a farewell. */
  function tells(block: Block, sentence: number): boolean {
    return !moves.some(
      one =>
        one.block === block &&
        one.sentence === sentence &&
        (one.move === 'contact' || one.move === 'closing' || one.move === 'thanks'),
    )
  }

  /** What was found out before the no is a reason; what the customer asked is none. */
  function isGround(block: Block, sentence: number): boolean {
    return !moves.some(
      one =>
        one.block === block &&
        one.sentence === sentence &&
        (one.move === 'acknowledgement' || one.move === 'thanks'),
    )
  }
}

/** A no without a reason beside it in the sentence. */
function isBareRefusal(block: Block, sentence: number): boolean {
  if (!refuses(block, sentence)) return false
  const forms = formsIn(block, sentence)
  return ![...(reasons[block.language] ?? [])].some(word => forms.has(word))
}
