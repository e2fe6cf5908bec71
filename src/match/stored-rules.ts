/** Rules as files: what every run needs of them, and by language their texts, which are read when one is asked for. */
import type { Language } from '../types'
import type { RuleTable, RuleTexts } from './tables'

export interface StoredRules {
  rules: string
  texts: Record<Language, string>
}

type Stored = Omit<RuleTable, 'texts'> & { languages: readonly Language[] }
type TextsById = Readonly<Record<string, RuleTexts>>

export function storeRules(rules: readonly RuleTable[]): StoredRules {
  const languages = [...new Set(rules.flatMap(({ texts }) => Object.keys(texts)))]
  return {
    rules: JSON.stringify(
      rules.map(({ texts, ...rule }): Stored => ({ ...rule, languages: Object.keys(texts) })),
    ),
    texts: Object.fromEntries(
      languages.map(language => [language, JSON.stringify(textsIn(language, rules))]),
    ),
  }
}

function textsIn(language: Language, rules: readonly RuleTable[]): TextsById {
  return Object.fromEntries(
    rules.flatMap(({ id, texts: { [language]: texts } }) => (texts ? [[id, texts]] : [])),
  )
}

/** The rules again; `read` is called once for a language of which a text is asked for. */
export function restoreRules(rules: string, read: (language: Language) => string): RuleTable[] {
  const known = new Map<Language, TextsById>()
  return (JSON.parse(rules) as Stored[]).map(({ languages, ...rule }) => {
    const texts: Record<Language, RuleTexts> = {}
    for (const language of languages)
      Object.defineProperty(texts, language, {
        enumerable: true,
        get: () => textsOf(language)[rule.id],
      })
    return { ...rule, texts }
  })

  function textsOf(language: Language): TextsById {
    const parsed = known.get(language) ?? (JSON.parse(read(language)) as TextsById)
    known.set(language, parsed)
    return parsed
  }
}
