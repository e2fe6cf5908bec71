/** Compiles rules and lexicons into the tables that `match` runs; the exported function is all of the compiler. */
import { scopes, type LanguageTables, type RuleTable, type RuleTexts, type Tables } from '../match/tables'
import { DataError, mostFaults, type DataFault } from '../read/yaml'
import type { Language } from '../types'
import { frequencyIn, frequencyOf } from './frequency'
import { createLexicon, LexiconError, type Lexicon, type LexiconSource } from './lexicon'
import { read } from './lower'
import { NotationError } from './notation'
import type { LexiconFileSource, Pack, RuleSource } from './rules'
import type { PatternFile, RuleLanguage, UnlessFile } from './schema'
import { createWriter } from './writer'

/**
 * @param pack all files together: a rule that several files hold gathers the patterns of each.
 * @throws DataError at patterns and class entries that cannot be read or can never match.
 */
export function compile(pack: Pack): Tables {
  const faults: DataFault[] = []
  const groups = groupById(pack.rules).map((files, index): Group => ({ files, index }))
  const rules = groups.map(({ files }) => ruleTable(files))
  const languages = [...new Set(pack.rules.flatMap(rule => Object.keys(rule.languages)))].sort()
  const tables = Object.fromEntries(
    languages.map(language => {
      const added = pack.lexicons.filter(file => file.language === language)
      return [language, compileLanguage(groups, { known: [], added }, language, faults)] as const
    }),
  )
  if (faults.length > 0) throw new DataError(faults)
  return { rules, languages: tables }
}

/** The files of a rule, and its index in `Tables.rules`. */
export interface Group {
  files: readonly RuleSource[]
  index: number
}

/** A rule may be spread over files: each pack can add phrases to one that is there, or a language. */
export function groupById(rules: readonly RuleSource[]): RuleSource[][] {
  const groups = new Map<string, RuleSource[]>()
  for (const rule of rules) {
    const name = `${rule.kind}/${rule.id}`
    const group = groups.get(name)
    if (group) group.push(rule)
    else groups.set(name, [rule])
  }
  return [...groups.values()]
}

/** What the first file says of a rule holds; later ones add to it. */
export function ruleTable(group: readonly RuleSource[]): RuleTable {
  const [rule] = group
  if (!rule) throw new RangeError('a rule without a file')
  const shared = {
    id: rule.id,
    source: rule.data.source,
    ...(rule.data.where && { where: rule.data.where }),
    ...(rule.origin !== undefined && { origin: rule.origin }),
  }
  if (rule.kind === 'move') return { ...shared, move: rule.move, texts: {} }
  const texts: Record<Language, RuleTexts> = {}
  for (const file of group)
    if (file.kind === 'rule')
      for (const [language, text] of Object.entries(file.languages))
        if (text) texts[language] ??= textsOf(text)
  const { severity, certain } = rule.data
  return { ...shared, category: rule.category, severity, ...(certain && { certain }), texts }
}

function textsOf({ message, why, advice, examples }: RuleLanguage): RuleTexts {
  return { message, why, advice, examples: examples.map(({ bad, good }) => ({ bad, good })) }
}

/**
 * @param lexicons those that `base` was made with, and those that are added
 * @param base tables to which the patterns are added
 */
