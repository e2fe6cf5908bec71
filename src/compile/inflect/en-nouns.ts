/** Plurals of English nouns. */

import { addS } from './en-spelling'
import { wordSet } from './word-set'

/** The plural, or both where two are in use; none for what cannot be counted. */
export function pluralsOf(lemma: string): readonly string[] {
  if (uncountable.has(lemma)) return []
  const listed = irregular.get(lemma)
  if (listed) return listed
  if (takesOes(lemma)) return [lemma + 'es']
  return [regularMan.has(lemma) ? lemma + 's' : (compoundPlural(lemma) ?? addS(lemma))]
}

/** Nouns whose plural is no regular one: they are hardly verbs, whatever their shape. */
export function isIrregularNoun(lemma: string): boolean {
  return irregular.has(lemma) || compoundPlural(lemma) !== undefined
}

/** Final o takes -es in these, as noun and as verb: goes, echoes, heroes. */
export function takesOes(lemma: string): boolean {
  return oesVerbs.test(lemma) || inOes.has(lemma)
}

/** man → men, also at the end of a compound: tradesman, stepchild. */
function compoundPlural(lemma: string): string | undefined {
  const head = heads.find(([one]) => lemma.endsWith(one))
  return head && lemma.slice(0, -head[0].length) + head[1]
}

const heads = [
  ['child', 'children'],
  ['man', 'men'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
] as const
const oesVerbs = /^(?:under|for|out|over|re|un)?(?:go|do)$/
const regularMan = wordSet('human german roman talisman')
const inOes = wordSet('hero echo veto potato tomato cargo embargo torpedo')

const uncountable = wordSet(`
  advice information feedback equipment furniture luggage baggage money news staff software hardware
  knowledge homework evidence traffic weather clothing patience gratitude dissatisfaction satisfaction
  correspondence series species goodwill goods people
`)

const irregular = new Map<string, readonly string[]>([
  ['analysis', ['analyses']],
  ['appendix', ['appendices', 'appendixes']],
  ['basis', ['bases']],
  ['bus', ['buses']],
  ['calf', ['calves']],
  ['crisis', ['crises']],
  ['criterion', ['criteria']],
  ['gas', ['gases']],
  ['goose', ['geese']],
  ['half', ['halves']],
  ['hypothesis', ['hypotheses']],
  ['index', ['indexes', 'indices']],
  ['knife', ['knives']],
  ['leaf', ['leaves']],
  ['life', ['lives']],
  ['loaf', ['loaves']],
  ['medium', ['media', 'mediums']],
  ['mouse', ['mice']],
  ['person', ['persons', 'people']],
  ['phenomenon', ['phenomena']],
  ['quiz', ['quizzes']],
  ['scarf', ['scarves', 'scarfs']],
  ['self', ['selves']],
  ['shelf', ['shelves']],
  ['stomach', ['stomachs']],
  ['thief', ['thieves']],
  ['wife', ['wives']],
  ['wolf', ['wolves']],
])
