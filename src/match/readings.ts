/** Remembers for the words of a language what they are to the patterns, so that each is looked up once. */
import type { Token } from '../types'
import { Mark } from './stream'
import { keyOf, symbolOf } from './symbols'
import type { LanguageTables } from './tables'

/** The numbers that tell of a token stand in `words` from a place on, as `Reading` names them. */
export interface Readings {
  /** The place of a word; `number` is that of the token. */
  placeOf(token: Token, number: number): number
  /** The place of a token that is no word, until the next is asked for. */
  placeOfOther(token: Token): number
  words: Int32Array
  several: readonly (readonly number[])[]
}

/** Symbols are as in `Stream`. */
export const Reading = {
  /** The number of the word plus one. */
  holder: 0,
  /** The symbol at the beginning of a sentence. */
  first: 1,
  /** The symbol inside a sentence, where a capital tells a name. */
  inside: 2,
  /** Clause openers and fillers. */
  marks: 3,
} as const

const size = 4

/** Kinds of tokens of which the text does not count; of numbers it does where a pattern names them. */
const opaqueKinds = ['placeholder', 'link', 'quote', 'number'] as const
const currencies = new Set(['€', '£', '$', '¥'])

/** Words of which the numbers leave the same rest share a place; the last one read holds it. */
const places = 1 << 16
const mostOthers = 1 << 8

export function createReadings(tables: LanguageTables): Readings {
  const { symbols: known } = tables
  const endings = affixes(tables, key => (key.startsWith('+') ? key.slice(1) : ''))
  const beginnings = affixes(tables, key => (key.endsWith('+') ? key.slice(0, -1) : ''))
  const fillers = new Set(tables.fillers)
  const clauseOpeners = new Set(tables.clauseOpeners)
  const several: number[][] = []
  const listOf = new Map<string, number>()
  /** Beyond the places of words are those of opaque tokens, then those of numbers and signs that patterns name. */
  const words = new Int32Array(size * (places + opaqueKinds.length + mostOthers))
  const others = new Map<string, number>()
  const name = idsOf(['#name'])
  opaqueKinds.forEach((kind, index) => fill(size * (places + index), idsOf([`#${kind}`])))

  return { placeOf, placeOfOther, words, several }

  function placeOf(token: Token, number: number): number {
    const place = size * (number & (places - 1))
    return words[place] === number + 1 ? place : learn(token, place)
  }

  function learn(token: Token, place: number): number {
    words[place] = token.word + 1
    const symbols = symbolsOf(token)
    return fill(place, symbols, token.capital ? [...symbols, ...name] : symbols)
  }

  function placeOfOther(token: Token): number {
    const { kind, forms } = token
    if (kind === 'placeholder') return size * places
    if (kind === 'link') return size * (places + 1)
    if (kind === 'quote') return size * (places + 2)
    const [form = ''] = forms
    const place = others.get(form)
    return place ?? learnOther(token, form)
  }

  function learnOther(token: Token, form: string): number {
    if (token.kind === 'number' && symbolOf(known, form) < 0) return size * (places + 3)
    if (others.size === mostOthers) others.clear()
    const place = size * (places + opaqueKinds.length + others.size)
    others.set(form, place)
    return fill(place, symbolsOf(token))
  }

  function fill(place: number, symbols: readonly number[], inside = symbols): number {
    const [first = -1] = symbols
    words[place + Reading.first] = oneOf(symbols)
    words[place + Reading.inside] = oneOf(inside)
    words[place + Reading.marks] =
      (clauseOpeners.has(first) ? Mark.beginsClause : 0) | (fillers.has(first) ? Mark.filler : 0)
    return place
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
