/** Dutch nouns: plural and diminutive, by rule or by table. */

import type { Inflection } from './index'
import { irregularNoun } from './nl-noun-table'
import { join, syllables, unique } from './nl-spelling'
import { isUnstressed } from './nl-stress'
import { partPrefixes, partSeparable } from './nl-verb-parts'

/** Singular, plurals, diminutives and their plurals. */
export function inflectNoun(lemma: string): Inflection {
  const irregular = irregularNoun(lemma)
  const plurals = irregular?.plurals ?? pluralsOf(lemma)
  const diminutives = irregular?.diminutives ?? diminutivesOf(lemma)
  return { words: unique([lemma, ...plurals, ...diminutives.flatMap(withPlural)]), phrases: [] }
}

function withPlural(diminutive: string): string[] {
  return diminutive.endsWith('s') ? [diminutive] : [diminutive, diminutive + 's']
}

function pluralsOf(lemma: string): string[] {
  if (lemma.endsWith('heden')) return []
  if (lemma.endsWith('heid')) return [lemma.slice(0, -4) + 'heden']
  if (isAbbreviation(lemma) || needsApostrophe.test(lemma)) return [lemma + "'s"]
  if (/(?:log|graf|scop|nom|tom|path|krat|fon|trof)ie$/.test(lemma)) return [lemma + 'ën']
  if (/(?:je|ie|é|eau|ay|ey|oy|ue)$/.test(lemma)) return [lemma + 's']
  if (/ee$/.test(lemma)) return [lemma + 'ën']
  if (/e$/.test(lemma)) return pluralsInE(lemma)
  return pluralsInConsonant(lemma)
}

/** A single vowel at the end, which would be read short without the apostrophe: foto's, baby's. */
const needsApostrophe = /(?:[^a]a|[^o]o|[^aeou]u|[^aeou]i|[^aeou]y)$/

/** Words in -e take -s or -n; persons and doctrines only -n, loans from French only -s. */
function pluralsInE(lemma: string): string[] {
  if (personEndings.test(lemma)) return [lemma + 'n']
  if (frenchEndings.test(lemma) && !/(?:bijl|bijdr|aanvr|opl|kl|pl)age$/.test(lemma)) return [lemma + 's']
  return [lemma + 's', lemma + 'n']
}

const personEndings = /(?:[^bl]ende|kene|sene|fde|igde|eerde|kerde|isme|ige|lijke)$/

const frenchEndings =
  /(?:ine|aire|ade|age|ole|ette|esse|ice|euse|ance|ence|ure|ère|che|que|ouille|yse|ose|ve)$/

function pluralsInConsonant(lemma: string): string[] {
  if (/[^aeiou]ic$/.test(lemma)) return [lemma + 's']
  if (/icus$/.test(lemma)) return [lemma.slice(0, -2) + 'i']
  if (/ium$/.test(lemma)) return [lemma + 's', lemma.slice(0, -2) + 'a']
  if (/[^o](?:on|um)$/.test(lemma) && syllables(lemma) > 1) return [lemma + 's']
  if (/[^o]or$/.test(lemma) && syllables(lemma) > 1) return [lemma + 's', lemma + 'en']
  if (endsInSchwa(lemma) || isAgent(lemma)) return [lemma + 's']
  return [
    join(lemma, 'en', { unstressed: /(?:ig|erik)$/.test(lemma), voiceless: /.(?:graaf|soof)$/.test(lemma) }),
  ]
}

/** French and learned names of persons: monteur, leverancier, bemiddelaar; not deur, formulier, gevaar. */
function isAgent(lemma: string): boolean {
  if (/e[lnr]aar$|ër$/.test(lemma)) return true
  if (/eur$/.test(lemma)) return syllables(lemma) > 1 && !/(?:deur|kleur|geur|scheur|sleur|keur)$/.test(lemma)
  return /ier$/.test(lemma) && syllables(lemma) > 1 && !things.test(lemma)
}

const things =
  /(?:formulier|kwartier|manier|papier|rivier|dier|spier|klier|vizier|plezier|scholier|klavier|scharnier|banier|particulier)$|^(?:mier|gier|pier|nier|kier|bier|tier)$/

/** Ends in an unstressed -el, -em, -en, -er or -erd: winkel, bodem, keuken, medewerker. */
function endsInSchwa(lemma: string): boolean {
  if (/(?:aai|ooi|oei|ei|ui)er$/.test(lemma)) return true
  return /[^aeio]e(?:l|m|n|r|rd)$/.test(lemma) && syllables(lemma) > 1
}

function diminutivesOf(lemma: string): string[] {
  if (withoutDiminutive.test(lemma) || isAgent(lemma)) return []
  if (isAbbreviation(lemma) || /[^aeou]y$/.test(lemma)) return [lemma + "'tje"]
  if (/[^aeou]i$/.test(lemma)) return [lemma + 'etje']
  if (/[^a]a$|[^o]o$|[^aeou]u$/.test(lemma)) return [lemma + lemma.slice(-1) + 'tje']
  if (/é$/.test(lemma)) return [lemma.slice(0, -1) + 'eetje']
  if (/(?:[aeiouw]|ij|[aeo]y)$/.test(lemma)) return [lemma + 'tje']
  if (/ing$/.test(lemma)) return [diminutiveInIng(lemma)]
  if (/[lmnr]$|ng$/.test(lemma)) return [diminutiveAfterSonorant(lemma)]
  return [lemma + 'je']
}

/** Abstract and learned nouns, nouns made of adjectives and participles, and loans in -e. */
const withoutDiminutive =
  /(?:je|heid|heden|teit|schap|isme|ie|um|[^bl]ende|[ks]ene|[fr]de|igde|[^n]ige|lijke|ure|[^cs]he|[ckqv]e|ë|ous|che|que)$/

function isAbbreviation(lemma: string): boolean {
  return !/[aeiouyëïöüé]/.test(lemma)
}

/** vergissing → vergissinkje, but after a schwa tekening → tekeningetje. */
function diminutiveInIng(lemma: string): string {
  const verb = lemma.slice(0, -3) + 'en'
  const base = partPrefixes(partSeparable(verb)?.rest ?? verb).root.slice(0, -2)
  const afterSchwa = syllables(lemma) === 1 || isUnstressed(base)
  return afterSchwa ? lemma + 'etje' : lemma.slice(0, -1) + 'kje'
}

function diminutiveAfterSonorant(lemma: string): string {
  const short = /(?:^|[^aeiou]|qu)[aeiou](?:[lmnr]|ng)$/.test(lemma)
  const unstressed = endsInSchwa(lemma) || (/(?:or|um|em)$/.test(lemma) && syllables(lemma) > 1)
  if (short && !unstressed) return lemma + (lemma.endsWith('ng') ? '' : lemma.slice(-1)) + 'etje'
  return lemma + (lemma.endsWith('m') ? 'pje' : 'tje')
}
