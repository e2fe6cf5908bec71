/** cli: the command line becomes options; with the commands and `megabytes` the only file that knows commander. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { FailOn, LayerData } from '../config'
import type { ChangedOnly, Concurrency, Shard } from '../lint'
import { isModuleName } from '../load/formatter'
import { didYouMean } from '../read/nearest'
import type { Kind } from '../types'
import { channels, kinds, languageOf, languages, severities, stages } from '../vocabulary'
import { version } from '../version'
import { commands } from './commands'
import { megabytes } from './megabytes'
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

/** What the user asked for, or what to print instead and the exit code: help and version 0, wrong usage 2. */
export type Arguments = { options: Options } | { code: 0 | 2; text: string }

/** Reads the arguments after the program's name; `width` is how wide a help text may be. */
export function readArguments(args: readonly string[], formats: readonly string[], width = 80): Arguments {
  // names alone need no parser, which takes a while to load
  if (args.every(isName)) return { options: optionsOf(defaults, args) }
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  const program = describeProgram(formats)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, getOutHelpWidth: () => width })
  try {
    program.parse(args, { from: 'user' })
    return { options: optionsOf(program.opts(), program.args) }
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, text }
    if (error instanceof UsageError) return { code: 2, text: `error: ${error.message}\n` }
    throw error
  }
}

function isName(argument: string): boolean {
  return argument === '-' || !argument.startsWith('-')
}

class UsageError extends Error {}

interface RawOptions {
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

const defaults: RawOptions = { stdinFilename: '<stdin>', errorOnEmpty: true, concurrency: 'auto' }

function describeProgram(formats: readonly string[]): Command {
  return new Command('complaintlint')
    .usage('[options] [paths...]')
    .description(
      'Finds phrasing that hurts in replies to complaints, in Dutch and English, and says what to write instead.',
    )
    .argument('[paths...]', 'files, folders and globs; - is stdin (default: the current folder)')
    .option(
      '-f, --format <name>',
      `${formats.join(' | ')}, or ./a-formatter.mjs, or a package; name=file writes to a file (default: pretty)`,
      output(formats),
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('-c, --config <file>', 'use this configuration instead of the nearest .complaintlintrc.yml')
    .option('--no-config', 'use no configuration')
    .option(
      '--files-from <file>',
      'lint the files that this file lists, one a line or between NULs; - is stdin',
    )
    .option(
      '--changed-since <ref>',
      'report only what touches lines changed since this branch left a git ref',
    )
    .option('--staged', 'the same for what is staged in git, as it is staged')
    .option(
      '--baseline <file>',
      'hide what was there before: what the file holds that complaintlint baseline makes',
    )
    .option('--no-baseline', 'report also what a configured baseline holds')
    .option('--stdin-filename <path>', 'the name for the text read from -', defaults.stdinFilename)
    .option(
      '--lang <lang>',
      `${languages.join(' | ')} | that of a rule pack, where the reply does not say`,
      language,
    )
    .option('--stage <stage>', `${stages.join(' | ')}, or your own, where the reply does not say`)
    .option('--channel <channel>', `${channels.join(' | ')}, or your own, where the reply does not say`)
    .option('--kind <kind>', `${kinds.join(' | ')}, where the reply does not say`, oneOf(kinds))
    .option(
      '--fail-on <severity>',
      'exit with 1 at this severity: error | warning | info | never (default: error)',
      oneOf([...severities, 'never']),
    )
    .option('--max-warnings <n>', 'exit with 1 at more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--redact', 'leave the words of the replies out of every report')
    .option('--statistics', 'count the problems by rule, category and folder on stderr')
    .option('--cache', 'keep the results, and lint only what is not known from an earlier run')
    .option('--cache-location <dir>', 'where to keep them (default: node_modules/.cache/complaintlint)')
    .option(
      '--concurrency <n>',
      'how many files to lint at once: a number | auto',
      concurrency,
      defaults.concurrency,
    )
    .option('--time-limit <seconds>', 'give a file up after this long (default in workers: 60)', seconds)
    .option('--shard <i/n>', 'lint only part i of n; every file is in one of them', shard)
    .option('--stats', 'say on stderr where the time went, by stage and by rule')
    .option('--stream', 'lint replies that come as lines of JSON on stdin; a line of JSON for each')
    .option('--max-size <MB>', 'report larger files and leave them out (default: 5)', megabytes)
    .option('--verbose', 'say what was left out and why, and where a crash came from')
    .option('--color', 'colours, whatever the output is')
    .option('--no-color', 'no colours')
    .option('--no-error-on-empty', 'no error when there is no file to lint')
    .option('--show-files', 'print the files that would be linted, then stop')
    .option(
      '--print-config <file>',
      'print what applies to a file and where each value comes from, then stop',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `\nCommands:\n${commandHelp()}\n\nExit codes: 0 nothing to change, 1 problems found, 2 the linter could not do its work.`,
    )
    .showHelpAfterError('(complaintlint --help lists the options)')
}

function commandHelp(): string {
  const width = Math.max(...commands.map(([usage]) => usage.length))
  return commands.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`).join('\n')
}

function optionsOf(raw: RawOptions, paths: readonly string[]): Options {
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

function output(formats: readonly string[]) {
  const formatOf = oneOf(formats)
  return (value: string, earlier: Output[] = []): Output[] => {
    const [name = '', ...file] = value.split('=')
    const format = isModuleName(name) ? name : formatOf(name)
    return [...earlier, file.length === 0 ? { format } : { format, file: file.join('=') }]
  }
}

function oneOf<T extends string>(words: readonly T[]): (value: string) => T {
  return value => words.find(word => word === value) ?? refuse(value, words)
}

function language(value: string): string {
  return languageOf(value) ?? refuse(value, languages)
}

function wholeNumber(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}

function concurrency(value: string): Concurrency {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a number from 1 to 999, or auto.')
}

function seconds(value: string): number {
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value)
  throw new InvalidArgumentError('Expected a number of seconds.')
}

function shard(value: string): Shard {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? []
  const part = { index: Number(index), count: Number(count) }
  if (part.index <= part.count) return part
  throw new InvalidArgumentError('Expected a part and how many there are, such as 1/4.')
}

function refuse(value: string, words: readonly string[]): never {
  throw new InvalidArgumentError(`Expected ${words.join(', ')}${didYouMean(value, words)}`)
}
