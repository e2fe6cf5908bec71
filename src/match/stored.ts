/**
 * Compiled tables of a language as three files: numbers as one run of bytes, which needs no parsing, words as JSON, and
 * the patterns' texts, which only rule authors see.
 */
import type { Lists, Numbers } from './lists'
import type { Symbols } from './symbols'
import type { LanguageTables, PatternExtras, PatternTexts } from './tables'

export interface Stored {
  /**
   * Little-endian, in units of 32 bits: how many arrays there are, for each twice its length, plus one where its values
   * have 16 bits, then their values one array after another.
   */
  numbers: Buffer
  /** A line of JSON, then the extras of the patterns, each of which is parsed when it is asked for. */
  words: string
  texts: string
}

const columns = [
  'code',
  'rules',
  'entries',
  'exceptionScopes',
  'exceptionEntries',
  'exceptionsWithout',
  'tree',
  'frequencies',
] as const
const lists = ['sets', 'unless', 'meets', 'exceptionsWith', 'roots'] as const
const plain = ['affixes', 'fillers', 'clauseOpeners', 'classes', 'classSets', 'needCount'] as const

export function store(tables: LanguageTables): Stored {
  const extras = Array.from(tables.rules, (_, pattern) => textOf(tables.extras(pattern)))
  const arrays = [
    ...columns.map(name => tables[name]),
    ...lists.flatMap(name => [tables[name].offsets, tables[name].values]),
    tables.symbols.offsets,
    tables.symbols.slots,
    new Int16Array(tables.symbols.units.buffer, tables.symbols.units.byteOffset, tables.symbols.units.length),
    startsOf(extras),
  ]
  return {
    numbers: writeArrays(arrays),
    words: `${JSON.stringify(Object.fromEntries(plain.map(name => [name, tables[name]])))}\n${extras.join('')}`,
    texts: JSON.stringify(tables.texts()),
  }
}

/** The tables again; `texts` is called when they are asked for. */
export function restore(numbers: Buffer, words: string, texts: () => string): LanguageTables {
  const arrays = readArrays(numbers)
  const next = (): Numbers => arrays.shift() ?? new Int32Array()
  const offsets = next as () => Int32Array
  const end = words.indexOf('\n')
  const read = JSON.parse(words.slice(0, end)) as Record<string, unknown>
  for (const name of columns) read[name] = next()
  for (const name of lists) read[name] = { offsets: offsets(), values: next() } satisfies Lists
  read['symbols'] = { offsets: offsets(), slots: next(), units: unsigned(next()) } satisfies Symbols
  read['extras'] = extrasIn(words.slice(end + 1), offsets())
  read['texts'] = () => JSON.parse(texts()) as PatternTexts
  return read as unknown as LanguageTables
}

function textOf(extras: PatternExtras | undefined): string {
  return extras ? JSON.stringify(extras) : ''
}

/** Where each text starts when they stand one after another, and where the last one ends. */
function startsOf(texts: readonly string[]): Int32Array {
  const starts = new Int32Array(texts.length + 1)
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.length
  })
  return starts
}

function extrasIn(text: string, offsets: Int32Array): LanguageTables['extras'] {
  const known = new Map<number, PatternExtras>()
  return pattern => {
    const found = known.get(pattern)
    if (found) return found
    const start = offsets[pattern] ?? 0
    const end = offsets[pattern + 1] ?? start
    if (start === end) return undefined
    const extras = JSON.parse(text.slice(start, end)) as PatternExtras
    known.set(pattern, extras)
    return extras
  }
}

function unsigned({ buffer, byteOffset, length }: Numbers): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length)
}

function writeArrays(arrays: readonly Numbers[]): Buffer {
  const head = [arrays.length, ...arrays.map(array => 2 * array.length + (isShort(array) ? 1 : 0))]
  return Buffer.concat(
    [Int32Array.from(head), ...arrays].map(array => inLittleEndian(bytesOf(array), isShort(array))),
  )
}

function isShort(array: Numbers): boolean {
  return array.BYTES_PER_ELEMENT === 2
}

/** A copy that ends with a whole unit. */
function bytesOf(array: Numbers): Buffer {
  const bytes = Buffer.alloc(sizeOf(array.length, isShort(array)))
  bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
  return bytes
}

function sizeOf(length: number, short: boolean): number {
  return short ? 4 * Math.ceil(length / 2) : 4 * length
}

function readArrays(numbers: Buffer): Numbers[] {
  const bytes = numbers.byteOffset % 4 === 0 ? numbers : Buffer.from(numbers)
  const count = bytes.readInt32LE(0)
  let at = 4 * (1 + count)
  return Array.from({ length: count }, (_, index) => {
    const head = bytes.readInt32LE(4 * (1 + index))
    const length = head >> 1
    const short = (head & 1) === 1
    const { buffer, byteOffset } = inLittleEndian(bytes.subarray(at, (at += sizeOf(length, short))), short)
    return short ? new Int16Array(buffer, byteOffset, length) : new Int32Array(buffer, byteOffset, length)
  })
}

const bigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

function inLittleEndian(bytes: Buffer, short: boolean): Buffer {
  if (!bigEndian) return bytes
  return short ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32()
}
