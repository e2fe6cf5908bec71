/** Remembers for the words of a language what they are to the patterns, so that each is looked up once. */
import type { Token, TokenKind } from '../types'
import { Mark } from './stream'
import { keyOf, symbolOf } from './symbols'
import type { LanguageTables } from './tables'

/** By slot, what a token is; symbols as in `Stream`. */
export interface Readings {
  /** The slot that tells of this token until the next is asked for. */
  slotOf(token: Token): number
  plain: Int32Array
  /** The same with the mark of a name, for words with a capital inside a sentence. */
  named: Int32Array
  /** Clause openers and fillers. */
  marks: Uint8Array
  several: readonly (readonly number[])[]
}

/** Kinds of tokens of which the text does not count; of numbers it does where a pattern names them. */
const opaqueKinds = ['placeholder', 'link', 'quote', 'number'] as const
const currencies = new Set(['€', '£', '$', '¥'])

/** Words of which the numbers leave the same rest share a slot; the last one read holds it. */
const slots = 1 << 16

export function createReadings(tables: LanguageTables): Readings {
  const { symbols: known } = tables
  const endings = affixes(tables, key => (key.startsWith('+') ? key.slice(1) : ''))
  const beginnings = affixes(tables, key => (key.endsWith('+') ? key.slice(0, -1) : ''))
  const fillers = new Set(tables.fillers)
  const clauseOpeners = new Set(tables.clauseOpeners)
  const several: number[][] = []
  const listOf = new Map<string, number>()
  /** By slot: the number of the word plus one. Beyond the slots of words are those of other tokens. */
  const holders = new Int32Array(slots)
  const plain = new Int32Array(slots + opaqueKinds.length + 1)
  const named = new Int32Array(plain.length)
  const marks = new Uint8Array(plain.length)
  const name = idsOf(['#name'])
  opaqueKinds.forEach((kind, index) => fill(slots + index, kind, idsOf([`#${kind}`])))

  return { slotOf, plain, named, marks, several }

  function slotOf(token: Token): number {
    const { word, kind } = token
    if (word < 0) return slotOfOther(token)
    const slot = word & (slots - 1)
    if (holders[slot] === word + 1) return slot
    holders[slot] = word + 1
    return fill(slot, kind, symbolsOf(token))
  }

  function slotOfOther(token: Token): number {
    const { kind, forms } = token
    if (kind === 'placeholder') return slots
    if (kind === 'link') return slots + 1
    if (kind === 'quote') return slots + 2
    if (kind === 'number' && symbolOf(known, forms[0] ?? '') < 0) return slots + 3
    return fill(slots + opaqueKinds.length, kind, symbolsOf(token))
  }

  function fill(slot: number, kind: TokenKind, symbols: readonly number[]): number {
    const [first = -1] = symbols
    plain[slot] = oneOf(symbols)
    named[slot] = kind === 'word' ? oneOf([...symbols, ...name]) : -1
    marks[slot] = (clauseOpeners.has(first) ? Mark.beginsClause : 0) | (fillers.has(first) ? Mark.filler : 0)
    return slot
  }

  function oneOf(symbols: readonly number[]): number {
    const [first = -1] = symbols
    if (symbols.length < 2) return first
    const key = symbols.join()
    const list = listOf.get(key) ?? several.push([...symbols]) - 1
    listOf.set(key, list)
    return -2 - list
  }

  function symbolsOf({ kind, forms, accented }: Token): readonly number[] {
    switch (kind) {
      case 'word':
        return [...idsOf(accented === undefined ? forms : [...forms, accented]), ...forms.flatMap(affixesOf)]
      case 'number':
        return idsOf([...forms, '#number'])
      case 'symbol':
        return idsOf(currencies.has(forms[0] ?? '') ? [...forms, '#currency'] : forms)
      default:
        return []
    }
  }

  function idsOf(keys: readonly string[]): number[] {
    const ids: number[] = []
    for (const key of keys) {
      const id = symbolOf(known, key)
      if (id >= 0) ids.push(id)
    }
    return ids
  }

  function affixesOf(form: string): number[] {
    const found: number[] = []
    const note = (id: number | undefined): void => {
      if (id !== undefined) found.push(id)
    }
    for (const length of endings.lengths)
      if (length <= form.length) note(endings.ids.get(form.slice(form.length - length)))
    for (const length of beginnings.lengths)
      if (length <= form.length) note(beginnings.ids.get(form.slice(0, length)))
    return found
  }
}

function affixes({ symbols, affixes: all }: LanguageTables, textOf: (key: string) => string) {
  const ids = new Map<string, number>()
  for (const id of all) {
    const text = textOf(keyOf(symbols, id))
    if (text !== '') ids.set(text, id)
  }
  return { ids, lengths: [...new Set([...ids.keys()].map(text => text.length))].sort((a, b) => a - b) }
}
