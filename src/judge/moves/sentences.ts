/** Where the sentences of a reply's body stand. */
import type { Block, Reply, Span } from '../../types'

export interface SentencePlace {
  block: Block
  /** Index of the sentence within the block. */
  sentence: number
}

/** “Hi Sam.” and “I am really very sorry.” are sentences in which nothing is told. */
const leastTokens = 7

/** The sentences of the body that tell something; headings don't. */
export function tellingSentences(reply: Reply): SentencePlace[] {
  return reply.blocks
    .filter(({ zone, form }) => zone === 'body' && form !== 'heading')
    .flatMap(block => block.sentences.map((_, sentence) => ({ block, sentence })))
    .filter(({ block, sentence }) => tokenCount(block, sentence) >= leastTokens)
}

function tokenCount(block: Block, sentence: number): number {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: 0 }
  return end - first
}

/** The span of a sentence in the block's text. */
export function sentenceSpan(block: Block, sentence: number): Span {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: block.tokens.length }
  return { start: block.tokens[first]?.start ?? 0, end: block.tokens[end - 1]?.end ?? block.text.length }
}
