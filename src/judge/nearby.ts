/** Finds what overlaps a stretch of the source without looking at everything. */
import type { Problem } from '../types'

/** The problems that share a character with the half-open range, by their start. */
export type FindOverlapping = (start: number, end: number) => readonly Problem[]

export function createFindOverlapping(problems: readonly Problem[]): FindOverlapping {
  const sorted = [...problems].sort((a, b) => a.start.offset - b.start.offset)
  const longest = sorted.reduce((most, { start, end }) => Math.max(most, end.offset - start.offset), 0)

  return (start, end) => {
    const found: Problem[] = []
    for (let index = firstFrom(start - longest); index < sorted.length; index++) {
      const problem = sorted[index]
      if (!problem || problem.start.offset >= end) break
      if (start < problem.end.offset) found.push(problem)
    }
    return found
  }

  /** The index of the first problem that starts at `offset` or later. */
  function firstFrom(offset: number): number {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start.offset ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
