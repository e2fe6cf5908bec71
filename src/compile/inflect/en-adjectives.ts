/** Comparative and superlative of short English adjectives. */

import { addVowelEnding } from './en-spelling'

/** busy → busier, busiest. Degrees with a sense of their own are left out: best (wishes), latest (at the). */
export function degreesOf(lemma: string): readonly string[] {
  return irregular.get(lemma) ?? [...addVowelEnding(lemma, 'er'), ...addVowelEnding(lemma, 'est')]
}

const irregular = new Map<string, readonly string[]>([
  ['bad', ['worse', 'worst']],
  ['far', ['farther', 'further', 'farthest', 'furthest']],
  ['good', ['better']],
  ['late', ['later']],
])
