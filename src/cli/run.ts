/** cli: what the command does once its arguments are understood. */
import path from 'node:path'
import { ConfigError, printApplied } from '../config'
import { appliedTo, errorsOnly, lintAll, passes, reportOf, type Linter, type Run } from '../lint'
import { builtIn } from '../lint/built-in'
import { readStream } from '../read'
import type { FileError, GivenText } from '../types'
import type { ExitCode } from './main'
import { flagName, type Options } from './options'
import { say, writeTo, type Surroundings } from './output'
import { writeReports } from './reports'

/** Does what the options ask for and says what went wrong. Never throws. */
export async function run(options: Options, around: Surroundings, linter?: Linter): Promise<ExitCode> {
  try {
    const command = options.printConfig === undefined ? lint : printConfig
    return await command(options, around, linter ?? builtIn())
  } catch (error) {
    await say(around, messageOf(error, options.verbose))
    return 2
  }
}

async function lint(options: Options, around: Surroundings, linter: Linter): Promise<ExitCode> {
  const stdin = await readStdin(options, around)
  const paths = options.paths.filter(name => name !== '-')
  const run = await lintAll(paths, linter, { ...settingsOf(options, around.cwd()), texts: stdin.texts })
  run.errors.push(...stdin.errors)
  await tell(run, options, around)

  if (run.results.length === 0 && (run.errors.length > 0 || options.errorOnEmpty)) {
    if (run.errors.length === 0) await say(around, nothingToLint(run, options))
    return 2
  }
  const report = reportOf(options.quiet ? errorsOnly(run.results) : run.results)
  const areWritten = await writeReports({ report, texts: stdin.texts, rules: run.rules }, options, around)
  if (!areWritten || run.errors.length > 0) return 2
  return passes(run.results, run.settings) ? 0 : 1
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

function settingsOf({ config, flags }: Options, cwd: string) {
  return { cwd, config, flags, flagName }
}

interface Stdin {
  texts: GivenText[]
  errors: FileError[]
}

async function readStdin({ paths, stdinFilename }: Options, { stdin }: Surroundings): Promise<Stdin> {
  if (!paths.includes('-')) return { texts: [], errors: [] }
  const decoded = await readStream(stdin)
  if ('error' in decoded) return { texts: [], errors: [{ path: stdinFilename, message: decoded.error }] }
  return { texts: [{ path: stdinFilename, text: decoded.text }], errors: [] }
}

async function tell(run: Run, { verbose }: Options, around: Surroundings): Promise<void> {
  for (const { path: file, message, stack } of run.errors) {
    await say(around, `${file}: ${message}`)
    if (verbose && stack !== undefined) await say(around, stack)
  }
  if (!verbose) return
  for (const { path: file, reason } of run.skipped) await say(around, `${file}: ${reason}`)
}

function nothingToLint({ skipped }: Run, { paths }: Options): string {
  const [first, ...others] = skipped
  const what = `No reply to lint in ${paths.join(', ')}: expected .md, .markdown or .txt files`
  const leftOut = first ? `; ${first.path} is ${first.reason}` : ''
  const more = others.length > 0 ? `, and ${others.length} more (--verbose lists them)` : ''
  return `${what}${leftOut}${more}. --no-error-on-empty makes this no error.`
}

function messageOf(error: unknown, verbose: boolean): string {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error)) return `complaintlint crashed: ${String(error)}`
  const detail = verbose ? (error.stack ?? error.message) : `${error.message} (--verbose shows where)`
  return `complaintlint crashed: ${detail}`
}
