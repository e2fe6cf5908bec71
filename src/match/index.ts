/** Finds where the patterns of the rules and moves occur in a reply. It says that they occur, not that it matters. */
import type { Block, Language, Reply } from '../types'
import { createCandidateFinder } from './candidates'
import { createRunner } from './run'
import { createSets } from './sets'
import { createExceptionFinder } from './exceptions'
import { createPresence } from './presence'
import { createStreamReader, type Stream } from './stream'
import type { LanguageTables, PatternExtras, Tables } from './tables'

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

/** Is told of each try of a pattern: the rule or move, the milliseconds, and how much was found. */
export interface TryMeter {
  tried: (rule: string, milliseconds: number, found: number) => void
}

/** Makes a matcher for tables; use one for many replies. */
export function createMatcher(tables: Tables, meter?: TryMeter): Matcher {
  const matchers = new Map<Language, BlockMatcher>()

  return reply => {
    const found: Occurrence[] = []
    for (const block of reply.blocks) if (isOurs(block)) matcherOf(block.language)?.(block, found)
    return found
  }

  function matcherOf(language: Language): BlockMatcher | undefined {
    const known = matchers.get(language)
    if (known) return known
    const table = tables.languages[language]
    if (!table) return undefined
    const made = createBlockMatcher(table, meter && meteredBy(meter, tables.rules))
    matchers.set(language, made)
    return made
  }
}

/** Quoted words are the customer's, code and comments nobody's. */
function isOurs(block: Block): boolean {
  return block.zone !== 'quote' && block.zone !== 'code' && block.zone !== 'comment'
}

/** Adds what it finds to `found`. */
type BlockMatcher = (block: Block, found: Occurrence[]) => void

type Note = (rule: number, milliseconds: number, found: number) => void

function meteredBy({ tried }: TryMeter, rules: Tables['rules']): Note {
  return (rule, milliseconds, found) => {
    tried(rules[rule]?.id ?? '', milliseconds, found)
  }
}

function createBlockMatcher(tables: LanguageTables, note?: Note): BlockMatcher {
  const readStream = createStreamReader(tables)
  const sets = createSets(tables)
  const runner = createRunner(tables, sets)
  const presence = createPresence(tables)
  const findCandidates = createCandidateFinder(tables, sets, presence, note ? findAndNote : findAll)
  const exceptions = createExceptionFinder(tables, runner)
  let block: Block
  let stream: Stream
  let here: Occurrence[] = []

  return (next, found) => {
    block = next
    stream = readStream(block)
    runner.load(stream)
    exceptions.load(stream)
    findCandidates(stream)
    if (here.length === 0) return
    // a function takes no more arguments than the stack holds
    for (const one of here.sort(inOrder)) found.push(one)
    here = []
  }

  function findAndNote(number: number, sentence: number): void {
    const before = here.length
    const start = performance.now()
    findAll(number, sentence)
    note?.(tables.rules[number] ?? -1, performance.now() - start, here.length - before)
  }

  /** Every match of a pattern in a sentence, without overlaps, from left to right. */
  function findAll(number: number, sentence: number): void {
    const from = stream.sentences[sentence] ?? 0
    const to = stream.sentences[sentence + 1] ?? stream.length
    const entry = tables.entries[number] ?? 0
    for (let at = from; at < to;) {
      const match = runner.search(entry, at, to, from)
      if (!match) return
      at = match.end
      if (exceptions.find(number, match, sentence) !== undefined) continue
      here.push({
        rule: tables.rules[number] ?? -1,
        number,
        pattern: tables.extras(number) ?? nothing,
        block,
        sentence,
        span: spanOf(block, stream, match.markStart, match.markEnd),
        whole: spanOf(block, stream, match.start, match.end),
      })
    }
  }
}

const nothing: PatternExtras = {}

/** By place; of those at one place the longer first, then in the order of the rule files. */
function inOrder(a: Occurrence, b: Occurrence): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || a.rule - b.rule || a.number - b.number
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
