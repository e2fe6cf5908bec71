/** One fault is reported once: of problems about the same words the gravest stays, then the longest. */
import type { Problem, Severity } from '../types'

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Problems of the structure and of templates speak of other things than the wording and stay beside it. */
export function keepOneOfOverlapping(problems: readonly Problem[]): Problem[] {
  const others = problems.filter(problem => !isWording(problem))
  return [...others, ...bestOf(problems.filter(isWording))].sort(byPlace)
}

function bestOf(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = []
  for (const problem of [...problems].sort(byWeight)) {
    const index = placeIn(kept, problem)
    if (![kept[index - 1], kept[index]].some(other => other && overlap(problem, other)))
      kept.splice(index, 0, problem)
  }
  return kept
}

/** Where the problem goes in a sorted list. Those in it lie apart, so that only its neighbours can overlap it. */
function placeIn(sorted: readonly Problem[], problem: Problem): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other && byPlace(other, problem) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function isWording(problem: Problem): boolean {
  return (
    problem.category !== 'structure' &&
    problem.category !== 'template' &&
    problem.rule !== 'long-sentence' &&
    problem.rule !== 'readability'
  )
}

function overlap(a: Problem, b: Problem): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

function byWeight(a: Problem, b: Problem): number {
  return weight[a.severity] - weight[b.severity] || length(b) - length(a) || byPlace(a, b)
}

function byPlace(a: Problem, b: Problem): number {
  return (
    a.start.offset - b.start.offset ||
    a.end.offset - b.end.offset ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

function length(problem: Problem): number {
  return problem.end.offset - problem.start.offset
}
