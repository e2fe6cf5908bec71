/** Reports sentences that argue a case instead of helping. */
import { findPleas, quoted } from '../../src/judge/pleading'
import { defineRule } from '../../src/judge/rule'
import { pleadingWords } from '../lexicon/pleading'

export default defineRule<{ points: number }>({
  id: 'pleading',
  category: 'defensive',
  severity: 'warning',
  source: [
    { title: 'Omgaan met feedback van klanten', seed: 0 },
    { title: 'Hoe ga je om met negatieve reviews op internet?', seed: 3 },
  ],
  options: {
    points: {
      type: 'number',
      default: 3,
      about:
        'The points from which a sentence pleads: small words of arguing such as “trouwens” or “always” add two or three, words for the customer take one away.',
    },
  },
  texts: {
    nl: {
      message: 'Deze zin bepleit iets en doet niets voor de klant; dat hoor je aan {words}.',
      why: 'Een klant die gelijk of begrip zoekt, leest in kleine woorden als “trouwens”, “altijd” en “misschien” een tegenwerping. Eerst luisteren en helpen, dan pas uitleggen.',
      advice:
        'Schrap de zin, of zeg wat er bij deze klant gebeurde en wat u eraan doet: niet “Onze monteurs kennen elke ketel”, maar “Onze monteur kende uw ketel niet. Vrijdag komt Sam, die er elke week aan werkt.”',
      examples: [
        {
          bad: '[[Onze monteurs staan altijd vroeg op en slaan nooit een deur over.]] [[Bij ons begint de dag gewoon altijd om zes uur.]]',
          good: 'De monteur kwam niet opdagen. Vrijdag om negen uur staat Sam bij u voor de deur.',
        },
        {
          bad: '[[Bij ons blijft natuurlijk nooit iemand lang wachten.]] [[Onze telefoon gaat gewoon altijd door, ook als niemand hem hoort.]]',
          good: 'U wachtte drie weken op antwoord. Dit is het, en vrijdag bel ik u zelf.',
        },
      ],
      traps: [
        'Onze monteurs staan altijd vroeg op en slaan nooit een deur over.',
        'U belde altijd vroeg genoeg. Bij ons nam nooit iemand op, en dat is onze fout.',
        'Alle kosten krijgt u gewoon terug. Misschien ziet u het vanavond al op uw rekening.',
        'Wilt u misschien liever een andere datum? Dat kan altijd.',
      ],
    },
    en: {
      message: 'This sentence argues a case and does nothing for the customer; {words} give it away.',
      why: 'To a customer who wants to be heard, small words such as “actually”, “always” and “perhaps” sound like an objection. Listen and help first, explain afterwards.',
      advice:
        'Delete it, or say what happened to this customer and what you do about it: not “Most of our drivers never miss a stop”, but “Our driver missed your stop. I have asked for your taxi fare to be paid today.”',
      examples: [
        {
          bad: '[[Most of our drivers never miss a stop, not on the smallest roads.]] [[Maybe some of our stops only look empty from the road.]]',
          good: 'Our driver missed your stop. The taxi fare is on its way to your account.',
        },
        {
          bad: '[[No soup in our kitchen ever gets cold on the counter.]] [[Maybe our plates only seem that way on a winter night.]]',
          good: 'Your soup came out cold. I have taken it off the bill.',
        },
      ],
      traps: [
        'Most of our drivers never miss a stop, not on the smallest roads.',
        'You always rang in good time. Nobody ever answered, and that is our fault.',
        'Any costs come back to you in full. You might see the money tonight.',
        'Would you perhaps like another date? Any day suits us.',
      ],
    },
  },
  check: (reply, context) =>
    findPleas(reply, context, pleadingWords, { isForFirm: true, leastPoints: context.options.points }).map(
      ({ span, words }) => ({ span, values: { words: quoted(words) } }),
    ),
})
