/** lint: from the paths a user names to the files to lint, each with the settings and the rules that apply to it. */
import path from 'node:path'
import {
  openConfiguration,
  type Configuration,
  type LayerData,
  type NamedRules,
  type Settings,
} from '../config'
import { discover, shownPath, type Discovered, type FoundFile } from '../read'
import type { FileError, GivenText, Skipped } from '../types'
import type { Change, ChangedOnly } from './changed'
import { isInShard, type Shard } from './shard'
import type { Linter } from './linter'
import { createLinters, type Linters } from './linters'

export interface SelectSettings {
  cwd: string
  config?: string | false | undefined
  flags: LayerData
  /** The origin of a flag's value, for `maxWarnings`. */
  flagName?: ((key: string) => string) | undefined
  texts?: readonly GivenText[] | undefined
  maxBytes?: number | undefined
  changedOnly?: ChangedOnly | undefined
  /** Only the files of this part of them all. */
  shard?: Shard | undefined
}

/** A file to lint; `text` is there when it is not the one on disk. */
export interface Input extends FoundFile {
  text?: string
  change?: Change
}

export interface Selected {
  file: Input
  settings: Settings
  linter: Linter
  /** The packs and plugins that the linter was made with. */
  named: NamedRules | undefined
}

/** Every list is sorted by path. */
export interface Selection {
  files: Selected[]
  skipped: Skipped[]
  errors: FileError[]
}

/** @throws ConfigError, GitError */
export async function select(
  named: readonly string[],
  linter: Linter,
  options: SelectSettings,
): Promise<Selection> {
  const linters = createLinters(linter)
  const configuration = openConfiguration({
    ...options,
    rules: linter.rules,
    rulesWith: async packs => (await linters.with(packs)).rules,
  })
  const found = await find(named, options)
  const all = [...textsOf(options), ...found.files]
  const { shard } = options
  const wanted = shard ? all.filter(file => isInShard(file.path, shard)) : all
  const { files, skipped } = await configure(wanted, configuration, linters)
  return {
    files: files.sort((a, b) => byPath(a.file, b.file)),
    skipped: [...found.skipped, ...skipped].sort(byPath),
    errors: found.errors,
  }
}

async function find(
  named: readonly string[],
  { cwd, changedOnly, maxBytes }: SelectSettings,
): Promise<Discovered & { files: Input[] }> {
  if (changedOnly === undefined) return discover(named, cwd)
  const { discoverChanged } = await import('./changed')
  return discoverChanged(named, cwd, changedOnly, maxBytes)
}

function textsOf({ texts = [], cwd }: SelectSettings): Input[] {
  return texts.map(({ path: name, text }) => {
    const absolute = path.resolve(cwd, name)
    return { absolute, path: shownPath(absolute, cwd), text }
  })
}

async function configure(
  files: readonly Input[],
  configuration: Configuration,
  linters: Linters,
): Promise<{ files: Selected[]; skipped: Skipped[] }> {
  const kept: Selected[] = []
  const skipped: Skipped[] = []
  for (const [folder, own] of byFolder(files)) {
    const { named, ignoredBy, settingsFor } = await configuration.in(folder)
    const linter = await linters.with(named)
    for (const file of own) {
      const config = ignoredBy(file.absolute)
      if (config === undefined) kept.push({ file, settings: settingsFor(file.absolute), linter, named })
      else skipped.push({ path: file.path, reason: `left out by ${config}` })
    }
  }
  return { files: kept, skipped }
}

function byFolder(files: readonly Input[]): ReadonlyMap<string, Input[]> {
  const folders = new Map<string, Input[]>()
  for (const file of files) {
    const folder = path.dirname(file.absolute)
    const own = folders.get(folder)
    if (own) own.push(file)
    else folders.set(folder, [file])
  }
  return folders
}

export function byPath(a: { path: string }, b: { path: string }): number {
  if (a.path === b.path) return 0
  return a.path < b.path ? -1 : 1
}
