/** The jsonl format: a line a reply, each an element of `results` of the json format. */
import type { LongReport, Report } from '../types'
import { orderedResult } from './json'
import { harmlessJson } from './visible'

export function jsonl(report: Report): string {
  return [...jsonlPieces(report)].join('')
}

export function* jsonlPieces({ results }: LongReport): Generator<string> {
  for (const result of results) yield harmlessJson(orderedResult(result)) + '\n'
}
