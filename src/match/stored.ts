/**
 * Compiled tables of a language as three files: numbers as one run of 32-bit integers, which needs no parsing, words as
 * JSON, and the patterns' texts, which only rule authors see.
 */
import type { Lists } from './lists'
import type { Symbols } from './symbols'
import type { LanguageTables, PatternTexts } from './tables'

export interface Stored {
  /** Little-endian: how many arrays there are, the length of each, then their values one after another. */
  numbers: Buffer
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
const plain = ['affixes', 'fillers', 'clauseOpeners', 'classes', 'classSets', 'extras', 'needCount'] as const

export function store(tables: LanguageTables): Stored {
  const arrays = [
    ...columns.map(name => tables[name]),
    ...lists.flatMap(name => [tables[name].offsets, tables[name].values]),
    tables.symbols.offsets,
    tables.symbols.slots,
    inPairs(tables.symbols.units),
  ]
  const head = [arrays.length, ...arrays.map(({ length }) => length)]
  const all = Int32Array.from([...head, ...arrays.flatMap(array => [...array])])
  return {
    numbers: inLittleEndian(Buffer.from(all.buffer)),
    words: JSON.stringify(Object.fromEntries(plain.map(name => [name, tables[name]]))),
    texts: JSON.stringify(tables.texts()),
  }
}

/** The tables again; `texts` is called when they are asked for. */
export function restore(numbers: Buffer, words: string, texts: () => string): LanguageTables {
  const arrays = readArrays(numbers)
  const next = (): Int32Array => arrays.shift() ?? new Int32Array()
  const read = JSON.parse(words) as Record<string, unknown>
  for (const name of columns) read[name] = next()
  for (const name of lists) read[name] = { offsets: next(), values: next() } satisfies Lists
  read['symbols'] = { offsets: next(), slots: next(), units: apart(next()) } satisfies Symbols
  read['texts'] = () => JSON.parse(texts()) as PatternTexts
  return read as unknown as LanguageTables
}

/** Two code units in a number, the first one in its lower half. */
function inPairs(units: Uint16Array): Int32Array {
  const pairs = new Int32Array(Math.ceil(units.length / 2))
  units.forEach((unit, at) => (pairs[at >> 1] = (pairs[at >> 1] ?? 0) | (unit << (at % 2 === 0 ? 0 : 16))))
  return pairs
}

function apart(pairs: Int32Array): Uint16Array {
  if (bigEndian)
    return Uint16Array.from(
      { length: pairs.length * 2 },
      (_, at) => (pairs[at >> 1] ?? 0) >>> (at % 2 === 0 ? 0 : 16),
    )
  return new Uint16Array(pairs.buffer, pairs.byteOffset, pairs.length * 2)
}

function readArrays(numbers: Buffer): Int32Array[] {
  const bytes = inLittleEndian(numbers)
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(bytes)
  const all = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
  const count = all[0] ?? 0
  let at = 1 + count
  return Array.from(all.subarray(1, at), length => all.subarray(at, (at += length)))
}

const bigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

function inLittleEndian(bytes: Buffer): Buffer {
  return bigEndian ? Buffer.from(bytes).swap32() : bytes
}
