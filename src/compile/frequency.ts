/** How often a word is expected in a reply: only to choose which word of a pattern to look for first. */
import { tokenise } from '../parse/tokens'
import { symbolOf } from '../match/symbols'
import type { LanguageTables } from '../match/tables'
import type { Language } from '../types'
import type { Frequency } from './anchors'

const kinds: Record<string, string> = {
  number: '#number',
  placeholder: '#placeholder',
  link: '#link',
  quote: '#quote',
}

/** Words that no sample holds are taken for rare, not for impossible. */
const unseen = 0.5

/** The share of tokens that pass a key's test, as the sample texts show it. */
export function frequencyIn(samples: readonly string[], language: Language): Frequency {
  const counts = new Map<string, number>()
  let total = 500
  for (const sample of samples)
    for (const { kind, forms, capital } of tokenise(sample, language)) {
      if (kind === 'punctuation') continue
      total++
      for (const key of keysOf(kind, forms, capital)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return key => ((counts.get(key) ?? 0) + (key.includes('+') ? 4 : unseen)) / total
}

/** The frequencies that tables were made with. */
export function frequencyOf({ symbols, frequencies }: LanguageTables): Frequency {
  return key => {
    const symbol = symbolOf(symbols, key)
    return symbol < 0 ? unseen / mostTold : (frequencies[symbol] ?? 0) / million
  }
}

/** As the tables keep them. */
export function frequenciesOf(symbols: readonly string[], frequency: Frequency): Int32Array {
  return Int32Array.from(symbols, key => Math.round(frequency(key) * million))
}

const million = 1_000_000

/** A word that not even the tables know is as rare as one that a large sample lacks. */
const mostTold = 20_000

function keysOf(kind: string, forms: readonly string[], capital: boolean): readonly string[] {
  const special = kinds[kind]
  if (special !== undefined) return [special, ...forms]
  return capital ? [...forms, '#name'] : forms
}
