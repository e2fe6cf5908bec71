/** The json format: the report as a contract, with a stable order of keys. Its schema is in json-schema.ts. */
import type { FoundMove, Point, Problem, Report, Result } from '../types'
import { harmlessJson } from './visible'

export function json(report: Report): string {
  return harmlessJson(ordered(report), 2) + '\n'
}

/** One reply as the json and jsonl formats print it. */
export function orderedResult(result: Result): Result {
  const { path, language, stage, channel, kind } = result
  return {
    path,
    language,
    stage,
    channel,
    kind,
    problems: result.problems.map(orderedProblem),
    moves: result.moves.map(orderedMove),
    lacking: result.lacking,
  }
}

function ordered({ version, results, summary }: Report): Report {
  const { files, errors, warnings, infos } = summary
  return { version, results: results.map(orderedResult), summary: { files, errors, warnings, infos } }
}

function orderedProblem(problem: Problem): Problem {
  const { rule, category, severity, message, advice, fix } = problem
  const start = orderedPoint(problem.start)
  const end = orderedPoint(problem.end)
  const plain = { rule, category, severity, message, advice, start, end }
  return fix === undefined ? plain : { ...plain, fix: { text: fix.text, safety: fix.safety } }
}

function orderedMove({ move, start, end }: FoundMove): FoundMove {
  return { move, start: orderedPoint(start), end: orderedPoint(end) }
}

function orderedPoint({ line, column, offset }: Point): Point {
  return { line, column, offset }
}
