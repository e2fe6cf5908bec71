/** Reports a reply to a complaint in which nobody apologises. */
import { findLack, type Ways } from '../../src/judge/moves/missing'
import { defineRule } from '../../src/judge/rule'

const ways: Ways = {
  nl: {
    reply: [
      'Het spijt me dat wij u zo lang hebben laten wachten.',
      'Dat hadden wij u vooraf moeten vertellen. Onze excuses.',
    ],
  },
  en: {
    reply: [
      'I’m sorry that we kept you waiting for three hours.',
      'We should have told you beforehand, and I apologise.',
    ],
  },
}

export default defineRule({
  id: 'missing-apology',
  category: 'structure',
  severity: 'warning',
  source: [
    { title: 'In tegenstelling tot een zeker idee over aftersales (Cédric Donck)', seed: 2 },
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
  ],
  texts: {
    nl: {
      message: 'Er staan geen excuses in dit antwoord, of ze hangen van een “als” af.',
      why: 'Excuses namens de organisatie nemen de spanning weg en maken de weg vrij voor een oplossing. “Sorry als u” en “jammer dat u dit zo ervaart” leggen het bij de klant.',
      advice:
        'Bied zonder voorbehoud excuses aan voor wat er misging, bijvoorbeeld “{first}” of “{second}” Ging er niets mis? Zet dan “stage: rejection” in de front matter.',
      examples: [
        {
          bad: 'Beste mevrouw Bakker,\n\n[[]]U betaalde in mei twee keer voor hetzelfde abonnement. Het bedrag van 20 euro staat vrijdag op uw rekening. Bel mij gerust op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          good: 'Beste mevrouw Bakker,\n\nU betaalde in mei twee keer voor hetzelfde abonnement. Het spijt me dat wij u dubbel lieten betalen. Het bedrag van 20 euro staat vrijdag op uw rekening. Bel mij gerust op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
        },
      ],
      traps: [
        {
          text: 'Beste mevrouw Bakker,\n\nDank voor uw bericht over de dubbele afschrijving. Ilse de Vries belt u morgen tussen 10 en 12 uur. U bereikt haar op 030 555 01 23.\n\nMet vriendelijke groet,\nSam de Wit',
          stage: 'acknowledgement',
        },
      ],
    },
    en: {
      message: 'This reply has no apology, or one that hangs on an “if”.',
      why: 'An apology in the organisation’s name takes the tension away and opens the door to a solution. “Sorry if you” and “sorry you feel that way” put it on the customer.',
      advice:
        'Apologise without conditions for what went wrong, for instance “{first}” or “{second}” Did nothing go wrong? Then put “stage: rejection” in the front matter.',
      examples: [
        {
          bad: 'Dear Ms Patel,\n\n[[]]You paid twice for the same month in May. The £20 will be on your card by Friday. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          good: 'Dear Ms Patel,\n\nYou paid twice for the same month in May. I’m sorry that we charged you double. The £20 will be on your card by Friday. Ring me on 0113 496 0000.\n\nKind regards,\nSam Ellis',
        },
      ],
      traps: [
        {
          text: 'Dear Ms Patel,\n\nThank you for writing about the double charge. Leah Brown will ring you tomorrow between 10 and 12. You can reach her on 0113 496 0000.\n\nKind regards,\nSam Ellis',
          stage: 'acknowledgement',
        },
      ],
    },
  },
  check: (reply, context) => findLack('apology', ways, reply, context),
})
