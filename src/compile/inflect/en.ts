/** Inflects English lemmas: most words serve as noun and verb, so they get the forms of both. */

import { degreesOf } from './en-adjectives'
import { pluralsOf } from './en-nouns'
import { conjugateEnglish } from './en-verbs'
import { fixedWords, gradableAdjectives, gradableVerbs, isInvariable, isNounOnly } from './en-word-lists'
import type { Inflection, PartOfSpeech } from './index'

/** Forms of the part of speech that is named, or else of all those that the word can be. */
export function inflectEnglish(lemma: string, partOfSpeech?: PartOfSpeech): Inflection {
  const spellings = [lemma, ...(otherSpelling.get(lemma) ?? [])]
  return { words: [...new Set(spellings.flatMap(one => [one, ...formsOf(one, partOfSpeech)]))], phrases: [] }
}

const otherSpelling = new Map<string, readonly string[]>([
  ['enrol', ['enroll']],
  ['enroll', ['enrol']],
  ['fulfil', ['fulfill']],
  ['fulfill', ['fulfil']],
  ['instal', ['install']],
  ['practice', ['practise']],
  ['practise', ['practice']],
  ['licence', ['license']],
  ['license', ['licence']],
  ['judgement', ['judgment']],
  ['judgment', ['judgement']],
])

function formsOf(lemma: string, partOfSpeech: PartOfSpeech | undefined): readonly string[] {
  if (partOfSpeech === 'verb') return conjugateEnglish(lemma)
  if (partOfSpeech === 'noun') return pluralsOf(lemma)
  if (partOfSpeech === 'adj') return isInvariable(lemma) ? [] : degreesOf(lemma)
  const fixed = fixedWords.get(lemma)
  if (fixed) return fixed
  if (gradableVerbs.has(lemma)) return [...conjugateEnglish(lemma), ...degreesOf(lemma)]
  if (gradableAdjectives.has(lemma)) return degreesOf(lemma)
  if (isNounOnly(lemma)) return pluralsOf(lemma)
  if (isInvariable(lemma)) return []
  return [...conjugateEnglish(lemma), ...pluralsOf(lemma)]
}
