/** cli: what a run is asked to do, with what holds where the command line is silent. */
import type { FailOn, LayerData } from '../config'
import type { ChangedOnly, Concurrency, Shard } from '../lint'
import type { Kind } from '../types'
import { bytesOf } from './size'

/** One report to write: to a file, or to stdout without one. */
export interface Output {
  /** One of ours, or the path or package of a formatter. */
  format: string
  file?: string
}

export interface Options {
  paths: readonly string[]
  /** A file with more paths, or `-`. */
  filesFrom: string | undefined
  changedOnly: ChangedOnly | undefined
  outputs: readonly Output[]
  config: string | false | undefined
  /** The name for the text of stdin. */
  stdinFilename: string
  /** Given on the command line, so before every configuration file. */
  flags: LayerData
  quiet: boolean
  redact: boolean
  statistics: boolean
  verbose: boolean
  color: boolean | undefined
  errorOnEmpty: boolean
  /** Larger files are reported and not linted. */
  maxBytes: number | undefined
  showFiles: boolean
  printConfig: string | undefined
  cache: boolean
  /** A folder. */
  cacheLocation: string | undefined
  concurrency: Concurrency
  /** Seconds for one file. */
  timeLimit: number | undefined
  shard: Shard | undefined
  stream: boolean
  stats: boolean
}

/** What the parser of the command line reads. */
export interface RawOptions {
  format?: Output[]
  outputFile?: string
  config?: string | false
  stdinFilename: string
  lang?: string
  stage?: string
  channel?: string
  kind?: Kind
  failOn?: FailOn
  maxWarnings?: number
  baseline?: string | false
  filesFrom?: string
  changedSince?: string
  staged?: true
  quiet?: true
  redact?: true
  statistics?: true
  verbose?: true
  color?: boolean
  errorOnEmpty: boolean
  maxSize?: number
  showFiles?: true
  printConfig?: string
  cache?: boolean
  cacheLocation?: string
  concurrency: Concurrency
  timeLimit?: number
  shard?: Shard
  stream?: true
  stats?: true
}

export const defaults: RawOptions = { stdinFilename: '<stdin>', errorOnEmpty: true, concurrency: 'auto' }

/** Flags that cannot be given together. */
export class UsageError extends Error {}

/** @throws UsageError */
export function optionsOf(raw: RawOptions, paths: readonly string[]): Options {
  const { lang, stage, channel, kind, failOn, maxWarnings, baseline } = raw
  return {
    paths: paths.length > 0 || raw.filesFrom !== undefined ? paths : ['.'],
    filesFrom: raw.filesFrom,
    changedOnly: changedOnlyOf(raw, paths),
    outputs: outputsOf(raw),
    config: raw.config,
    stdinFilename: raw.stdinFilename,
    flags: { lang, stage, channel, kind, failOn, maxWarnings, baseline },
    quiet: raw.quiet ?? false,
    redact: raw.redact ?? false,
    statistics: raw.statistics ?? false,
    verbose: raw.verbose ?? false,
    color: raw.color,
    errorOnEmpty: raw.errorOnEmpty,
    maxBytes: bytesOf(raw.maxSize),
    showFiles: raw.showFiles ?? false,
    printConfig: raw.printConfig,
    cache: raw.cache ?? false,
    cacheLocation: raw.cacheLocation,
    concurrency: raw.concurrency,
    timeLimit: raw.timeLimit,
    shard: raw.shard,
    stream: streamOf(raw, paths),
    stats: raw.stats ?? false,
  }
}

function streamOf({ stream, stats, format, outputFile }: RawOptions, paths: readonly string[]): boolean {
  if (!stream) return false
  if (paths.length > 0) throw new UsageError('--stream reads stdin and takes no paths')
  if (stats) throw new UsageError('--stats is for files, not for --stream')
  if (format !== undefined || outputFile !== undefined)
    throw new UsageError('--stream writes lines of JSON to stdout; it has no other format')
  return true
}

function changedOnlyOf(
  { changedSince, staged, filesFrom }: RawOptions,
  paths: readonly string[],
): ChangedOnly | undefined {
  const flag = staged ? '--staged' : '--changed-since'
  const isOn = staged ?? changedSince !== undefined
  if (staged && changedSince !== undefined)
    throw new UsageError('--staged and --changed-since exclude each other')
  if (isOn && paths.includes('-'))
    throw new UsageError(`${flag} asks git, which knows nothing of the text of -`)
  if (filesFrom === '-' && paths.includes('-'))
    throw new UsageError('- and --files-from - would both read stdin')
  if (staged) return 'staged'
  return changedSince === undefined ? undefined : { since: changedSince }
}

function outputsOf({ format = [{ format: 'pretty' }], outputFile }: RawOptions): Output[] {
  const outputs = format.map(output => (outputFile === undefined ? output : { file: outputFile, ...output }))
  const places = outputs.map(({ file }) => file)
  const twice = places.find((file, index) => places.indexOf(file) !== index)
  if (new Set(places).size === places.length) return outputs
  throw new UsageError(
    `two reports would go to ${twice ?? 'stdout'}; give one a file: --format json=report.json`,
  )
}
