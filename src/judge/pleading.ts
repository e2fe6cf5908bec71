/** Finds sentences that plead: they do nothing for the customer, and small words of arguing gather in them. */
import type { Block, Category, Language, Reply, Sentence, Span, Token } from '../types'
import { isComplete } from './moves/missing'
import { createFindOverlapping } from './nearby'
import { spanOf } from './readability'
import type { RuleContext } from './rule'
import { rememberWords, type NumberOf } from './word-memory'

/** The words of one language by which a plea is known; in each list with a comma and a space between. */
export interface PleadingWords {
  /** What a group of words adds to a sentence, and its words. */
  groups: readonly { points: number; words: string }[]
  /** A sentence with one of these, and none for the customer, speaks up for the firm. */
  firm: string
  /** Speak of the customer, and take a point away. */
  customer: string
  /** Each of these lists speaks of giving or of being sorry, and takes a point away. */
  kind: readonly string[]
  /** A sentence with one of these makes an appointment, an offer or a request, and is no plea. */
  helpful: string
}

/** Read only in the languages that replies are written in. */
export type Vocabulary = Readonly<Record<Language, (() => PleadingWords) | undefined>>

export interface Plea {
  span: Span
  /** The words that made it one, in the order of the text. */
  words: readonly string[]
}

export interface PleaKind {
  /** Whether the sentence speaks up for the firm, or tells how people and things are. */
  isForFirm: boolean
  leastPoints: number
}

/** In the order of the text. Without other faults a lone plea is let be, and in a complete reply all are without three. */
export function findPleas(
  reply: Reply,
  context: Pick<RuleContext<unknown>, 'moves' | 'problems' | 'lacking' | 'circumstances'>,
  vocabulary: Vocabulary,
  { isForFirm, leastPoints }: PleaKind,
): Plea[] {
  const { moves, problems } = context
  const faults = problems.filter(({ severity, category }) => severity !== 'info' && offending.has(category))
  const isWhole = isComplete(reply, context)
  if (isWhole && faults.length < 3) return []
  const heavy = weighAll(reply, vocabulary).filter(({ points }) => points >= leastPoints)
  if (heavy.length === 0) return []
  const faultsIn = createFindOverlapping(problems.filter(({ severity }) => severity !== 'info'))
  const busy = new Set(moves.map(({ block, sentence }) => block.sentences[sentence]))
  const pleas = heavy.filter(
    ({ sentence, span }) => !busy.has(sentence) && faultsIn(span.start, span.end).length === 0,
  )
  const isInBadCompany = isWhole || pleas.length + faults.length > 1
  return isInBadCompany ? pleas.filter(plea => plea.isForFirm === isForFirm) : []
}

const shown = 3

/** The first words that gave it away, for a message. */
export function quoted(words: readonly string[]): string {
  return [...new Set(words.slice(0, shown))].map(word => `“${word}”`).join(', ')
}

interface Weighed extends Plea {
  sentence: Sentence
  points: number
  isForFirm: boolean
}

const weighed = new WeakMap<Reply, { vocabulary: unknown; all: readonly Weighed[] }>()

/** Several rules ask, and the words are looked up once. */
function weighAll(reply: Reply, vocabulary: Vocabulary): readonly Weighed[] {
  const known = weighed.get(reply)
  const words = vocabulary[reply.language]
  if (known?.vocabulary === vocabulary) return known.all
  if (!words) return []
  const lexicon = lexiconOf(words)
  const all: Weighed[] = []
  for (const block of reply.blocks) {
    if (!isProse(block, reply.language)) continue
    for (const sentence of block.sentences) {
      const weight = mayPlead(sentence) ? weigh(block, sentence, lexicon) : undefined
      if (weight) all.push({ sentence, span: spanOf(block, sentence), ...weight })
    }
  }
  weighed.set(reply, { vocabulary, all })
  return all
}

const fewestTokens = 6
/** In longer sentences small words meet by chance. */
const mostTokens = 24

function mayPlead({ first, end, question }: Sentence): boolean {
  return !question && end - first >= fewestTokens && end - first <= mostTokens
}

/** A fault of these kinds shows in which tone the reply is written. */
const offending: ReadonlySet<Category> = new Set([
  'argumentative',
  'defensive',
  'dismissive',
  'empty',
  'presumptuous',
  'tone',
])

function isProse({ zone, form, language }: Block, main: Language): boolean {
  return zone === 'body' && language === main && (form === 'paragraph' || form === 'item')
}

type Weight = Pick<Weighed, 'points' | 'words' | 'isForFirm'>