export function compileLanguage(
  groups: readonly Group[],
  lexicons: Lexicons,
  language: Language,
  faults: DataFault[],
  base?: LanguageTables,
): LanguageTables {
  const lexicon = readLexicon(lexicons, language, faults)
  const samples = groups.flatMap(({ files }) => samplesOf(files, language))
  const writer = createWriter(lexicon, base ? frequencyOf(base) : frequencyIn(samples, language), base)
  // our own rules were compared when they were built
  const isBuild = groups.every(({ files }) => files.every(({ origin }) => origin === undefined))
  for (const { files, index } of groups) for (const rule of files) writeRule(rule, index)
  return writer.finish()

  function writeRule(rule: RuleSource, index: number): void {
    const text = rule.languages[language]
    if (!text) return
    text.patterns.forEach((pattern, number) => {
      const path = [language, 'patterns', number, ...(typeof pattern === 'string' ? [] : ['match'])]
      attempt(rule, path, () =>
        writer.pattern(index, pattern, text.unless, isBuild || rule.origin !== undefined),
      )
    })
    checkExceptions(rule, language, text, attempt)
  }

  /** Faults of one pattern must not hide those of the next. */
  function attempt(rule: RuleSource, path: readonly PropertyKey[], act: () => void): void {
    if (faults.length > mostFaults) return
    try {
      act()
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      faults.push(rule.fault(path, error.message, error.at))
    }
  }

  /** Exceptions are compiled with each pattern that they silence; here they are only read, for their own places. */
  function checkExceptions(
    rule: RuleSource,
    language: Language,
    text: { unless?: UnlessFile | undefined; patterns: PatternFile[] },
    run: typeof attempt,
  ): void {
    const check = (unless: UnlessFile | undefined, path: readonly PropertyKey[]): void => {
      for (const scope of scopes)
        unless?.[scope]?.forEach((pattern, number) =>
          run(rule, [...path, scope, number], () => void read(pattern, lexicon)),
        )
    }
    check(text.unless, [language, 'unless'])
    text.patterns.forEach((pattern, number) => {
      if (typeof pattern !== 'string') check(pattern.unless, [language, 'patterns', number, 'unless'])
    })
  }
}

/** The examples and traps of the rules are replies in small: they show how often words occur. */
function samplesOf(rules: readonly RuleSource[], language: Language): string[] {
  return rules.flatMap(rule => {
    const traps = (rule.languages[language]?.traps ?? []).map(trap =>
      typeof trap === 'string' ? trap : trap.text,
    )
    const examples =
      rule.kind === 'rule' ? (rule.languages[language]?.examples ?? []).map(({ good }) => good) : []
    return [...traps, ...examples]
  })
}

/** Lexicon files of one language. */
interface Lexicons {
  known: readonly LexiconFileSource[]
  added: readonly LexiconFileSource[]
}

/** Several lexicon files of a language extend each other. */
function readLexicon({ known, added }: Lexicons, language: Language, faults: DataFault[]): Lexicon {
  const files = [...known, ...added]
  const merged: LexiconSource & { classes: Record<string, { about: string; words: string[] }> } = {
    classes: Object.create(null) as Record<string, { about: string; words: string[] }>,
    fillers: files.flatMap(file => file.data.fillers),
    clauseOpeners: files.flatMap(file => file.data.clauseOpeners),
  }
  for (const { data } of files)
    for (const [name, { about, words }] of Object.entries(data.classes))
      merged.classes[name] = { about, words: [...(merged.classes[name]?.words ?? []), ...words] }

  const lexicon = attempt([], added, faults, () => createLexicon(merged, language))
  for (const file of added)
    for (const name of Object.keys(file.data.classes))
      if (faults.length <= mostFaults)
        attempt(['classes', name], [file, ...added], faults, () => lexicon?.classOf(name, 0))
  if (faults.length > 0 || !lexicon) throw new DataError(faults)
  return lexicon
}

/** Notes a fault where the words stand that it is about, else in the first file at `path`. */
function attempt<T>(
  path: readonly PropertyKey[],
  files: readonly LexiconFileSource[],
  faults: DataFault[],
  act: () => T,
): T | undefined {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof LexiconError) && !(error instanceof NotationError)) throw error
    const fault = faultOf(error, files) ?? files[0]?.fault(path, error.message)
    if (fault && !faults.some(known => isSame(known, fault))) faults.push(fault)
    return undefined
  }
}

function faultOf(
  error: LexiconError | NotationError,
  files: readonly LexiconFileSource[],
): DataFault | undefined {
  if (error instanceof NotationError) return undefined
  const { entry, message, at } = error
  for (const { data, fault } of files) {
    const classes = new Map(Object.entries(data.classes))
    const words = 'list' in entry ? data[entry.list] : (classes.get(entry.class)?.words ?? [])
    const index = words.indexOf(entry.word)
    const path = 'list' in entry ? [entry.list, index] : ['classes', entry.class, 'words', index]
    if (index >= 0) return fault(path, message, at)
  }
  return undefined
}

function isSame(a: DataFault, b: DataFault): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column && a.message === b.message
}
