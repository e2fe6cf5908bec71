/** Lays a block's tokens out for matching: symbols per position, clauses, fillers; marks of punctuation become breaks. */
import type { Block, Token } from '../types'
import type { LanguageTables } from './tables'

/** The words of a block by position; punctuation has no position but leaves a break before the word that follows. */
export interface Stream {
  length: number
  /** What the token at a position can be: a symbol id, or -1 when no pattern knows the word. */
  symbol: Int32Array
  /** All symbol ids of a token that can be read in several ways. */
  more: (readonly number[] | undefined)[]
  /** 0 nothing, 1 a comma, dash or bracket, 2 a colon or semicolon. */
  breaks: Uint8Array
  /** 1 where a clause begins. */
  clauseStarts: Uint8Array
  fillers: Uint8Array
  /** Index of the token at a position. */
  tokens: Int32Array
  /** The first position of each sentence, and at the end the length. */
  sentences: number[]
  /** The sentence that a position lies in. */
  sentenceOf: Int32Array
}

const kinds = {
  number: '#number',
  placeholder: '#placeholder',
  link: '#link',
  quote: '#quote',
} as const

const currencies = new Set(['€', '£', '$', '¥'])

/** What is known of a word, whatever its place. */
interface Reading {
  symbol: number
  more: readonly number[] | undefined
  /** The same with the mark of a name, for words with a capital. */
  named: readonly number[]
  opensClause: 0 | 1
  filler: 0 | 1
}

/**
 * Makes the reader of one language; it remembers the words that it has seen. A stream holds until the next block is
 * read, since all share the same arrays.
 */
export function createStreamReader(tables: LanguageTables): (block: Block) => Stream {
  const symbolOf = new Map(tables.symbols.map((key, id) => [key, id]))
  const endings = affixes(tables.symbols, key => (key.length > 1 && key.startsWith('+') ? key.slice(1) : ''))
  const beginnings = affixes(tables.symbols, key =>
    key.length > 1 && key.endsWith('+') ? key.slice(0, -1) : '',
  )
  const fillers = new Set(tables.fillers)
  const clauseOpeners = new Set(tables.clauseOpeners)
  const name = optional(symbolOf.get('#name'))
  const readingOfKind: Record<string, Reading> = Object.fromEntries(
    Object.entries(kinds).map(([kind, key]) => [kind, readingOf(optional(symbolOf.get(key)))]),
  )
  const unknown = readingOf([])
  /** By the array of forms, which the tokeniser makes once for a word, or by the accented form. */
  const seen = new Map<unknown, Reading>()
  const mostSeen = 50_000
  let stream = emptyStream(256)

  return readBlock

  function readBlock({ tokens, sentences }: Block): Stream {
    if (tokens.length > stream.symbol.length) stream = emptyStream(tokens.length * 2)
    stream.length = 0
    stream.sentences.length = 0
    for (const { first, end } of sentences) readSentence(tokens, first, end)
    stream.sentences.push(stream.length)
    return stream
  }

  function readSentence(tokens: readonly Token[], first: number, end: number): void {
    const from = stream.length
    const sentence = stream.sentences.push(from) - 1
    let pending = 0
    for (let index = first; index < end; index++) {
      const token = tokens[index]
      if (!token) break
      if (token.kind === 'punctuation') {
        pending = Math.max(pending, strength(token))
        continue
      }
      const at = stream.length++
      const reading = read(token)
      // inside a sentence a capital tells a name
      const isName = token.capital && at > from && token.kind === 'word'
      stream.symbol[at] = reading.symbol
      stream.more[at] = isName ? reading.named : reading.more
      stream.tokens[at] = index
      stream.sentenceOf[at] = sentence
      stream.breaks[at] = at === from ? 0 : pending
      stream.clauseStarts[at] = pending > 0 ? 1 : reading.opensClause
      stream.fillers[at] = reading.filler
      pending = 0
    }
  }

  function read(token: Token): Reading {
    const { kind, forms } = token
    if (kind === 'number') return readingOf(lookUp(token))
    if (kind !== 'word' && kind !== 'symbol') return readingOfKind[kind] ?? unknown
    const memo = token.accented ?? forms
    const known = seen.get(memo)
    if (known) return known
    const reading = readingOf(lookUp(token))
    if (seen.size >= mostSeen) seen.clear()
    seen.set(memo, reading)
    return reading
  }

  function readingOf(symbols: readonly number[]): Reading {
    const [symbol = -1] = symbols
    return {
      symbol,
      more: symbols.length > 1 ? symbols : undefined,
      named: [...symbols, ...name],
      opensClause: clauseOpeners.has(symbol) ? 1 : 0,
      filler: fillers.has(symbol) ? 1 : 0,
    }
  }

  function lookUp({ kind, forms, accented }: Token): readonly number[] {
    const keys = accented === undefined ? forms : [...forms, accented]
    const ids = keys.flatMap(key => symbolOf.get(key) ?? [])
    if (kind === 'number') ids.push(...optional(symbolOf.get('#number')))
    if (kind === 'symbol' && currencies.has(forms[0] ?? '')) ids.push(...optional(symbolOf.get('#currency')))
    if (kind === 'word') for (const form of forms) ids.push(...affixesOf(form))
    return ids
  }

  function affixesOf(form: string): number[] {
    const found: number[] = []
    for (const length of endings.lengths) {
      const id = length <= form.length ? endings.ids.get(form.slice(form.length - length)) : undefined
      if (id !== undefined) found.push(id)
    }
    for (const length of beginnings.lengths) {
      const id = length <= form.length ? beginnings.ids.get(form.slice(0, length)) : undefined
      if (id !== undefined) found.push(id)
    }
    return found
  }
}

function emptyStream(size: number): Stream {
  return {
    length: 0,
    symbol: new Int32Array(size),
    more: new Array<readonly number[] | undefined>(size).fill(undefined),
    breaks: new Uint8Array(size),
    clauseStarts: new Uint8Array(size),
    fillers: new Uint8Array(size),
    tokens: new Int32Array(size),
    sentences: [],
    sentenceOf: new Int32Array(size),
  }
}

function affixes(symbols: readonly string[], textOf: (key: string) => string) {
  const ids = new Map<string, number>()
  symbols.forEach((key, id) => {
    const text = textOf(key)
    if (text !== '') ids.set(text, id)
  })
  return { ids, lengths: [...new Set([...ids.keys()].map(text => text.length))].sort((a, b) => a - b) }
}

function strength(token: Token): number {
  const form = token.forms[0] ?? ''
  if (form.startsWith(':') || form.startsWith(';')) return 2
  return /^[,()[\]–—-]/.test(form) ? 1 : 0
}

function optional(id: number | undefined): number[] {
  return id === undefined ? [] : [id]
}
