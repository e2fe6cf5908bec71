/** lint: one file becomes an outcome, which is the same whether it was made here, in a worker or in an earlier run. */
import type { Settings } from '../config'
import { readBytes, type Decoded } from '../read'
import { decode } from '../read'
import type { FileError, Result } from '../types'
import type { Linter } from './linter'
import { countsOf, type Counts } from './results'

/** A result as a line of JSON without its path. */
export interface Outcome {
  line: string
  counts: Counts
}

/** What is linted and how. */
export interface Task {
  /** As shown. */
  path: string
  settings: Pick<Settings, 'given' | 'rules'>
  linter: Linter
}

export type Failure = Omit<FileError, 'path'>

/** Never throws: a crash is a failure. */
export function lintText(text: string, { path, settings, linter }: Task): Outcome | Failure {
  try {
    return outcomeOf(linter.lint(text, { path, ...settings.given }, settings.rules))
  } catch (error) {
    return crash(error)
  }
}

export function isFailure(outcome: Outcome | Failure): outcome is Failure {
  return 'message' in outcome
}

/** The problems that an outcome holds. */
export function problemsOf({ line }: Outcome): Result['problems'] {
  return (JSON.parse(line) as Result).problems
}

const room = Buffer.allocUnsafeSlow(1 << 16)

/**
 * The bytes of a file and the text that they are, which is decoded when it is asked for. Both hold until the next file is
 * opened.
 */
export function openFile(
  absolute: string,
  maxBytes: number | undefined,
): { bytes: Buffer; text: () => Decoded } | { error: string } {
  const read = readBytes(absolute, maxBytes, room)
  if ('error' in read) return read
  return { bytes: read.bytes, text: () => decode(read.bytes) }
}

function outcomeOf(result: Result): Outcome {
  return { line: JSON.stringify({ ...result, path: undefined }), counts: countsOf(result) }
}

function crash(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: `crashed the linter: ${String(error)}` }
  return {
    message: `crashed the linter: ${error.name}: ${error.message}`,
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}
