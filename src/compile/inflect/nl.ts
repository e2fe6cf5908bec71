/** Inflects Dutch lemmas: decides the part of speech and hands over to verbs, nouns or adjectives. */

import type { Inflection, PartOfSpeech } from './index'
import { inflectAdjective } from './nl-adjectives'
import { inflectNoun } from './nl-nouns'
import { join } from './nl-spelling'
import { inflectVerb } from './nl-verbs'
import { adjectives, invariableAdjectives } from './nl-adjective-lists'
import { nounsInEn, smallWords } from './nl-word-lists'

export function inflectDutch(lemma: string, partOfSpeech?: PartOfSpeech): Inflection {
  const fixed = partOfSpeech ? undefined : smallWords[lemma]
  if (fixed) return { words: [...fixed], phrases: [] }
  switch (partOfSpeech ?? guessPartOfSpeech(lemma)) {
    case 'verb':
      return inflectVerb(infinitiveOf(lemma))
    case 'adj':
      return inflectAdjective(lemma)
    case 'noun':
      return inflectNoun(lemma)
  }
}

/** `druk/verb` names the verb by its stem. */
function infinitiveOf(lemma: string): string {
  return lemma.endsWith('n') ? lemma : join(lemma, 'en')
}

function guessPartOfSpeech(lemma: string): PartOfSpeech {
  if (lemma.includes('|')) return 'verb'
  if (adjectives.has(lemma) || invariableAdjectives.has(lemma)) return 'adj'
  if (nounsInEn.has(lemma)) return 'noun'
  if (/en$/.test(lemma) || isShortVerb(lemma)) return 'verb'
  if (adjectiveEnding.test(lemma) && !nounsLikeAdjectives.test(lemma)) return 'adj'
  return 'noun'
}

/** Verbs whose infinitive is one syllable, with whatever stands before it: nagaan, misverstaan, toezien. */
function isShortVerb(lemma: string): boolean {
  return lemma === 'zijn' || (/(?:gaan|staan|slaan|doen|zien)$/.test(lemma) && !/(?:orgaan)$/.test(lemma))
}

const adjectiveEnding = /..(?:ig|lijk|baar|isch|loos|zaam|vol|end|achtig|eerd|matig|waardig)$/
const nounsLikeAdjectives =
  /(?:vriend|avond|ochtend|eend|weekend|duizend|dividend|ing|huwelijk|aanleg|legende)$|^(?:on)?gelijk$/
