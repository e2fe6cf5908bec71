/** Says which moves a reply lacks for its stage and channel, and where each would go. */
import type { Block, Language, Move, Reply, Span, Stage } from '../../types'
import type { Finding, RuleContext } from '../rule'
import type { Circumstances } from '../stages'
import type { PlacedMove } from './place'

/** Two ways to make the move, per language and stage; `reply` stands in for a stage that has none. */
export type Ways = Readonly<Record<Language, Readonly<Record<Stage, readonly [string, string]>>>>

/** The moves that the stage needs and nobody makes, each by the name of its need. A building block needs none. */
export function lackingMoves(
  reply: Reply,
  moves: readonly PlacedMove[],
  circumstances: Circumstances,
): Move[] {
  if (!isWhole(reply, { circumstances })) return []
  const made = new Set(moves.map(({ move }) => move))
  if (circumstances.channel.like === 'chat' && hasPerson(reply)) made.add('contact')
  return circumstances.stage.needs.filter(need => !need.some(move => made.has(move))).map(([first]) => first)
}

/** The moves whose absence has a rule of its own; `missing-move` is for the others. */
const withRule: readonly Move[] = ['acknowledgement', 'apology', 'solution', 'next-step', 'contact']

export function ruleThatMisses(move: Move): string {
  return withRule.includes(move) ? `missing-${move}` : 'missing-move'
}

/** One finding, without length, at the place where the move would go; none where the reply doesn't lack it. */
export function findLack(
  move: Move,
  ways: Ways,
  reply: Reply,
  { lacking, circumstances }: RuleContext<unknown>,
): Finding[] {
  if (!lacking.includes(move)) return []
  const own = ways[reply.language] ?? ways['en']
  const [first, second] = own?.[circumstances.stage.like] ?? own?.['reply'] ?? ['', '']
  return [{ span: placeOf(move, reply), values: { first, second } }]
}

const fewWords = 40

/** A building block is no reply: nothing can be missing from it. */
export function isWhole(reply: Reply, { circumstances }: { circumstances: Circumstances }): boolean {
  if (reply.kind === 'fragment') return false
  if (circumstances.channel.isBrief) return true
  if (reply.blocks.some(({ zone }) => zone === 'salutation' || zone === 'closing')) return true
  return saysWhatItIs(reply) && wordsIn(bodyOf(reply)) >= fewWords
}

/** A whole reply that makes every move that its stage needs; false where the stage needs none. */
export function isComplete(
  reply: Reply,
  { lacking, circumstances }: Pick<RuleContext<unknown>, 'lacking' | 'circumstances'>,
): boolean {
  return lacking.length === 0 && circumstances.stage.needs.length > 0 && isWhole(reply, { circumstances })
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

const me = new Set(['i', 'me', 'ik', 'mij', 'me'])

/** In a chat the customer already has a person on the line, unless nobody says “I”. */
function hasPerson(reply: Reply): boolean {
  return bodyOf(reply).some(({ tokens }) => tokens.some(({ forms: [form = ''] }) => me.has(form)))
}

const atTheEnd: readonly Move[] = [
  'solution',
  'compensation',
  'next-step',
  'contact',
  'satisfaction-check',
  'closing',
]

/** After the salutation or before the closing. */
export function placeOf(move: Move, reply: Reply): Span {
  const body = bodyOf(reply)
  const first = body[0]
  const last = body.at(-1)
  if (!first || !last) return { start: reply.source.length, end: reply.source.length }
  const place = atTheEnd.includes(move)
    ? last.toSource({ start: 0, end: last.text.length }).end
    : first.toSource({ start: 0, end: first.text.length }).start
  return { start: place, end: place }
}
