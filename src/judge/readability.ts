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

/** Undefined for a language without a formula and for a reply without sentences. */
export function readabilityOf(reply: Reply): Readability | undefined {
  const formula = formulas[reply.language]
  const counted = reply.blocks.filter(block => isProse(block, reply.language)).flatMap(countSentences)
  const [first, ...rest] = counted
  if (!formula || !first) return undefined
  const words = sum(counted, one => one.words)
  const wordsPerSentence = words / counted.length
  const syllablesPerWord = sum(counted, one => one.syllables) / words
  const score = formula.base - formula.sentence * wordsPerSentence - formula.word * syllablesPerWord
  const longest = rest.reduce((best, one) => (one.words > best.words ? one : best), first)
  return { score, words, wordsPerSentence, syllablesPerWord, hardest: longest.span() }
}

function isProse({ zone, form, language }: Block, main: Language): boolean {
  return zone === 'body' && form !== 'heading' && form !== 'cell' && language === main
}

interface Counted {
  words: number
  syllables: number
  span: () => Span
}

function countSentences(block: Block): Counted[] {
  return block.sentences.flatMap(sentence => {
    const spoken = wordsIn(block, sentence)
    if (spoken.length === 0) return []
    const syllables = sum(spoken, token => syllablesOf(token, block))
    return [{ words: spoken.length, syllables, span: () => spanOf(block, sentence) }]
  })
}

/** The words that a reader reads: “don't” is one, a number or a filled-in value is one. */
export function wordsIn({ tokens }: Block, { first, end }: Sentence): Token[] {
  const read = new Set(['word', 'number', 'placeholder', 'link'])
  return tokens
    .slice(first, end)
    .filter((token, index, all) => read.has(token.kind) && !continues(token, all[index - 1]))
}

/** The second half of a contraction, or of a word written with a hyphen, touches the first. */
function continues(token: Token, before: Token | undefined): boolean {
  return token.kind === 'word' && before?.kind === 'word' && token.start <= before.end
}

function syllablesOf({ kind, start, end }: Token, { text, language }: Block): number {
  return kind === 'word' ? countSyllables(text.slice(start, end).toLowerCase(), language) : 1
}

export function spanOf(block: Block, { first, end }: Sentence): Span {
  const start = block.tokens[first]?.start ?? 0
  return block.toSource({ start, end: block.tokens[end - 1]?.end ?? start })
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
