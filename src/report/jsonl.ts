/** The jsonl format: a line a reply, each an element of `results` of the json format. */
import type { Report } from '../types'
import { orderedResult } from './json'
import { harmlessJson } from './visible'

export function jsonl(report: Report): string {
  return report.results.map(result => harmlessJson(orderedResult(result)) + '\n').join('')
}
