/** Compiles rules and lexicons into the tables that `match` runs; the exported function is all of the compiler. */
import { smallSet } from '../match/candidates'
import { listsOf, type Lists } from '../match/lists'
import type {
  Exception,
  LanguageTables,
  PatternExtras,
  Program,
  RuleTable,
  RuleTexts,
  Scope,
  Tables,
} from '../match/tables'
import { scopes } from '../match/tables'
import { DataError, type DataFault } from '../read/yaml'
import type { Language } from '../types'
import { chooseAnchors, type Frequency, type Run } from './anchors'
import { covers, whyNever } from './cover'
import { frequencyIn } from './frequency'
import { createLexicon, LexiconError, type Lexicon, type LexiconSource } from './lexicon'
import { lower } from './lower'
import { NotationError, parsePattern } from './notation'
import { findFirst, findNeeds, type PhrasesOf } from './needs'
import { writeProgram } from './program'
import type { LexiconFileSource, Pack, RuleSource } from './rules'
import type { PatternFile, RuleLanguage, UnlessFile } from './schema'
import type { Shape } from './shape'
import { createSymbols, type Symbols } from './symbols'

/**
 * @param pack all files together: a rule that several files hold gathers the patterns of each.
 * @throws DataError at patterns and class entries that cannot be read or can never match.
 */
export function compile(pack: Pack): Tables {
  const faults: DataFault[] = []
  const groups = groupById(pack.rules)
  const rules = groups.map(ruleTable)
  const languages = [...new Set(pack.rules.flatMap(rule => Object.keys(rule.languages)))].sort()
  const tables = Object.fromEntries(
    languages.map(language => [language, compileLanguage(groups, pack.lexicons, language, faults)] as const),
  )
  if (faults.length > 0) throw new DataError(faults)
  return { rules, languages: tables }
}

