/** Conjugates Dutch verbs: weak by rule, strong by table, prefixed and separable ones by their root. */

import type { Inflection } from './index'
import { isInseparableToo, partPrefixes, partSeparable } from './nl-verb-parts'
import { closeSyllable, join, unique, withGe } from './nl-spelling'
import { strongVerb, type StrongVerb } from './nl-strong-verbs'
import { isUnstressed, loanStem } from './nl-stress'
import { isAmbiguousHead, isAmbiguousVerbForm } from './nl-word-lists'

/** All forms of a Dutch verb, given as infinitive; a bar forces a separable verb: `voor|komen`. */
export function inflectVerb(infinitive: string): Inflection {
  const parts = partSeparable(infinitive)
  if (parts === undefined) return { words: wordsOf(conjugate(infinitive), infinitive), phrases: [] }
  const { particle, rest } = parts
  const verb = conjugate(rest)
  const finite = unique([...verb.present, ...verb.past]).filter(form => !isAmbiguousHead(form, rest))
  const joined = wordsOf(prefixed(verb, particle), particle + rest)
  const inseparable = isInseparableToo(infinitive) ? wordsOf(conjugate(infinitive), infinitive) : []
  return {
    words: unique([...joined, ...inseparable]),
    phrases: [[particle, 'te', rest]],
    split: { heads: finite, particle },
  }
}

interface Conjugation {
  present: readonly string[]
  past: readonly string[]
  /** Past participles with their inflected forms. */
  participles: readonly string[]
  presentParticiples: readonly string[]
}

function wordsOf(verb: Conjugation, infinitive: string): string[] {
  const all = [infinitive, ...verb.present, ...verb.past, ...verb.participles, ...verb.presentParticiples]
  return unique(all).filter(form => form === infinitive || !isAmbiguousVerbForm(form, infinitive))
}

function prefixed(verb: Conjugation, particle: string): Conjugation {
  const put = (form: string): string => particle + form
  return {
    present: verb.present.map(put),
    past: verb.past.map(put),
    participles: verb.participles.map(put),
    presentParticiples: verb.presentParticiples.map(put),
  }
}

function conjugate(infinitive: string): Conjugation {
  const again = infinitive.startsWith('her') ? partSeparable(infinitive.slice(3)) : undefined
  if (again) return prefixed(conjugate(again.rest), 'her' + again.particle)
  const { prefix, root } = partPrefixes(infinitive)
  const strong = strongVerb(root)
  const verb = strong ? conjugateStrong(root, strong) : conjugateWeak(root)
  return { ...prefixed(verb, prefix), participles: verb.participles.map(form => withPrefix(prefix, form)) }
}

function conjugateStrong(root: string, strong: StrongVerb): Conjugation {
  return {
    present: strong.present ?? conjugateWeak(root).present,
    past: strong.past,
    participles: strong.participles.flatMap(form => [form, ...inflectedParticiple(form)]),
    presentParticiples: modals.has(root) ? [] : presentParticiplesOf(root),
  }
}

/** The regular forms of a verb without prefix. */
function conjugateWeak(root: string): Conjugation {
  const { stem, ending } = loanStem(root) ?? nativeStem(root)
  const participle = withGe(withEnding(stem, ending))
  return {
    present: [stem, withEnding(stem, 't'), root],
    past: [`${stem}${ending}e`, `${stem}${ending}en`],
    participles: [participle, join(participle, 'e', { unstressed: stem.endsWith('e') })],
    presentParticiples: presentParticiplesOf(root),
  }
}

/** The stem, and t for the past after the voiceless consonants of "'t kofschip", else d. */
function nativeStem(root: string): { stem: string; ending: 't' | 'd' } {
  const base = root.replace(/en$/, '')
  const ending = /(?:[tkfspxc]|ch|sh|sj)$/.test(base) ? 't' : 'd'
  return { stem: closeSyllable(base, isUnstressed(base)), ending }
}

/** A stem in -t takes no second t, and one in -d no ending at all in the participle. */
function withEnding(stem: string, ending: 't' | 'd'): string {
  return stem.endsWith(ending) ? stem : stem + ending
}

/** A prefix takes the place of ge-: be + gesproken → besproken, her + geïnnerd → herinnerd. */
function withPrefix(prefix: string, participle: string): string {
  if (prefix === '') return participle
  const bare = participle.replace(/^ge/, '')
  return prefix + (prefix.endsWith('e') ? bare : bare.replace(/^[ëïü]/, withoutTrema))
}

function withoutTrema(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}

/** gezocht → gezochte, gedaan → gedane; gesproken and the participles of auxiliaries stay as they are. */
function inflectedParticiple(participle: string): string[] {
  if (/(?:[^i]en|geweest|gehad|gekund|gestaan)$/.test(participle)) return []
  return [join(participle, 'e')]
}

function presentParticiplesOf(root: string): string[] {
  return [root + 'd', root + 'de']
}

const modals = new Set(['zullen', 'kunnen', 'mogen', 'moeten', 'willen'])
