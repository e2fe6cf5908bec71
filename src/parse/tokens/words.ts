/** Reads a chunk of letters as one word or several, in matching form; what was read once is remembered. */

import type { Language } from '../../types'
import { dottedness, type Dotted } from './abbreviations'
import { clipped, expand, type Part } from './contractions'
import { spellBritish } from './spelling'

/** A word within a chunk; `start` and `end` count in the chunk. */
export interface Piece {
  start: number
  end: number
  /** Tells this reading from all others of the process. */
  word: number
  forms: readonly string[]
  accented: string | undefined
  capital: boolean
  shouted: boolean
}

export interface Reading {
  chunk: string
  /** Most chunks are one word. */
  only: Piece | undefined
  pieces: readonly Piece[]
  /** Whether a full stop straight after the chunk belongs to it. */
  dotted: Dotted
}

/** Remembers the readings of the words of one language. */
export interface Reader {
  language: Language
  known: Map<string, Reading>
  /** Some of them by a hash of their letters, so that those of a text need not be cut out to find them. */
  near: (Reading | undefined)[]
}

export function readerOf(language: Language): Reader {
  let reader = readers.get(language)
  if (reader === undefined) readers.set(language, (reader = newReader(language)))
  return reader
}

function newReader(language: Language): Reader {
  return { language, known: new Map(), near: new Array<Reading | undefined>(places).fill(undefined) }
}

const readers = new Map<Language, Reader>()
let words = 0
const longestKnown = 40
const mostKnown = 20_000
const places = 1 << 13

/** Reads the chunk between two offsets: letters and digits with the apostrophes, hyphens and dots within them. */
export function read(text: string, start: number, end: number, reader: Reader): Reading {
  if (end - start > longestKnown) return interpret(text.slice(start, end), reader.language)
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  const place = hash & (places - 1)
  const near = reader.near[place]
  if (near !== undefined && isAt(near.chunk, text, start, end)) return near
  return (reader.near[place] = readKnown(text.slice(start, end), reader))
}

function isAt(chunk: string, text: string, start: number, end: number): boolean {
  if (chunk.length !== end - start) return false
  for (let at = start; at < end; at++) if (chunk.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}

function readKnown(chunk: string, reader: Reader): Reading {
  const known = reader.known.get(chunk)
  if (known !== undefined) return known
  if (reader.known.size >= mostKnown) reader.known.clear()
  const own = copy(chunk)
  const reading = interpret(own, reader.language)
  reader.known.set(own, reading)
  return reading
}

/** The matching form of one word, hyphens and dots left out and contractions left whole. */
export function normaliseWord(word: string, language: Language): string {
  const plain = strip(compose(simplify(word), language))
  return spell(plain.replace(/[-.]/g, ''), language)
}

/** A string that does not keep the text alive from which it was cut. */
function copy(chunk: string): string {
  return chunk.split('').join('')
}

function interpret(chunk: string, language: Language): Reading {
  const simple = simplify(chunk)
  const read = simple.includes('-') ? hyphenated(chunk, simple, language) : pieces(chunk, simple, 0, language)
  return {
    chunk,
    only: read.length === 1 ? read[0] : undefined,
    pieces: read,
    dotted: dottedness(chunk, language),
  }
}

/** Lower case, straight apostrophes and hyphens, no invisible characters; the accents stay, composed. */
function simplify(chunk: string): string {
  const lower = chunk.toLowerCase()
  if (isAscii(lower)) return lower.replaceAll('`', "'")
  return lower
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u180e\u061c\u202a-\u202e]/g, '')
    .replace(/[’‘ʼ‛´`′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFKC')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false
  return true
}

/** Dutch writes ÿ for ij where a keyboard has no better. */
function compose(simple: string, language: Language): string {
  return language === 'nl' && simple.includes('ÿ') ? simple.replaceAll('ÿ', 'ij') : simple
}

function strip(simple: string): string {
  return isAscii(simple) ? simple : simple.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
}

function spell(plain: string, language: Language): string {
  if (language === 'en') return spellBritish(plain)
  return plain
}

function pieces(chunk: string, simple: string, offset: number, language: Language): Piece[] {
  const parts = partsOf(simple, language)
  if (parts !== undefined && chunk.length === simple.length) return contracted(chunk, parts, offset)
  const cleaned = simple.includes('.') ? simple.replaceAll('.', '') : simple
  return [piece(chunk, offset, cleaned, language)]
}

function partsOf(simple: string, language: Language): Part[] | undefined {
  if (!simple.startsWith("'")) return expand(simple, language)
  const forms = clipped(simple, language)
  return forms && [{ length: simple.length, forms }]
}

function contracted(chunk: string, parts: readonly Part[], offset: number): Piece[] {
  let at = 0
  return parts.map(({ length, forms }) => {
    const shown = chunk.slice(at, at + length)
    const start = offset + at
    at += length
    return { start, end: offset + at, word: words++, forms, accented: undefined, ...caseOf(shown) }
  })
}

function piece(chunk: string, offset: number, simple: string, language: Language): Piece {
  const accented = compose(simple, language)
  const plain = strip(accented)
  const clippedEnd = plain.endsWith("'")
  const form = spell(clippedEnd ? plain.slice(0, -1) : plain, language)
  return {
    start: offset,
    end: offset + chunk.length,
    word: words++,
    forms: clippedEnd ? [`${form}'`, form] : [form],
    accented: plain === accented ? undefined : accented,
    ...caseOf(chunk),
  }
}

function caseOf(shown: string): { capital: boolean; shouted: boolean } {
  let first = ''
  let capitals = 0
  let small = 0
  for (const character of shown) {
    const lower = character.toLowerCase()
    if (lower === character.toUpperCase()) continue
    if (first === '') first = character
    if (character === lower) small++
    else capitals++
  }
  return { capital: first !== first.toLowerCase(), shouted: capitals > 1 && small === 0 }
}

function hyphenated(chunk: string, simple: string, language: Language): Piece[] {
  if (joinsAtHyphen(simple, language)) return [piece(chunk, 0, simple.replaceAll('-', ''), language)]
  const found: Piece[] = []
  let start = 0
  for (let i = 0; i <= chunk.length; i++) {
    if (i < chunk.length && !/[-‐‑]/.test(chunk.charAt(i))) continue
    const part = chunk.slice(start, i)
    if (part !== '') found.push(...pieces(part, simplify(part), start, language))
    start = i + 1
  }
  return found
}

function joinsAtHyphen(simple: string, language: Language): boolean {
  return language === 'en' ? /^(?:e|re|co|pre|on|off)-(?!to\b|the\b|and\b)/.test(simple) : language === 'nl'
}
