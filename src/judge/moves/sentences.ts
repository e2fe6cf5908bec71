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
  const places: SentencePlace[] = []
  for (const block of reply.blocks) {
    if (block.zone !== 'body' || block.form === 'heading') continue
    for (const [sentence, { first, end }] of block.sentences.entries())
      if (end - first >= leastTokens) places.push({ block, sentence })
  }
  return places
}

/** The first sentence of the blocks of which something holds. */
export function findSentence(
  blocks: readonly Block[],
  holds: (block: Block, sentence: number) => boolean,
): SentencePlace | undefined {
  for (const block of blocks)
    for (let sentence = 0; sentence < block.sentences.length; sentence++)
      if (holds(block, sentence)) return { block, sentence }
  return undefined
}

/** The span of a sentence in the block's text. */
export function sentenceSpan(block: Block, sentence: number): Span {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: block.tokens.length }
  return { start: block.tokens[first]?.start ?? 0, end: block.tokens[end - 1]?.end ?? block.text.length }
}
