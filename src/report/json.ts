/** The json format: the report as a contract, with a stable order of keys. Its schema is in json-schema.ts. */
import type { FoundMove, LongReport, Point, Problem, Report, Result } from '../types'
import { harmlessJson } from './visible'

export function json(report: Report): string {
  return [...jsonPieces(report)].join('')
}

/** The text of `JSON.stringify`, result by result. */
export function* jsonPieces({ version, results, summary }: LongReport): Generator<string> {
  const { files, errors, warnings, infos } = summary
  const head = harmlessJson({ version, results: [] }, 2)
  let before = '\n'
  yield head.slice(0, head.lastIndexOf(']'))
  for (const result of results) {
    yield before + indented(harmlessJson(orderedResult(result), 2), '    ')
    before = ',\n'
  }
  yield `${before === '\n' ? '' : '\n  '}],\n  "summary": `
  yield `${indented(harmlessJson({ files, errors, warnings, infos }, 2), '  ').trimStart()}\n}\n`
}

/** No line break stands inside a string of JSON. */
function indented(json: string, indent: string): string {
  return json.replace(/^/gm, indent)
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
