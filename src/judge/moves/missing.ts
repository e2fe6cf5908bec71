/** Says which moves a reply lacks for its stage and channel, and where each would go. */
import type { Block, Language, Move, Reply, Span, Stage } from '../../types'
import type { Finding, RuleContext } from '../rule'
import type { Circumstances } from '../stages'

/** Two ways to make the move, per language and stage; `reply` stands in for a stage that has none. */
export type Ways = Readonly<Record<Language, Readonly<Record<Stage, readonly [string, string]>>>>

export interface Lack {
  move: Move
  ways: Ways
  /** Other evidence that the move is made, beside the moves that were found. */
  isMade?: (reply: Reply, context: RuleContext<unknown>) => boolean
}

/** One finding, without length, at the place where the move would go; none where the stage doesn't need the move. */
export function findLack(
  { move, ways, isMade }: Lack,
  reply: Reply,
  context: RuleContext<unknown>,
): Finding[] {
  const need = context.circumstances.stage.needs.find(([first]) => first === move)
  if (!need || !isWhole(reply, context)) return []
  if (context.moves.some(one => need.includes(one.move)) || isMade?.(reply, context)) return []
  const [first, second] = waysFor(ways, reply)
  return [{ span: placeOf(move, reply), values: { first, second } }]
}

function waysFor(ways: Ways, { language, stage }: Reply): readonly [string, string] {
  const own = ways[language] ?? ways['en']
  return own?.[stage] ?? own?.['reply'] ?? ['', '']
}

const fewWords = 40

/** A building block is no reply: nothing can be missing from it. */
export function isWhole(reply: Reply, { circumstances }: { circumstances: Circumstances }): boolean {
  if (reply.kind === 'fragment') return false
  if (circumstances.channel.isBrief) return true
  if (reply.blocks.some(({ zone }) => zone === 'salutation' || zone === 'closing')) return true
  return saysWhatItIs(reply) && wordsIn(bodyOf(reply)) >= fewWords
}

/** Front matter that names a stage or a channel tells a letter from a page of notes. */
function saysWhatItIs({ source }: Reply): boolean {
  const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''
  return /^(?:stage|channel):/m.test(frontMatter)
}

export function bodyOf(reply: Reply): Block[] {
  return reply.blocks.filter(({ zone }) => zone === 'body')
}

export function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0)
}

const atTheEnd: readonly Move[] = ['solution', 'next-step', 'contact', 'satisfaction-check', 'closing']

function placeOf(move: Move, reply: Reply): Span {
  const body = bodyOf(reply)
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return { start: reply.source.length, end: reply.source.length }
  const place = atTheEnd.includes(move)
    ? last.toSource({ start: 0, end: last.text.length }).end
    : first.toSource({ start: 0, end: first.text.length }).start
  return { start: place, end: place }
}
