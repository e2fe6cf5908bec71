/** The compiled rules: plain data that the build writes and `match` runs; see src/compile/ for how it comes about. */
import type { Lists, Numbers } from './lists'
import type { Symbols } from './symbols'
import type { Category, Channel, Kind, Language, Move, Safety, Severity, Stage, Zone } from '../types'

export interface Tables {
  rules: readonly RuleTable[]
  languages: Readonly<Record<Language, LanguageTables>>
}

/** Where something counts; every list that is given has to hold. */
export interface Where {
  zones?: readonly Zone[] | undefined
  stages?: readonly Stage[] | undefined
  channels?: readonly Channel[] | undefined
  kinds?: readonly Kind[] | undefined
  /** `opening`: the first four sentences of the body. */
  sentence?: 'first' | 'opening' | 'last' | undefined
  question?: boolean | undefined
}

/** A rule or a move, as judge and reports need it. */
export interface RuleTable {
  id: string
  /** A rule has a category and a severity; a move is the name of one. */
  category?: Category
  severity?: Severity
  /** Set for rules whose words are no better in a reply that makes every move. */
  certain?: true
  move?: Move
  source: readonly Source[]
  where?: Where
  texts: Readonly<Record<Language, RuleTexts>>
  /** Set for rules of a pack: the file they come from. */
  origin?: string
}

export interface Source {
  title: string
  url?: string | undefined
  seed?: number | undefined
}

export interface RuleTexts {
  message: string
  why: string
  advice: string
  examples: readonly { bad: string; good: string }[]
}

export const scopes = ['overlap', 'before', 'after', 'clause', 'sentence', 'nearby'] as const
export type Scope = (typeof scopes)[number]

/** What only some patterns have. */
export interface PatternExtras {
  where?: Where
  instead?: string
  safety?: Safety
  severity?: Severity
  message?: string
}

/** Patterns and exceptions as they are written. */
export interface PatternTexts {
  patterns: readonly string[]
  exceptions: readonly string[]
}

/** Symbols are numbered from 0; -1 is a token that no pattern knows. Patterns are numbered from 0. */
export interface LanguageTables {
  symbols: Symbols
  /** The symbols that stand for the words with an ending (`+heid`) or a beginning (`her+`). */
  affixes: readonly number[]
  fillers: readonly number[]
  clauseOpeners: readonly number[]
  /** Phrases of the word classes: the set of symbols that can begin one (-1: any), and the entry of its program. */
  classes: readonly { name: string; first: number; entry: number }[]
  /** The set that holds the single words of a class, for those that patterns use. */
  classSets: Readonly<Record<string, number>>
  /** By pattern; most have none. */
  extras: (pattern: number) => PatternExtras | undefined
  /** By symbol: how often it is expected in a million words, for patterns that are added later. */
  frequencies: Int32Array
  /** Symbols by set, sorted. */
  sets: Lists
  /**
   * Programs. One begins with the set of symbols of which one begins every match (-1 when anything can), the number of
   * its needs, and the needs, which only patterns have; then come instructions (`Op`) with their operands.
   * Targets are told by how far they lie ahead of the instruction.
   */
  code: Numbers
  /** By pattern: the index of its rule in `Tables.rules`, and its program. */
  rules: Numbers
  entries: Int32Array
  /** By exception: its scope as an index of `scopes`, and its program. */
  exceptionScopes: Numbers
  exceptionEntries: Int32Array
  /** By pattern: its exceptions. */
  unless: Lists
  /** Needs are sets of rare symbols of which a match holds one. By symbol: the needs that it meets. */
  meets: Lists
  needCount: number
  /** By symbol: the exceptions that cannot do without it or another like it. */
  exceptionsWith: Lists
  /** The exceptions that need no word of the sentence in particular. */
  exceptionsWithout: Numbers
  /** By symbol: the nodes of `tree` that it leads to at the beginning of a run. */
  roots: Lists
  /**
   * A tree of runs of up to three words, one of which every match contains. A node is the index of: the number of
   * patterns, of words and of sets that follow; then for each pattern whose run ends here its number and its first
   * need that the run leaves open (-1 for none), for each word that goes on its symbol and the next node, sorted by symbol, and for each
   * set that goes on its number and the next node. Next nodes are told by how far they lie behind.
   */
  tree: Numbers
  /** For rule authors; read when it is asked for. */
  texts: () => PatternTexts
}

/** Instructions of a program and the operands that follow each in `code`. */
export const Op = {
  match: 0,
  /** symbol */
  symbol: 1,
  /** set */
  set: 2,
  any: 3,
  /** class */
  phrase: 4,
  /** first choice, second choice */
  split: 5,
  /** target */
  jump: 6,
  /** any token that does not begin a clause */
  stepInClause: 7,
  step: 8,
  /** where the program goes on; what must not follow stands in between */
  not: 9,
  start: 10,
  end: 11,
  comma: 12,
  markStart: 13,
  markEnd: 14,
  /** set of heads, symbol of the particle */
  separable: 15,
  /** set, target: what comes before the target needs a word of the set here */
  guard: 16,
} as const
