/** Matches a pattern by trying all that it may mean, in the order that decides: slow, and plain to read. */
import { read } from '../../src/compile/lower'
import type { Shape } from '../../src/compile/shape'
import type { Scope } from '../../src/match/tables'
import type { Block, Token } from '../../src/types'
import type { Lexicon } from '../../src/compile/lexicon'

/** A match and the part that is marked, in the block's text. */
export interface Found {
  whole: [start: number, end: number]
  span: [start: number, end: number]
}

interface Word {
  token: Token
  keys: readonly string[]
  isFiller: boolean
  beginsClause: boolean
  beginsSentence: boolean
  comma: boolean
  colon: boolean
}

/** What a part came to: the position after it, whether a colon may follow, and what was marked first. */
interface Reached {
  at: number
  open: boolean
  mark?: [start: number, end: number]
}

export interface Exception {
  scope: Scope
  pattern: string
}

/** Every match of a pattern in a block, sentence by sentence, without overlaps; less those that an exception silences. */
export function findNaively(
  pattern: string,
  block: Block,
  lexicon: Lexicon,
  exceptions: readonly Exception[] = [],
): Found[] {
  const shape = read(pattern, lexicon)
  const words = wordsOf(block, lexicon)
  const starts = words.flatMap((word, at) => (word.beginsSentence ? [at] : []))
  const text = (start: number, end: number): [number, number] => [
    words[start]?.token.start ?? 0,
    words[end - 1]?.token.end ?? 0,
  ]
  return starts.flatMap((from, index) => {
    const found: Found[] = []
    const to = starts[index + 1] ?? words.length
    for (let at = from; at < to;) {
      const first = reachedFrom(shape, { words, lexicon, from, to, start: at })
      if (first && first.at > at) {
        const [start, end] = first.mark ?? [at, first.at]
        const match = { start: at, end: first.at }
        if (!exceptions.some(one => silences(one, match, index)))
          found.push({ whole: text(at, first.at), span: text(start, end) })
        at = first.at
      } else at++
    }
    return found
  })

  function silences({ scope, pattern: text }: Exception, { start, end }: Range, sentence: number): boolean {
    const from = starts[sentence] ?? 0
    const to = starts[sentence + 1] ?? words.length
    const harmless = read(text, lexicon)
    const isIn = (first: number, last: number, begin = from): boolean =>
      searched(harmless, { words, lexicon, from: begin, to: last, start: first }).length > 0
    switch (scope) {
      case 'overlap':
        return searched(harmless, { words, lexicon, from, to, start: from }).some(
          other => other.start < end && start < other.end,
        )
      case 'before':
        return isIn(Math.max(clauseStart(start, from), start - beside), start)
      case 'after':
        return isIn(end, Math.min(clauseEnd(end, to), end + beside))
      case 'clause':
        return isIn(clauseStart(start, from), clauseEnd(end, to))
      case 'sentence':
        return isIn(from, to)
      case 'nearby':
        return [sentence - 1, sentence, sentence + 1].some(near => {
          const first = starts[near]
          return first !== undefined && isIn(first, starts[near + 1] ?? words.length, first)
        })
    }
  }

  function clauseStart(at: number, least: number): number {
    return at > least && words[at]?.beginsClause === false ? clauseStart(at - 1, least) : at
  }

  function clauseEnd(at: number, most: number): number {
    return at < most && words[at]?.beginsClause === false ? clauseEnd(at + 1, most) : at
  }
}

/** How many words before and after a match count as beside it. */
const beside = 4

interface Range {
  start: number
  end: number
}

/** Matches without overlaps from `start` on. */
function searched(shape: Shape, search: Search): Range[] {
  for (let start = search.start; start < search.to; start++) {
    const end = reachedFrom(shape, { ...search, start })?.at ?? start
    if (end > start) return [{ start, end }, ...searched(shape, { ...search, start: end })]
  }
  return []
}

function wordsOf({ tokens, sentences }: Block, lexicon: Lexicon): Word[] {
  return sentences.flatMap(({ first, end }) => {
    const words: Word[] = []
    let before = ''
    for (const token of tokens.slice(first, end)) {
      if (token.kind === 'punctuation') {
        before += token.forms[0] ?? ''
        continue
      }
      const colon = words.length > 0 && /[:;]/.test(before)
      const comma = words.length > 0 && /[,()[\]-]/.test(before) && !colon
      const isBreak = /[,()[\]:;-]/.test(before)
      const [form = ''] = token.forms
      words.push({
        token,
        keys: keysOf(token, words.length > 0),
        isFiller: lexicon.fillers.includes(form),
        beginsClause: isBreak || lexicon.clauseOpeners.includes(form),
        beginsSentence: words.length === 0,
        comma,
        colon,
      })
      before = ''
    }
    return words
  })
}

