/** Compile step: a lemma written as `~aanbieden` in a pattern becomes the list of all its forms. */

import type { Language } from '../../types'
import { inflectEnglish } from './en'
import { inflectDutch } from './nl'

/** All forms of a lemma, lower case, with the accents of the standard spelling. */
export interface Inflection {
  /** Single-word forms, the lemma itself first. */
  words: string[]
  /** Forms of several words: `['aan', 'te', 'bieden']`. */
  phrases: string[][]
  /** A separable verb that stands apart: one of the heads, later the particle. */
  split?: { heads: string[]; particle: string }
}

export type PartOfSpeech = 'noun' | 'verb' | 'adj'

/**
 * Inflects one lemma. The part of speech follows from the shape of the word and from tables, unless
 * the lemma names it: `druk/noun`, `druk/verb`, `druk/adj`. In Dutch a bar forces a separable verb:
 * `voor|komen`. A language that is not built in has no inflection: the lemma is its only form.
 */
export function inflect(lemma: string, language: Language): Inflection {
  const { word, partOfSpeech } = readLemma(lemma)
  if (language === 'nl') return inflectDutch(word, partOfSpeech)
  if (language === 'en') return inflectEnglish(word, partOfSpeech)
  return { words: [word], phrases: [] }
}

function readLemma(lemma: string): { word: string; partOfSpeech: PartOfSpeech | undefined } {
  const match = /^(.+)\/(noun|verb|adj)$/.exec(lemma)
  const word = (match?.[1] ?? lemma).toLowerCase().normalize('NFC')
  return { word, partOfSpeech: match?.[2] as PartOfSpeech | undefined }
}
