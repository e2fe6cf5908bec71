/** Lays a block's tokens out for matching: symbols per position, clauses, fillers; marks of punctuation become breaks. */
import type { Block, Token } from '../types'
import type { LanguageTables } from './tables'

/** The words of a block by position; punctuation has no position but leaves a break before the word that follows. */
export interface Stream {
  length: number
  /** What the token at a position can be: a symbol id, or -1 when no pattern knows it. */
  symbol: Int32Array
  /** Further symbol ids of a token that can be read in several ways. */
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

const none: readonly number[] = []

const currencies = new Set(['€', '£', '$', '¥'])

/** Makes the reader of one language; it remembers the symbols of the words that it has seen. */
export function createStreamReader(tables: LanguageTables): (block: Block) => Stream {
  const symbolOf = new Map(tables.symbols.map((key, id) => [key, id]))
  const endings = affixes(tables.symbols, key => (key.length > 1 && key.startsWith('+') ? key.slice(1) : ''))
  const beginnings = affixes(tables.symbols, key => (key.length > 1 && key.endsWith('+') ? key.slice(0, -1) : ''))
  const fillers = new Set(tables.fillers)
  const clauseOpeners = new Set(tables.clauseOpeners)
  const name = symbolOf.get('#name') ?? -1
  const kindSymbols = Object.fromEntries(Object.entries(kinds).map(([kind, key]) => [kind, optional(symbolOf.get(key))]))
  const seen = new Map<string, readonly number[]>()
  const mostSeen = 50_000

  return readBlock

  function readBlock(block: Block): Stream {
    const { tokens } = block
    const stream: Stream = {
      length: 0,
      symbol: new Int32Array(tokens.length),
      more: [],
      breaks: new Uint8Array(tokens.length),
      clauseStarts: new Uint8Array(tokens.length),
      fillers: new Uint8Array(tokens.length),
      tokens: new Int32Array(tokens.length),
      sentences: [],
      sentenceOf: new Int32Array(tokens.length),
    }
    for (const sentence of block.sentences) readSentence(tokens, sentence.first, sentence.end, stream)
    stream.sentences.push(stream.length)
    return stream
  }

  function readSentence(tokens: readonly Token[], first: number, end: number, stream: Stream): void {
    const sentence = stream.sentences.push(stream.length) - 1
    let pending = 0
    for (let index = first; index < end; index++) {
      const token = tokens[index]
      if (!token) break
      if (token.kind === 'punctuation') {
        pending = Math.max(pending, strength(token))
        continue
      }
      const at = stream.length++
      const symbols = withName(token, symbolsOf(token), index === first || at === stream.sentences[sentence])
      const id = symbols[0] ?? -1
      stream.symbol[at] = id
      stream.more.push(symbols.length > 1 ? symbols : undefined)
      stream.tokens[at] = index
      stream.sentenceOf[at] = sentence
      stream.breaks[at] = at === stream.sentences[sentence] ? 0 : pending
      stream.clauseStarts[at] = pending > 0 || clauseOpeners.has(id) ? 1 : 0
      stream.fillers[at] = fillers.has(id) ? 1 : 0
      pending = 0
    }
  }

  /** Inside a sentence a capital tells a name. */
  function withName(token: Token, symbols: readonly number[], begins: boolean): readonly number[] {
    if (name < 0 || begins || !token.capital || token.kind !== 'word') return symbols
    return [...symbols, name]
  }

  function symbolsOf(token: Token): readonly number[] {
    const kind = token.kind
    if (kind === 'number') return lookUp(token)
    if (kind !== 'word' && kind !== 'symbol') return kindSymbols[kind as keyof typeof kinds] ?? none
    const [form = ''] = token.forms
    const memo = token.accented ?? (token.forms.length > 1 ? token.forms.join(' ') : form)
    const known = seen.get(memo)
    if (known) return known
    const found = lookUp(token)
    if (seen.size >= mostSeen) seen.clear()
    seen.set(memo, found)
    return found
  }

  function lookUp(token: Token): readonly number[] {
    const keys = token.accented === undefined ? token.forms : [...token.forms, token.accented]
    const ids = keys.flatMap(key => symbolOf.get(key) ?? [])
    if (token.kind === 'number') ids.push(...optional(symbolOf.get('#number')))
    if (token.kind === 'symbol' && currencies.has(token.forms[0] ?? '')) ids.push(...optional(symbolOf.get('#currency')))
    if (token.kind === 'word') for (const form of token.forms) ids.push(...affixesOf(form))
    return ids.length === 0 ? none : ids
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
