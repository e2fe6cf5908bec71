/** One fault is reported once: of problems about the same words the gravest stays, then the longest. */
import type { Problem, Severity } from '../types'

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** Problems of the structure and of templates speak of other things than the wording and stay beside it. */
export function keepOneOfOverlapping(problems: readonly Problem[]): Problem[] {
  const wording = problems.filter(isWording).sort(byPlace)
  const others = problems.filter(problem => !isWording(problem))
  return [...others, ...clusters(wording).flatMap(keepBest)].sort(byPlace)
}

/** Groups of problems that hang together by overlaps; there are few in each, so that the rest stays linear. */
function clusters(sorted: readonly Problem[]): Problem[][] {
  const groups: Problem[][] = []
  let reach = -1
  for (const problem of sorted) {
    if (problem.start.offset >= reach) groups.push([])
    groups.at(-1)?.push(problem)
    reach = Math.max(reach, problem.end.offset)
  }
  return groups
}

function keepBest(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = []
  for (const problem of [...problems].sort(byWeight))
    if (!kept.some(other => overlap(problem, other))) kept.push(problem)
  return kept
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
