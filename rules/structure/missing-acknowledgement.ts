/** Reports a reply that never shows that the problem was understood. */
import { findLack, type Ways } from '../../src/judge/moves/missing'
import { defineRule } from '../../src/judge/rule'

const ways: Ways = {
  nl: {
    reply: [
      'U wachtte drie uur in de wachtkamer.',
      'Ik begrijp dat u boos bent: de monteur kwam twee keer niet.',
    ],
    acknowledgement: [
      'Dank voor uw bericht over de lekkage in uw keuken.',
      'U schrijft dat de lift al drie dagen stilstaat.',
    ],
    rejection: [
      'U vraagt ons de reis te vergoeden, omdat u uw afspraak miste.',
      'Ik begrijp dat u op een vergoeding had gerekend.',
    ],
    closing: [
      'Sinds maart schreven we elkaar elf keer over uw verwarming.',
      'U hebt hier veel tijd in gestoken; dank daarvoor.',
    ],
  },
  en: {
    reply: [
      'You waited in for the fridge on Saturday.',
      'I can see why you are angry: the engineer missed two visits.',
    ],
    acknowledgement: [
      'Thank you for writing about the leak in your kitchen.',
      'You told us that the lift has been out for three days.',
    ],
    rejection: [
      'You asked us to refund the trip, because you missed your appointment.',
      'I understand that you were counting on a refund.',
    ],
    closing: [
      'Since March we have written to each other about your heating.',
      'You have put a lot of time into this; thank you.',
    ],
  },
}

export default defineRule({
  id: 'missing-acknowledgement',
  category: 'structure',
  severity: 'warning',
  source: [
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
  ],
  texts: {
    nl: {
      message: 'Nergens blijkt dat het probleem van de klant begrepen is.',
      why: 'Een klant hoort pas wat u aanbiedt als duidelijk is dat u het probleem begrijpt. Begrip komt daarom eerst, dan excuses en de oplossing.',
      advice: 'Zeg na de aanhef in één zin wat de klant overkwam, bijvoorbeeld “{first}” of “{second}”',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\n[[]]Het spijt ons. Het bedrag van 20 euro staat vrijdag op uw rekening. Bel mij gerust op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt ons. Het bedrag van 20 euro staat vrijdag op uw rekening. Bel mij gerust op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
        },
      ],
      traps: ['Het bedrag van 20 euro staat vrijdag op uw rekening.'],
    },
    en: {
      message: 'Nothing shows that the customer’s problem was understood.',
      why: 'A customer listens to an offer once it is clear that the problem was understood. So understanding comes first, then the apology and the solution.',
      advice:
        'Say after the salutation, in one sentence, what happened to the customer, for instance “{first}” or “{second}”',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\n[[]]We are sorry. The £20 will be on your card by Friday. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. We are sorry. The £20 will be on your card by Friday. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
        },
      ],
      traps: ['The £20 will be on your card by Friday.'],
    },
  },
  check: (reply, context) => findLack('acknowledgement', ways, reply, context),
})
