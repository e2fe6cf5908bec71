/** lint: many files, each with a result; nothing that is on disk makes it throw. */
import { ConfigError, type Settings } from '../config'
import { readText, type Decoded } from '../read'
import type { FileError, GivenText, Problem, Result, Skipped } from '../types'
import type { FileFaults } from './baseline'
import type * as Baselines from './baselines'
import { onChangedLines } from './changed-lines'
import type { Linter } from './linter'
import type { DescribedRule } from './rules'
import { byPath, select, type Selected, type SelectSettings } from './select'

export interface LintFilesSettings extends SelectSettings {
  /** `report` what the baselines hold as well, and collect the faults for one. Default `hide`. */
  baselines?: 'hide' | 'report'
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
  /** Texts that are not those on disk. */
  texts: GivenText[]
  /** Of the files that have a baseline; under `baselines: 'report'` of all. */
  faults: FileFaults[]
  /** The baselines that were looked into, with how many of their entries stand for nothing any more. */
  baselines: { file: string; gone: number }[]
}

/** @throws ConfigError, GitError */
export async function lintAll(
  named: readonly string[],
  linter: Linter,
  options: LintFilesSettings,
): Promise<Run> {
  const { files, skipped, errors } = await select(named, linter, options)
  const run: Run = {
    results: [],
    settings: [],
    errors,
    skipped,
    rules: rulesOf(linter, files),
    texts: [...(options.texts ?? [])],
    faults: [],
    baselines: [],
  }
  const baselines = await baselinesFor(files, options)
  const unchanged = new Set<Problem>()
  for (const one of files) lintOne(one, { options, baselines, unchanged }, run)
  const known = options.baselines === 'report' ? new Set<Problem>() : hideKnown(run, options, baselines)
  run.results = run.results.map(result =>
    without(result, problem => known.has(problem) || unchanged.has(problem)),
  )
  run.errors.sort(byPath)
  return run
}

/** A bundle of its own: most runs need no baseline. */
async function baselinesFor(
  files: readonly Selected[],
  { baselines }: LintFilesSettings,
): Promise<typeof Baselines | undefined> {
  const isNeeded = baselines === 'report' || files.some(({ settings }) => settings.baseline !== undefined)
  return isNeeded ? import('./baselines') : undefined
}

/** Every rule that was at work, once. */
function rulesOf(plain: Linter, files: readonly Selected[]): readonly DescribedRule[] {
  const linters = [...new Set([plain, ...files.map(({ linter }) => linter)])]
  if (linters.length === 1) return plain.rules
  return [...new Map(linters.flatMap(({ rules }) => rules.map(rule => [rule.id, rule] as const))).values()]
}

interface Around {
  options: LintFilesSettings
  baselines: typeof Baselines | undefined
  /** Takes up the problems on lines that have not changed. */
  unchanged: Set<Problem>
}

function lintOne(
  { file, settings, linter }: Selected,
  { options, baselines, unchanged }: Around,
  run: Run,
): void {
  const decoded = textOf(file, options)
  if ('error' in decoded) {
    run.errors.push({ path: file.path, message: decoded.error })
    return
  }
  const { text } = decoded
  try {
    const result = linter.lint(text, { path: file.path, ...settings.given }, settings.rules)
    run.results.push(result)
    run.settings.push(settings)
    if (file.change?.text) run.texts.push({ path: file.path, text })
    if (file.change) {
      const changed = new Set(onChangedLines(result.problems, text, file.change.lines))
      for (const problem of result.problems) if (!changed.has(problem)) unchanged.add(problem)
    }
    if (baselines && (settings.baseline !== undefined || options.baselines === 'report'))
      run.faults.push({
        absolute: file.absolute,
        baseline: settings.baseline,
        ...baselines.faultsIn(result.problems, text),
      })
  } catch (error) {
    run.errors.push({ path: file.path, ...crash(error) })
  }
}

function textOf({ absolute, text, change }: Selected['file'], { maxBytes }: LintFilesSettings): Decoded {
  if (text !== undefined) return { text }
  return change?.text ?? readText(absolute, maxBytes)
}

function hideKnown(
  run: Run,
  { cwd }: LintFilesSettings,
  baselines: typeof Baselines | undefined,
): ReadonlySet<Problem> {
  if (!baselines) return new Set()
  const hidden = baselines.hideKnown(run.faults, cwd)
  if ('error' in hidden) throw new ConfigError(hidden.error)
  run.baselines = hidden.baselines
  return hidden.known
}

function without(result: Result, isLeftOut: (problem: Problem) => boolean): Result {
  const problems = result.problems.filter(problem => !isLeftOut(problem))
  return problems.length === result.problems.length ? result : { ...result, problems }
}

function crash(error: unknown): Pick<FileError, 'message' | 'stack'> {
  if (!(error instanceof Error)) return { message: `crashed the linter: ${String(error)}` }
  return {
    message: `crashed the linter: ${error.name}: ${error.message}`,
    ...(error.stack !== undefined && { stack: error.stack }),
  }
}
