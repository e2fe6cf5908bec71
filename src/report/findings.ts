/** The problems of a report as one list, for the formats that have no place for replies. */
import { posix } from 'node:path'
import type { Problem, Report, Result, Severity } from '../types'
import { digest, fingerprints, numbered } from './fingerprint'
import type { FormatContext } from './types'

export interface Finding {
  problem: Problem
  result: Result
  /** From the repository's root, with `/`. */
  path: string
}

/** Errors before warnings before infos, since platforms cut lists off; otherwise in the order of the report. */
export function worstFirst(report: Report, context: FormatContext): Finding[] {
  const findings = report.results.flatMap(result => findingsOf(result, context))
  return findings.sort((a, b) => weight[a.problem.severity] - weight[b.problem.severity])
}

export function findingsOf(result: Result, context: FormatContext): Finding[] {
  const path = pathFromRoot(result.path, context)
  return result.problems.map(problem => ({ problem, result, path }))
}

export function pathFromRoot(path: string, { folder }: FormatContext): string {
  const absolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path)
  return folder === undefined || absolute ? path : posix.join(folder, path)
}

/** The message and, after it, what to do about it. */
export function messageAndAdvice({ message, advice }: Problem, between: string): string {
  return advice === '' ? message : message + between + advice
}

/**
 * A name for each finding that is unique in the list and outlives edits elsewhere; in the same order. A redacted report
 * names them by rule and file, since who guesses the words can tell them from their fingerprint.
 */
export function namesOf(findings: readonly Finding[], { sources, redact }: FormatContext): string[] {
  if (redact) return numbered(findings.map(({ problem, path }) => digest([problem.rule, path])))

  const read = new Map<Result, string>()
  return fingerprints(
    findings.map(({ problem, result }) => {
      const source = read.get(result) ?? sources(result.path) ?? ''
      read.set(result, source)
      return { problem, source }
    }),
  )
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 }
