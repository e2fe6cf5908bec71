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
  const sentences = reply.blocks.filter(block => isProse(block, reply.language)).flatMap(sentencesIn)
  const [first, ...rest] = sentences
  const words = sum(sentences, one => one.words)
  if (!formula || !first || words < leastWords) return undefined
  const wordsPerSentence = words / sentences.length
  const syllablesPerWord = sum(sentences, one => one.syllables) / words
  const score = formula.base - formula.sentence * wordsPerSentence - formula.word * syllablesPerWord
  const longest = rest.reduce((best, one) => (one.words > best.words ? one : best), first)
  return {
    score,
    words,
    wordsPerSentence,
    syllablesPerWord,
    hardest: spanOf(longest.block, longest.sentence),
  }
}

function isProse({ zone, form, language }: Block, main: Language): boolean {
  return zone === 'body' && form !== 'heading' && form !== 'cell' && language === main
}

interface Measured {
  block: Block
  sentence: Sentence
  words: number
  syllables: number
}

function sentencesIn(block: Block): Measured[] {
  return block.sentences.flatMap(sentence => {
    const measured = { block, sentence, words: 0, syllables: 0 }
    eachWord(block, sentence, token => {
      measured.words++
      measured.syllables += syllablesOf(token, block.language)
    })
    return measured.words > 0 ? [measured] : []
  })
}

/** The words that a reader reads: “don’t” is one, a number or a filled-in value is one. */
export function countWords(block: Block, range: Pick<Sentence, 'first' | 'end'>): number {
  let count = 0
  eachWord(block, range, () => count++)
  return count
}

function eachWord(
  { tokens }: Block,
  { first, end }: Pick<Sentence, 'first' | 'end'>,
  take: (token: Token) => void,
): void {
  let before: Token | undefined
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token && isRead(token.kind) && !continues(token, before)) take(token)
    before = token
  }
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

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
