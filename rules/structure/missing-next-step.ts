/** Reports an acknowledgement of receipt that doesn't say who does what by when. */
import { findLack, type Ways } from '../../src/judge/moves/missing'
import { defineRule } from '../../src/judge/rule'

const ways: Ways = {
  nl: {
    reply: [
      'Ilse de Vries belt u morgen tussen 10 en 12 uur.',
      'Uiterlijk vrijdag 12 mei krijgt u ons antwoord.',
    ],
  },
  en: {
    reply: [
      'Leah Brown will ring you tomorrow between 10 and 12.',
      'You’ll have our answer by Friday 12 May at the latest.',
    ],
  },
}

export default defineRule({
  id: 'missing-next-step',
  category: 'structure',
  severity: 'warning',
  source: [{ title: 'Hoe en wanneer luister jij naar jouw klant?', seed: 1 }],
  texts: {
    nl: {
      message: 'Er staat niet wie wat doet en vóór welke dag.',
      why: 'Wie een klacht stuurt, wil weten wanneer er antwoord komt. “Zo snel mogelijk” kan niemand in de agenda zetten.',
      advice: 'Noem wie, wat en wanneer, bijvoorbeeld “{first}” of “{second}”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\nDank voor uw bericht over de dubbele afschrijving. Ik heb uw vraag bij mijn collega neergelegd. U bereikt haar op 030 555 01 23.[[]]\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nDank voor uw bericht over de dubbele afschrijving. Ilse de Vries belt u morgen tussen 10 en 12 uur. U bereikt haar op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          stage: 'acknowledgement',
        },
      ],
      traps: ['Uiterlijk vrijdag 12 mei krijgt u ons antwoord.'],
    },
    en: {
      message: 'It doesn’t say who does what, and by which day.',
      why: 'Someone who sends a complaint wants to know when the answer comes. Nobody can put “as soon as possible” in a diary.',
      advice: 'Name who, what and when, for instance “{first}” or “{second}”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\nThank you for writing about the double charge. Your letter is with my colleague Leah Brown. You can reach her on 0113 496 0000.[[]]\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nThank you for writing about the double charge. Leah Brown will ring you tomorrow between 10 and 12. You can reach her on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          stage: 'acknowledgement',
        },
      ],
      traps: ['You’ll have our answer by Friday 12 May at the latest.'],
    },
  },
  check: (reply, context) => findLack('next-step', ways, reply, context),
})
