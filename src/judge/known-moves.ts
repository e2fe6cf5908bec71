/** Tells for which languages moves are known; of a reply in another one nothing can be said to be missing. */
import type { LanguageTables, Tables } from '../match/tables'
import type { Language } from '../types'

const answers = new WeakMap<LanguageTables, boolean>()

export function knowsMoves({ rules, languages }: Tables, language: Language): boolean {
  const table = languages[language]
  if (!table) return false
  const known = answers.get(table) ?? table.rules.some(rule => rules[rule]?.move !== undefined)
  answers.set(table, known)
  return known
}
