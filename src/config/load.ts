/** config: a configuration file becomes validated data; loaded only when there is one. */
import fs from 'node:fs'
import path from 'node:path'
import { readText } from '../read/file'
import { matcher } from '../read/glob'
import { ignoreRules } from '../read/ignores'
import { isBelow, repositoryRoot } from '../read/repository'
import { DataError, readYaml, type DataFault, type ReadData } from '../read/yaml'
import { configSchema, namedSchema, type ConfigData, type OwnNames } from './schema'
import type { KnownRule, Layer, NamedRules } from './settings'

/** A configuration file, ready to be asked about files; `file` paths below are relative to its base, with `/`. */
export interface Config {
  /** As shown in messages. */
  file: string
  /** The folder that its globs count from. */
  base: string
  /** Packs and plugins that it names. */
  named: NamedRules | undefined
  ignores(file: string): boolean
  /** What it says about a file, from the least to the most specific. */
  layersFor(file: string): readonly Layer[]
}

const maxBytes = 1_000_000

/**
 * Reads a configuration file. `shown` is its path in messages and `base` the folder that its globs count from.
 * The error has one line per fault.
 */
export async function loadConfig(
  file: string,
  shown: string,
  base: string,
  rulesOf: (named: NamedRules | undefined) => Promise<readonly KnownRule[]>,
): Promise<Config | { error: string }> {
  const decoded = readText(file, maxBytes)
  if ('error' in decoded) return { error: `${shown}: ${decoded.error}` }
  try {
    const text = isEmpty(decoded.text) ? '{}' : decoded.text
    const { named, own } = namedIn(text, shown, base)
    const schema = configSchema(await rulesOf(named), own)
    return configOf(readYaml(text, shown, schema), shown, base, named)
  } catch (error) {
    if (error instanceof DataError) return { error: error.message }
    throw error
  }
}

/** Packs and plugins are read first, since the rules that they bring may be configured, and so are the names of own stages. */
function namedIn(
  text: string,
  shown: string,
  base: string,
): { named: NamedRules | undefined; own: OwnNames } {
  const { data, fault } = readYaml(text, shown, namedSchema)
  const absolute = (key: 'rulePacks' | 'plugins') =>
    (data[key] ?? []).map((name, index) => {
      const refuse = (message: string): DataFault => fault([key, index], message)
      if (/^\.{0,2}\//.test(name)) return withinRepository(name, base, refuse)
      if (packageName.test(name)) return name
      throw new DataError([refuse(`found “${name}”, expected a package or a path that begins with ./`)])
    })
  const named = { base, rulePacks: absolute('rulePacks'), plugins: absolute('plugins') }
  return {
    named: named.rulePacks.length + named.plugins.length > 0 ? named : undefined,
    own: { stages: Object.keys(data.stages ?? {}), channels: Object.keys(data.channels ?? {}) },
  }
}

/** Also of a file within a package. No part of it is `..`, which would lead out of the package. */
const packageName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/

/** @throws DataError for a path that leads out of the repository. */
function withinRepository(name: string, base: string, fault: (message: string) => DataFault): string {
  const absolute = path.resolve(base, name)
  const root = repositoryRoot(base) ?? base
  if (isBelow(absolute, root) && isBelow(realPath(absolute), realPath(root))) return absolute
  throw new DataError([fault(`found “${name}”, expected a path inside the repository`)])
}

/** Where a symbolic link leads; of what is not there, where it would be. */
function realPath(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    const parent = path.dirname(file)
    return parent === file ? file : path.join(realPath(parent), path.basename(file))
  }
}

function configOf(
  { data, fault }: ReadData<ConfigData>,
  shown: string,
  base: string,
  named: NamedRules | undefined,
): Config {
  const from = (at: readonly PropertyKey[]): string => `${shown}:${fault(at, '').line}`
  const ignored = ignoreRules(list(data.ignore).flatMap(text => text.split(/\r?\n/)))
  const baseline =
    data.baseline && withinRepository(data.baseline, base, message => fault(['baseline'], message))
  const top = layer({ ...data, baseline }, [], from)
  const overrides = (data.overrides ?? []).map((override, index) => ({
    matches: matcherOf(list(override.files), message => fault(['overrides', index, 'files'], message)),
    layer: layer(override, ['overrides', index], from),
  }))
  return {
    file: shown,
    base,
    named,
    ignores: path => !path.startsWith('..') && ignored.ignores(path),
    layersFor: path => [
      top,
      ...overrides.filter(override => override.matches(path)).map(override => override.layer),
    ],
  }
}

/** @throws DataError for a glob that stands for too many others. */
function matcherOf(
  globs: readonly string[],
  fault: (message: string) => DataFault,
): (path: string) => boolean {
  try {
    return matcher(globs)
  } catch (error) {
    if (error instanceof RangeError) throw new DataError([fault(`found a glob that ${error.message}`)])
    throw error
  }
}

function isEmpty(text: string): boolean {
  return text.split('\n').every(line => /^\s*(#|$)/.test(line))
}

type LayerData =
  | Omit<ConfigData, 'overrides' | 'ignore' | 'rulePacks' | 'plugins'>
  | NonNullable<ConfigData['overrides']>[number]

function layer(
  data: LayerData,
  at: readonly PropertyKey[],
  from: (at: readonly PropertyKey[]) => string,
): Layer {
  return { data: data as Layer['data'], from: (...keys) => from([...at, ...keys]) }
}

function list(texts: string | readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return []
  return typeof texts === 'string' ? [texts] : texts
}
