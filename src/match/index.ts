/** Finds where the patterns of the rules and moves occur in a reply. It says that they occur, not that it matters. */
import type { Block, Language, Reply } from '../types'
import { createCandidateFinder } from './candidates'
import { listAt } from './lists'
import { createRunner, type Match, type Runner } from './run'
import { createSets } from './sets'
import { createStreamReader, type Stream } from './stream'
import type { LanguageTables, PatternExtras, Program, Tables } from './tables'

/** A pattern that occurs in a block. Spans count in the block's text. */
export interface Occurrence {
  /** Index of the rule or move in `Tables.rules`. */
  rule: number
  /** The number of the pattern, and what it says beside its words. */
  number: number
  pattern: PatternExtras
  block: Block
  /** Index of the sentence within the block. */
  sentence: number
  /** What is reported. */
  span: { start: number; end: number }
  /** The whole match. */
  whole: { start: number; end: number }
}

export type Matcher = (reply: Reply) => Occurrence[]

/** Makes a matcher for tables; use one for many replies. */
export function createMatcher(tables: Tables): Matcher {
  const matchers = new Map<Language, BlockMatcher>()

  return reply =>
    reply.blocks.flatMap(block => (isOurs(block) ? (matcherOf(block.language)?.(block) ?? []) : []))

  function matcherOf(language: Language): BlockMatcher | undefined {
    const known = matchers.get(language)
    if (known) return known
    const table = tables.languages[language]
    if (!table) return undefined
    const made = createBlockMatcher(table)
    matchers.set(language, made)
    return made
  }
}

/** Quoted words are the customer's, code and comments nobody's. */
function isOurs(block: Block): boolean {
  return block.zone !== 'quote' && block.zone !== 'code' && block.zone !== 'comment'
}

type BlockMatcher = (block: Block) => Occurrence[]

function createBlockMatcher(tables: LanguageTables): BlockMatcher {
  const readStream = createStreamReader(tables)
  const sets = createSets(tables)
  const runner = createRunner(tables, sets)
  const findCandidates = createCandidateFinder(tables, sets)

  return block => {
    const stream = readStream(block)
    if (stream.length === 0) return []
    runner.load(stream)
    const found: Occurrence[] = []
    findCandidates(stream, (number, sentence) =>
      verify(number, tables, block, stream, sentence, runner, found),
    )
    return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.rule - b.rule)
  }
}

function verify(
  number: number,
  tables: LanguageTables,
  block: Block,
  stream: Stream,
  sentence: number,
  runner: Runner,
  found: Occurrence[],
): void {
  const from = stream.sentences[sentence] ?? 0
  const to = stream.sentences[sentence + 1] ?? stream.length
  for (const match of runner.searchAll(programOf(number, tables), from, to, from)) {
    if (exceptionOf(number, tables, match, stream, sentence, runner) !== undefined) continue
    found.push({
      rule: tables.rules[number] ?? -1,
      number,
      pattern: tables.extras[number] ?? nothing,
      block,
      sentence,
      span: spanOf(block, stream, match.markStart, match.markEnd),
      whole: spanOf(block, stream, match.start, match.end),
    })
  }
}

const nothing: PatternExtras = {}

export function programOf(pattern: number, { entries, firsts }: LanguageTables): Program {
  return { entry: entries[pattern] ?? 0, first: firsts[pattern] ?? -1 }
}

/** The words from one position up to another, in the block's text. */
export function spanOf(
  block: Block,
  stream: Stream,
  start: number,
  end: number,
): { start: number; end: number } {
  return {
    start: block.tokens[stream.tokens[start] ?? 0]?.start ?? 0,
    end: block.tokens[stream.tokens[end - 1] ?? 0]?.end ?? 0,
  }
}

/** How many words before and after a match count as beside it. */
const beside = 4

/** The number of the exception that makes a match harmless, if there is one. */
export function exceptionOf(
  pattern: number,
  { unless, exceptions }: LanguageTables,
  match: Match,
  stream: Stream,
  sentence: number,
  runner: Runner,
): number | undefined {
  const from = stream.sentences[sentence] ?? 0
  const to = stream.sentences[sentence + 1] ?? stream.length
  return listAt(unless, pattern).find(number => {
    const exception = exceptions[number]
    switch (exception?.scope) {
      case undefined:
        return false
      case 'overlap':
        return runner
          .searchAll(exception, from, to, from)
          .some(other => other.start < match.end && match.start < other.end)
      case 'before':
        return occurs(
          exception,
          Math.max(clauseStart(stream, match.start, from), match.start - beside),
          match.start,
          from,
        )
      case 'after':
        return occurs(
          exception,
          match.end,
          Math.min(clauseEnd(stream, match.end, to), match.end + beside),
          from,
        )
      case 'clause':
        return occurs(
          exception,
          clauseStart(stream, match.start, from),
          clauseEnd(stream, match.end, to),
          from,
        )
      case 'sentence':
        return occurs(exception, from, to, from)
      case 'nearby':
        return [sentence - 1, sentence, sentence + 1].some(near => {
          const start = stream.sentences[near]
          const end = stream.sentences[near + 1]
          return start !== undefined && end !== undefined && occurs(exception, start, end, start)
        })
    }
  })

  function occurs(program: Program, start: number, end: number, sentenceStart: number): boolean {
    return runner.search(program, start, end, sentenceStart) !== undefined
  }
}

function clauseStart(stream: Stream, at: number, least: number): number {
  while (at > least && stream.clauseStarts[at] === 0) at--
  return at
}

function clauseEnd(stream: Stream, at: number, most: number): number {
  while (at < most && stream.clauseStarts[at] === 0) at++
  return at
}
