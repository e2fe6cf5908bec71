/** Gathers the patterns of a language and writes its tables; they can be added to tables that are there already. */
import { joinLists, listsOf, numbersOf, type Lists, type Numbers } from '../match/lists'
import { symbolsOf } from '../match/symbols'
import type { LanguageTables, PatternExtras, PatternTexts } from '../match/tables'
import { chooseAnchors, type Frequency } from './anchors'
import { createClasses } from './classes'
import { covers, whyNever } from './cover'
import { createExceptions } from './exceptions'
import { frequenciesOf } from './frequency'
import type { Lexicon } from './lexicon'
import { read } from './lower'
import { createNeedNumbers } from './need-numbers'
import { findFirst, findNeeds } from './needs'
import { NotationError } from './notation'
import { writeProgram } from './program'
import type { PatternFile, UnlessFile } from './schema'
import type { Shape } from './shape'
import { createSymbols } from './symbols'
import { createAnchorTree } from './tree'

export interface Writer {
  /**
   * @param isNew only then is the pattern held against those of its rule that came before
   * @throws NotationError when the pattern cannot be read, can never match, or does nothing
   */
  pattern(rule: number, pattern: PatternFile, unless: UnlessFile | undefined, isNew: boolean): void
  finish(): LanguageTables
}

interface Pattern {
  rule: number
  entry: number
  unless: readonly number[]
  text: string
  extras: PatternExtras
}

