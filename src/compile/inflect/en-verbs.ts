/** Conjugates English verbs. */

import { auxiliaries, irregularPast } from './en-irregular-verbs'
import { takesOes } from './en-nouns'
import { addS, addVowelEnding } from './en-spelling'

/** Lemma, third person, past and participles; of an auxiliary all its forms. */
export function conjugateEnglish(lemma: string): readonly string[] {
  const auxiliary = auxiliaries.get(lemma)
  if (auxiliary) return auxiliary
  const past = irregularPast(lemma) ?? addVowelEnding(lemma, 'ed')
  const third = takesOes(lemma) ? lemma + 'es' : addS(lemma)
  return [lemma, third, ...past, ...addVowelEnding(lemma, 'ing')]
}
