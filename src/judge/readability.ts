/** Scores how easy a reply reads, by the published formula of its language. */
import type { Block, Language, Reply, Sentence, Span, Token } from '../types'
import { countSyllables } from './syllables'

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
  const words = sum(sentences, one => one.words.length)
  if (!formula || !first || words < leastWords) return undefined
  const wordsPerSentence = words / sentences.length
  const syllablesPerWord = sum(sentences, syllablesIn) / words
  const score = formula.base - formula.sentence * wordsPerSentence - formula.word * syllablesPerWord
  const longest = rest.reduce((best, one) => (one.words.length > best.words.length ? one : best), first)
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

interface Read {
  block: Block
  sentence: Sentence
  words: readonly Token[]
}

function sentencesIn(block: Block): Read[] {
  return block.sentences
    .map(sentence => ({ block, sentence, words: wordsIn(block, sentence) }))
    .filter(({ words }) => words.length > 0)
}

function syllablesIn({ block, words }: Read): number {
  return sum(words, token => syllablesOf(token, block.language))
}

/** The words that a reader reads: “don't” is one, a number or a filled-in value is one. */
export function wordsIn({ tokens }: Block, { first, end }: Sentence): Token[] {
  return tokens
    .slice(first, end)
    .filter((token, index, all) => read.has(token.kind) && !continues(token, all[index - 1]))
}

const read: ReadonlySet<string> = new Set(['word', 'number', 'placeholder', 'link'])

/** The second half of a contraction, or of a word written with a hyphen, touches the first. */
function continues(token: Token, before: Token | undefined): boolean {
  return token.kind === 'word' && before?.kind === 'word' && token.start <= before.end
}

function syllablesOf({ kind, forms, accented }: Token, language: Language): number {
  return kind === 'word' ? countSyllables(accented ?? forms[0] ?? '', language) : 1
}

export function spanOf(block: Block, { first, end }: Sentence): Span {
  const start = block.tokens[first]?.start ?? 0
  return block.toSource({ start, end: block.tokens[end - 1]?.end ?? start })
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