/** @param base tables to which the patterns are added; their numbers stay as they are. */
export function createWriter(lexicon: Lexicon, frequency: Frequency, base?: LanguageTables): Writer {
  const symbols = createSymbols(base)
  const code: number[] = base ? [...base.code] : []
  /** Where `code` names a symbol. */
  const symbolPlaces: number[] = []
  const needNumbers = createNeedNumbers(symbols, base?.needCount ?? 0)
  const anchors = createAnchorTree(symbols, needNumbers)
  const classes = createClasses(lexicon, code, symbols, symbolPlaces, base?.classes)
  const firstException = base?.exceptionEntries.length ?? 0
  const exceptions = createExceptions(text => {
    const shape = read(text, lexicon)
    return { entry: program(shape, []), need: findNeeds(shape, frequency, lexicon.phrasesOf)[0] }
  }, firstException)
  const firstPattern = base?.entries.length ?? 0
  const patterns: Pattern[] = []
  const plainOf = new Map<number, { shape: Shape; text: string }[]>()

  return { pattern, finish }

  function pattern(
    rule: number,
    source: PatternFile,
    ruleUnless: UnlessFile | undefined,
    isNew: boolean,
  ): void {
    const { match, unless, ...rest } =
      typeof source === 'string' ? { match: source, unless: undefined } : source
    const shape = read(match, lexicon)
    const never = whyNever(shape)
    if (never !== undefined) throw new NotationError(never, 0)
    checkCovered(rule, shape, source, isNew)
    const runs = chooseAnchors(shape, frequency, lexicon.phrasesOf)
    if (!runs)
      throw new NotationError(
        'this pattern can match without any word: name at least one that must be there',
        0,
      )
    const silenced = [...exceptions.numbers(unless), ...exceptions.numbers(ruleUnless)]
    const needs = findNeeds(shape, frequency, lexicon.phrasesOf)
    anchors.add(runs, firstPattern + patterns.length, needs)
    const entry = program(shape, needs.map(needNumbers.number))
    patterns.push({ rule, entry, text: match, unless: silenced, extras: defined(rest) })
  }

  /** Only patterns without anything of their own are compared: with another message or exception they may both be meant. */
  function checkCovered(rule: number, shape: Shape, source: PatternFile, isNew: boolean): void {
    if (typeof source !== 'string') return
    const earlier = plainOf.get(rule) ?? []
    plainOf.set(rule, earlier)
    if (isNew && earlier.length < mostCompared) compare(shape, earlier)
    earlier.push({ shape, text: source })
  }

  function compare(shape: Shape, earlier: readonly { shape: Shape; text: string }[]): void {
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

  /** Writes a program with what comes before its instructions; see `LanguageTables.code`. */
  function program(shape: Shape, needs: readonly number[]): number {
    const first = findFirst(shape, lexicon.phrasesOf)
    const entry = code.length
    code.push(first ? symbols.set(first) : -1, needs.length, ...needs)
    writeProgram(shape, code, {
      symbols,
      classNumber: classes.number,
      phrasesOf: lexicon.phrasesOf,
      symbolPlaces,
    })
    return entry
  }

  function finish(): LanguageTables {
    const finishedClasses = classes.finish()
    for (const keys of [lexicon.fillers, lexicon.clauseOpeners, ...exceptions.needs])
      keys?.forEach(symbols.symbol)
    // from here on no symbol is new
    if (!base) renumber()
    const fillers = lexicon.fillers.map(symbols.symbol)
    const clauseOpeners = lexicon.clauseOpeners.map(symbols.symbol)
    const { roots, tree } = anchors.write(base?.tree.length ?? 0)
    const { meets, needCount } = needNumbers.write()
    const numbered = exceptions.needs.map((need, index) => ({ need, exception: firstException + index }))
    const exceptionsWith = listsOf(
      symbols.bySymbol(
        numbered.flatMap(({ need, exception }) => (need ? [[need.map(symbols.symbol), exception]] : [])),
      ),
    )
    return {
      symbols: symbolsOf(symbols.symbols),
      affixes: symbols.symbols.flatMap((key, id) => (key.startsWith('+') || key.endsWith('+') ? [id] : [])),
      fillers: [...new Set([...(base?.fillers ?? []), ...fillers])],
      clauseOpeners: [...new Set([...(base?.clauseOpeners ?? []), ...clauseOpeners])],
      classes: [...(base?.classes ?? []), ...finishedClasses],
      classSets: { ...base?.classSets, ...Object.fromEntries(lexicon.used().flatMap(classSet)) },
      extras: pattern =>
        pattern < firstPattern ? base?.extras(pattern) : extrasOf(patterns[pattern - firstPattern]),
      frequencies: frequenciesOf(symbols.symbols, frequency),
      sets: listsOf(symbols.sets),
      code: numbersOf(code),
      rules: append(
        base?.rules,
        patterns.map(({ rule }) => rule),
      ),
      entries: Int32Array.from([...(base?.entries ?? []), ...patterns.map(({ entry }) => entry)]),
      exceptionScopes: append(base?.exceptionScopes, exceptions.scopes),
      exceptionEntries: Int32Array.from([...(base?.exceptionEntries ?? []), ...exceptions.entries]),
      unless: appendLists(base?.unless, listsOf(patterns.map(({ unless }) => unless))),
      meets: base ? joinLists(base.meets, meets) : meets,
      needCount,
      exceptionsWithout: append(
        base?.exceptionsWithout,
        numbered.flatMap(({ need, exception }) => (need ? [] : [exception])),
      ),
      exceptionsWith: base ? joinLists(base.exceptionsWith, exceptionsWith) : exceptionsWith,
      roots: base ? joinLists(base.roots, roots) : roots,
      tree: append(base?.tree, tree),
      texts: () => textsWith(base?.texts()),
    }
  }

  function renumber(): void {
    const numbers = symbols.renumber(frequency)
    for (const place of symbolPlaces) code[place] = numbers[code[place] ?? 0] ?? 0
  }

  function extrasOf(pattern: (typeof patterns)[number] | undefined): PatternExtras | undefined {
    return pattern && Object.keys(pattern.extras).length > 0 ? pattern.extras : undefined
  }

  function classSet(name: string): [string, number][] {
    const { keys } = lexicon.classOf(name, 0)
    const set = keys.length > 1 ? symbols.knownSet(keys) : undefined
    return set === undefined ? [] : [[name, set]]
  }

  function textsWith(others: PatternTexts | undefined): PatternTexts {
    return {
      patterns: [...(others?.patterns ?? []), ...patterns.map(({ text }) => text)],
      exceptions: [...(others?.exceptions ?? []), ...exceptions.texts],
    }
  }
}

/** Each pattern is held against all before it; lists beyond this are made by machines. */
const mostCompared = 500

function append(numbers: Numbers | undefined, more: readonly number[]): Numbers {
  return numbersOf([...(numbers ?? []), ...more])
}

function appendLists(lists: Lists | undefined, more: Lists): Lists {
  if (!lists) return more
  const shift = lists.values.length
  return {
    offsets: Int32Array.from([...lists.offsets, ...more.offsets.subarray(1).map(offset => offset + shift)]),
    values: numbersOf([...lists.values, ...more.values]),
  }
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
