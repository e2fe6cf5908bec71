/** Reports a paragraph in another language than the rest of the reply. */
import { findForeignParagraphs } from '../../src/judge/foreign-paragraphs'
import { defineRule } from '../../src/judge/rule'

export default defineRule<{ minWords: number }>({
  id: 'mixed-language',
  category: 'template',
  severity: 'warning',
  source: [{ title: 'Omgaan met feedback van klanten', seed: 0 }],
  options: {
    minWords: {
      type: 'number',
      default: 10,
      about: 'Shorter paragraphs, not counting names and quotes, are left alone.',
    },
  },
  texts: {
    nl: {
      message: 'Deze alinea is in een andere taal dan de rest van het antwoord.',
      why: 'Werkt u in meer talen, zorg er dan voor dat de klant niet in de vertaling verstrikt raakt, zegt het artikel. Een alinea in een andere taal is meestal blijven staan van een ander sjabloon.',
      advice:
        'Vertaal de alinea of haal die weg: niet “We will refund the amount”, maar “Wij betalen het bedrag terug”.',
      examples: [
        {
          bad: 'Het pakket kwam drie dagen te laat en de doos was nat. De koerier had het pakket bij de buren in de tuin gezet terwijl het daar de hele middag regende. Dat spijt ons.\n\n[[The parcel was left in the garden and we should have told the driver about the dog.]]\n\nDe nieuwe doos ligt morgen om negen uur klaar in de winkel bij de kassa.',
          good: 'Het pakket kwam drie dagen te laat en de doos was nat. De koerier had het pakket bij de buren in de tuin gezet terwijl het daar de hele middag regende. Dat spijt ons.',
        },
      ],
      traps: [
        'Het pakket kwam drie dagen te laat en de doos was nat.\n\nKind regards from all of us',
        'Het pakket kwam drie dagen te laat. De slogan “We deliver when we say we will, every day of the week” hebben we die dag niet waargemaakt.',
        'Op de doos stond Handle With Care, Fragile Glass Inside.',
        'De app toont dan de melding Please Try Again Later, en dat klopt niet.',
        'Het pakket kwam drie dagen te laat en de doos was nat.\n\nThe parcel came three days late and the box was wet.',
      ],
    },
    en: {
      message: 'This paragraph is in another language than the rest of the reply.',
      why: 'If you work in several languages, make sure that the customer doesn’t get lost in the translation, the article says. A paragraph in another language was usually left over from another template.',
      advice:
        'Translate the paragraph or take it out: not “Wij betalen het bedrag terug”, but “We refund the amount”.',
      examples: [
        {
          bad: 'The parcel came three days late and the box was wet. The driver had put it in the garden of the people next door, where it rained all afternoon. We are sorry about that.\n\n[[De koerier had het pakket niet in de tuin mogen zetten en dat weet hij nu ook.]]\n\nThe new box is at the till of the shop from nine in the morning.',
          good: 'The parcel came three days late and the box was wet. The driver had put it in the garden of the people next door, where it rained all afternoon. We are sorry about that.',
        },
      ],
      traps: [
        'The parcel came three days late and the box was wet.\n\nMet vriendelijke groet van ons allemaal',
        'The parcel came three days late. The slogan “Wij bezorgen wanneer wij het zeggen, elke dag van de week” was not true that day.',
        'The sign said Niet Parkeren Voor De Deur.',
        'Your letter went to the Autoriteit Persoonsgegevens in Den Haag.',
        'The parcel came three days late and the box was wet.\n\nHet pakket kwam drie dagen te laat en de doos was nat.',
      ],
    },
  },
  check: (reply, { options }) => findForeignParagraphs(reply, options.minWords).map(span => ({ span })),
})
