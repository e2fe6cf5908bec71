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
  const found: Entry[] = []
  let kind = 0
  let hasNumber = false
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    const form = token?.forms[0]
    if (token === undefined || form === undefined) continue
    if (token.kind === 'punctuation' && pauses.has(form)) return nothing
    if (token.kind === 'number') hasNumber = true
    const word = lexicon.get(form)
    if (!word) continue
    if (word.helpful) return nothing
    kind |= word.kind
    const entry = word.entries.find(({ words }) => words.every((next, step) => isAt(index + step, next)))
    if (!entry) continue
    found.push(entry)
    index += entry.words.length - 1
  }
  return { points: pointsOf(found) - bitsIn(kind) - (hasNumber ? 1 : 0), words: found.map(textOf) }

  function isAt(index: number, word: string): boolean {
    return index < end && tokens[index]?.forms[0] === word
  }
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

/** What a word may mean: the entries that it opens, the longest first, and a bit for each kind group that it is in. */
interface Word {
  entries: Entry[]
  kind: number
  helpful: boolean
}

type Lexicon = ReadonlyMap<string, Word>

const lexicons = new Map<Language, Lexicon>()

function lexiconOf(language: Language): Lexicon | undefined {
  const known = lexicons.get(language)
  const source = pleadingWords[language]
  if (known || !source) return known
  const made = new Map<string, Word>()
  const wordAt = (form: string): Word => {
    const word = made.get(form) ?? { entries: [], kind: 0, helpful: false }
    made.set(form, word)
    return word
  }
  source.groups.forEach(({ points, words }, group) => {
    for (const text of words) {
      const [head = '', ...rest] = text.split(' ')
      wordAt(head).entries.push({ words: [head, ...rest], group, points })
    }
  })
  for (const { entries } of made.values()) entries.sort((a, b) => b.words.length - a.words.length)
  source.kind.forEach((words, place) => {
    for (const form of words) wordAt(form).kind |= 1 << place
  })
  for (const form of source.helpful) wordAt(form).helpful = true
  lexicons.set(language, made)
  return made
}
