/** Reports a reply that doesn't say what was done, is offered or was decided. */
import { findLack, type Ways } from '../../src/judge/moves/missing'
import { defineRule } from '../../src/judge/rule'

const ways: Ways = {
  nl: {
    reply: [
      'Vandaag stort ik 45 euro terug op uw rekening.',
      'Dinsdag tussen 9 en 11 uur vervangt onze monteur de pomp.',
    ],
    rejection: [
      'De reis vergoeden we niet, omdat de vertraging korter was dan een half uur.',
      'De hele reis vergoeden kan niet; de hotelnacht betaal ik wel.',
    ],
    closing: [
      'Meer dan deze 75 euro betalen wij niet, en dat besluit blijft staan.',
      'De reparatie is klaar en betaald; daarmee sluit ik de zaak af.',
    ],
  },
  en: {
    reply: [
      'I have refunded £45 to your card today.',
      'Our engineer replaces the pump on Tuesday between 9 and 11.',
    ],
    rejection: [
      'We can’t refund the trip, because the delay was under half an hour.',
      'I can’t refund the whole trip; I will pay for the hotel night.',
    ],
    closing: [
      'We won’t pay more than this £75, and that decision stands.',
      'The repair is done and paid for, so I’m closing the case.',
    ],
  },
}

export default defineRule({
  id: 'missing-solution',
  category: 'structure',
  severity: 'warning',
  source: [
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
  ],
  texts: {
    nl: {
      message: 'Er staat niet wat er gedaan is, wordt aangeboden of is besloten.',
      why: 'Begrip en excuses zonder oplossing laten de klant met lege handen staan. Weet u nog geen oplossing, vraag de klant dan wat die graag zou zien.',
      advice: 'Zeg wat u doet of besluit, bijvoorbeeld “{first}” of “{second}”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt me dat dat zo liep. Bel mij gerust op 030 555 01 23.[[]]\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt me dat dat zo liep. Ik stort de 20 euro vandaag terug. Bel mij gerust op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
        },
      ],
      traps: ['Het spijt me dat dat zo liep.'],
    },
    en: {
      message: 'It doesn’t say what was done, is offered or was decided.',
      why: 'Understanding and an apology without a solution leave the customer empty-handed. If you don’t have one yet, ask the customer what would put it right.',
      advice: 'Say what you do or decide, for instance “{first}” or “{second}”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. I’m sorry that we let that happen. Ring me on 0113 496 0000.[[]]\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. I’m sorry that we let that happen. I have refunded the £20 today. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
        },
      ],
      traps: ['I’m sorry that we let that happen.'],
    },
  },
  check: (reply, context) => findLack('solution', ways, reply, context),
})
