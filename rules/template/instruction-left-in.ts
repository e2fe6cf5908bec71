/** Reports a note to the writer in a reply that is a real case. */
import { findInstructions } from '../../src/judge/leftovers'
import { defineRule } from '../../src/judge/rule'

export default defineRule({
  id: 'instruction-left-in',
  category: 'template',
  severity: 'error',
  source: [{ title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 }],
  where: { kinds: ['draft'] },
  texts: {
    nl: {
      message: '“{match}” is een aanwijzing voor de schrijver, niet voor de klant.',
      why: 'Wie een aanwijzing uit het sjabloon leest, weet dat de brief niet voor hem is geschreven.',
      advice:
        'Doe wat er staat en haal de aanwijzing weg. Is dit een sjabloon, zet dan `kind: template` bovenaan.',
      examples: [
        {
          bad: 'Dit ging er mis: [[(hier uitleg invullen)]]',
          good: 'Dit ging er mis: uw pakket lag in de verkeerde bus.',
          kind: 'draft',
        },
        {
          bad: '[[(kies: ja / nee)]] Uw pakket komt morgen.',
          good: 'Ja, uw pakket komt morgen.',
          kind: 'draft',
        },
        {
          bad: 'Het bedrag is wel / niet gestort ([[doorhalen wat niet van toepassing is]]).',
          good: 'Het bedrag is gestort.',
          kind: 'draft',
        },
        {
          bad: '[[TODO]]: bedrag nakijken. U krijgt 20 euro terug.',
          good: 'U krijgt 20 euro terug.',
          kind: 'draft',
        },
      ],
      traps: [
        { text: 'Dit ging er mis: (hier uitleg invullen)', kind: 'template' },
        { text: 'Vul het formulier in en stuur het op; de postzegel betalen wij.', kind: 'draft' },
        { text: 'U kunt kiezen uit dinsdag of donderdag.', kind: 'draft' },
        { text: 'Voeg een foto toe als u die heeft.', kind: 'draft' },
        { text: 'Gebruik deze code bij uw volgende bezoek.', kind: 'draft' },
      ],
    },
    en: {
      message: '“{match}” is a note to the writer, not to the customer.',
      why: 'Whoever reads a note from the template knows that the letter was not written for them.',
      advice:
        'Do what it says and take the note out. If this is a template, put `kind: template` at the top.',
      examples: [
        {
          bad: 'This went wrong: [[(insert explanation here)]]',
          good: 'This went wrong: your parcel was on the wrong van.',
          kind: 'draft',
        },
        {
          bad: '[[(choose: yes / no)]] Your parcel comes tomorrow.',
          good: 'Yes, your parcel comes tomorrow.',
          kind: 'draft',
        },
        {
          bad: 'The amount was / was not paid ([[delete as applicable]]).',
          good: 'The amount was paid.',
          kind: 'draft',
        },
        { bad: '[[TODO]]: check the amount. You get £20 back.', good: 'You get £20 back.', kind: 'draft' },
      ],
      traps: [
        { text: 'This went wrong: (insert explanation here)', kind: 'template' },
        { text: 'Fill in the form and send it back; the stamp is on us.', kind: 'draft' },
        { text: 'You can choose Tuesday or Thursday.', kind: 'draft' },
        { text: 'Add a photo if you have one.', kind: 'draft' },
        { text: 'Use this code on your next visit.', kind: 'draft' },
      ],
    },
  },
  check: reply => findInstructions(reply).map(span => ({ span })),
})
