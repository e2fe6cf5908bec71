/** The rdjson and rdjsonl formats of reviewdog, whose columns count UTF-8 bytes. */
import type { Point, Problem, Report, Result } from '../types'
import { messageAndAdvice, worstFirst } from './findings'
import type { Finding } from './findings'
import type { FormatContext } from './types'
import { harmlessJson, oneLine } from './visible'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const
const source = { name: 'complaintlint' }

export function rdjson(report: Report, context: FormatContext): string {
  return harmlessJson({ source, diagnostics: diagnostics(report, context) }, 2) + '\n'
}

export function rdjsonl(report: Report, context: FormatContext): string {
  return diagnostics(report, context)
    .map(diagnostic => harmlessJson({ ...diagnostic, source }) + '\n')
    .join('')
}

interface Position {
  line: number
  /** From 1, in bytes; absent where the text is not at hand. */
  column?: number
}

interface Range {
  start: Position
  end: Position
}

function diagnostics(report: Report, context: FormatContext) {
  const ranges = new Map(report.results.flatMap(result => rangesOf(result, context.sources(result.path))))
  const urls = new Map(context.rules.map(({ id, url }) => [id, url]))
  return worstFirst(report, context).map(finding => diagnostic(finding, ranges.get(finding.problem), urls))
}

function diagnostic(
  { problem, path }: Finding,
  range: Range | undefined,
  urls: ReadonlyMap<string, string | undefined>,
) {
  const { rule, severity, fix } = problem
  const url = urls.get(rule)
  return {
    message: oneLine(messageAndAdvice(problem, ' → ')),
    location: { path, range },
    severity: severities[severity],
    code: url === undefined ? { value: rule } : { value: rule, url },
    ...(fix === undefined ? {} : { suggestions: [{ range, text: fix.text }] }),
  }
}

/** Problems come in order, so each column is counted on from the one before: a line may be megabytes long. */
function rangesOf({ problems }: Result, text: string | undefined): [Problem, Range][] {
  if (text === undefined) return problems.map(problem => [problem, linesOnly(problem)])
  let known: Point = { line: 1, column: 1, offset: 0 }
  let bytes = 1
  return problems.map(problem => {
    const { start, end } = problem
    bytes = byteColumn(text, start, known, bytes)
    known = start
    return [
      problem,
      {
        start: { line: start.line, column: bytes },
        end: { line: end.line, column: byteColumn(text, end, start, bytes) },
      },
    ]
  })
}

function linesOnly({ start, end }: Problem): Range {
  return { start: { line: start.line }, end: { line: end.line } }
}

function byteColumn(text: string, point: Point, known: Point, knownColumn: number): number {
  if (point.line === known.line && point.offset >= known.offset) {
    return knownColumn + Buffer.byteLength(text.slice(known.offset, point.offset))
  }
  return 1 + Buffer.byteLength(text.slice(point.offset - point.column + 1, point.offset))
}
