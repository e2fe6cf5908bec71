/** Writes the phrases of the word classes: one program each, shared by all patterns that name the class. */
import type { LanguageTables } from '../match/tables'
import type { Lexicon } from './lexicon'
import { findFirst } from './needs'
import { writeProgram } from './program'
import type { Shape } from './shape'
import type { Symbols } from './symbols'

type ClassTable = LanguageTables['classes'][number]

export interface Classes {
  /** The number of a class; its phrases are written at the end. */
  number: (name: string) => number
  /** Writes the classes that were named and are not written yet. */
  finish: () => ClassTable[]
}

export function createClasses(
  lexicon: Lexicon,
  code: number[],
  symbols: Symbols,
  symbolPlaces: number[],
  written: readonly ClassTable[] = [],
): Classes {
  const numbers = new Map(written.map(({ name }, number) => [name, number]))
  return { number, finish }

  function number(name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, numbers.size)
    return numbers.size - 1
  }

  function finish(): ClassTable[] {
    const finished: ClassTable[] = []
    // writing one class can name another, which then joins the end of the map
    for (const [name, place] of numbers) if (place >= written.length) finished.push(write(name))
    return finished
  }

  function write(name: string): ClassTable {
    const phrases: Shape = { op: 'choice', options: lexicon.classOf(name, 0).phrases }
    const first = findFirst(phrases, lexicon.phrasesOf)
    const entry = code.length
    writeProgram(phrases, code, { symbols, classNumber: number, phrasesOf: lexicon.phrasesOf, symbolPlaces })
    return { name, first: first ? symbols.set(first) : -1, entry }
  }
}
