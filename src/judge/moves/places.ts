/** Compares the places of sentences, and what is known of them. */
import type { Move, Problem, Reply } from '../../types'
import type { Evidence } from './evidence'
import { sentenceSpan, type SentencePlace } from './sentences'

/** The moves with which something is given or promised. */
export const offers: readonly Move[] = ['solution', 'compensation', 'next-step']

export function makesAnyOf(
  moves: readonly Move[],
  place: SentencePlace,
  found: readonly Evidence[],
): boolean {
  return found.some(one => moves.includes(one.move) && isSame(one, place))
}

export function isSame(a: SentencePlace, b: SentencePlace): boolean {
  return a.block === b.block && a.sentence === b.sentence
}

export function isBefore(a: SentencePlace, b: SentencePlace, { blocks }: Reply): boolean {
  return a.block === b.block ? a.sentence < b.sentence : blocks.indexOf(a.block) < blocks.indexOf(b.block)
}

/** Whether no rule reports anything in the sentence that is more than worth a look. */
export function isFaultless({ block, sentence }: SentencePlace, problems: readonly Problem[]): boolean {
  const { start, end } = block.toSource(sentenceSpan(block, sentence))
  return !problems.some(
    ({ severity, start: from, end: to }) => severity !== 'info' && from.offset < end && start < to.offset,
  )
}
