/** The moves of a good reply, in the order in which they usually come. */
import type { Move } from '../types'

export const moves: readonly Move[] = [
  'thanks',
  'acknowledgement',
  'apology',
  'explanation',
  'solution',
  'compensation',
  'next-step',
  'contact',
  'satisfaction-check',
  'closing',
]
