/** Reports sentences that tell the customer how people and things are. */
import { findPleas, quoted } from '../../src/judge/pleading'
import { defineRule } from '../../src/judge/rule'
import { pleadingWords } from '../lexicon/pleading'

export default defineRule<{ points: number }>({
  id: 'preaching',
  category: 'presumptuous',
  severity: 'warning',
  source: [
    { title: 'Hoe en wanneer luister jij naar jouw klant?', seed: 1 },
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
  ],
  options: {
    points: {
      type: 'number',
      default: 4,
      about:
        'The points from which a sentence preaches: small words of arguing such as “natuurlijk” or “always” add two or three, words for the customer take one away.',
    },
  },
  texts: {
    nl: {
      message: 'Deze zin legt uit hoe de wereld in elkaar zit; dat hoor je aan {words}.',
      why: 'Wijsheden over mensen en dingen gaan niet over wat deze klant meemaakte. Hij leest er een les in, of een tegenwerping.',
      advice:
        'Schrap de zin, of zeg wat u bij deze klant zag: niet “Honden blaffen nu eenmaal altijd weleens”, maar “U slaapt al drie nachten slecht. Ik praat vanavond met de eigenaar”.',
      examples: [
        {
          bad: '[[De buren vinden honden allemaal even lief.]] [[Alleen maar stilte bestaat in een stad gewoon nergens.]]',
          good: 'U slaapt al drie nachten slecht. Ik praat vanavond met de eigenaar van de hond.',
        },
        {
          bad: '[[De meeste mensen kijken gewoon elke maand even in de meterkast.]] [[Stroom kost overal en altijd gewoon iets meer dan gedacht.]]',
          good: 'Uw rekening is het dubbele van vorig jaar. Ik kom vrijdag met u naar de meter kijken.',
        },
      ],
      traps: [
        'De buren vinden honden allemaal even lief.',
        'U belde altijd vroeg genoeg. Bij ons nam nooit iemand op, en dat is onze fout.',
        'Alle kosten krijgt u gewoon terug. Misschien ziet u het vanavond al op uw rekening.',
        'Wilt u misschien liever een andere datum? Dat kan altijd.',
        'Geen water, geen licht en niemand aan de telefoon, de hele avond niet.',
      ],
    },
    en: {
      message: 'This sentence explains how the world works; {words} give it away.',
      why: 'Wisdom about people and things is not about what happened to this customer. They read a lesson in it, or an objection.',
      advice:
        'Delete it, or say what you saw for this customer: not “No garden is ever entirely quiet”, but “You have slept badly for three nights. I speak to the gardeners this evening”.',
      examples: [
        {
          bad: '[[A garden is never entirely quiet, whatever anyone does.]] [[Maybe the mowers only seem that loud.]]',
          good: 'You have slept badly for three nights. I speak to the gardeners this evening.',
        },
        {
          bad: '[[Most people always glance at the meter every month.]] [[Maybe some bills only look that high.]]',
          good: 'Your bill is double that of last year. I will come and read the meter with you on Friday.',
        },
      ],
      traps: [
        'A garden is never entirely quiet, whatever anyone does.',
        'You always rang in good time. Nobody ever answered, and that is our fault.',
        'Any costs come back to you in full. You might see the money tonight.',
        'Would you perhaps like another date? Any day suits us.',
        'No water, no light and nobody to answer the telephone, not for the whole of the evening.',
      ],
    },
  },
  check: (reply, context) =>
    findPleas(reply, context, pleadingWords, { isForFirm: false, leastPoints: context.options.points }).map(
      ({ span, words }) => ({ span, values: { words: quoted(words) } }),
    ),
})
