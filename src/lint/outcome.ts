/** lint: one file becomes an outcome, which is the same whether it was made here, in a worker or in an earlier run. */
import type { Settings } from '../config'
import { readFoundBytes, type Decoded } from '../read'
import { decode } from '../read'
import type { FileError, Result } from '../types'
import type { Linter } from './linter'
import { withoutPath } from '../report/jsonl'
import { countsOf, type Counts } from './results'

export interface Outcome {
  /** The result as the jsonl format prints it, without its path. */
  line: Uint8Array
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
export function lintText(text: string, task: Task): Outcome | Failure {
  const result = resultOf(text, task)
  return isFailure(result) ? result : outcomeOf(result)
}

/** Never throws either. */
export function resultOf(text: string, { path, settings, linter }: Task): Result | Failure {
  try {
    return linter.lint(text, { path, ...settings.given }, settings.rules)
  } catch (error) {
    return crash(error)
  }
}

export function isFailure(outcome: Outcome | Result | Failure): outcome is Failure {
  return 'message' in outcome
}

/** The result that an outcome holds. */
export function parseLine(line: Uint8Array): Omit<Result, 'path'> {
  const bytes = Buffer.isBuffer(line) ? line : Buffer.from(line.buffer, line.byteOffset, line.length)
  return JSON.parse(bytes.toString('utf8')) as Result
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
  const read = readFoundBytes(absolute, maxBytes, room)
  if ('error' in read) return read
  return { bytes: read.bytes, text: () => decode(read.bytes) }
}

function outcomeOf(result: Result): Outcome {
  return { line: Buffer.from(withoutPath(result)), counts: countsOf(result) }
}

function crash(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: `crashed the linter: ${String(error)}` }
  return {
    message: `crashed the linter: ${error.name}: ${error.message}`,
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}
