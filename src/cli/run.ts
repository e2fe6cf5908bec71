/** cli: what the command does once its arguments are understood. */
import path from 'node:path'
import { ConfigError, printApplied } from '../config'
import { appliedTo, errorsOnly, lintAll, longReportOf, passes, select, type Linter, type Run } from '../lint'
import { builtIn, builtInMetered } from '../lint/built-in'
import { defaultCacheFolder } from '../lint/cache-folder'
import { createMeter, meteredLater } from '../lint/meter'
import { GitError, readNames, readStream } from '../read'
import { statistics } from '../report/statistics'
import { disarmed, visible } from '../report/visible'
import type { FileError, GivenText } from '../types'
import type { ExitCode } from './main'
import { flagName } from './flag-name'
import { defaults, optionsOf, type Options } from './options'
import { realTarget, say, writeTo, type Surroundings } from './output'
import { createProgress } from './progress'
import { openOutputs, writeReports } from './reports'
import { timeTables } from './stats'
import { streamReplies } from './stream'

export { makeBaseline } from './baseline'

/** Lints what is named by paths alone; they need no parser of options, which takes a while to load. */
export function lintNamed(paths: readonly string[], around: Surroundings): Promise<ExitCode> {
  return run(optionsOf(defaults, paths), around)
}

/** Does what the options ask for and says what went wrong. Never throws. */
export async function run(options: Options, around: Surroundings, linter?: Linter): Promise<ExitCode> {
  try {
    if (options.stats) return await lintAndTime(options, around, linter)
    if (options.stream) return await stream(options, around, linter ?? builtIn())
    const command = options.printConfig !== undefined ? printConfig : options.showFiles ? showFiles : lint
    return await command(options, around, linter ?? builtIn())
  } catch (error) {
    await say(around, messageOf(error, options))
    return 2
  }
}

/** Without workers, which could not be told apart. */
async function lintAndTime(options: Options, around: Surroundings, given?: Linter): Promise<ExitCode> {
  const start = performance.now()
  const meter = createMeter()
  const code = await lint(options, around, given ? { ...given, meter } : builtInMetered(meter))
  await writeTo(around.stderr, timeTables(meter, performance.now() - start))
  return code
}

async function lint(options: Options, around: Surroundings, linter: Linter): Promise<ExitCode> {
  const outputs = await openOutputs(options, around.cwd())
  const named = await namesFor(options, around)
  const stdin = await readStdin(options, around)
  const progress = createProgress(around)
  const settings = { ...settingsOf(options, around.cwd()), texts: stdin.texts }
  const listeners = { onProgress: progress.at, onLongRun: around.beginLongRun }
  const run = await lintAll(named, linter, { ...settings, ...listeners }).finally(progress.end)
  run.errors.push(...stdin.errors)
  await tell(run, options, around)
  keepReplies(options, run.paths, around.cwd())

  if (run.results.length === 0 && run.errors.length > 0) return 2
  if (run.results.length === 0 && options.errorOnEmpty && !mayBeEmpty(options, named)) {
    await say(around, nothingToLint(run, named))
    return 2
  }
  const report = longReportOf(options.quiet ? errorsOnly(run.results) : run.results)
  const reported = { report, texts: run.texts, rules: run.rules }
  const areWritten = await meteredLater(linter.meter, 'report', () =>
    writeReports(outputs, reported, options, around),
  )
  if (options.statistics) await writeTo(around.stderr, statistics(report))
  if (!areWritten || run.errors.length > 0) return 2
  return passes(run.results.counts(), run.settings) ? 0 : 1
}

function stream(options: Options, around: Surroundings, linter: Linter): Promise<ExitCode> {
  return streamReplies(options, settingsOf(options, around.cwd()), around, linter)
}

/** Prints what applies to `options.printConfig`, whether or not there is such a file. */
async function printConfig(options: Options, around: Surroundings, linter: Linter): Promise<ExitCode> {
  const cwd = around.cwd()
  const file = path.resolve(cwd, options.printConfig ?? '.')
  const applied = await appliedTo(file, linter, settingsOf(options, cwd))
  const isJson = options.outputs.some(({ format }) => format === 'json')
  await writeTo(around.stdout, printApplied(applied, isJson ? 'json' : 'yaml'))
  return 0
}

async function showFiles(options: Options, around: Surroundings, linter: Linter): Promise<ExitCode> {
  const named = await namesFor(options, around)
  const { files, errors, skipped } = await select(named, linter, settingsOf(options, around.cwd()))
  await tell({ errors, skipped, baselines: [], known: 0 }, options, around)
  await writeTo(around.stdout, disarmed(files.map(({ file }) => `${visible(file.path)}\n`).join('')))
  return errors.length > 0 ? 2 : 0
}

