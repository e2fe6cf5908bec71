/** Guesses the part of speech of a Dutch lemma from tables and from its shape. */

import type { PartOfSpeech } from './index'
import { adjectives, invariableAdjectives } from './nl-adjective-lists'
import { particles } from './nl-particle-table'
import { nounsInEn, uninflected } from './nl-word-lists'

/** What a lemma is when its author does not say; undefined for a word without forms, such as a numeral. */
export function guessPartOfSpeech(lemma: string): PartOfSpeech | undefined {
  if (lemma.includes('|')) return 'verb'
  if (uninflected.has(lemma)) return undefined
  if (adjectives.has(lemma) || invariableAdjectives.has(lemma)) return 'adj'
  if (nounsInEn.has(lemma) || nounEndings.test(lemma)) return 'noun'
  if (isInfinitive(lemma)) return 'verb'
  return isAdjective(lemma) ? 'adj' : 'noun'
}

const nounEndings = /(?:(?:^|[^s])teken|wagen|keuken|examen|geheugen|vermogen|heden|een)$|[^d]oen$/

/** Ends in -en, or in one of the verbs of one syllable: nagaan, misverstaan, toezien. */
function isInfinitive(lemma: string): boolean {
  if (/(?:gaan|staan|slaan|doen|zien)$/.test(lemma)) return !lemma.endsWith('orgaan')
  return lemma === 'zijn' || /(?:[^i]|[aou]i|oei)en$/.test(lemma)
}

function isAdjective(lemma: string): boolean {
  if (nounsLikeAdjectives.test(lemma)) return false
  return adjectiveEndings.test(lemma) || isParticiple(lemma) || isNegatedAdjective(lemma)
}

const adjectiveEndings =
  /..(?:ig|lijk|lijks|baar|isch|loos|zaam|vol|end|eerd|ieel|ueel|ioneel|ureel|ionaal|air|ifiek|ieus|rijk|gericht|vrij|proof|abel|staand)$/

const nounsLikeAdjectives =
  /(?:vriend|avond|ochtend|weekend|eend|duizend|dividend|ing|huwelijk|koninkrijk|materieel|stagiair|honing)$|^(?:on)?gelijk$/

/** gewaardeerd, bekroond, teleurgesteld; not nouns such as gerecht, bericht, aangelegenheid. */
function isParticiple(lemma: string): boolean {
  if (!/[dt]$/.test(lemma) || nounsLikeParticiples.test(lemma)) return false
  if (/^(?:ge|be|her|ont|ver)(?![iue])..+/.test(lemma)) return true
  return particles.some(one => lemma.startsWith(one + 'ge') && lemma.length > one.length + 4)
}

const nounsLikeParticiples =
  /(?:bestand|bewind|verband|verstand|verbond|verdict|bericht|besluit|bezit|ontbijt|verbod|gebed|gebied|gebit|gebod|geduld|gedicht|geluid|geld|gemoed|genot|gerecht|geschut|geslacht|gevecht|geweld|gewest|gewicht|gezant|gezicht|verdriet|verlet|verzet|verwijt|verraad|beeld|beurt|beest|beleid|heid|vert|best|herfst|[mn]st|ngst|schrift|last|kracht|tijd|kaart|punt|product|contract|post|kant|ment|land|bord|woord|lijst|krediet|tekort|staat|raad)$|^belt$/

/** onbeleefd, onzeker: on- before an adjective. */
function isNegatedAdjective(lemma: string): boolean {
  return lemma.startsWith('on') && lemma.length > 5 && guessPartOfSpeech(lemma.slice(2)) === 'adj'
}
