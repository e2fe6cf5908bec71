/** Rules as files: what every run needs of them, and by language their texts, which are read when one is asked for. */
import type { Language } from '../types'
import type { RuleTable, RuleTexts } from './tables'

export interface StoredRules {
  rules: string
  texts: Record<Language, string>
}

type Stored = Omit<RuleTable, 'texts'> & { languages: readonly Language[] }

export function storeRules(rules: readonly RuleTable[]): StoredRules {
  return {
    rules: JSON.stringify(
      rules.map(({ texts, ...rule }): Stored => ({ ...rule, languages: Object.keys(texts) })),
    ),
    texts: storeTexts(rules),
  }
}

type TextsByLanguage<T> = Readonly<Record<Language, T>>

/** By language the texts of each rule by its id. */
export function storeTexts<T>(
  rules: readonly { id: string; texts: TextsByLanguage<T> }[],
): Record<Language, string> {
  const languages = [...new Set(rules.flatMap(({ texts }) => Object.keys(texts)))]
  return Object.fromEntries(
    languages.map(language => {
      const those = rules.flatMap(({ id, texts: { [language]: text } }) => (text ? [[id, text]] : []))
      return [language, JSON.stringify(Object.fromEntries(those))]
    }),
  )
}

/** The rules again; `read` is called once for a language of which a text is asked for. */
export function restoreRules(rules: string, read: (language: Language) => string): RuleTable[] {
  const textsOf = textReader<RuleTexts>(read)
  return (JSON.parse(rules) as Stored[]).map(({ languages, ...rule }) => ({
    ...rule,
    texts: textsOf(rule.id, languages),
  }))
}

/** Answers with the texts of a rule by language, each language being read when one of its texts is asked for. */
export function textReader<T>(
  read: (language: Language) => string,
): (id: string, languages: readonly Language[]) => TextsByLanguage<T> {
  const known = new Map<Language, Readonly<Record<string, T>>>()
  return (id, languages) => {
    const texts: Record<Language, T> = {}
    for (const language of languages)
      Object.defineProperty(texts, language, { enumerable: true, get: () => textsIn(language)[id] })
    return texts
  }

  function textsIn(language: Language): Readonly<Record<string, T>> {
    const parsed = known.get(language) ?? (JSON.parse(read(language)) as Readonly<Record<string, T>>)
    known.set(language, parsed)
    return parsed
  }
}
