/** Adds the rules of packs to tables that are compiled already, so that only what a pack brings has to be compiled. */
import type { RuleTable, Tables } from '../match/tables'
import { DataError, type DataFault } from '../read/yaml'
import type { Language } from '../types'
import type { LexiconFileSource, Pack, RuleSource } from './rules'
import { compileLanguage, groupById, ruleTable, type Group } from './tables'
import { builtInClasses } from './lexicon'

/** The classes, fillers and clause openers that a language's tables were made with. */
export type LexiconOf = (language: Language) => LexiconFileSource | undefined

/**
 * The tables with the pack's patterns; undefined when the pack adds words to a class that is there already, since then
 * patterns that name it have to be compiled again.
 * @throws DataError
 */
export function extend(tables: Tables, pack: Pack, readLexicon: LexiconOf): Tables | undefined {
  const lexicons = new Map(languagesOf(pack).map(language => [language, readLexicon(language)]))
  const lexiconOf: LexiconOf = language => lexicons.get(language)
  if (pack.lexicons.some(file => changesClasses(file, lexiconOf(file.language)))) return undefined
  const faults: DataFault[] = []
  const rules = [...tables.rules]
  const groups = groupById(pack.rules).map(files => ({ files, index: place(files, rules) }))
  // languages that no pack touches are not even read
  const languages = Object.defineProperties({}, Object.getOwnPropertyDescriptors(tables.languages))
  for (const language of languagesOf(pack))
    Object.defineProperty(languages, language, {
      enumerable: true,
      value: extendLanguage(language, tables, groups, pack, lexiconOf, faults),
    })
  if (faults.length > 0) throw new DataError(faults)
  return { rules, languages }
}

function changesClasses({ data }: LexiconFileSource, ours: LexiconFileSource | undefined): boolean {
  return Object.keys(data.classes).some(
    name =>
      Object.hasOwn(builtInClasses, name) || (ours !== undefined && Object.hasOwn(ours.data.classes, name)),
  )
}

/** The index of a rule in `rules`, where a new one is put at the end and a known one learns languages. */
function place(files: readonly RuleSource[], rules: RuleTable[]): number {
  const made = ruleTable(files)
  const index = rules.findIndex(
    ({ id, move }) => id === made.id && (move === undefined) === (made.move === undefined),
  )
  const known = rules[index]
  if (!known) return rules.push(made) - 1
  rules[index] = { ...known, texts: { ...made.texts, ...known.texts } }
  return index
}

function languagesOf({ rules, lexicons }: Pack): Language[] {
  return [
    ...new Set([
      ...rules.flatMap(rule => Object.keys(rule.languages)),
      ...lexicons.map(({ language }) => language),
    ]),
  ]
}

function extendLanguage(
  language: Language,
  tables: Tables,
  groups: readonly Group[],
  pack: Pack,
  lexiconOf: LexiconOf,
  faults: DataFault[],
) {
  const ours = lexiconOf(language)
  const added = pack.lexicons.filter(file => file.language === language)
  return compileLanguage(
    groups,
    { known: ours ? [ours] : [], added },
    language,
    faults,
    tables.languages[language],
  )
}
