/** Finds patterns in what the customer sees of a block. */
import type { Block, Span } from '../types'

/** Spans of the source that show a match of one of the patterns, which are global; in the order of the patterns. */
export function spansOf(patterns: readonly RegExp[], block: Block): Span[] {
  return patterns.flatMap(pattern =>
    [...block.text.matchAll(pattern)].map(({ index, 0: found }) =>
      block.toSource({ start: index, end: index + found.length }),
    ),
  )
}
