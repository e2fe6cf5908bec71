/** Places the moves of a reply: what the patterns and the contact details show, less what another rule finds fault with. */
import type { Occurrence } from '../../match'
import type { Tables } from '../../match/tables'
import type { Block, Category, Move, Problem, Reply, Span } from '../../types'
import { findContactDetails, servesAnotherPurpose } from './contact-details'
import type { Circumstances } from '../stages'
import { createFindOverlapping, type FindOverlapping } from '../nearby'
import type { Evidence } from './evidence'
import { findOutcome } from './outcome'
import { withoutRebuttals } from './quarrel'
import { findRestatements } from './restatement'
import { sentenceSpan } from './sentences'

/** A move with its span in the source: the sentence that makes it. */
export interface PlacedMove extends Span {
  move: Move
  block: Block
  /** Index of the sentence within the block. */
  sentence: number
}

/** In the order of the text; a sentence makes a move once, however many patterns say so. */
export function placeMoves(
  reply: Reply,
  occurrences: readonly Occurrence[],
  tables: Tables,
  problems: readonly Problem[],
  circumstances: Circumstances,
): PlacedMove[] {
  const faultsIn = createFindOverlapping(problems.filter(({ severity }) => severity !== 'info'))
  const evidence = [...fromPatterns(occurrences, tables), ...findContactDetails(reply)]
  const meant = evidence.filter(one => one.move !== 'contact' || !servesAnotherPurpose(one))
  const unspoilt = meant.filter(one => isDecision(one, circumstances) || !isSpoilt(one, faultsIn))
  const sound = withoutRebuttals(unspoilt, reply, problems)
  const told = [...sound, ...findRestatements(reply, sound, problems, circumstances)]
  return onePerSentence([...told, ...findOutcome(reply, told, problems)]).sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function fromPatterns(occurrences: readonly Occurrence[], tables: Tables): Evidence[] {
  const evidence: Evidence[] = []
  for (const { rule, pattern, block, sentence, whole } of occurrences) {
    const move = tables.rules[rule]?.move
    if (!move) continue
    const isRestatement = move === 'acknowledgement' && pattern.where?.sentence === 'opening'
    evidence.push({ move, block, sentence, span: whole, isRestatement })
  }
  return evidence
}

/** A fault of these categories in the same words takes the move away: “sorry als u …” is no apology. */
const hollow: Readonly<Record<Move, readonly Category[]>> = {
  thanks: ['tone', 'argumentative', 'dismissive', 'presumptuous'],
  acknowledgement: ['tone', 'argumentative', 'dismissive', 'presumptuous', 'defensive', 'empty'],
  apology: ['tone', 'argumentative', 'dismissive', 'presumptuous', 'defensive'],
  explanation: ['tone', 'argumentative', 'dismissive', 'presumptuous', 'defensive'],
  solution: ['tone', 'argumentative', 'dismissive', 'empty'],
  compensation: ['tone', 'argumentative', 'dismissive', 'empty'],
  'next-step': ['tone', 'argumentative', 'dismissive', 'empty'],
  contact: [],
  'satisfaction-check': ['tone', 'presumptuous', 'empty'],
  closing: ['tone'],
}

/** A no that is said harshly is a decision all the same. */
function isDecision({ move }: Evidence, { stage }: Circumstances): boolean {
  return move === 'solution' && (stage.like === 'rejection' || stage.like === 'closing')
}

function isSpoilt({ move, block, span }: Evidence, faultsIn: FindOverlapping): boolean {
  const { start, end } = block.toSource(span)
  return faultsIn(start, end).some(({ category }) => hollow[move].includes(category))
}

function onePerSentence(evidence: readonly Evidence[]): PlacedMove[] {
  const made = new Map<Block, Move[][]>()
  const placed: PlacedMove[] = []
  for (const { move, block, sentence } of evidence) {
    const bySentence = made.get(block) ?? []
    made.set(block, bySentence)
    const known = (bySentence[sentence] ??= [])
    if (known.includes(move)) continue
    known.push(move)
    placed.push({ move, block, sentence, ...block.toSource(sentenceSpan(block, sentence)) })
  }
  return placed
}
