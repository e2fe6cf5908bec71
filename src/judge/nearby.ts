/** Finds what overlaps a stretch of the source without looking at everything. */
import type { Problem } from '../types'

/** The problems that share a character with the half-open range, by their start. */
export type FindOverlapping = (start: number, end: number) => readonly Problem[]

export function createFindOverlapping(problems: readonly Problem[]): FindOverlapping {
  const sorted = [...problems].sort(byStart)
  if (sorted.length <= few)
    return (from, to) => sorted.filter(({ start, end }) => start.offset < to && from < end.offset)
  const classes = new Map<number, Problem[]>()
  for (const problem of sorted) {
    const length = Math.max(1, problem.end.offset - problem.start.offset)
    const longest = 2 ** Math.ceil(Math.log2(length))
    const same = classes.get(longest)
    if (same) same.push(problem)
    else classes.set(longest, [problem])
  }
  return (start, end) => {
    const found = [...classes].flatMap(([longest, list]) => overlapping(list, longest, start, end))
    return classes.size > 1 ? found.sort(byStart) : found
  }
}

/** So many are looked at in less time than it takes to lay them out. */
const few = 16

/** Among problems of about one length, none that begins much earlier reaches up to `start`. */
function overlapping(sorted: readonly Problem[], longest: number, start: number, end: number): Problem[] {
  const found: Problem[] = []
  for (let index = firstFrom(sorted, start - longest); index < sorted.length; index++) {
    const problem = sorted[index]
    if (!problem || problem.start.offset >= end) break
    if (start < problem.end.offset) found.push(problem)
  }
  return found
}

/** The index of the first problem that starts at `offset` or later. */
function firstFrom(sorted: readonly Problem[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function byStart(a: Problem, b: Problem): number {
  return a.start.offset - b.start.offset
}
