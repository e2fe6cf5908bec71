/** Reports a placeholder, or a blank that stands for one, in a reply that is a real case. */
import { findUnfilled } from '../../src/judge/leftovers'
import { defineRule } from '../../src/judge/rule'

export default defineRule({
  id: 'unfilled-placeholder',
  category: 'template',
  severity: 'error',
  source: [{ title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 }],
  where: { kinds: ['draft'] },
  texts: {
    nl: {
      message: '“{match}” is nog niet ingevuld.',
      why: 'Een leeg vakje in een brief verraadt dat het een standaardmailtje is, en de klant mist precies het gegeven dat ertoe doet.',
      advice:
        'Vul het gegeven in of schrap de zin: niet “Beste [naam]”, maar “Beste mevrouw Peeters”. Is dit een sjabloon, zet dan `kind: template` bovenaan.',
      examples: [
        {
          bad: 'Wij ontvingen uw melding op [[{datum}]].',
          good: 'Wij ontvingen uw melding op 3 mei.',
          kind: 'draft',
        },
        {
          bad: 'Het bedrag van [[{{bedrag}}]] staat morgen op uw rekening.',
          good: 'Het bedrag van 20 euro staat morgen op uw rekening.',
          kind: 'draft',
        },
        {
          bad: 'Monteur [[XXXX]] komt dinsdag om negen uur.',
          good: 'Monteur Sanne komt dinsdag om negen uur.',
          kind: 'draft',
        },
        {
          bad: 'De afspraak is op [[xx-xx-2025]] om tien uur.',
          good: 'De afspraak is op 12 mei om tien uur.',
          kind: 'draft',
        },
      ],
      traps: [
        { text: 'Wij ontvingen uw melding op [datum].', kind: 'template' },
        { text: 'Ons XXL-formaat is weer leverbaar.', kind: 'draft' },
        { text: 'Uw referentie is [2024/8812].', kind: 'draft' },
        { text: 'Het geld staat op NL12 XXXX XXXX 0123.', kind: 'draft' },
        { text: 'De winkel is op de Kerkstraat (tegenover de bank).', kind: 'draft' },
        { text: 'U wachtte drie weken … op een antwoord.', kind: 'draft' },
      ],
    },
    en: {
      message: '“{match}” has not been filled in.',
      why: 'An empty slot shows that the letter was pasted together, and the customer misses the very detail that matters.',
      advice:
        'Fill it in or drop the sentence: not “Dear [Name]”, but “Dear Ms Patel”. If this is a template, put `kind: template` at the top.',
      examples: [
        {
          bad: 'The refund of [[{{amount}}]] is on its way to you.',
          good: 'The refund of £20 is on its way to you.',
          kind: 'draft',
        },
        { bad: 'We got your letter on [[<date>]].', good: 'We got your letter on 3 May.', kind: 'draft' },
        {
          bad: 'Engineer [[XXX]] comes on Tuesday at nine.',
          good: 'Engineer Dana comes on Tuesday at nine.',
          kind: 'draft',
        },
        {
          bad: 'Your [[_______]] order is on the van.',
          good: 'Your second order is on the van.',
          kind: 'draft',
        },
      ],
      traps: [
        { text: 'We got your letter on [date].', kind: 'template' },
        { text: 'The XXL size is out of stock.', kind: 'draft' },
        { text: 'You wrote “seperate [sic] bills”.', kind: 'draft' },
        { text: 'The money went to the account ending XXXX 0123.', kind: 'draft' },
        { text: 'Please reply with your name (first and last).', kind: 'draft' },
        { text: 'See section (a) of the leaflet.', kind: 'draft' },
      ],
    },
  },
  check: reply => findUnfilled(reply).map(span => ({ span })),
})
