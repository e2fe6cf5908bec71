/** Dutch adjectives: -e, comparative, superlative and the -s of "iets leuks". */

import type { Inflection } from './index'
import { absoluteAdjectives, invariableAdjectives, partitiveAdjectives } from './nl-adjective-lists'
import { join, syllables, unique } from './nl-spelling'

/** All endings of an adjective, apart from degrees that are words of their own (best, meest, laatst). */
export function inflectAdjective(lemma: string): Inflection {
  if (invariableAdjectives.has(lemma)) return { words: [lemma], phrases: [] }
  const irregular = irregularForms.get(lemma)
  if (irregular) return { words: [lemma, ...irregular], phrases: [] }
  const partitive = partitiveAdjectives.has(lemma) ? [lemma + 's'] : []
  return { words: unique([lemma, ...inflected(lemma), ...degrees(lemma), ...partitive]), phrases: [] }
}

/** Degrees with another sense are left out: best (greeting, adverb), laatst (recently), liever, meest. */
const irregularForms = new Map<string, readonly string[]>([
  ['goed', ['goede', 'goeds', 'beter', 'betere']],
  ['laat', ['late', 'later', 'latere']],
  ['grof', ['grove', 'grover', 'grovere', 'grofst', 'grofste']],
  ['half', ['halve']],
  ['reëel', ['reële', 'reëler', 'reëelst', 'reëelste']],
  ['lief', ['lieve']],
  ['ver', ['verre', 'verder', 'verdere', 'verst', 'verste']],
  ['na', []],
  ['dichtbij', ['dichterbij', 'dichtstbij']],
])

function inflected(lemma: string): string[] {
  if (/(?:[^e]en|[aeo]|[^aeo]u|[^aeou]i)$/.test(lemma)) return []
  return [withEnding(lemma, 'e')]
}

function degrees(lemma: string): string[] {
  if (absoluteAdjectives.has(lemma) || isParticiple(lemma) || lemma.endsWith('e')) return []
  const comparative = /[^i]r$/.test(lemma) ? lemma + 'der' : withEnding(lemma, 'er')
  return [comparative, comparative + 'e', ...superlatives(lemma)]
}

function superlatives(lemma: string): string[] {
  if (/(?:st|isch)$/.test(lemma)) return []
  const superlative = lemma + (lemma.endsWith('s') ? 't' : 'st')
  return [superlative, superlative + 'e']
}

function withEnding(lemma: string, ending: string): string {
  return join(lemma, ending, {
    unstressed: isUnstressed(lemma),
    voiceless: /(?:hees|kies|kuis|heus)$/.test(lemma),
  })
}

function isUnstressed(lemma: string): boolean {
  return lemma === 'welkom' || (/(?:[^aeiouyëï]e[lmnr]|ig)$/.test(lemma) && syllables(lemma) > 1)
}

/** Past participles hardly take degrees: teleurgesteld, beschadigd, geïrriteerd, gebroken. */
function isParticiple(lemma: string): boolean {
  if (/(?:[^k]end|ig)$/.test(lemma)) return false
  return (
    /(?:^|[a-z])ge.+(?:d|t|en)$|eerd$|^(?:on)?(?:be|ver|ont).+[^aeiou]+[dt]$/.test(lemma) &&
    !gradable.has(lemma)
  )
}

const gradable = new Set(
  'gezond gehaast gepast ongezond gewoon beperkt bekend onbekend bezorgd vermoeid verward'.split(' '),
)
