/** Points at a public reply that sends the customer to a public place and names no private one. */
import { bodyOf } from '../../src/judge/moves/missing'
import { sentenceSpan } from '../../src/judge/moves/sentences'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Block, Language, Reply } from '../../src/types'

export default defineRule({
  id: 'public-reply-without-private-contact',
  category: 'structure',
  severity: 'info',
  source: [{ title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 }],
  texts: {
    nl: {
      message: '“{match}”: iedereen leest daar mee; een besloten weg staat er niet.',
      why: 'In het openbaar laat u zien dat u luistert. Wat er daarna te regelen valt, met nummers en namen, hoort tussen u en de klant.',
      advice: 'Vraag om een privébericht, of geef een nummer of adres waar iemand met een naam antwoordt.',
      examples: [
        {
          bad: 'Hoi Tom, je stond zaterdag voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is vandaag terugbetaald. Vragen? [[Reageer hieronder.]]',
          good: 'Hoi Tom, je stond zaterdag voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is vandaag terugbetaald. Vragen? Stuur ons een DM.',
          channel: 'review',
        },
      ],
      traps: [{ text: 'Vragen? Reageer hieronder.', channel: 'chat', kind: 'fragment' }],
    },
    en: {
      message: '“{match}”: everybody reads along there, and no private way is given.',
      why: 'In public you show that you listen. What is left to arrange, with numbers and names, is between you and the customer.',
      advice: 'Ask for a private message, or give a number or address where somebody with a name answers.',
      examples: [
        {
          bad: 'Hi Tom, you stood in front of a closed door on Saturday. I’m sorry, we should have told you. Your ticket was refunded today. [[Reply below with any questions.]]',
          good: 'Hi Tom, you stood in front of a closed door on Saturday. I’m sorry, we should have told you. Your ticket was refunded today. Send us a DM with any questions.',
          channel: 'review',
        },
      ],
      traps: [{ text: 'Reply below with any questions.', channel: 'chat', kind: 'fragment' }],
    },
  },
  check: findPublicWay,
})

/** Words in a row that lead to a place where others read or stand along. */
const publicWays: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['reageer', 'hieronder'],
    ['reageer', 'hier'],
    ['reageer', 'gerust'],
    ['laat', 'hieronder'],
    ['onze', 'website'],
    ['onze', 'site'],
    ['veelgestelde', 'vragen'],
    ['loop', 'binnen'],
    ['kom', 'langs'],
    ['aan', 'de', 'balie'],
  ],
  en: [
    ['reply', 'below'],
    ['reply', 'here'],
    ['comment', 'below'],
    ['our', 'website'],
    ['our', 'site'],
    ['our', 'faq'],
    ['pop', 'in'],
    ['drop', 'in'],
    ['stop', 'by'],
    ['at', 'the', 'desk'],
    ['at', 'the', 'counter'],
  ],
}

function findPublicWay(reply: Reply, { lacking, circumstances }: RuleContext<unknown>): Finding[] {
  if (!circumstances.channel.isPublic || !lacking.includes('contact')) return []
  return bodyOf(reply)
    .flatMap(block => block.sentences.map((_, sentence) => ({ block, sentence })))
    .filter(({ block, sentence }) => leadsToPublicPlace(block, sentence))
    .slice(0, 1)
    .map(({ block, sentence }) => ({ span: block.toSource(sentenceSpan(block, sentence)) }))
}

function leadsToPublicPlace({ language, tokens, sentences }: Block, sentence: number): boolean {
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  const forms = tokens.slice(first, end).map(({ forms: [form = ''] }) => form)
  return (publicWays[language] ?? []).some(way =>
    forms.some((_, index) => way.every((word, step) => forms[index + step] === word)),
  )
}
