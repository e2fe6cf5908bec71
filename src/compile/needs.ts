/** Words without which a pattern cannot match, and words one of which begins it: both spare the matcher vain tries. */
import type { Frequency } from './anchors'
import { sequence, type Key, type Shape } from './shape'

/** Multi-word members of a class. */
export type PhrasesOf = (name: string) => readonly Shape[]

const mostNeeds = 4

/** How much longer it takes to look for a set than for a word. */
const setEffort = 1

/** A need that most sentences meet spares nothing. */
const tooCommon = 0.03

/** Lists of keys of which every match holds at least one each; the rarest lists, the one to look for first at the front. */
export function findNeeds(
  shape: Shape,
  frequency: Frequency,
  phrasesOf: PhrasesOf,
): readonly (readonly Key[])[] {
  const cost = (keys: readonly Key[]): number => keys.reduce((sum, key) => sum + frequency(key), 0)
  const byCost = (a: readonly Key[], b: readonly Key[]): number => cost(a) - cost(b)
  const effort = (keys: readonly Key[]): number => (keys.length > 1 ? cost(keys) * setEffort : cost(keys))
  return needsOf(shape)
    .filter(keys => cost(keys) < tooCommon)
    .sort((a, b) => effort(a) - effort(b))
    .slice(0, mostNeeds)

  function needsOf(part: Shape): (readonly Key[])[] {
    switch (part.op) {
      case 'test':
        return [part.keys]
      case 'separable':
        return [part.heads, [part.particle]]
      case 'class':
        return rarestOfEach(phrasesOf(part.name))
      case 'sequence':
      case 'unordered':
        return part.parts.flatMap(needsOf)
      case 'choice':
        return rarestOfEach(part.options)
      case 'mark':
        return needsOf(part.part)
      default:
        return []
    }
  }

  /** Of alternatives, a match holds the rarest need of one of them. */
  function rarestOfEach(options: readonly Shape[]): (readonly Key[])[] {
    const all: Key[] = []
    for (const option of options) {
      const [rarest] = needsOf(option).sort(byCost)
      if (!rarest) return []
      all.push(...rarest)
    }
    return [[...new Set(all)]]
  }
}

/** The keys of which one begins every match, or undefined when anything can. */
export function findFirst(shape: Shape, phrasesOf: PhrasesOf): readonly Key[] | undefined {
  switch (shape.op) {
    case 'test':
      return shape.keys
    case 'separable':
      return shape.heads
    case 'class':
      return unite(phrasesOf(shape.name).map(phrase => findFirst(phrase, phrasesOf)))
    case 'mark':
      return findFirst(shape.part, phrasesOf)
    case 'choice':
      return unite(shape.options.map(option => findFirst(option, phrasesOf)))
    case 'unordered':
      return unite(shape.parts.map(part => findFirst(part, phrasesOf)))
    case 'sequence':
      return firstOfSequence(shape.parts, phrasesOf)
    default:
      return undefined
  }
}

function firstOfSequence(parts: readonly Shape[], phrasesOf: PhrasesOf): readonly Key[] | undefined {
  const [part, ...rest] = parts
  if (!part) return undefined
  if (part.op === 'start' || part.op === 'comma' || part.op === 'not') return firstOfSequence(rest, phrasesOf)
  if (part.op !== 'optional') return findFirst(part, phrasesOf)
  return unite([findFirst(part.part, phrasesOf), findFirst(sequence(rest), phrasesOf)])
}

function unite(lists: readonly (readonly Key[] | undefined)[]): readonly Key[] | undefined {
  const all: Key[] = []
  for (const keys of lists) {
    if (!keys) return undefined
    all.push(...keys)
  }
  return [...new Set(all)]
}
