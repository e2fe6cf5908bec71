/** Rules as files: one that every run reads, and others that are read when something in them is asked for. */
import type { Language } from '../types'
import type { RuleTable, RuleTexts } from './tables'

/** Texts by the name of their file. */
export type Files = Readonly<Record<string, string>>
export type ReadFile = (name: string) => string

type Stored = Omit<RuleTable, 'texts' | 'source'> & { languages: readonly Language[] }
type ByLanguage<T> = Readonly<Record<Language, T>>
type ById<T> = Readonly<Record<string, T>>

export function storeRules(rules: readonly RuleTable[]): Files {
  const stored: Stored[] = []
  const sources: Record<string, RuleTable['source']> = {}
  for (const { texts, source, ...rule } of rules) {
    stored.push({ ...rule, languages: Object.keys(texts) })
    sources[rule.id] = source
  }
  return {
    'rules.json': JSON.stringify(stored),
    'rules.sources.json': JSON.stringify(sources),
    ...storeTexts('rules', rules),
  }
}

export function restoreRules(read: ReadFile): RuleTable[] {
  const textsOf = textReader<RuleTexts>('rules', ['why', 'examples'], read)
  const sources = once(() => JSON.parse(read('rules.sources.json')) as ById<RuleTable['source']>)
  return (JSON.parse(read('rules.json')) as Stored[]).map(({ languages, ...rule }) => ({
    ...rule,
    get source() {
      return sources()[rule.id] ?? []
    },
    get texts() {
      return textsOf(rule.id, languages)
    },
  }))
}

/** What a finding says; the rest is for those who ask why. */
const said: readonly string[] = ['message', 'advice']

/** By language two files with the texts of each rule by its id: what findings say, and the rest. */
export function storeTexts(
  name: string,
  rules: readonly { id: string; texts: ByLanguage<object> }[],
): Record<string, string> {
  const languages = [...new Set(rules.flatMap(({ texts }) => Object.keys(texts)))]
  return Object.fromEntries(
    languages.flatMap(language => [
      [`${language}.${name}.json`, partOf(language, key => said.includes(key))],
      [`${language}.${name}.reasons.json`, partOf(language, key => !said.includes(key))],
    ]),
  )

  function partOf(language: Language, isIn: (key: string) => boolean): string {
    const texts = rules.flatMap(({ id, texts: { [language]: text } }) =>
      text ? [[id, Object.fromEntries(Object.entries(text).filter(([key]) => isIn(key)))]] : [],
    )
    return JSON.stringify(Object.fromEntries(texts))
  }
}

/** Answers with the texts of a rule by language; a file is read when something in it is asked for. */
export function textReader<T extends object>(
  name: string,
  reasons: readonly (keyof T & string)[],
  read: ReadFile,
): (id: string, languages: readonly Language[]) => ByLanguage<T> {
  const known = new Map<string, ByLanguage<T>>()
  const files = new Map<string, ById<T>>()
  return (id, languages) => {
    const texts = known.get(id) ?? textsOf(id, languages)
    known.set(id, texts)
    return texts
  }

  function textsOf(id: string, languages: readonly Language[]): ByLanguage<T> {
    const texts: Record<Language, T> = {}
    for (const language of languages)
      Object.defineProperty(texts, language, { enumerable: true, get: once(() => textOf(id, language)) })
    return texts
  }

  function textOf(id: string, language: Language): T | undefined {
    const text = parsed(`${language}.${name}.json`)[id]
    for (const key of text ? reasons : [])
      Object.defineProperty(text, key, {
        enumerable: true,
        get: () => parsed(`${language}.${name}.reasons.json`)[id]?.[key],
      })
    return text
  }

  function parsed(file: string): ById<T> {
    const texts = files.get(file) ?? (JSON.parse(read(file)) as ById<T>)
    files.set(file, texts)
    return texts
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}
