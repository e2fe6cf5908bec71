/** The moves line: which moves of a good reply were found and which are lacking. */
import type { Result } from '../../types'
import { moves } from '../../vocabulary'
import type { Words } from '../words'

/** Each move once, in the order of a good reply; a move that a `missing-` rule asks for is lacking. */
export function movesOf(result: Result, words: Words): { label: string; found: boolean }[] {
  const found = new Set(result.moves.map(({ move }) => move))
  const lacking = new Set(result.problems.map(({ rule }) => rule))
  return moves
    .map(move => ({ move, lacks: lacking.has(`missing-${move}`) }))
    .filter(({ move, lacks }) => lacks || found.has(move))
    .map(({ move, lacks }) => ({ label: words.moves[move], found: !lacks }))
}
