/** config: a configuration file becomes validated data; loaded only when there is one. */
import { readText } from '../read/file'
import { matcher } from '../read/glob'
import { ignoreRules } from '../read/ignores'
import { DataError, readYaml, type ReadData } from '../read/yaml'
import { configSchema, type ConfigData } from './schema'
import type { KnownRule, Layer } from './settings'

/** A configuration file, ready to be asked about files; `file` paths below are relative to its base, with `/`. */
export interface Config {
  /** As shown in messages. */
  file: string
  /** The folder that its globs count from. */
  base: string
  ignores(file: string): boolean
  /** What it says about a file, from the least to the most specific. */
  layersFor(file: string): readonly Layer[]
}

const maxBytes = 1_000_000

/**
 * Reads a configuration file. `shown` is its path in messages and `base` the folder that its globs count from.
 * The error has one line per fault.
 */
export function loadConfig(
  file: string,
  shown: string,
  base: string,
  rules: readonly KnownRule[],
): Config | { error: string } {
  const decoded = readText(file, maxBytes)
  if ('error' in decoded) return { error: `${shown}: ${decoded.error}` }
  const read = validated(decoded.text, shown, rules)
  return 'error' in read ? read : configOf(read, shown, base)
}

function configOf({ data, fault }: ReadData<ConfigData>, shown: string, base: string): Config {
  const from = (at: readonly PropertyKey[]): string => `${shown}:${fault(at, '').line}`
  const ignored = ignoreRules(list(data.ignore))
  const top = layer(data, [], from)
  const overrides = (data.overrides ?? []).map((override, index) => ({
    matches: matcher(list(override.files)),
    layer: layer(override, ['overrides', index], from),
  }))
  return {
    file: shown,
    base,
    ignores: path => !path.startsWith('..') && ignored.ignores(path),
    layersFor: path => [
      top,
      ...overrides.filter(override => override.matches(path)).map(override => override.layer),
    ],
  }
}

function validated(
  text: string,
  shown: string,
  rules: readonly KnownRule[],
): ReadData<ConfigData> | { error: string } {
  try {
    return readYaml(isEmpty(text) ? '{}' : text, shown, configSchema(rules))
  } catch (error) {
    if (error instanceof DataError) return { error: error.message }
    throw error
  }
}

function isEmpty(text: string): boolean {
  return text.split('\n').every(line => /^\s*(#|$)/.test(line))
}

type LayerData = Omit<ConfigData, 'overrides' | 'ignore'> | NonNullable<ConfigData['overrides']>[number]

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
