/** Inflects Dutch lemmas: decides the part of speech and hands over to verbs, nouns or adjectives. */

import type { Inflection, PartOfSpeech } from './index'
import { inflectAdjective } from './nl-adjectives'
import { inflectNoun } from './nl-nouns'
import { guessPartOfSpeech } from './nl-part-of-speech'
import { join } from './nl-spelling'
import { inflectVerb } from './nl-verbs'
import { smallWords } from './nl-word-lists'

/** All forms of a Dutch lemma, as the part of speech that is named or else as the likely one. */
export function inflectDutch(lemma: string, partOfSpeech?: PartOfSpeech): Inflection {
  const fixed = partOfSpeech ? undefined : smallWords.get(lemma)
  if (fixed) return { words: [lemma, ...fixed], phrases: [] }
  switch (partOfSpeech ?? guessPartOfSpeech(lemma)) {
    case 'verb':
      return inflectVerb(infinitiveOf(lemma))
    case 'adj':
      return inflectAdjective(lemma)
    case 'noun':
      return inflectNoun(lemma)
    case undefined:
      return { words: [lemma], phrases: [] }
  }
}

/** `druk/verb` names the verb by its stem. */
function infinitiveOf(lemma: string): string {
  return lemma.endsWith('n') ? lemma : join(lemma, 'en')
}
