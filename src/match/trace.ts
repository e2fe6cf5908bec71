/** Follows the patterns of one rule through a reply: how far each got, and what silenced it. For `complaintlint trace`. */
import type { Block, Reply } from '../types'
import { createExceptionFinder } from './exceptions'
import { spanOf } from './index'
import { listAt } from './lists'
import { createRunner } from './run'
import { createSets } from './sets'
import { createStreamReader, Mark, type Stream } from './stream'
import { keyOf } from './symbols'
import { Op, scopes, type LanguageTables, type Scope, type Tables } from './tables'

export interface SentenceTrace {
  text: string
  words: WordTrace[]
  patterns: PatternTrace[]
}

export interface WordTrace {
  text: string
  /** Matching forms; several where the word can be read in several ways. */
  forms: readonly string[]
  classes: string[]
  filler: boolean
  beginsClause: boolean
  /** False when no pattern of the language knows the word. */
  known: boolean
}

export type PatternTrace = { pattern: string } & (
  | { outcome: 'matched'; words: string }
  | { outcome: 'silenced'; words: string; scope: Scope; exception: string }
  /** `before` are the words that fitted, `at` the word that did not (empty at the end), `expected` what would have. */
  | { outcome: 'stopped'; before: string; at: string; expected: string }
)

/** @param rule index in `tables.rules`. */
export function traceRule(rule: number, reply: Reply, tables: Tables): SentenceTrace[] {
  return reply.blocks.flatMap(block => {
    const table = tables.languages[block.language]
    return table ? traceBlock(rule, block, table) : []
  })
}

function traceBlock(rule: number, block: Block, tables: LanguageTables): SentenceTrace[] {
  const stream = createStreamReader(tables)(block)
  const patterns = [...tables.rules.keys()].filter(pattern => tables.rules[pattern] === rule)
  return stream.sentences.slice(0, -1).map((from, sentence) => {
    const to = stream.sentences[sentence + 1] ?? stream.length
    return {
      text: from < to ? wordsOf(block, stream, from, to) : '',
      words: Array.from({ length: to - from }, (_, index) => traceWord(block, stream, from + index, tables)),
      patterns: patterns.map(pattern => tracePattern(pattern, block, stream, sentence, tables)),
    }
  })
}

function traceWord(block: Block, stream: Stream, at: number, tables: LanguageTables): WordTrace {
  const token = block.tokens[stream.tokens[at] ?? 0]
  const symbol = stream.symbols[at] ?? -1
  const symbols = symbol < -1 ? (stream.several[-2 - symbol] ?? []) : [symbol]
  const classes = Object.entries(tables.classSets).filter(([, set]) =>
    symbols.some(symbol => listAt(tables.sets, set).includes(symbol)),
  )
  return {
    text: wordsOf(block, stream, at, at + 1),
    forms: token?.forms ?? [],
    classes: classes.map(([name]) => name),
    filler: isMarked(stream, at, Mark.filler),
    beginsClause: isMarked(stream, at, Mark.beginsClause),
    known: symbols.some(symbol => symbol >= 0),
  }
}

function isMarked(stream: Stream, at: number, mark: number): boolean {
  return ((stream.marks[at] ?? 0) & mark) !== 0
}

function tracePattern(
  number: number,
  block: Block,
  stream: Stream,
  sentence: number,
  tables: LanguageTables,
): PatternTrace {
  const from = stream.sentences[sentence] ?? 0
  const to = stream.sentences[sentence + 1] ?? stream.length
  const entry = tables.entries[number] ?? 0
  const pattern = tables.texts().patterns[number] ?? ''
  let furthest = { start: from, at: from, pc: entry + 2 + (tables.code[entry + 1] ?? 0) }
  let watching = true
  const sets = createSets(tables)
  const runner = createRunner(tables, sets, (pc, at, start) => {
    const isGap = tables.code[pc] === Op.step || tables.code[pc] === Op.stepInClause
    if (watching && !isGap && start >= 0 && at - start > furthest.at - furthest.start)
      furthest = { start, at, pc }
  })
  runner.load(stream)
  const match = runner.search(entry, from, to, from)
  watching = false
  if (match) {
    const words = wordsOf(block, stream, match.markStart, match.markEnd)
    const exceptions = createExceptionFinder(tables, runner)
    exceptions.load(stream)
    const silencer = exceptions.find(number, match, sentence)
    const scope = scopes[tables.exceptionScopes[silencer ?? -1] ?? -1]
    if (silencer === undefined || !scope) return { pattern, outcome: 'matched', words }
    const text = tables.texts().exceptions[silencer] ?? ''
    return { pattern, outcome: 'silenced', words, scope, exception: text }
  }
  return {
    pattern,
    outcome: 'stopped',
    before: furthest.at > furthest.start ? wordsOf(block, stream, furthest.start, furthest.at) : '',
    at: furthest.at < to ? wordsOf(block, stream, furthest.at, furthest.at + 1) : '',
    expected: describe(furthest.pc, tables),
  }
}

function wordsOf(block: Block, stream: Stream, start: number, end: number): string {
  const span = spanOf(block, stream, start, end)
  return block.text.slice(span.start, span.end)
}

const mostNamed = 4

/** What an instruction asks for, in the notation of patterns. */
function describe(pc: number, tables: LanguageTables): string {
  const operand = tables.code[pc + 1] ?? 0
  switch (tables.code[pc]) {
    case Op.symbol:
      return keyOf(tables.symbols, operand)
    case Op.set:
    case Op.guard:
      return describeSet(operand, tables)
    case Op.separable:
      return `${describeSet(operand, tables)} with ${keyOf(tables.symbols, tables.code[pc + 2] ?? 0)} later on`
    case Op.phrase:
      return `<${tables.classes[operand]?.name ?? ''}>`
    case Op.not:
      return 'something else (!)'
    case Op.start:
      return 'the start of the sentence (^)'
    case Op.end:
      return 'the end of the sentence ($)'
    case Op.comma:
      return 'a comma'
    default:
      return 'a word'
  }
}

function describeSet(set: number, tables: LanguageTables): string {
  const name = Object.entries(tables.classSets).find(([, number]) => number === set)?.[0]
  if (name !== undefined) return `<${name}>`
  const words = [...listAt(tables.sets, set)].map(symbol => keyOf(tables.symbols, symbol))
  return words.length > mostNamed ? `${words.slice(0, mostNamed).join(' | ')} | …` : words.join(' | ')
}
