/** lint: many files, each with a result; nothing that is on disk makes it throw. */
import { ConfigError, type Settings } from '../config'
import { decode, type Decoded } from '../read'
import type { FileError, GivenText, Skipped } from '../types'
import type { FileFaults } from './baseline'
import type * as Baselines from './baselines'
import type * as Caching from './cache'
import type { ResultCache } from './cache-file'
import { onChangedLines } from './changed-lines'
import type { Linter } from './linter'
import { metered, meteredLater } from './meter'
import { isFailure, lintText, openFile, parseLine, type Failure, type Outcome, type Task } from './outcome'
import type { Done } from './pool'
import { collectResults, type ResultCollector, type Results } from './results'
import type { DescribedRule } from './rules'
import { byPath, select, type Selected, type SelectSettings } from './select'
import { defaultTimeLimit, workersFor, type Concurrency } from './workers'

export interface LintFilesSettings extends SelectSettings {
  /** `report` what the baselines hold as well, and collect the faults for one. Default `hide`. */
  baselines?: 'hide' | 'report'
  /** Workers take part only where the linter is the built-in one, with packs or without. Default 1. */
  concurrency?: Concurrency | undefined
  /** Seconds for one file; only workers can be stopped. */
  timeLimit?: number | undefined
  /** The folder of the outcomes of earlier runs. */
  cacheFolder?: string | undefined
  onProgress?: ((done: number, all: number) => void) | undefined
  /** Is told, maybe again and again, that many replies are being linted. */
  onLongRun?: (() => void) | undefined
}

const longRun = 100

/** What a run found; every list is sorted by path. */
export interface Run {
  results: Results
  /** The settings that each result was made with, in the same order. */
  settings: Settings[]
  errors: FileError[]
  skipped: Skipped[]
  /** Every file and text that was to be linted, as it is shown. */
  paths: string[]
  /** Every rule that was at work. */
  rules: readonly DescribedRule[]
  /** Texts that are not those on disk. */
  texts: GivenText[]
  /** Of the files that have a baseline; under `baselines: 'report'` of all. */
  faults: FileFaults[]
  /** The baselines that were looked into, with how many of their entries stand for nothing any more. */
  baselines: { file: string; gone: number }[]
  /** How many results were known from an earlier run. */
  known: number
}

/** @throws ConfigError, GitError */
export async function lintAll(
  named: readonly string[],
  linter: Linter,
  options: LintFilesSettings,
): Promise<Run> {
  const { files, skipped, errors } = await meteredLater(linter.meter, 'find', () =>
    select(named, linter, options),
  )
  const paths = files.map(({ file }) => file.path)
  const results = collectResults(paths)
  const collected: Collected = { files, results, errors, faults: new Map(), texts: [], known: 0, done: 0 }
  const around = await surround(files, options)
  await lintEach(collected, around, linter)
  around.cache?.results.close()
  const baselines = hideKnown(collected, around)
  return {
    results,
    settings: files.filter((_, index) => collected.results.has(index)).map(({ settings }) => settings),
    errors: errors.sort(byPath),
    skipped,
    paths,
    rules: rulesOf(linter, files),
    texts: [...(options.texts ?? []), ...collected.texts],
    faults: inOrder(collected.faults),
    baselines,
    known: collected.known,
  }
}

/** What becomes of the files, by their places in the list. */
interface Collected {
  files: readonly Selected[]
  results: ResultCollector
  errors: FileError[]
  faults: Map<number, FileFaults>
  texts: GivenText[]
  known: number
  done: number
}

interface Around {
  options: LintFilesSettings
  baselines: typeof Baselines | undefined
  cache: { results: ResultCache; basisOf: Caching.BasisOf; keyOf: typeof Caching.keyOf } | undefined
}

/** Bundles of their own: most runs need neither a baseline nor a cache. */
async function surround(files: readonly Selected[], options: LintFilesSettings): Promise<Around> {
  const hasBaseline =
    options.baselines === 'report' || files.some(({ settings }) => settings.baseline !== undefined)
  const caching = options.cacheFolder === undefined ? undefined : await import('./cache')
  return {
    options,
    baselines: hasBaseline ? await import('./baselines') : undefined,
    cache: caching && {
      results: caching.openCache(options.cacheFolder ?? ''),
      basisOf: caching.bases(),
      keyOf: caching.keyOf,
    },
  }
}

async function lintEach(collected: Collected, around: Around, linter: Linter): Promise<void> {
  const { files } = collected
  const { options } = around
  const workers = workersFor(files, linter, options)
  const later: number[] = []
  for (const index of files.keys()) if (!take(index, collected, around, workers > 0)) later.push(index)
  if (later.length === 0) return
  const { lintInWorkers } = await import('./pool')
  const pooled = later
    .flatMap(index => files[index] ?? [])
    .map(({ file: { absolute, path }, settings, named, linter: own }) => {
      return {
        absolute,
        path,
        settings,
        named,
        basis: around.cache?.basisOf({ path, settings, linter: own }),
      }
    })
  const { timeLimit = defaultTimeLimit, maxBytes } = options
  const onStart = later.length >= longRun ? options.onLongRun : undefined
  await lintInWorkers(pooled, { workers, timeLimit, maxBytes, onStart }, (place, done) => {
    settle(later[place] ?? -1, done, collected, around)
  })
}

