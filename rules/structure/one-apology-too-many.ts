/** Points at the apology that turns one sincere apology into a row of them. */
import { bodyOf, wordsIn } from '../../src/judge/moves/missing'
import { testWords } from '../../src/judge/word-memory'
import { defineRule, type Finding, type RuleContext } from '../../src/judge/rule'
import type { Block, Language, Reply, Span } from '../../src/types'

interface Options extends Record<string, unknown> {
  most: number
}

export default defineRule<Options>({
  id: 'one-apology-too-many',
  category: 'structure',
  severity: 'info',
  source: [{ title: 'In tegenstelling tot een zeker idee over aftersales (Cédric Donck)', seed: 2 }],
  options: {
    most: {
      type: 'number',
      default: 2,
      about: 'How many times a reply of up to 150 words may say sorry; a longer one may once more',
    },
  },
  texts: {
    nl: {
      message: '“{match}” is hier de {count}e keer excuses.',
      why: 'Eén keer excuses met een reden klinkt gemeend. Bij elke herhaling klinkt het meer als een formule.',
      advice: 'Houd de excuses waarin staat wat er misging, en gebruik de ruimte voor wat u eraan doet.',
      examples: [
        {
          bad: 'Sorry dat de taart te laat kwam. Sorry ook voor het telefoontje. We bakken vrijdag een nieuwe. Nogmaals [[excuses]].',
          good: 'Sorry dat de taart te laat kwam, en voor het telefoontje erna. We bakken vrijdag een nieuwe.',
          kind: 'fragment',
        },
      ],
      traps: ['Sorry dat de taart te laat kwam. Nogmaals excuses voor het telefoontje.'],
    },
    en: {
      message: '“{match}” makes {count} apologies in this reply.',
      why: 'One apology with a reason sounds meant. With every repetition it sounds more like a formula.',
      advice: 'Keep the apology that names what went wrong, and use the space for what you do about it.',
      examples: [
        {
          bad: 'I’m sorry that the cake was late. I’m sorry about the phone call too. We will bake a new one on Friday. Once more, my [[apologies]].',
          good: 'I’m sorry that the cake was late, and about the phone call. We will bake a new one on Friday.',
          kind: 'fragment',
        },
      ],
      traps: ['I’m sorry that the cake was late. My apologies for the phone call too.'],
    },
  },
  check: findLastOfMany,
})

const apologies: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'sorry',
    'excuses',
    'excuus',
    'spijt',
    'verontschuldigingen',
    'verontschuldig',
    'verontschuldigen',
  ]),
  en: new Set(['sorry', 'apologise', 'apology', 'apologies', 'apologising']),
}

const longReply = 150

function findLastOfMany(reply: Reply, { options }: RuleContext<Options>): Finding[] {
  const body = bodyOf(reply)
  const said = body.flatMap(apologiesIn)
  if (said.length <= options.most) return []
  const most = wordsIn(body) > longReply ? options.most + 1 : options.most
  const oneTooMany = said[most]
  return oneTooMany ? [{ span: oneTooMany, values: { count: String(most + 1) } }] : []
}

function apologiesIn(block: Block): Span[] {
  if (!apology.holdsIn(block)) return []
  return block.tokens
    .filter(token => apology.holds(token, block.language))
    .map(token => block.toSource(token))
}

const apology = testWords(({ forms }, language) => apologies[language]?.has(forms[0] ?? '') === true)
