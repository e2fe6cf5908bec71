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

/** A configuration file is read once. */
export interface Configuration {
  /**
   * What holds in a folder, given by its absolute path.
   * @throws ConfigError
   */
  in(folder: string): Promise<FolderConfiguration>
}

/** Answers for the absolute paths of files that lie in the folder itself. */
export interface FolderConfiguration {
  /** The packs and plugins that apply. */
  named: NamedRules | undefined
  /** The shown path of the configuration file that leaves the file out. */
  ignoredBy: (file: string) => string | undefined
  /** @throws ConfigError */
  appliedTo: (file: string) => Applied
  /**
   * The same object for files to which the same applies.
   * @throws ConfigError
   */
  settingsFor: (file: string) => Settings
}

export function openConfiguration(options: ConfigurationOptions): Configuration {
  const { cwd } = options
  const find = configFinder()
  const opened = new Map<string | undefined, Promise<FolderConfiguration>>()
  const settings = new Map<string, Settings>()
  const numbers = new Map<Layer, number>()
  const flags: Layer = { data: options.flags, from: key => options.flagName?.(String(key)) ?? 'options' }

  return {
    in: folder => {
      const file = fileFor(folder)
      const known = opened.get(file) ?? open(file)
      opened.set(file, known)
      return known
    },
  }

  function fileFor(folder: string): string | undefined {
    if (options.config === false) return undefined
    return options.config === undefined ? find(folder) : path.resolve(cwd, options.config)
  }

  async function open(file: string | undefined): Promise<FolderConfiguration> {
    const config = file === undefined ? undefined : await load(file)
    const rules = await rulesOf(config?.named)
    return { named: config?.named, ignoredBy, appliedTo, settingsFor }

    function ignoredBy(file: string): string | undefined {
      return config?.ignores(below(config, file)) ? config.file : undefined
    }

    function appliedTo(file: string): Applied {
      return appliedOf(layersFor(file))
    }

    function settingsFor(file: string): Settings {
      const layers = layersFor(file)
      const key = layers.map(numberOf).join(' ')
      const known = settings.get(key) ?? settingsOf(appliedOf(layers))
      settings.set(key, known)
      return known
    }

    function appliedOf(layers: readonly Layer[]): Applied {
      const applied = apply(layers, rules)
      const fault = unknownName(applied)
      if (fault !== undefined) throw new ConfigError(fault)
      return applied
    }

    function layersFor(file: string): Layer[] {
      return [...(config?.layersFor(below(config, file)) ?? []), flags]
    }
  }

  async function rulesOf(named: NamedRules | undefined): Promise<readonly KnownRule[]> {
    return named && options.rulesWith ? await options.rulesWith(named) : options.rules
  }

  function numberOf(layer: Layer): number {
    const number = numbers.get(layer) ?? numbers.size
    numbers.set(layer, number)
    return number
  }

  async function load(file: string): Promise<Config> {
    // A bundle of its own, since most runs need no YAML and no schema.
    const { loadConfig } = await import('./load')
    const base = options.config === undefined ? path.dirname(file) : cwd
    const loaded = await loadConfig(file, shownPath(file, cwd), base, rulesOf)
    if ('error' in loaded) throw new ConfigError(loaded.error)
    return loaded
  }
}

function below(config: Config, file: string): string {
  return shownPath(file, config.base)
}
