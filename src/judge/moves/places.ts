/** Compares the places of sentences, and looks up what is known of them. */
import type { Block, Move, Problem, Reply } from '../../types'
import { createFindOverlapping } from '../nearby'
import type { Evidence } from './evidence'
import { sentenceSpan, type SentencePlace } from './sentences'

/** The moves with which something is given or promised. */
export const offers: readonly Move[] = ['solution', 'compensation', 'next-step']

/** Answers about sentences, each in a time that doesn't grow with the reply. */
export interface Places {
  makesAnyOf: (moves: readonly Move[], place: SentencePlace) => boolean
  isBefore: (a: SentencePlace, b: SentencePlace) => boolean
  /** Whether no rule reports anything in the sentence that is more than worth a look. */
  isFaultless: (place: SentencePlace) => boolean
}

export function createPlaces(
  { blocks }: Reply,
  found: readonly Evidence[],
  problems: readonly Problem[],
): Places {
  const made = movesBySentence(found)
  const order = new Map(blocks.map((block, index) => [block, index]))
  const faultsIn = createFindOverlapping(problems.filter(({ severity }) => severity !== 'info'))

  return {
    makesAnyOf: (moves, { block, sentence }) =>
      made
        .get(block)
        ?.get(sentence)
        ?.some(move => moves.includes(move)) === true,
    isBefore: (a, b) =>
      a.block === b.block ? a.sentence < b.sentence : (order.get(a.block) ?? 0) < (order.get(b.block) ?? 0),
    isFaultless: ({ block, sentence }) => {
      const { start, end } = block.toSource(sentenceSpan(block, sentence))
      return faultsIn(start, end).length === 0
    },
  }
}

function movesBySentence(found: readonly Evidence[]): Map<Block, Map<number, Move[]>> {
  const made = new Map<Block, Map<number, Move[]>>()
  for (const { move, block, sentence } of found) {
    const ofBlock = made.get(block) ?? new Map<number, Move[]>()
    made.set(block, ofBlock)
    const moves = ofBlock.get(sentence) ?? []
    ofBlock.set(sentence, moves)
    if (!moves.includes(move)) moves.push(move)
  }
  return made
}

export function isSame(a: SentencePlace, b: SentencePlace): boolean {
  return a.block === b.block && a.sentence === b.sentence
}
