/** Counts syllables by the vowels of a word, which is as near as published formulas for readability need. */
import type { Language } from '../types'

/** At least 1; `word` in lower case, with its accents. */
export function countSyllables(word: string, language: Language): number {
  return Math.max(1, language === 'nl' ? dutch(word) : english(word))
}

/** A vowel with a diaeresis begins a syllable: reünie, ideeën. */
const dutchVowels = /aai|ooi|oei|eeuw|ieuw|eau|ij|aa|au|ai|ee|eu|ei|ie|oo|oe|ou|uu|ui|[aeiouyäëïöüàáèéêíóú]/g

function dutch(word: string): number {
  return word.match(dutchVowels)?.length ?? 0
}

function english(word: string): number {
  const known = irregular[word]
  if (known !== undefined) return known
  const groups = word.match(/[aeiouyàâäèéêëîïôöùûü]+/g)?.length ?? 0
  return groups - silentEndings(word) + splitVowels(word)
}

const irregular: Readonly<Record<string, number | undefined>> = {
  business: 2,
  every: 2,
  area: 3,
  idea: 3,
  people: 2,
  evening: 2,
}

/** “made”, “called” and “times” sound shorter than they look; “table”, “wanted” and “handled” don't. */
function silentEndings(word: string): number {
  if (/[^aeiouy]le$|[bcdfgkptz]les$|[bcdfgkptz]led$/.test(word)) return 0
  if (/[^aeiouy]e$|[^aeiouytd]ed$/.test(word)) return 1
  return /[^aeiouyscxzhg]es$/.test(word) ? 1 : 0
}

/** Vowels side by side that are spoken apart: “create”, “serious”, “being”, “client”. */
function splitVowels(word: string): number {
  return (
    word.match(
      /ia(?!l\b|ge|n\b)|eo(?!u|p)|eum|[^cgstx]iou|[^gq]ua(?!r)|[yaeo]ing|crea|reac|(?:[^tcn]|^sc)ie(?=n[ct])|quiet|diet|ciety|io(?![nu])|uou/g,
    )?.length ?? 0
  )
}
