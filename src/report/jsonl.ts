/** The jsonl format: a line a reply, each an element of `results` of the json format. */
import type { LongReport, Report, Result } from '../types'
import { orderedResult } from './json'
import type { Piece } from './types'
import { harmlessJson } from './visible'

export function jsonl(report: Report): string {
  return [...jsonlPieces({ ...report, results: [...report.results] })].join('')
}

export function* jsonlPieces({ results }: LongReport): Generator<Piece> {
  if (!results.lines) for (const result of results) yield harmlessJson(orderedResult(result)) + '\n'
  else
    for (const { path, line } of results.lines()) {
      yield `{"path":${harmlessJson(path)},`
      yield line.subarray(1)
      yield '\n'
    }
}

/** A line without its path. */
export function withoutPath(result: Omit<Result, 'path'>): string {
  return harmlessJson({ ...orderedResult({ ...result, path: '' }), path: undefined })
}
