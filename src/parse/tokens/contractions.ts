/** Contractions and clipped words, read in full: we're is we are, 't is het. */

import type { Language } from '../../types'

/** A part of a contraction: how many characters of the word show it and how it is read. */
export interface Part {
  length: number
  forms: readonly string[]
}

/**
 * The parts of a contraction, or undefined when `word` is none.
 * `word` is lower case with straight apostrophes; the lengths of the parts add up to its length.
 */
export function expand(word: string, language: Language): Part[] | undefined {
  if (language === 'en') return expandEnglish(word)
  return language === 'nl' ? dutch.get(word) : undefined
}

/** How a word that is clipped at the front ('t, 's, 'em) reads, or undefined when `word` is no such word. */
export function clipped(word: string, language: Language): readonly string[] | undefined {
  return clippedWords[language]?.get(word)
}

function expandEnglish(word: string): Part[] | undefined {
  const whole = english.get(word)
  if (whole !== undefined) return whole
  const quote = word.lastIndexOf("'")
  if (quote <= 0 || word.length > longest) return undefined
  return word.endsWith("n't") ? negative(word) : suffixed(word, quote)
}

const longest = 20

function negative(word: string): Part[] | undefined {
  const verb = word.slice(0, -3)
  if (!auxiliaries.has(verb)) return undefined
  return [
    { length: verb.length, forms: [verb] },
    { length: 3, forms: ['not'] },
  ]
}

function suffixed(word: string, quote: number): Part[] | undefined {
  const host = word.slice(0, quote)
  const suffix = word.slice(quote)
  const forms = suffix === "'s" ? (hostsOfIs.has(host) ? isOrHas : undefined) : suffixes.get(suffix)
  if (forms === undefined || (suffix === "'m" && host !== 'i')) return undefined
  const head = expandEnglish(host) ?? [{ length: host.length, forms: [host] }]
  return [...head, { length: suffix.length, forms }]
}

const isOrHas = ['is', 'has']

const suffixes = new Map<string, readonly string[]>([
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will']],
  ["'d", ['would', 'had']],
  ["'m", ['am']],
])

const hostsOfIs = words('it that there he she what who where here how when why')

const auxiliaries = words(
  'is are was were has have had do does did could would should must might may need ought dare',
)

const english = new Map<string, Part[]>([
  ["can't", [part(3, 'can'), part(2, 'not')]],
  ['cannot', [part(3, 'can'), part(3, 'not')]],
  ["won't", [part(2, 'will'), part(3, 'not')]],
  ["shan't", [part(3, 'shall'), part(3, 'not')]],
  ["ain't", [part(2, 'is', 'are', 'am', 'has', 'have'), part(3, 'not')]],
  ["let's", [part(3, 'let'), part(2, 'us')]],
  ...unmarked('can', 'cant', 3),
  ...unmarked('will', 'wont', 2),
  ...[
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'do',
    'does',
    'did',
    'could',
    'would',
    'should',
  ].flatMap(verb => unmarked(verb, `${verb}nt`, verb.length)),
  ['im', [part(1, 'i'), part(1, 'am')]],
  ['ive', [part(1, 'i'), part(2, 'have')]],
  ['youre', [part(3, 'you'), part(2, 'are')]],
  ['youve', [part(3, 'you'), part(2, 'have')]],
  ['weve', [part(2, 'we'), part(2, 'have')]],
  ['theyre', [part(4, 'they'), part(2, 'are')]],
  ['theyve', [part(4, 'they'), part(2, 'have')]],
  ['thats', [part(4, 'that'), part(1, 'is', 'has')]],
])

const dutch = new Map<string, Part[]>([
  ["da's", [part(2, 'dat'), part(2, 'is')]],
  ["m'n", [part(3, 'mijn')]],
  ["z'n", [part(3, 'zijn')]],
  ["d'r", [part(3, 'haar', 'er')]],
])

const clippedWords: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  nl: new Map([
    ["'t", ['het']],
    ["'k", ['ik']],
    ["'m", ['hem']],
    ["'n", ['een']],
    ["'r", ['haar', 'er']],
    ["'s", ["'s"]],
    ["'ns", ['eens']],
  ]),
  en: new Map([
    ["'til", ['until']],
    ["'till", ['until']],
    ["'em", ['them']],
    ["'cause", ['because']],
    ["'cos", ['because']],
    ["'bout", ['about']],
    ["'n", ['and']],
    ["'n'", ['and']],
    ["'s", ["'s", 'is', 'has']],
    ["'re", ['are']],
    ["'ve", ['have']],
    ["'ll", ['will']],
    ["'d", ['would', 'had']],
  ]),
}

function part(length: number, ...forms: string[]): Part {
  return { length, forms }
}

function unmarked(verb: string, word: string, verbLength: number): [string, Part[]][] {
  return [[word, [part(verbLength, verb), part(word.length - verbLength, 'not')]]]
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
