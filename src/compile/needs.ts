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
  const known = new Map<string, (readonly Key[])[]>()
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
        return once(part.name, known, () => rarestOfEach(phrasesOf(part.name)))
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
    const all = new Set<Key>()
    for (const option of options) {
      const [rarest] = needsOf(option).sort(byCost)
      if (!rarest) return []
      for (const key of rarest) all.add(key)
    }
    return [[...all]]
  }
}

/** Classes within classes would be looked into again and again. */
export function once<T>(name: string, known: Map<string, T>, make: () => T): T {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = make()
  known.set(name, made)
  return made
}

type First = readonly Key[] | undefined

/** The keys of which one begins every match, or undefined when anything can. */
export function findFirst(shape: Shape, phrasesOf: PhrasesOf): First {
  const known = new Map<string, { keys: First }>()
  return firstOf(shape)

  function firstOf(part: Shape): First {
    switch (part.op) {
      case 'test':
        return part.keys
      case 'separable':
        return part.heads
      case 'class':
        return once(part.name, known, () => ({ keys: unite(phrasesOf(part.name).map(firstOf)) })).keys
      case 'mark':
        return firstOf(part.part)
      case 'choice':
        return unite(part.options.map(firstOf))
      case 'unordered':
        return unite(part.parts.map(firstOf))
      case 'sequence':
        return firstOfSequence(part.parts)
      default:
        return undefined
    }
  }

  function firstOfSequence([part, ...rest]: readonly Shape[]): First {
    if (!part) return undefined
    if (part.op === 'start' || part.op === 'comma' || part.op === 'not') return firstOfSequence(rest)
    if (part.op !== 'optional') return firstOf(part)
    return unite([firstOf(part.part), firstOf(sequence(rest))])
  }
}

function unite(lists: readonly First[]): First {
  const all = new Set<Key>()
  for (const keys of lists) {
    if (!keys) return undefined
    for (const key of keys) all.add(key)
  }
  return [...all]
}
