/** cli: `--stream`, lines of JSON from stdin to stdout. */
import type { Linter } from '../lint'
import { createVerdict } from '../lint/report'
import { lintStream, type Streamed } from '../lint/stream'
import type { SelectSettings } from '../lint/select'
import { jsonlPieces } from '../report/jsonl'
import { redactedLong } from '../report/redact'
import { harmlessJson } from '../report/visible'
import type { LongReport, Result } from '../types'
import type { ExitCode } from './main'
import type { Options } from './options'
import { writeTo, type Surroundings } from './output'

const chunkLength = 1 << 16
const longRun = 50

/** Writes a line for each line, in their order; a line that cannot be linted gives one with `error`, and exit code 2. */
export async function streamReplies(
  options: Options,
  settings: SelectSettings,
  around: Surroundings,
  linter: Linter,
): Promise<ExitCode> {
  let hasFailed = false
  const verdict = createVerdict()
  let waiting = ''
  for await (const streamed of lintStream(around.stdin, linter, settings)) {
    if ('error' in streamed) hasFailed = true
    else verdict.add(streamed.counts, streamed.settings)
    if (streamed.line === longRun) around.beginLongRun?.()
    waiting += lineOf(streamed, options, linter)
    if (waiting.length < chunkLength && !isIdle(around)) continue
    await writeTo(around.stdout, waiting)
    waiting = ''
    if (around.stdout.destroyed) break
  }
  await writeTo(around.stdout, waiting)
  if (hasFailed) return 2
  return verdict.passes() ? 0 : 1
}

/** Nothing more is there to read at once, so whoever waits for results gets them now. */
function isIdle({ stdin }: Surroundings): boolean {
  return stdin.readableLength === 0
}

function lineOf(streamed: Streamed, { quiet, redact }: Options, { rules }: Linter): string {
  if ('error' in streamed) {
    const { path, line, error } = streamed
    return harmlessJson({ path: path ?? null, line, error }) + '\n'
  }
  const results = [quiet ? errorsIn(streamed.result) : streamed.result]
  const summary = { files: 1, errors: 0, warnings: 0, infos: 0 }
  const report: LongReport = { version: '', results, summary }
  return [...jsonlPieces(redact ? redactedLong(report, rules) : report)].join('')
}

function errorsIn(result: Result): Result {
  return { ...result, problems: result.problems.filter(({ severity }) => severity === 'error') }
}
