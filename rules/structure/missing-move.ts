/** Reports the other moves that an organisation's own stage needs: thanks, an explanation, a question whether all is well … */
import { placeOf, ruleThatMisses } from '../../src/judge/moves/missing'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Language, Move, Reply } from '../../src/types'

export default defineRule({
  id: 'missing-move',
  category: 'structure',
  severity: 'warning',
  source: [{ title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 }],
  texts: {
    nl: {
      message: 'Deze fase vraagt om {name}; dat staat er niet.',
      why: 'Uw organisatie heeft in de configuratie vastgelegd wat een antwoord in deze fase nodig heeft.',
      advice: 'Voeg het toe, bijvoorbeeld “{first}” of “{second}”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\nUw nieuwe taart stond vrijdag om tien uur op de stoep. U bereikt mij op 030 555 01 23.[[]]\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nUw nieuwe taart stond vrijdag om tien uur op de stoep. Is het daarmee goed opgelost? U bereikt mij op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          needs: ['satisfaction-check'],
        },
      ],
      traps: ['Uw nieuwe taart stond vrijdag om tien uur op de stoep.'],
    },
    en: {
      message: 'This stage asks for {name}, and it isn’t there.',
      why: 'Your organisation has laid down in its configuration what a reply at this stage needs.',
      advice: 'Add it, for instance “{first}” or “{second}”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\nYour new cake stood on the doorstep at ten on Friday. You can reach me on 0113 496 0000.[[]]\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYour new cake stood on the doorstep at ten on Friday. Are you happy with this solution? You can reach me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          needs: ['satisfaction-check'],
        },
      ],
      traps: ['Your new cake stood on the doorstep at ten on Friday.'],
    },
  },
  check: findOtherLacks,
})

function findOtherLacks(reply: Reply, { lacking }: RuleContext<unknown>): Finding[] {
  return lacking
    .filter(move => ruleThatMisses(move) === 'missing-move')
    .flatMap(move => {
      const values = wordsFor[reply.language]?.[move] ?? wordsFor.en[move]
      return values ? [{ span: placeOf(move, reply), values }] : []
    })
}

interface MoveWords extends Record<string, string> {
  name: string
  /** Two ways to make the move. */
  first: string
  second: string
}

const wordsFor: Readonly<Record<Language, Partial<Record<Move, MoveWords>>>> & {
  en: Partial<Record<Move, MoveWords>>
} = {
  nl: {
    thanks: {
      name: 'dank',
      first: 'Dank u wel dat u ons dit laat weten.',
      second: 'Goed dat u aan de bel trekt.',
    },
    explanation: {
      name: 'uitleg',
      first: 'Dit kwam doordat wij uw nieuwe adres niet hadden ingevoerd.',
      second: 'Dat komt zo: de monteur kreeg een verkeerd huisnummer van ons.',
    },
    compensation: {
      name: 'een vergoeding',
      first: 'Ik stort vandaag 25 euro op uw rekening.',
      second: 'De bezorgkosten betalen wij.',
    },
    'satisfaction-check': {
      name: 'de vraag of de klant tevreden is',
      first: 'Is het zo goed opgelost voor u?',
      second: 'Laat u mij weten of alles nu werkt?',
    },
    closing: {
      name: 'een vriendelijke slotzin',
      first: 'Ik hoop u snel weer te zien.',
      second: 'Ik wens u een warme winter toe.',
    },
  },
  en: {
    thanks: {
      name: 'thanks',
      first: 'Thank you for telling us.',
      second: 'I’m glad you raised this.',
    },
    explanation: {
      name: 'an explanation',
      first: 'This happened because we had not entered your new address.',
      second: 'The reason is that we gave the engineer the wrong house number.',
    },
    compensation: {
      name: 'compensation',
      first: 'I’ve put £25 on your account today.',
      second: 'We will cover the delivery charge.',
    },
    'satisfaction-check': {
      name: 'a question whether the customer is content',
      first: 'Does that put it right for you?',
      second: 'Will you let me know whether everything works now?',
    },
    closing: {
      name: 'a friendly last sentence',
      first: 'I hope to see you again soon.',
      second: 'I wish you a warm winter.',
    },
  },
}
