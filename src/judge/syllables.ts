/** Counts syllables by the vowels of a word, which is as near as published formulas for readability need. */
import type { Language } from '../types'

/** At least 1; `word` in lower case, with its accents. */
export function countSyllables(word: string, language: Language): number {
  return Math.max(1, language === 'nl' ? dutch(word) : english(word))
}

function dutch(word: string): number {
  const { groups, pairs } = vowelRunsOf(word)
  return pairs ? (word.match(dutchVowels)?.length ?? 0) : groups
}

/** A vowel with a diaeresis begins a syllable: reünie, ideeën. */
const dutchVowels = /aai|ooi|oei|eeuw|ieuw|eau|ij|aa|au|ai|ee|eu|ei|ie|oo|oe|ou|uu|ui|[aeiouyäëïöüàáèéêíóú]/g

function english(word: string): number {
  const known = irregular.get(word)
  if (known !== undefined) return known
  const { groups, pairs } = vowelRunsOf(word)
  return groups - silentEndings(word) + (pairs ? splitVowels(word) : 0)
}

const isVowel = new Uint8Array(0x100)
for (const letter of 'aeiouyàáâäèéêëìíîïòóôöùúûü') isVowel[letter.charCodeAt(0)] = 1
const j = 106

/** How many runs of vowels there are, and whether one has two or more of them; Dutch “ij” is one such. */
function vowelRunsOf(word: string): { groups: number; pairs: boolean } {
  let groups = 0
  let pairs = false
  let inside = 0
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    const now = isVowel[code] ?? 0
    if (now > inside) groups++
    else if (inside === 1 && (now === 1 || code === j)) pairs = true
    inside = now
  }
  return { groups, pairs }
}

const irregular: ReadonlyMap<string, number> = new Map([
  ['business', 2],
  ['every', 2],
  ['area', 3],
  ['idea', 3],
  ['people', 2],
  ['evening', 2],
])

/** “made”, “called” and “times” sound shorter than they look; “table”, “wanted” and “handled” don't. */
function silentEndings(word: string): number {
  if (!'eds'.includes(word.charAt(word.length - 1))) return 0
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
