/** Scores how easy a reply reads, by the published formula of its language. */
import type { Block, Language, Reply, Sentence, Span, Token, TokenKind } from '../types'
import { countSyllables } from './syllables'
import { rememberWords } from './word-memory'

export interface Readability {
  /** From about 100, a child's book, down to 0 and below, a statute. */
  score: number
  words: number
  wordsPerSentence: number
  syllablesPerWord: number
  /** The longest sentence, in the source: the first to cut. */
  hardest: Span
}

interface Weights {
  base: number
  sentence: number
  word: number
}

/**
 * Flesch Reading Ease: 206.835 − 1.015 · words per sentence − 84.6 · syllables per word
 * (R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32, 1948).
 * Flesch-Douma: 206.84 − 0.93 · words per sentence − 77 · syllables per word
 * (W.H. Douma, “De leesbaarheid van landbouwbladen”, Wageningen 1960).
 */
const formulas: Readonly<Record<Language, Weights | undefined>> = {
  en: { base: 206.835, sentence: 1.015, word: 84.6 },
  nl: { base: 206.84, sentence: 0.93, word: 77 },
}

/** Undefined for a language without a formula and for a reply with fewer words. */
export function readabilityOf(reply: Reply, leastWords = 1): Readability | undefined {
  const formula = formulas[reply.language]
  if (!formula) return undefined
  const { words, syllables, sentences, longest } = measure(reply)
  if (!longest || words < leastWords) return undefined
  const wordsPerSentence = words / sentences
  const syllablesPerWord = syllables / words
  const score = formula.base - formula.sentence * wordsPerSentence - formula.word * syllablesPerWord
  const hardest = spanOf(longest.block, longest.sentence)
  return { score, words, wordsPerSentence, syllablesPerWord, hardest }
}

interface Measures {
  words: number
  syllables: number
  /** Those that have words. */
  sentences: number
  /** The first of the longest. */
  longest: { block: Block; sentence: Sentence } | undefined
}

function measure(reply: Reply): Measures {
  const all: Measures = { words: 0, syllables: 0, sentences: 0, longest: undefined }
  let most = 0
  for (const block of reply.blocks) {
    if (!isProse(block, reply.language)) continue
    for (const sentence of block.sentences) {
      const before = all.words
      addWords(block, sentence, all)
      const words = all.words - before
      if (words > 0) all.sentences++
      if (words <= most) continue
      most = words
      all.longest = { block, sentence }
    }
  }
  return all
}

function isProse({ zone, form, language }: Block, main: Language): boolean {
  return zone === 'body' && form !== 'heading' && form !== 'cell' && language === main
}

function addWords({ tokens, language }: Block, { first, end }: Sentence, all: Measures): void {
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (!token || !isReadAt(index, first, tokens)) continue
    all.words++
    all.syllables += syllablesOf(token, language)
  }
}

/** The words that a reader reads: “don’t” is one, a number or a filled-in value is one. */
export function countWords({ tokens }: Block, { first, end }: Pick<Sentence, 'first' | 'end'>): number {
  let count = 0
  for (let index = first; index < end; index++) if (isReadAt(index, first, tokens)) count++
  return count
}

function isReadAt(index: number, first: number, tokens: readonly Token[]): boolean {
  const token = tokens[index]
  if (!token || !isRead(token.kind)) return false
  const before = index > first ? tokens[index - 1] : undefined
  return !continues(token, before)
}

function isRead(kind: TokenKind): boolean {
  return kind === 'word' || kind === 'number' || kind === 'placeholder' || kind === 'link'
}

/** The second half of a contraction, or of a word written with a hyphen, touches the first. */
function continues(token: Token, before: Token | undefined): boolean {
  return token.kind === 'word' && before?.kind === 'word' && token.start <= before.end
}

const syllablesOf = rememberWords(({ kind, forms, accented }, language) =>
  kind === 'word' ? countSyllables(accented ?? forms[0] ?? '', language) : 1,
)

export function spanOf(block: Block, { first, end }: Sentence): Span {
  const start = block.tokens[first]?.start ?? 0
  return block.toSource({ start, end: block.tokens[end - 1]?.end ?? start })
}
