/** Writes shapes as instructions for the matcher (`Op` in match/tables.ts). */
import { Op } from '../match/tables'
import { findFirst, type PhrasesOf } from './needs'
import type { Shape } from './shape'
import type { Symbols } from './symbols'

/** Fewer are tried one after another. */
const manyOptions = 4

/** Between two parts in any order. */
const unorderedGap: Shape = { op: 'gap', words: 5, scope: 'clause' }

/** What a program names beside its instructions. */
export interface ProgramNames {
  symbols: Symbols
  /** Gathers where in the code a symbol is named. */
  symbolPlaces: number[]
  /** Numbers the phrases of a class. */
  classNumber: (name: string) => number
  phrasesOf: PhrasesOf
}

/** Appends a program to `code` and gives its entry. */
export function writeProgram(
  shape: Shape,
  code: number[],
  { symbols, classNumber, phrasesOf, symbolPlaces }: ProgramNames,
): number {
  const entry = code.length
  write(shape)
  code.push(Op.match)
  return entry

  function write(part: Shape): void {
    switch (part.op) {
      case 'test':
        writeTest(part.keys)
        return
      case 'any':
        code.push(Op.any)
        return
      case 'separable':
        code.push(Op.separable, symbols.set(part.heads), symbols.symbol(part.particle))
        symbolPlaces.push(code.length - 1)
        return
      case 'class':
        code.push(Op.phrase, classNumber(part.name))
        return
      case 'gap':
        writeGap(part.words, part.scope === 'clause' ? Op.stepInClause : Op.step)
        return
      case 'sequence':
        part.parts.forEach(write)
        return
      case 'choice':
        writeOptions(part.options)
        return
      case 'optional':
        writeChoice([() => write(part.part), () => undefined])
        return
      case 'unordered':
        writeUnordered(part.parts)
        return
      case 'not':
        writeNot(part.part)
        return
      case 'mark':
        code.push(Op.markStart)
        write(part.part)
        code.push(Op.markEnd)
        return
      case 'start':
      case 'end':
      case 'comma':
        code.push(Op[part.op])
    }
  }

  function writeTest(keys: readonly string[]): void {
    const [key] = keys
    if (keys.length === 1 && key !== undefined) {
      code.push(Op.symbol, symbols.symbol(key))
      symbolPlaces.push(code.length - 1)
    } else code.push(Op.set, symbols.set(keys))
  }

  /** Short gaps are tried first, so that a match ends as early as it can. */
  function writeGap(words: number, step: number): void {
    const exits: number[] = []
    for (let word = 0; word < words; word++) {
      exits.push(code.length)
      code.push(Op.split, 0, 3, step)
    }
    for (const exit of exits) code[exit + 1] = code.length - exit
  }

  /** Of many options most cannot begin with the word that is there: halves of them are passed over at once. */
  function writeOptions(options: readonly Shape[]): void {
    const firsts = options.map(option => findFirst(option, phrasesOf))
    if (options.length < manyOptions || firsts.includes(undefined)) {
      writeChoice(options.map(option => () => write(option)))
      return
    }
    const half = options.length >> 1
    const guard = code.length
    code.push(Op.guard, symbols.set(firsts.slice(0, half).flatMap(first => first ?? [])), 0)
    const split = code.length
    code.push(Op.split, 3, 0)
    writeOptions(options.slice(0, half))
    const end = code.length
    code.push(Op.jump, 0)
    code[split + 2] = code.length - split
    code[guard + 2] = code.length - guard
    writeOptions(options.slice(half))
    code[end + 1] = code.length - end
  }

  function writeChoice(options: readonly (() => void)[]): void {
    const ends: number[] = []
    options.forEach((option, index) => {
      if (index === options.length - 1) {
        option()
        return
      }
      const split = code.length
      code.push(Op.split, 3, 0)
      option()
      ends.push(code.length)
      code.push(Op.jump, 0)
      code[split + 2] = code.length - split
    })
    for (const end of ends) code[end + 1] = code.length - end
  }

  function writeUnordered(parts: readonly Shape[]): void {
    writeChoice(
      parts.map((part, index) => () => {
        const rest = parts.filter((_, other) => other !== index)
        write(part)
        if (rest.length === 0) return
        write(unorderedGap)
        writeUnordered(rest)
      }),
    )
  }

  function writeNot(part: Shape): void {
    const at = code.length
    code.push(Op.not, 0)
    write(part)
    code.push(Op.match)
    code[at + 1] = code.length - at
  }
}

/** How many numbers a program has, more or less. */
export function sizeOfProgram(shape: Shape): number {
  switch (shape.op) {
    case 'gap':
      return shape.words * 4
    case 'sequence':
      return sum(shape.parts)
    case 'choice':
      return sum(shape.options) + 5 * shape.options.length
    case 'unordered':
      return sizeOfOrders(shape.parts.length, sum(shape.parts) / shape.parts.length)
    case 'optional':
    case 'not':
    case 'mark':
      return sizeOfProgram(shape.part) + 5
    default:
      return 2
  }
}

/** Each part is followed by all orders of the others. */
function sizeOfOrders(parts: number, part: number): number {
  if (parts < 2) return part
  return parts * (part + sizeOfProgram(unorderedGap) + 5 + sizeOfOrders(parts - 1, part))
}

function sum(shapes: readonly Shape[]): number {
  return shapes.reduce((total, shape) => total + sizeOfProgram(shape), 0)
}
