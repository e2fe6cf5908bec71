/** lint: many files, from the paths a user names to a result for each; nothing that is on disk makes it throw. */
import path from 'node:path'
import { openConfiguration, type Configuration, type LayerData, type Settings } from '../config'
import { discover, readText, shownPath, type FoundFile } from '../read'
import type { FileError, GivenText, Result, Skipped } from '../types'
import type { Linter } from './linter'
import { createLinters, type Linters } from './linters'
import type { DescribedRule } from './rules'

export interface LintFilesSettings {
  cwd: string
  config?: string | false | undefined
  flags: LayerData
  /** The origin of a flag's value, for `maxWarnings`. */
  flagName?: ((key: string) => string) | undefined
  texts?: readonly GivenText[] | undefined
  maxBytes?: number | undefined
}

/** What a run found; every list is sorted by path. */
export interface Run {
  results: Result[]
  /** The settings that each result was made with, in the same order. */
  settings: Settings[]
  errors: FileError[]
  skipped: Skipped[]
  /** Every rule that was at work. */
  rules: readonly DescribedRule[]
}

/** @throws ConfigError before anything is linted. */
export async function lintAll(
  named: readonly string[],
  linter: Linter,
  options: LintFilesSettings,
): Promise<Run> {
  const linters = createLinters(linter)
  const configuration = openConfiguration({
    ...options,
    rules: linter.rules,
    rulesWith: async packs => (await linters.with(packs)).rules,
  })
  const found = await discover(named, options.cwd)
  const { kept, skipped } = await configure([...textsOf(options), ...found.files], configuration, linters)
  const run: Run = {
    results: [],
    settings: [],
    errors: found.errors,
    skipped: [...found.skipped, ...skipped],
    rules: [],
  }
  run.rules = rulesOf(linter, kept)
  for (const one of kept) lintOne(one, options, run)
  run.errors.sort(byPath)
  run.skipped.sort(byPath)
  return run
}

interface Input extends FoundFile {
  text?: string
}

interface Configured {
  file: Input
  settings: Settings
  linter: Linter
}

/** Every rule that was at work, once. */
function rulesOf(plain: Linter, kept: readonly Configured[]): readonly DescribedRule[] {
  const linters = [...new Set([plain, ...kept.map(({ linter }) => linter)])]
  if (linters.length === 1) return plain.rules
  return [...new Map(linters.flatMap(({ rules }) => rules.map(rule => [rule.id, rule] as const))).values()]
}

function textsOf({ texts = [], cwd }: LintFilesSettings): Input[] {
  return texts.map(({ path: name, text }) => {
    const absolute = path.resolve(cwd, name)
    return { absolute, path: shownPath(absolute, cwd), text }
  })
}

async function configure(
  files: readonly Input[],
  configuration: Configuration,
  linters: Linters,
): Promise<{ kept: Configured[]; skipped: Skipped[] }> {
  const kept: Configured[] = []
  const skipped: Skipped[] = []
  for (const file of files) {
    const config = await configuration.ignoredBy(file.absolute)
    if (config === undefined) {
      const settings = await configuration.settingsFor(file.absolute)
      kept.push({ file, settings, linter: await linters.with(await configuration.namedFor(file.absolute)) })
    } else skipped.push({ path: file.path, reason: `left out by ${config}` })
  }
  return { kept: kept.sort((a, b) => byPath(a.file, b.file)), skipped }
}

function lintOne(
  { file, settings, linter }: Configured,
  { maxBytes }: LintFilesSettings,
  run: Run,
): void {
  const decoded = file.text === undefined ? readText(file.absolute, maxBytes) : { text: file.text }
  if ('error' in decoded) {
    run.errors.push({ path: file.path, message: decoded.error })
    return
  }
  try {
    run.results.push(linter.lint(decoded.text, { path: file.path, ...settings.given }, settings.rules))
    run.settings.push(settings)
  } catch (error) {
    run.errors.push({ path: file.path, ...crash(error) })
  }
}

function crash(error: unknown): Pick<FileError, 'message' | 'stack'> {
  if (!(error instanceof Error)) return { message: `crashed the linter: ${String(error)}` }
  return {
    message: `crashed the linter: ${error.name}: ${error.message}`,
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}

function byPath(a: { path: string }, b: { path: string }): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}
