/** Chooses for a pattern the rarest run of words that every match contains: the matcher looks only where one occurs. */
import { once } from './needs'
import type { Key, Shape } from './shape'

/** Up to three tests on neighbouring tokens. */
export type Run = readonly (readonly Key[])[]

const longestRun = 3

/** How often a token is expected to pass a test, per token of text. */
export type Frequency = (key: Key) => number

/**
 * The runs of which every match contains one, or undefined when a match need not contain any word.
 * `phrasesOf` gives the multi-word members of a class.
 */
export function chooseAnchors(
  shape: Shape,
  frequency: Frequency,
  phrasesOf: (name: string) => readonly Shape[],
): readonly Run[] | undefined {
  const known = new Map<string, { found: Candidate | undefined }>()
  const found = best(shape)
  return found && [...found.runs.keys()]

  function best(part: Shape): Candidate | undefined {
    switch (part.op) {
      case 'test':
        return candidate([[part.keys]])
      case 'separable':
        return candidate([[part.heads]])
      case 'class':
        return once(part.name, known, () => ({ found: union(phrasesOf(part.name).map(best)) })).found
      case 'sequence':
        return bestOfSequence(part.parts)
      case 'choice':
        return union(part.options.map(best))
      case 'unordered':
        return cheapest(part.parts.map(best))
      case 'mark':
        return best(part.part)
      default:
        return undefined
    }
  }

  function bestOfSequence(parts: readonly Shape[]): Candidate | undefined {
    const candidates = parts.map(best)
    const tests = parts.flatMap(unmark)
    for (let from = 0; from < tests.length; from++) {
      const run: (readonly Key[])[] = []
      for (const part of tests.slice(from)) {
        if (part.op !== 'test' || run.length === longestRun) break
        run.push(part.keys)
        candidates.push(candidate([[...run]]))
      }
    }
    return cheapest(candidates)
  }

  function candidate(runs: readonly Run[]): Candidate {
    return candidateOf(new Map(runs.map(run => [run, runCost(run)])))
  }

  /** Looking at the first word of a run costs little, but happens often; trying the pattern costs more. */
  function runCost(run: Run): number {
    const shares = run.map(keys =>
      Math.min(
        1,
        keys.reduce((sum, key) => sum + frequency(key), 0),
      ),
    )
    const [first = 1] = shares
    return (
      first * (run.length > 1 ? 2 : 1) + looksPerTry * shares.reduce((product, share) => product * share, 1)
    )
  }
}

/** What trying a pattern in vain costs, in looks at the tree. */
const looksPerTry = 15

/** Runs, each with its cost, and the cost of all. */
interface Candidate {
  runs: ReadonlyMap<Run, number>
  cost: number
}

function candidateOf(runs: ReadonlyMap<Run, number>): Candidate {
  return { runs, cost: [...runs.values()].reduce((sum, cost) => sum + cost, 0) }
}

/** A mark around a part does not keep its words from being neighbours of those outside it. */
function unmark(part: Shape): readonly Shape[] {
  if (part.op === 'not') return []
  if (part.op !== 'mark') return [part]
  return part.part.op === 'sequence' ? part.part.parts.flatMap(unmark) : unmark(part.part)
}

function union(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  const all = new Map<Run, number>()
  for (const one of candidates) {
    if (!one) return undefined
    for (const [run, cost] of one.runs) all.set(run, cost)
  }
  return candidateOf(all)
}

function cheapest(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (low, one) => (!one || (low && low.cost <= one.cost) ? low : one),
    undefined,
  )
}