function settingsOf(options: Options, cwd: string) {
  const { config, flags, changedOnly, shard, concurrency, timeLimit, maxBytes } = options
  const { baseline } = flags
  const absolute = baseline ? path.resolve(cwd, baseline) : baseline
  const cacheFolder = cacheFolderOf(options, cwd)
  const work = { shard, concurrency, timeLimit, cacheFolder }
  return { cwd, config, flags: { ...flags, baseline: absolute }, flagName, changedOnly, maxBytes, ...work }
}

function cacheFolderOf({ cache, cacheLocation }: Options, cwd: string): string | undefined {
  if (!cache) return undefined
  return cacheLocation === undefined ? defaultCacheFolder(cwd) : path.resolve(cwd, cacheLocation)
}

/** @throws ConfigError */
async function namesFor({ paths, filesFrom }: Options, around: Surroundings): Promise<string[]> {
  const named = paths.filter(name => name !== '-')
  if (filesFrom === undefined) return named
  const list = await readNames(filesFrom === '-' ? around.stdin : path.resolve(around.cwd(), filesFrom))
  if ('error' in list) throw new ConfigError(`${filesFrom}: ${list.error}`)
  return [...named, ...list.names]
}

/**
 * A report doesn't take the place of a reply.
 * @throws ConfigError
 */
function keepReplies({ outputs }: Options, paths: readonly string[], cwd: string): void {
  const files = outputs.flatMap(({ file }) => file ?? [])
  if (files.length === 0) return
  const replies = new Set(paths.map(reply => path.resolve(cwd, reply)))
  const taken = files.find(file => replies.has(realTarget(path.resolve(cwd, file))))
  if (taken !== undefined)
    throw new ConfigError(
      `${taken}: would be overwritten by its own report; name another file, or list this one in .complaintlintignore`,
    )
}

interface Stdin {
  texts: GivenText[]
  errors: FileError[]
}

async function readStdin({ paths, stdinFilename, maxBytes }: Options, around: Surroundings): Promise<Stdin> {
  if (!paths.includes('-')) return { texts: [], errors: [] }
  const decoded = await readStream(around.stdin, maxBytes)
  if ('error' in decoded) return { texts: [], errors: [{ path: stdinFilename, message: decoded.error }] }
  return { texts: [{ path: stdinFilename, text: decoded.text }], errors: [] }
}

async function tell(
  { errors, skipped, baselines, known }: Pick<Run, 'errors' | 'skipped' | 'baselines' | 'known'>,
  { verbose, redact }: Options,
  around: Surroundings,
): Promise<void> {
  for (const { path: file, message, stack } of errors) {
    const mayQuote = redact && stack !== undefined
    await say(around, `${file}: ${mayQuote ? 'crashed the linter; --redact leaves out why' : message}`)
    if (verbose && !mayQuote && stack !== undefined) await say(around, stack)
  }
  if (!verbose) return
  if (known > 0) await say(around, `${known} results are known from an earlier run`)
  for (const { path: file, reason } of skipped) await say(around, `${file}: ${reason}`)
  for (const { file, gone } of baselines)
    if (gone > 0)
      await say(
        around,
        `${file}: ${gone} of its faults are gone; complaintlint baseline --prune takes them out`,
      )
}

/** Nothing has changed, the shard holds nothing, or the list of files is empty: then nothing was to be linted. */
function mayBeEmpty({ changedOnly, filesFrom, shard }: Options, named: readonly string[]): boolean {
  return shard !== undefined || changedOnly !== undefined || (filesFrom !== undefined && named.length === 0)
}

function nothingToLint({ skipped }: Run, named: readonly string[]): string {
  const [first, ...others] = skipped
  const what = `No reply to lint in ${named.join(', ')}: expected .md, .markdown or .txt files`
  const leftOut = first ? `; ${first.path} is ${first.reason}` : ''
  const more = others.length > 0 ? `, and ${others.length} more (--verbose lists them)` : ''
  return `${what}${leftOut}${more}. --no-error-on-empty makes this no error.`
}

function messageOf(error: unknown, { verbose, changedOnly }: Options): string {
  if (error instanceof ConfigError) return error.message
  if (error instanceof GitError)
    return `${changedOnly === 'staged' ? '--staged' : '--changed-since'}: ${error.message}`
  if (!(error instanceof Error)) return `complaintlint crashed: ${String(error)}`
  const detail = verbose ? (error.stack ?? error.message) : `${error.message} (--verbose shows where)`
  return `complaintlint crashed: ${detail}`
}