/** Takes a file from the cache or lints it here; false when that is left to a worker. */
function take(index: number, collected: Collected, around: Around, hasWorkers: boolean): boolean {
  const selected = collected.files[index]
  if (!selected || (hasWorkers && !around.cache)) return false
  const { file, settings, linter } = selected
  const opened = metered(linter.meter, 'read', () => open(file, around.options))
  if ('error' in opened) {
    settle(index, { failure: { message: opened.error } }, collected, around)
    return true
  }
  const task = { path: file.path, settings, linter }
  const key = opened.bytes && keyFor(task, opened.bytes, around)
  const known = key === undefined ? undefined : around.cache?.results.get(key)
  if (!known && hasWorkers) return false
  const decoded =
    known && !needsText(selected, around) ? undefined : metered(linter.meter, 'read', opened.text)
  if (known) {
    collected.known++
    settle(
      index,
      { outcome: known },
      collected,
      around,
      decoded && 'text' in decoded ? decoded.text : undefined,
    )
  } else if (decoded && 'text' in decoded) {
    settle(index, doneWith(lintText(decoded.text, task), key), collected, around, decoded.text)
  } else settle(index, { failure: { message: decoded?.error ?? '' } }, collected, around)
  return true
}

function keyFor(task: Task, bytes: Buffer, { cache }: Around): string | undefined {
  const basis = cache?.basisOf(task)
  return basis === undefined ? undefined : cache?.keyOf(basis, bytes)
}

interface Opened {
  /** Absent where the text is not that on disk. */
  bytes?: Buffer
  text: () => Decoded
}

function open(
  { absolute, text, change }: Selected['file'],
  { maxBytes }: LintFilesSettings,
): Opened | { error: string } {
  if (text !== undefined) return { text: () => ({ text }) }
  const staged = change?.text
  return staged ? { text: () => staged } : openFile(absolute, maxBytes)
}

function needsText({ file }: Selected, { baselines }: Around): boolean {
  return file.change !== undefined || baselines !== undefined
}

function doneWith(outcome: Outcome | Failure, key: string | undefined): Done {
  if (isFailure(outcome)) return { failure: outcome }
  return { outcome, ...(key !== undefined && { key }) }
}

/** Notes what became of a file. `text` is there where it was linted here. */
function settle(index: number, done: Done, collected: Collected, around: Around, text?: string): void {
  const selected = collected.files[index]
  if (!selected) return
  const { file } = selected
  collected.done++
  if ('failure' in done) collected.errors.push({ path: file.path, ...done.failure })
  else {
    collected.results.add(index, done.outcome)
    if (done.key !== undefined) around.cache?.results.put(done.key, done.outcome)
    if (needsText(selected, around)) compareWithBefore(index, done.outcome, collected, around, text)
  }
  if (collected.files.length >= longRun && collected.known < collected.done / 2) around.options.onLongRun?.()
  around.options.onProgress?.(collected.done, collected.files.length)
}

/** What git and the baselines have to know of a result. */
function compareWithBefore(
  index: number,
  outcome: Outcome,
  { files, results, faults, texts }: Collected,
  { options, baselines }: Around,
  known?: string,
): void {
  const selected = files[index]
  if (!selected) return
  const { file, settings } = selected
  const { problems } = parseLine(outcome.line)
  const text = known ?? textOnDisk(file.absolute, options)
  if (file.change) {
    const changed = new Set(onChangedLines(problems, text, file.change.lines))
    results.hide(
      index,
      placesOf(problems, problem => !changed.has(problem)),
    )
    if (file.change.text) texts.push({ path: file.path, text })
  }
  if (baselines && (settings.baseline !== undefined || options.baselines === 'report'))
    faults.set(index, {
      absolute: file.absolute,
      baseline: settings.baseline,
      ...baselines.faultsIn(problems, text),
    })
}

function textOnDisk(absolute: string, { maxBytes }: LintFilesSettings): string {
  const opened = openFile(absolute, maxBytes)
  const decoded = 'bytes' in opened ? decode(opened.bytes) : opened
  return 'text' in decoded ? decoded.text : ''
}

function hideKnown({ faults, results }: Collected, { options, baselines }: Around): Run['baselines'] {
  if (!baselines || options.baselines === 'report') return []
  const hidden = baselines.hideKnown(inOrder(faults), options.cwd)
  if ('error' in hidden) throw new ConfigError(hidden.error)
  for (const [index, { problems }] of faults)
    results.hide(
      index,
      placesOf(problems, problem => hidden.known.has(problem)),
    )
  return hidden.baselines
}

function placesOf<T>(list: readonly T[], isWanted: (one: T) => boolean): Set<number> {
  return new Set(list.flatMap((one, place) => (isWanted(one) ? [place] : [])))
}

function inOrder<T>(map: ReadonlyMap<number, T>): T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, value]) => value)
}

/** Every rule that was at work, once. */
function rulesOf(plain: Linter, files: readonly Selected[]): readonly DescribedRule[] {
  const linters = [...new Set([plain, ...files.map(({ linter }) => linter)])]
  if (linters.length === 1) return plain.rules
  return [...new Map(linters.flatMap(({ rules }) => rules.map(rule => [rule.id, rule] as const))).values()]
}