function keysOf({ kind, forms, accented, capital }: Token, isInside: boolean): string[] {
  if (kind === 'word')
    return [
      ...forms,
      ...(accented === undefined ? [] : [accented]),
      ...(capital && isInside ? ['#name'] : []),
    ]
  return kind === 'number' ? [...forms, '#number'] : [`#${kind}`]
}

function isOf(word: Word, keys: readonly string[]): boolean {
  return keys.some(key => {
    if (key.startsWith('+'))
      return word.token.kind === 'word' && word.token.forms.some(form => form.endsWith(key.slice(1)))
    if (key.endsWith('+'))
      return word.token.kind === 'word' && word.token.forms.some(form => form.startsWith(key.slice(0, -1)))
    return word.keys.includes(key)
  })
}

interface Search {
  words: readonly Word[]
  lexicon: Lexicon
  /** Where the sentence begins. */
  from: number
  to: number
  /** Where the match began; no filler is skipped there. */
  start: number
}

function reachedFrom(shape: Shape, search: Search): Reached | undefined {
  const first = paths(shape, { at: search.start, open: true }, search).next()
  return first.done === true ? undefined : first.value
}

/** All ways on, the preferred first. */
function* paths(shape: Shape, here: Reached, search: Search): Generator<Reached> {
  const { words, lexicon, from, to } = search
  const word = words[here.at]
  switch (shape.op) {
    case 'test':
    case 'any':
    case 'separable':
      yield* overFillers(here, search, at => (accepts(shape, at, search) ? [at + 1] : []))
      return
    case 'class': {
      const phrases: Shape = { op: 'choice', options: lexicon.phrasesOf(shape.name) }
      yield* overFillers(here, search, at => phraseEnds(phrases, at, search))
      return
    }
    case 'gap': {
      yield here
      if (shape.words === 0) return
      const isStep = shape.scope === 'sentence'
      const one = (at: number): number[] => (isStep || words[at]?.beginsClause === false ? [at + 1] : [])
      for (const next of overFillers(here, search, one, isStep))
        yield* paths({ ...shape, words: shape.words - 1 }, next, search)
      return
    }
    case 'sequence': {
      const [part, ...rest] = shape.parts
      if (!part) yield here
      else for (const next of paths(part, here, search)) yield* paths({ ...shape, parts: rest }, next, search)
      return
    }
    case 'choice':
      for (const option of shape.options) yield* paths(option, here, search)
      return
    case 'optional':
      yield* paths(shape.part, here, search)
      yield here
      return
    case 'unordered':
      for (const [index, part] of shape.parts.entries()) {
        const parts = shape.parts.filter((_, other) => other !== index)
        const rest: Shape[] =
          parts.length > 0
            ? [
                { op: 'gap', words: 5, scope: 'clause' },
                { op: 'unordered', parts },
              ]
            : []
        yield* paths({ op: 'sequence', parts: [part, ...rest] }, here, search)
      }
      return
    case 'not': {
      const ahead = paths(shape.part, { at: here.at, open: false }, { ...search, start: -1 })
      if (ahead.next().done === true) yield here
      return
    }
    case 'mark':
      for (const next of paths(shape.part, here, search))
        yield { ...next, mark: here.mark ?? [here.at, next.at] }
      return
    case 'start':
      if (here.at === from) yield here
      return
    case 'end':
      if (!word || word.beginsSentence) yield here
      return
    case 'comma':
      if (here.at < to && word && (word.comma || word.colon)) yield { ...here, open: true }
  }
}

/** The next word, or one behind fillers. */
function* overFillers(
  { mark, ...here }: Reached,
  { words, to, start }: Search,
  ends: (at: number) => readonly number[],
  crossesColons = false,
): Generator<Reached> {
  let { open } = here
  for (let at = here.at; at < to; at++) {
    const word = words[at]
    if (!word || (word.colon && !open && !crossesColons)) return
    for (const end of ends(at)) yield { at: end, open: false, ...(mark && { mark }) }
    if (at === start || !word.isFiller) return
    open = false
  }
}

const particleReach = 25

function accepts(shape: Shape, at: number, { words, to }: Search): boolean {
  const word = words[at]
  if (!word) return false
  if (shape.op === 'test') return isOf(word, shape.keys)
  if (shape.op !== 'separable') return true
  const later = words.slice(at + 1, Math.min(to, at + particleReach))
  return isOf(word, shape.heads) && later.some(other => isOf(other, [shape.particle]))
}

/** Where the phrases of a class end, the longest first; none goes on behind a colon. */
function phraseEnds(phrases: Shape, first: number, search: Search): number[] {
  const words = search.words.map((word, at) => (at > first && word.colon ? undefined : word))
  const cut = words.findIndex((word, at) => at > first && word === undefined)
  const to = cut < 0 ? search.to : Math.min(search.to, cut)
  const ends = [...paths(phrases, { at: first, open: true }, { ...search, to, start: first })].map(
    ({ at }) => at,
  )
  return [...new Set(ends)].sort((a, b) => b - a)
}
