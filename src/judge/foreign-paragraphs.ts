/** Finds paragraphs in another language than the rest of the reply. */
import type { Block, Reply, Span } from '../types'

/** Spans of the source. Silent where the reply says everything twice, in both languages. */
export function findForeignParagraphs(reply: Reply, leastWords: number): Span[] {
  const ours = reply.blocks.filter(isProse)
  const foreign = ours.filter(({ language }) => language !== reply.language)
  if (foreign.length === 0 || isBilingual(foreign, ours)) return []
  return foreign
    .filter(block => wordCount(block) >= leastWords)
    .map(block => block.toSource({ start: 0, end: block.text.length }))
}

function isProse({ zone, form }: Block): boolean {
  return zone === 'body' && form !== 'heading'
}

const mostForeign = 0.35

function isBilingual(foreign: readonly Block[], ours: readonly Block[]): boolean {
  return total(foreign) > mostForeign * total(ours)
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordCount(block), 0)
}

/** Quotes, links and placeholders are no words of the paragraph; capitals inside it may be brands. */
function wordCount({ tokens }: Block): number {
  return tokens.filter(({ kind, capital }, index) => kind === 'word' && (index === 0 || !capital)).length
}
