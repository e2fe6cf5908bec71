/** Points at an explanation, a defence or a no that comes before any sign of understanding. */
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import { bodyOf, isWhole } from '../../src/judge/moves/missing'
import { findSentence, sentenceSpan } from '../../src/judge/moves/sentences'
import { refuses } from '../../src/judge/refusals'
import type { PlacedMove } from '../../src/judge/moves/place'
import type { Language, Move, Reply, Span } from '../../src/types'

export default defineRule({
  id: 'move-order',
  category: 'structure',
  severity: 'info',
  source: [
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
  ],
  texts: {
    nl: {
      message: 'De uitleg “{match}” staat hier vóór begrip of excuses.',
      why: 'Uitleg die vooropstaat, leest als verdediging. Na een zin begrip leest dezelfde uitleg als openheid.',
      advice: 'Zet eerst een zin over wat de klant overkwam, dan de excuses, en pas daarna hoe het kwam.',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\n[[Dat kwam doordat de oven uitviel.]] Het spijt ons dat uw taart te laat was. Vrijdag bakken we een nieuwe. Bel me op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nHet spijt ons dat uw taart te laat was. Dat kwam doordat de oven uitviel. Vrijdag bakken we een nieuwe. Bel me op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
        },
        {
          bad: 'Beste heer Bos,\n\n[[Wij wijzen uw verzoek af, omdat de bus van 8.10 uur reed.]] Ik begrijp dat u op de taxikosten had gerekend. U bereikt mij op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste heer Bos,\n\nIk begrijp dat u op de taxikosten had gerekend. Wij wijzen uw verzoek af, omdat de bus van 8.10 uur reed. U bereikt mij op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          stage: 'rejection',
        },
      ],
      traps: ['Dat kwam doordat de oven uitviel. Het spijt ons dat uw taart te laat was.'],
    },
    en: {
      message: 'The explanation “{match}” comes before understanding or an apology.',
      why: 'An explanation that comes first reads as defence. After one sentence of understanding the same explanation reads as openness.',
      advice:
        'Put one sentence about what happened to the customer first, then the apology, and only then how it came about.',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\n[[This happened because the oven broke.]] I’m sorry that your cake was late. On Friday we’ll bring you a new one. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nI’m sorry that your cake was late. This happened because the oven broke. On Friday we’ll bring you a new one. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
        },
        {
          bad: 'Dear Mr Bell,\n\n[[We have declined your request, because the 8.10 bus was running.]] I understand that you were counting on the taxi fare. You can reach me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Mr Bell,\n\nI understand that you were counting on the taxi fare. We have declined your request, because the 8.10 bus was running. You can reach me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          stage: 'rejection',
        },
      ],
      traps: ['This happened because the oven broke. I’m sorry that your cake was late.'],
    },
  },
  check: findEarlyExplanation,
})

const understanding: readonly Move[] = ['acknowledgement', 'apology', 'thanks']
const customer = new Set(['u', 'uw', 'je', 'jij', 'jouw', 'jullie', 'you', 'your'])

function findEarlyExplanation(reply: Reply, context: RuleContext<unknown>): Finding[] {
  if (!isWhole(reply, context)) return []
  const early = earlyExplanation(context)
  if (early) return [{ span: early }]
  const refusal = earlyRefusal(reply, context)
  if (refusal) return [{ span: refusal, message: refusalMessage[reply.language] ?? refusalMessage.en }]
  return findBrokenOrder(reply, context)
}

/** A no that stands before the first word of understanding. */
function earlyRefusal(reply: Reply, { moves }: RuleContext<unknown>): Span | undefined {
  const refusal = findSentence(bodyOf(reply), refuses)
  if (!refusal) return undefined
  const span = refusal.block.toSource(sentenceSpan(refusal.block, refusal.sentence))
  const kind = moves.find(({ move, start }) => understanding.includes(move) && start !== span.start)
  return kind && span.end <= kind.start ? span : undefined
}

const refusalMessage: Readonly<Record<Language, string>> & { en: string } = {
  nl: 'Het nee “{match}” staat hier vóór begrip.',
  en: 'The no “{match}” comes before any understanding.',
}

function earlyExplanation({ moves, problems }: RuleContext<unknown>): Span | undefined {
  const explanations = moves.filter(one => one.move === 'explanation' && !mentionsCustomer(one))
  const starts = new Set(explanations.map(({ start }) => start))
  const firstKind = moves.find(one => understanding.includes(one.move) && !starts.has(one.start))
  if (!firstKind) return undefined
  const defences = problems.filter(
    ({ category, severity }) => category === 'defensive' && severity !== 'info',
  )
  return [...explanations, ...defences.map(({ start, end }) => ({ start: start.offset, end: end.offset }))]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .find(({ end }) => end <= firstKind.start)
}

/** For a stage with an order of its own: the first move that begins before the one it should follow. */
function findBrokenOrder({ language }: Reply, { moves, circumstances }: RuleContext<unknown>): Finding[] {
  const first = (circumstances.stage.order ?? []).flatMap(
    name => moves.find(({ move }) => move === name) ?? [],
  )
  const broken = first.find((one, index) => index > 0 && one.start < (first[index - 1]?.start ?? 0))
  return broken
    ? [{ span: { start: broken.start, end: broken.end }, message: orderMessage[language] ?? orderMessage.en }]
    : []
}

const orderMessage: Readonly<Record<Language, string>> & { en: string } = {
  nl: '“{match}” komt eerder dan de volgorde van deze fase wil.',
  en: '“{match}” comes earlier than the order of this stage asks.',
}

/** “I read your letter twice” explains and shows understanding at once. */
function mentionsCustomer({ block, sentence }: PlacedMove): boolean {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: 0 }
  return block.tokens.slice(first, end).some(({ forms: [form = ''] }) => customer.has(form))
}