/** A rule may be spread over files: each pack can add phrases to one that is there, or a language. */
function groupById(rules: readonly RuleSource[]): RuleSource[][] {
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
function ruleTable(group: readonly RuleSource[]): RuleTable {
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
  return { ...shared, category: rule.category, severity: rule.data.severity, texts }
}

function textsOf({ message, why, advice, examples }: RuleLanguage): RuleTexts {
  return { message, why, advice, examples: examples.map(({ bad, good }) => ({ bad, good })) }
}

function compileLanguage(
  groups: readonly (readonly RuleSource[])[],
  lexicons: readonly LexiconFileSource[],
  language: Language,
  faults: DataFault[],
): LanguageTables {
  const files = lexicons.filter(file => file.language === language)
  const lexicon = readLexicon(files, language, faults)
  const writer = createWriter(lexicon, frequencyIn(samplesOf(groups.flat(), language), language))
  groups.forEach((group, index) => group.forEach(rule => writeRule(rule, index)))
  return writer.finish()

  function writeRule(rule: RuleSource, index: number): void {
    const text = rule.languages[language]
    if (!text) return
    text.patterns.forEach((pattern, number) => {
      const path = [language, 'patterns', number, ...(typeof pattern === 'string' ? [] : ['match'])]
      attempt(rule, path, () => writer.pattern(index, pattern, text.unless))
    })
    checkExceptions(rule, language, text, attempt)
  }

  /** Faults of one pattern must not hide those of the next. */
  function attempt(rule: RuleSource, path: readonly PropertyKey[], act: () => void): void {
    try {
      act()
    } catch (error) {
      if (!(error instanceof NotationError)) throw error
      faults.push(rule.fault(path, error.message))
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
          run(rule, [...path, scope, number], () => void lower(parsePattern(pattern), lexicon)),
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

/** Several lexicon files of a language extend each other. */
function readLexicon(files: readonly LexiconFileSource[], language: Language, faults: DataFault[]): Lexicon {
  const merged: LexiconSource & { classes: Record<string, { about: string; words: string[] }> } = {
    classes: Object.create(null) as Record<string, { about: string; words: string[] }>,
    fillers: files.flatMap(file => file.data.fillers),
    clauseOpeners: files.flatMap(file => file.data.clauseOpeners),
  }
  for (const { data } of files)
    for (const [name, { about, words }] of Object.entries(data.classes))
      (merged.classes[name] ??= { about, words: [] }).words.push(...words)

  const lexicon = createLexicon(merged, language)
  for (const { data, fault } of files) {
    for (const name of Object.keys(data.classes)) {
      try {
        lexicon.classOf(name, 0)
      } catch (error) {
        if (!(error instanceof LexiconError)) throw error
        faults.push(fault(['classes', name, 'words'], error.message))
      }
    }
  }
  if (faults.length > 0) throw new DataError(faults)
  return lexicon
}

interface Writer {
  pattern(rule: number, pattern: PatternFile, unless: UnlessFile | undefined): void
  finish(): LanguageTables
}

function createWriter(lexicon: Lexicon, frequency: Frequency): Writer {
  const symbols = createSymbols()
  const code: number[] = []
  const classes = createClasses(lexicon, code, symbols)
  const patterns: Pattern[] = []
  const plainOf = new Map<number, { shape: Shape; text: string }[]>()
  const anchors = createAnchorTree(symbols)
  const exceptions = createExceptions(text => program(lower(parsePattern(text), lexicon)))

  return { pattern, finish }

  function pattern(rule: number, source: PatternFile, ruleUnless: UnlessFile | undefined): void {
    const { match, unless, ...rest } =
      typeof source === 'string' ? { match: source, unless: undefined } : source
    const shape = lower(parsePattern(match), lexicon)
    const never = whyNever(shape)
    if (never !== undefined) throw new NotationError(never, 0)
    checkCovered(rule, shape, source)
    const runs = chooseAnchors(shape, frequency, phrasesOf(lexicon))
    if (!runs)
      throw new NotationError(
        'this pattern can match without any word: name at least one that must be there',
        0,
      )
    const needs = findNeeds(shape, frequency, phrasesOf(lexicon)).map(symbols.set)
    const silenced = [...exceptions.numbers(unless), ...exceptions.numbers(ruleUnless)]
    anchors.add(runs, patterns.length)
    patterns.push({ rule, ...program(shape), needs, text: match, unless: silenced, extras: defined(rest) })
  }

  /** Only patterns without anything of their own are compared: with another message or exception they may both be meant. */
  function checkCovered(rule: number, shape: Shape, source: PatternFile): void {
    if (typeof source !== 'string') return
    const earlier = plainOf.get(rule) ?? []
    plainOf.set(rule, [...earlier, { shape, text: source }])
    const cover = earlier.find(other => covers(other.shape, shape))
    if (cover)
      throw new NotationError(`this pattern does nothing: “${cover.text}” always matches where it does`, 0)
    const late = earlier.find(other => covers(shape, other.shape))
    if (late)
      throw new NotationError(
        `this pattern always matches where “${late.text}” does: that one does nothing`,
        0,
      )
  }

  function program(shape: Shape): Program {
    const first = findFirst(shape, phrasesOf(lexicon))
    return {
      entry: writeProgram(shape, code, symbols, classes.number),
      first: first ? symbols.set(first) : -1,
    }
  }

  function classSet(name: string): [string, number][] {
    const { keys } = lexicon.classOf(name, 0)
    const set = keys.length > 1 ? symbols.knownSet(keys) : undefined
    return set === undefined ? [] : [[name, set]]
  }

  function finish(): LanguageTables {
    const fillers = lexicon.fillers.map(symbols.symbol)
    const clauseOpeners = lexicon.clauseOpeners.map(symbols.symbol)
    const finishedClasses = classes.finish()
    const texts = { patterns: patterns.map(({ text }) => text), exceptions: exceptions.texts }
    return {
      symbols: symbols.symbols,
      fillers,
      clauseOpeners,
      classes: finishedClasses,
      classSets: Object.fromEntries(lexicon.names.flatMap(classSet)),
      exceptions: exceptions.all,
      extras: Object.fromEntries(
        patterns.flatMap(({ extras }, number) => (Object.keys(extras).length > 0 ? [[number, extras]] : [])),
      ),
      sets: listsOf(symbols.sets),
      code: Int32Array.from(code),
      rules: Int32Array.from(patterns.map(({ rule }) => rule)),
      entries: Int32Array.from(patterns.map(({ entry }) => entry)),
      firsts: Int32Array.from(patterns.map(({ first }) => first)),
      needs: listsOf(patterns.map(({ needs }) => needs)),
      needed: bySymbol(
        noted(patterns, symbols).map(set => [set, set]),
        symbols,
      ),
      unless: listsOf(patterns.map(({ unless }) => unless)),
      roots: bySymbol(anchors.roots, symbols),
      children: listsOf(anchors.children),
      ends: listsOf(anchors.ends),
      texts: () => texts,
    }
  }
}

interface Pattern extends Program {
  rule: number
  needs: readonly number[]
  unless: readonly number[]
  text: string
  extras: PatternExtras
}

/** The sets that patterns need and that are too large to be looked through. */
function noted(patterns: readonly Pattern[], { sets }: Symbols): number[] {
  const needed = new Set(patterns.flatMap(({ needs }) => needs))
  return [...needed].filter(set => (sets[set]?.length ?? 0) > smallSet)
}

/** From pairs of a set and a value: the values of each symbol that the sets hold. */
function bySymbol(
  pairs: readonly (readonly [set: number, value: number])[],
  { symbols, sets }: Symbols,
): Lists {
  const lists = symbols.map((): number[] => [])
  for (const [set, value] of pairs) for (const symbol of sets[set] ?? []) lists[symbol]?.push(value)
  return listsOf(lists)
}

/** An exception that many patterns share is compiled once. */
function createExceptions(compileText: (text: string) => Program) {
  const all: Exception[] = []
  const texts: string[] = []
  const numberOf = new Map<string, number>()
  const programOf = new Map<string, Program>()

  return { all, texts, numbers }

  function numbers(unless: UnlessFile | undefined): number[] {
    if (!unless) return []
    return scopes.flatMap(scope => (unless[scope] ?? []).flatMap(text => readable(() => number(scope, text))))
  }

  /** One that cannot be read is told at its own place, not at each pattern that it would silence. */
  function readable(make: () => number): number[] {
    try {
      return [make()]
    } catch (error) {
      if (error instanceof NotationError) return []
      throw error
    }
  }

  function number(scope: Scope, text: string): number {
    const name = `${scope} ${text}`
    const known = numberOf.get(name)
    if (known !== undefined) return known
    const program = programOf.get(text) ?? compileText(text)
    programOf.set(text, program)
    numberOf.set(name, all.length)
    texts.push(text)
    return all.push({ scope, ...program }) - 1
  }
}

function phrasesOf(lexicon: Lexicon): PhrasesOf {
  return name => lexicon.classOf(name, 0).phrases
}

/** The phrases of a class are one program, shared by all patterns that name it. */
function createClasses(lexicon: Lexicon, code: number[], symbols: Symbols) {
  const numbers = new Map<string, number>()
  return { number, finish }

  function number(name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }

  function finish(): { name: string; first: number; entry: number }[] {
    const finished: { name: string; first: number; entry: number }[] = []
    // writing one class can name another, which then joins the end of the map
    for (const name of numbers.keys()) {
      const phrases: Shape = { op: 'choice', options: lexicon.classOf(name, 0).phrases }
      const first = findFirst(phrases, phrasesOf(lexicon))
      finished.push({
        name,
        first: first ? symbols.set(first) : -1,
        entry: writeProgram(phrases, code, symbols, number),
      })
    }
    return finished
  }
}

/** Runs that begin alike share their first nodes; `roots` pairs the set that begins a run with its node. */
function createAnchorTree(symbols: Symbols) {
  const roots: [set: number, node: number][] = []
  const children: number[][] = []
  const ends: number[][] = []
  const nodeOf = new Map<string, number>()

  return { add, roots, children, ends }

  function add(runs: readonly Run[], pattern: number): void {
    for (const run of runs) {
      const node = run.reduce((parent, keys) => next(parent, symbols.set(keys)), -1)
      const here = ends[node]
      if (here && !here.includes(pattern)) here.push(pattern)
    }
  }

  function next(parent: number, set: number): number {
    const name = `${parent}/${set}`
    const known = nodeOf.get(name)
    if (known !== undefined) return known
    const node = children.push([]) - 1
    ends.push([])
    if (parent < 0) roots.push([set, node])
    else children[parent]?.push(set, node)
    nodeOf.set(name, node)
    return node
  }
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
