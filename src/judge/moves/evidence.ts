/** What speaks for a move, before it is weighed. */
import type { Block, Move, Span } from '../../types'

/** The words within a sentence that make a move. */
export interface Evidence {
  move: Move
  block: Block
  /** Index of the sentence within the block. */
  sentence: number
  /** In the block's text. */
  span: Span
  /** What happened is told, without a word of understanding. */
  isRestatement?: boolean
}
