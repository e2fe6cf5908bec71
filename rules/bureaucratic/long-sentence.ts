/** Reports sentences that are too long, or have too many clauses, to take in at one reading. */
import { defineRule } from '../../src/judge/rule'
import { findLongSentences } from '../../src/judge/sentence-length'

export default defineRule<{ maxWords: number; maxClauses: number }>({
  id: 'long-sentence',
  category: 'bureaucratic',
  severity: 'info',
  source: [
    { title: 'Klachtencommunicatie kan vaak nog veel beter', seed: 4 },
    {
      title: 'GOV.UK: Sentence length, why 25 words is our limit',
      url: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
    },
  ],
  options: {
    maxWords: {
      type: 'number',
      default: 30,
      about: 'The most words in a sentence, or between two semicolons or colons of it.',
    },
    maxClauses: {
      type: 'number',
      default: 3,
      about:
        'The most clauses in a sentence: the main one and each that opens with a word such as “omdat” or “which”.',
    },
  },
  texts: {
    nl: {
      message: 'Deze zin telt {words} woorden en {clauses} zinsdelen met een eigen werkwoord.',
      why: 'Lange zinnen met bijzinnen in bijzinnen lezen als een dossier. Wie boos is, leest ze niet uit.',
      advice:
        'Knip de zin in tweeën of drieën, met één boodschap per zin: eerst wat er misging, dan wat u doet.',
      examples: [
        {
          bad: '[[Uw koelkast werd op maandag door onze bezorgdienst naar het depot in Breda gebracht en vandaar op woensdag met een andere wagen naar de winkel in Tilburg en op vrijdag weer terug naar het depot.]]',
          good: 'Uw koelkast ging op maandag naar het depot in Breda. Op woensdag reed hij naar Tilburg en op vrijdag weer terug.',
        },
        {
          bad: '[[De brief kwam terug omdat het huisnummer ontbrak, waardoor u niets hoorde, terwijl het geld er al stond, zodat u twee keer betaalde toen de herinnering kwam.]]',
          good: 'Op de brief ontbrak het huisnummer, dus die kwam terug. U betaalde daardoor twee keer.',
        },
      ],
      traps: [
        'Uw koelkast staat nu in het depot in Breda.',
        'Dit gaat er mee in de doos: de kast; de planken; de schroeven; de sleutel; de pluggen; de deur van glas; de twee handgrepen; het papier met de tekening; de lamp voor boven de plank; het snoer van drie meter.',
        'Toen u belde, was de winkel dicht.',
      ],
    },
    en: {
      message: 'This sentence has {words} words and {clauses} clauses.',
      why: 'Long sentences with clauses inside clauses read like a case file. Whoever is angry doesn’t finish them.',
      advice: 'Cut it in two or three, with one message each: first what went wrong, then what you do.',
      examples: [
        {
          bad: '[[Your fridge was taken by our delivery van to the depot in Leeds on Monday and from there on Wednesday by another van to the shop in York and on Friday all the way back to the depot again.]]',
          good: 'Your fridge went to the depot in Leeds on Monday. On Wednesday it went to York, and on Friday it came back.',
        },
        {
          bad: '[[The letter came back because the house number was missing, which left you in the dark, while the money was there, until a reminder came when you had paid.]]',
          good: 'The house number was missing, so the letter came back. That left you in the dark.',
        },
      ],
      traps: [
        'Your fridge is at the depot in Leeds now.',
        'This goes in the box: the shelf; the screws; the key; the plugs; the glass door; the two handles; the paper with the drawing; the lamp for above the shelf; the lead of three metres.',
        'When you rang, the shop was shut.',
      ],
    },
  },
  check: (reply, { options }) =>
    findLongSentences(reply, options).map(({ span, words, clauses }) => ({
      span,
      values: { words: String(words), clauses: String(clauses) },
    })),
})