/** Undefined where nothing pleads. */
function weigh({ tokens, language }: Block, { first, end }: Sentence, lexicon: Lexicon): Weight | undefined {
  const found: Entry[] = []
  let kind = 0
  let hasNumber = false
  let hasCustomer = false
  let hasFirm = false
  /** Where the words of the last entry end. */
  let after = first
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const word = token.word < 0 ? undefined : lexicon.words[lexicon.placeOf(token, language)]
    hasCustomer ||= word?.isCustomer === true
    hasFirm ||= word?.isFirm === true
    if (index < after) continue
    if (token.kind === 'punctuation' && pauses.has(token.forms[0] ?? '')) return undefined
    if (token.kind === 'number') hasNumber = true
    if (!word) continue
    if (word.helpful) return undefined
    kind |= word.kind
    const entry = entryAt(index, word.entries, tokens, end)
    if (!entry) continue
    found.push(entry)
    after = index + entry.words.length
  }
  const points = pointsOf(found) - bitsIn(kind) - (hasNumber ? 1 : 0) - (hasCustomer ? 1 : 0)
  if (points <= 0) return undefined
  return { points, words: found.map(textOf), isForFirm: !hasCustomer && hasFirm }
}

/** The first of the entries that stands here. */
function entryAt(
  index: number,
  entries: readonly Entry[],
  tokens: readonly Token[],
  end: number,
): Entry | undefined {
  for (const entry of entries) if (standsAt(index, entry.words, tokens, end)) return entry
  return undefined
}

/** The first word is known to stand there. */
function standsAt(index: number, words: readonly string[], tokens: readonly Token[], end: number): boolean {
  if (index + words.length > end) return false
  for (let step = 1; step < words.length; step++)
    if (tokens[index + step]?.forms[0] !== words[step]) return false
  return true
}

function pointsOf(found: readonly Entry[]): number {
  return found.reduce((sum, { group, points }, index) => {
    const before = found.slice(0, index).filter(other => other.group === group).length
    return before < mostPerGroup ? sum + points : sum
  }, 0)
}

function textOf({ words }: Entry): string {
  return words.join(' ')
}

function bitsIn(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + bitsIn(mask >> 1)
}

/** After these comes an explanation or a list. */
const pauses: ReadonlySet<string> = new Set([':', ';', '('])
const mostPerGroup = 2

interface Entry {
  words: readonly string[]
  group: number
  points: number
}

/** What a word may mean: the entries that it opens, the longest first, and a bit for each kind list that it is in. */
interface Word {
  entries: readonly Entry[]
  kind: number
  helpful: boolean
  isFirm: boolean
  isCustomer: boolean
}

/** Where among the words a token stands; the first of them stands for nothing. */
interface Lexicon {
  words: readonly (Word | undefined)[]
  placeOf: NumberOf
}

const lexicons = new WeakMap<() => PleadingWords, Lexicon>()

/** Only the words that replies use are looked up, since that is quicker than to go through the lists. */
function lexiconOf(read: () => PleadingWords): Lexicon {
  const known = lexicons.get(read)
  if (known) return known
  const find = createFinder(read())
  const words: (Word | undefined)[] = [undefined]
  const places = new Map<string, number>()
  const placeOf = rememberWords(({ forms: [form = ''] }) => places.get(form) ?? learn(form))
  const lexicon = { words, placeOf }
  lexicons.set(read, lexicon)
  return lexicon

  function learn(form: string): number {
    const word = find(form)
    if (!word) return 0
    places.set(form, words.length)
    return words.push(word) - 1
  }
}

function createFinder({
  groups,
  kind,
  helpful,
  firm,
  customer,
}: PleadingWords): (form: string) => Word | undefined {
  const lists = [...groups.map(({ words }) => words), ...kind, helpful, firm, customer]
  const all = lists.map(words => `, ${words}`).join('') + ','
  const firstOther = groups.length + kind.length
  const ends: number[] = []
  for (const list of lists) ends.push((ends.at(-1) ?? 0) + 2 + list.length)

  return form => {
    if (form === '' || form === ',') return undefined
    const entries: Entry[] = []
    const word = { entries, kind: 0, helpful: false, isFirm: false, isCustomer: false }
    let isFound = false
    for (let at = all.indexOf(`, ${form}`); at >= 0; at = all.indexOf(`, ${form}`, at + 1)) {
      const text = all.slice(at + 2, all.indexOf(',', at + 2))
      if (text !== form && !text.startsWith(`${form} `)) continue
      isFound = true
      note(
        text,
        ends.findIndex(end => at < end),
      )
    }
    entries.sort((a, b) => b.words.length - a.words.length)
    return isFound ? word : undefined

    function note(text: string, list: number): void {
      const group = groups[list]
      if (group) entries.push({ words: text.split(' '), group: list, points: group.points })
      else if (list < firstOther) word.kind |= 1 << (list - groups.length)
      else if (list === firstOther) word.helpful = true
      else if (list === firstOther + 1) word.isFirm = true
      else word.isCustomer = true
    }
  }
}
