/** English spelling before endings: -es, doubled consonants, dropped e, y to i. */

import { wordSet } from './word-set'

/** Adds the -s of plurals and of the third person. */
export function addS(word: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(word)) return word.slice(0, -1) + 'ies'
  if (/(?:s|x|z|ch|sh)$/.test(word)) return word + 'es'
  return word + 's'
}

/** Adds -ed, -er, -est or -ing; both spellings where two are in use (cancelled, canceled). */
export function addVowelEnding(word: string, ending: 'ed' | 'er' | 'est' | 'ing'): string[] {
  if (ending === 'ing') return addIng(word)
  if (word.endsWith('e')) return [word + ending.slice(1)]
  if (/(?:[^aeiou]|qu)y$/.test(word)) return [word.slice(0, -1) + 'i' + ending]
  return basesOf(word).map(base => base + ending)
}

function addIng(word: string): string[] {
  if (word === 'queue') return ['queuing', 'queueing']
  if (keepingE.has(word)) return [word + 'ing']
  if (/ie$/.test(word)) return [word.slice(0, -2) + 'ying']
  if (/[^eoy]e$/.test(word)) return [word.slice(0, -1) + 'ing']
  return basesOf(word).map(base => base + 'ing')
}

/** The word as it stands before the ending: plan → plann, cancel → cancell and cancel. */
function basesOf(word: string): string[] {
  const doubled = word + word.slice(-1)
  if (twoSpellings.has(word)) return [doubled, word]
  if (/(?:pan|traff|mim)ic$/.test(word)) return [word + 'k']
  return isDoubling(word) ? [doubled] : [word]
}

function isDoubling(word: string): boolean {
  return /^(?:[^aeiouy]*|s?qu)[aeiouy][^aeiouwxy]$/.test(word) || stressedAtEnd.test(word)
}

/** Words of more syllables whose last one has the stress: refer → referred, but offer → offered. */
const stressedAtEnd = new RegExp(
  [
    '^(?:re|un|over|mis|out|under)(?:fit|plan|ship|stop|run|set|cut|put|let|get|sit|tag|map|bid|win)$',
    '^(?:re|de|in|con|pre|trans)fer$',
    '^(?:oc|in|re|con)cur$',
    '^(?:ad|com|e|o|per|re|sub|trans)mit$',
    '^(?:abet|abhor|acquit|allot|annul|befit|begin|compel|control|deter|dispel|distil|enrol|equip|excel)$',
    '^(?:expel|forbid|forget|format|fulfil|handicap|impel|input|instal|kidnap|offset|outwit|patrol)$',
    '^(?:program|propel|rebel|rebut|regret|repel|unplug|unwrap|upset|worship)$',
  ].join('|'),
)

const keepingE = wordSet('singe binge')

const twoSpellings = wordSet(`
  cancel travel label model signal total level equal fuel dial channel counsel duel funnel marvel panel
  pencil quarrel tunnel unravel shovel initial rival focus bias benefit
`)
