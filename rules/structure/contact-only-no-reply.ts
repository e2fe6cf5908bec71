/** Points at a public reply that does nothing but send the customer elsewhere. */
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Move, Reply } from '../../src/types'

export default defineRule({
  id: 'contact-only-no-reply',
  category: 'structure',
  severity: 'info',
  source: [{ title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 }],
  where: { channels: ['review', 'social'] },
  texts: {
    nl: {
      message: 'Dit antwoord verwijst alleen door: “{match}”',
      why: 'Anderen lezen mee en zien hoe u met kritiek omgaat. Een uitnodiging om privé verder te praten werkt naast een inhoudelijk antwoord, niet in plaats daarvan.',
      advice:
        'Zeg in het openbaar eerst wat de klant overkwam en wat u daarvan vindt; vraag daarna om een privébericht.',
      examples: [
        {
          bad: 'Hoi Tom! [[Stuur ons even een DM.]]',
          good: 'Hoi Tom, je stond zaterdag voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is vandaag terugbetaald. Stuur ons een DM als je nog vragen hebt.',
          channel: 'social',
        },
      ],
      traps: [{ text: 'Stuur ons even een DM.', channel: 'email' }],
    },
    en: {
      message: 'This reply only sends the customer elsewhere: “{match}”',
      why: 'Others read along and see how you deal with criticism. An invitation to talk in private works beside a real answer, not instead of one.',
      advice:
        'Say in public what happened to the customer and what you make of it; then ask for a private message.',
      examples: [
        {
          bad: 'Hi Tom! [[Please send us a DM.]]',
          good: 'Hi Tom, you stood in front of a closed door on Saturday. I’m sorry, we should have told you. Your ticket was refunded today. Send us a DM if anything is left.',
          channel: 'social',
        },
      ],
      traps: [{ text: 'Please send us a DM.', channel: 'email' }],
    },
  },
  check: findOnlyContact,
})

const substance: readonly Move[] = [
  'acknowledgement',
  'apology',
  'explanation',
  'solution',
  'compensation',
  'next-step',
]

function findOnlyContact({ kind }: Reply, { moves }: RuleContext<unknown>): Finding[] {
  const contact = moves.find(({ move }) => move === 'contact')
  if (!contact || kind === 'fragment' || moves.some(({ move }) => substance.includes(move))) return []
  return [{ span: { start: contact.start, end: contact.end } }]
}
