/** config: which settings hold for which file. */
import path from 'node:path'
import { shownPath } from '../read'
import { ConfigError } from './error'
import { configFinder } from './find'
import type { Config } from './load'
import {
  apply,
  settingsOf,
  unknownName,
  type Applied,
  type KnownRule,
  type Layer,
  type LayerData,
  type NamedRules,
  type Settings,
} from './settings'

export { ConfigError } from './error'
export * from './settings'
export { printApplied, type AppliedTo } from './print'

export interface ConfigurationOptions {
  cwd: string
  /** A file for all; false for none; absent for the nearest one above each file. */
  config?: string | false | undefined
  /** What goes before every configuration file, with the name of each value's origin. */
  flags: LayerData
  flagName?: ((key: string) => string) | undefined
  rules: readonly KnownRule[]
  /** The rules with those of the packs and plugins that a configuration names. */
  rulesWith?: ((named: NamedRules) => Promise<readonly KnownRule[]>) | undefined
}

/** Answers for absolute paths; a configuration file is read once. Each may throw a ConfigError. */
export interface Configuration {
  /** The shown path of the configuration file that leaves the file out. */
  ignoredBy(file: string): Promise<string | undefined>
  appliedTo(file: string): Promise<Applied>
  /** The packs and plugins that apply to the file. */
  namedFor(file: string): Promise<NamedRules | undefined>
  /** The same object for files to which the same applies. */
  settingsFor(file: string): Promise<Settings>
}

export function openConfiguration(options: ConfigurationOptions): Configuration {
  const { cwd, rules } = options
  const find = configFinder()
  const opened = new Map<string, Promise<Config>>()
  const settings = new Map<string, Settings>()
  const numbers = new Map<Layer, number>()
  const flags: Layer = { data: options.flags, from: key => options.flagName?.(String(key)) ?? 'options' }

  return { ignoredBy, appliedTo, namedFor, settingsFor }

  async function ignoredBy(file: string): Promise<string | undefined> {
    const config = await configFor(file)
    return config?.ignores(below(config, file)) ? config.file : undefined
  }

  async function appliedTo(file: string): Promise<Applied> {
    const applied = apply(await layersFor(file), await rulesOf(await namedFor(file)))
    const fault = unknownName(applied)
    if (fault !== undefined) throw new ConfigError(fault)
    return applied
  }

  async function namedFor(file: string): Promise<NamedRules | undefined> {
    return (await configFor(file))?.named
  }

  async function rulesOf(named: NamedRules | undefined): Promise<readonly KnownRule[]> {
    return named && options.rulesWith ? await options.rulesWith(named) : rules
  }

  async function settingsFor(file: string): Promise<Settings> {
    const layers = await layersFor(file)
    const key = layers.map(layer => numberOf(layer)).join(' ')
    const known = settings.get(key) ?? settingsOf(await appliedTo(file))
    settings.set(key, known)
    return known
  }

  function numberOf(layer: Layer): number {
    const number = numbers.get(layer) ?? numbers.size
    numbers.set(layer, number)
    return number
  }

  async function layersFor(file: string): Promise<Layer[]> {
    const config = await configFor(file)
    return [...(config?.layersFor(below(config, file)) ?? []), flags]
  }

  function configFor(file: string): Promise<Config> | undefined {
    if (options.config === false) return undefined
    if (options.config !== undefined) return open(path.resolve(cwd, options.config), cwd)
    const found = find(path.dirname(file))
    return found === undefined ? undefined : open(found, path.dirname(found))
  }

  function open(file: string, base: string): Promise<Config> {
    const known = opened.get(file) ?? load(file, base)
    opened.set(file, known)
    return known
  }

  async function load(file: string, base: string): Promise<Config> {
    // A bundle of its own, since most runs need no YAML and no schema.
    const { loadConfig } = await import('./load')
    const loaded = await loadConfig(file, shownPath(file, cwd), base, rulesOf)
    if ('error' in loaded) throw new ConfigError(loaded.error)
    return loaded
  }
}

function below(config: Config, file: string): string {
  return shownPath(file, config.base)
}
