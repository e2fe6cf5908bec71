/** Finds sentences that plead: they do nothing for the customer, and small words of arguing gather in them. */
import type { Block, Category, Language, Problem, Reply, Sentence, Span } from '../types'
import type { PlacedMove } from './moves/place'
import { createFindOverlapping } from './nearby'
import { pleadingWords } from './pleading-words'
import { spanOf } from './readability'

export interface Plea {
  span: Span
  /** The words that made it one, in the order of the text. */
  words: readonly string[]
}

/** In the order of the text; a lone plea in a reply without other faults is let be. */
export function findPleas(
  reply: Reply,
  moves: readonly PlacedMove[],
  problems: readonly Problem[],
  leastPoints: number,
): Plea[] {
  const lexicon = lexiconOf(reply.language)
  if (!lexicon) return []
  const faults = problems.filter(({ severity, category }) => severity !== 'info' && offending.has(category))
  const faultsIn = createFindOverlapping(problems.filter(({ severity }) => severity !== 'info'))
  const busy = new Set(moves.map(({ block, sentence }) => block.sentences[sentence]))
  const pleas = reply.blocks
    .filter(block => isProse(block, reply.language))
    .flatMap(block =>
      block.sentences.flatMap(sentence => {
        if (sentence.question || sentence.end - sentence.first < fewestTokens || busy.has(sentence)) return []
        const { points, words } = weigh(block, sentence, lexicon)
        if (points < leastPoints) return []
        const span = spanOf(block, sentence)
        return faultsIn(span.start, span.end).length > 0 ? [] : [{ span, words }]
      }),
    )
  return pleas.length + faults.length > 1 ? pleas : []
}

const fewestTokens = 6

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

interface Weight {
  points: number
  words: readonly string[]
}

const nothing: Weight = { points: 0, words: [] }

function weigh({ tokens }: Block, { first, end }: Sentence, lexicon: Lexicon): Weight {
  const counts = new Map<number, number>()
  const words: string[] = []
  let points = 0
  let hasNumber = false
  const kind = new Set<number>()
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    const form = token?.forms[0]
    if (token === undefined || form === undefined) continue
    if (token.kind === 'punctuation' && pauses.has(form)) return nothing
    if (token.kind === 'number') hasNumber = true
    if (lexicon.helpful.has(form)) return nothing
    for (const place of lexicon.kind.get(form) ?? []) kind.add(place)
    const entry = longestAt(index)
    if (!entry) continue
    const count = (counts.get(entry.group) ?? 0) + 1
    counts.set(entry.group, count)
    if (count <= mostPerGroup) points += entry.points
    words.push(entry.words.join(' '))
    index += entry.words.length - 1
  }
  return { points: points - kind.size - (hasNumber ? 1 : 0), words }

  function longestAt(index: number): Entry | undefined {
    return lexicon.entries
      .get(tokens[index]?.forms[0] ?? '')
      ?.find(({ words }) =>
        words.every((word, step) => index + step < end && tokens[index + step]?.forms[0] === word),
      )
  }
}

/** After these comes an explanation or a list. */
const pauses: ReadonlySet<string> = new Set([':', ';', '('])
const mostPerGroup = 2

interface Entry {
  words: readonly string[]
  group: number
  points: number
}

interface Lexicon {
  /** By their first word, the longest first. */
  entries: ReadonlyMap<string, readonly Entry[]>
  kind: ReadonlyMap<string, readonly number[]>
  helpful: ReadonlySet<string>
}

const lexicons = new Map<Language, Lexicon>()

function lexiconOf(language: Language): Lexicon | undefined {
  const known = lexicons.get(language)
  const source = pleadingWords[language]
  if (known || !source) return known
  const entries = source.groups.flatMap(({ points, words }, group) =>
    words.map(word => ({ words: word.split(' '), group, points })),
  )
  entries.sort((a, b) => b.words.length - a.words.length)
  const made = {
    entries: groupBy(
      entries,
      ({ words }) => words[0] ?? '',
      entry => entry,
    ),
    kind: groupBy(
      source.kind.flatMap((words, place) => words.map(word => ({ word, place }))),
      ({ word }) => word,
      ({ place }) => place,
    ),
    helpful: new Set(source.helpful),
  }
  lexicons.set(language, made)
  return made
}

function groupBy<Item, Value>(
  items: readonly Item[],
  key: (item: Item) => string,
  value: (item: Item) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), value(item)])
  return groups
}
