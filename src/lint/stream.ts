/** lint: replies come as lines and go as results, one at a time and in their order, however many there are. */
import path from 'node:path'
import { openConfiguration, type Settings } from '../config'
import { decode, shownPath } from '../read'
import { didYouMean } from '../read/nearest'
import type { Result } from '../types'
import { channels, languageOf, stages } from '../vocabulary'
import type { Linter } from './linter'
import { createLinters } from './linters'
import { isFailure, resultOf } from './outcome'
import { countsOf, type Counts } from './results'
import type { SelectSettings } from './select'
import type { StreamedReply } from './stream-line'

/** What became of a line, counted from 1. */
export type Streamed =
  | { line: number; result: Result; counts: Counts; settings: Settings }
  | { line: number; error: string; path?: string | undefined }

/** Longer lines are errors, as longer files are; JSON may take up to six bytes for one. */
const defaultMaxBytes = 30_000_000

/** @throws ConfigError */
export async function* lintStream(
  input: AsyncIterable<Uint8Array>,
  linter: Linter,
  options: SelectSettings,
): AsyncGenerator<Streamed> {
  const { cwd, maxBytes = defaultMaxBytes } = options
  const { readStreamLine } = await import('./stream-line')
  const linters = createLinters(linter)
  const configuration = openConfiguration({
    ...options,
    rules: linter.rules,
    rulesWith: async packs => (await linters.with(packs)).rules,
  })
  let line = 0
  for await (const bytes of linesOf(input, maxBytes)) {
    line++
    if (bytes === 'too long') yield { line, error: `is longer than ${maxBytes} bytes` }
    else if (bytes.length > 0) yield { line, ...(await lintLine(bytes)) }
  }

  async function lintLine(bytes: Buffer) {
    const decoded = decode(bytes)
    if ('error' in decoded) return decoded
    const read = readStreamLine(decoded.text)
    if ('error' in read) return read
    const { reply } = read
    const absolute = path.resolve(cwd, reply.path)
    const shown = shownPath(absolute, cwd)
    const { named, settingsFor } = await configuration.in(path.dirname(absolute))
    const settings = settingsFor(absolute)
    const wrong =
      unknownName('stage', reply.stage, settings.given.stages ?? stages) ??
      unknownName(
        'channel',
        reply.channel,
        settings.given.channels ? Object.keys(settings.given.channels) : channels,
      )
    if (wrong !== undefined) return { error: wrong, path: shown }
    const own = { given: givenBy(reply, settings), rules: settings.rules }
    const task = {
      path: shown,
      settings: own,
      linter: await linters.with(named),
    }
    const result = resultOf(reply.text, task)
    if (isFailure(result)) return { error: result.message, path: shown }
    return { result, counts: countsOf(result), settings }
  }
}

/** The line knows more about its reply than the configuration and the flags do. */
function givenBy({ lang, stage, channel, kind }: StreamedReply, { given }: Settings): Settings['given'] {
  const language = lang === undefined ? undefined : languageOf(lang)
  return {
    ...given,
    ...(language !== undefined && { language }),
    ...(stage !== undefined && { stage }),
    ...(channel !== undefined && { channel }),
    ...(kind !== undefined && { kind }),
  }
}

function unknownName(key: string, name: string | undefined, names: readonly string[]): string | undefined {
  if (name === undefined || names.includes(name)) return undefined
  return `${key}: found “${name}”, expected ${names.join(', ')}${didYouMean(name, names)}`
}

async function* linesOf(input: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer | 'too long'> {
  let begun: Uint8Array[] = []
  let length = 0
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield whole(chunk.subarray(start, end))
      start = end + 1
    }
    length += chunk.length - start
    if (length <= most) begun.push(chunk.subarray(start))
  }
  if (length > 0) yield whole(new Uint8Array())

  function whole(rest: Uint8Array): Buffer | 'too long' {
    const isTooLong = length + rest.length > most
    const line = isTooLong ? 'too long' : Buffer.concat([...begun, rest])
    begun = []
    length = 0
    return line
  }
}

const newline = 0x0a
