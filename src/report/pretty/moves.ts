/** The moves line: which moves of a good reply were found and which are lacking. */
import type { Result } from '../../types'
import { moves } from '../../vocabulary'
import type { Words } from '../words'

/** Each move once, in the order of a good reply. */
export function movesOf(result: Result, words: Words): { label: string; found: boolean }[] {
  const found = new Set(result.moves.map(({ move }) => move))
  return moves
    .map(move => ({ move, lacks: result.lacking.includes(move) }))
    .filter(({ move, lacks }) => lacks || found.has(move))
    .map(({ move, lacks }) => ({ label: words.moves[move], found: !lacks }))
}
