/** Points at a bare “Our apologies.” with nothing beside it that says what for. */
import { bodyOf, isWhole } from '../../src/judge/moves/missing'
import type { PlacedMove } from '../../src/judge/moves/place'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Reply } from '../../src/types'

export default defineRule({
  id: 'apology-without-cause',
  category: 'structure',
  severity: 'info',
  source: [{ title: 'In tegenstelling tot een zeker idee over aftersales (Cédric Donck)', seed: 2 }],
  texts: {
    nl: {
      message: '“{match}”: waarvoor, staat er niet bij.',
      why: 'Excuses zijn pas geloofwaardig als de klant leest waarvoor u ze maakt.',
      advice: 'Noem wat er misging, bijvoorbeeld “Het spijt me dat wij u twee keer voor niets lieten komen.”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\n[[Onze excuses.]] Vrijdag bakken we een nieuwe taart voor u. Bel me op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nUw taart kwam een uur na het feest. Onze excuses. Vrijdag bakken we een nieuwe taart voor u. Bel me op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
        },
      ],
      traps: ['Onze excuses dat uw taart een uur na het feest kwam.'],
    },
    en: {
      message: '“{match}” doesn’t say what for.',
      why: 'An apology is believable once the customer reads what you are apologising for.',
      advice: 'Name what went wrong, for instance “I’m sorry that we made you come twice for nothing.”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\n[[Our apologies.]] On Friday we will bring you a new cake. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYour cake came an hour after the party. Our apologies. On Friday we will bring you a new cake. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
        },
      ],
      traps: ['Our apologies that your cake came an hour after the party.'],
    },
  },
  check: findBareApology,
})

const bareTokens = 6

function findBareApology(reply: Reply, context: RuleContext<unknown>): Finding[] {
  const { moves } = context
  if (!isWhole(reply, context)) return []
  const apologies = moves.filter(({ move }) => move === 'apology')
  const [first] = apologies
  if (!first || apologies.some(one => !isBare(one)) || hasCauseBeside(first, reply, moves)) return []
  return [{ span: { start: first.start, end: first.end } }]
}

function isBare({ block, sentence }: PlacedMove): boolean {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: 0 }
  return end - first <= bareTokens
}

/** What was said just before counts, whoever said it; after it, only understanding or a cause does. */
function hasCauseBeside(apology: PlacedMove, reply: Reply, moves: readonly PlacedMove[]): boolean {
  const opensBody = bodyOf(reply)[0] === apology.block && apology.sentence === 0
  if (!opensBody) return true
  const causes = moves.filter(({ move }) => move === 'acknowledgement' || move === 'explanation')
  return causes.some(one => one.block === apology.block && one.sentence <= apology.sentence + 1)
}
