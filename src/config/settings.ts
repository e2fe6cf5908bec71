/** config: defaults, configuration and flags become the settings of one file, each value with where it came from. */
import type { OptionSpec } from '../judge/rule'
import { lookUp } from '../look-up'
import { didYouMean } from '../read/nearest'
import { builtInChannels, builtInStages } from '../judge/stages'
import type {
  Category,
  Channel,
  ChannelTraits,
  Kind,
  Language,
  RuleSettings,
  Severity,
  Stage,
  StageNeeds,
} from '../types'
import { categories } from '../vocabulary'
import { channelOf, stageOf, type OwnChannel, type OwnStage } from './stages'

export type Level = Severity | 'off'
export type FailOn = Severity | 'never'

/** A severity, or a map of a severity and the rule's own options. */
export type RuleValue = Level | { severity?: Level | undefined; [option: string]: unknown }

export interface PlaceholderSyntax {
  open: string
  close: string
}

/** What the configuration has to know of a rule. */
export interface KnownRule {
  id: string
  category: Category
  severity: Severity
  options?: Readonly<Record<string, OptionSpec>> | undefined
}

/** Packs and plugins of a configuration: absolute paths, or names of packages to look up from `base`. */
export interface NamedRules {
  base: string
  rulePacks: readonly string[]
  plugins: readonly string[]
}

/** One source of settings; `from` says where a value of it stands, such as `.complaintlintrc.yml:12`. */
export interface Layer {
  data: LayerData
  from: (...keys: readonly PropertyKey[]) => string
}

export interface LayerData {
  lang?: string | undefined
  stage?: Stage | undefined
  channel?: Channel | undefined
  kind?: Kind | undefined
  /** The organisation's own, by name. */
  stages?: Readonly<Record<Stage, OwnStage>> | undefined
  channels?: Readonly<Record<Channel, OwnChannel>> | undefined
  rules?: Readonly<Record<string, RuleValue | undefined>> | undefined
  placeholders?: readonly PlaceholderSyntax[] | undefined
  failOn?: FailOn | undefined
  maxWarnings?: number | undefined
  reportUnusedDisableDirectives?: Level | undefined
  /** An absolute path; false for none. */
  baseline?: string | false | undefined
}

export interface Sourced<T> {
  value: T
  from: string
}

/** What applies to a file, each value with where it came from. */
export interface Applied {
  lang?: Sourced<string>
  stage?: Sourced<Stage>
  channel?: Sourced<Channel>
  kind?: Sourced<Kind>
  failOn: Sourced<FailOn>
  maxWarnings?: Sourced<number>
  /** An absolute path; false for none. */
  baseline?: Sourced<string | false>
  placeholders: readonly Sourced<PlaceholderSyntax>[]
  /** All the stages and channels there are, the built-in ones first. */
  stages: ReadonlyMap<Stage, Sourced<StageNeeds>>
  channels: ReadonlyMap<Channel, Sourced<ChannelTraits>>
  rules: ReadonlyMap<string, AppliedRule>
}

export interface AppliedRule {
  severity: Sourced<Level>
  options: Readonly<Record<string, Sourced<unknown>>>
}

/** The values alone, as the stages take them. */
export interface Settings {
  given: {
    language?: Language
    stage?: Stage
    channel?: Channel
    kind?: Kind
    placeholders: readonly PlaceholderSyntax[]
    /** All names that there are, and the built-in channel that each is like; absent where only the built-in ones are. */
    stages?: readonly Stage[]
    channels?: Readonly<Record<Channel, Channel>>
  }
  rules: RuleSettings
  failOn: FailOn
  /** With the place that set it, since a limit counts the warnings of all files that share it. */
  maxWarnings: Sourced<number> | undefined
  /** The absolute path of the file with what was there before. */
  baseline: string | undefined
}

const byDefault = 'default'

/** Merges layers, a later one before an earlier one. Within a layer a rule goes before its category. */
export function apply(layers: readonly Layer[], known: readonly KnownRule[]): Applied {
  const speaking = layers.filter(({ data }) => data.rules ?? data.reportUnusedDisableDirectives)
  return {
    failOn: last(layers, 'failOn') ?? { value: 'error', from: byDefault },
    ...optional('maxWarnings', last(layers, 'maxWarnings')),
    ...optional('baseline', last(layers, 'baseline')),
    ...optional('lang', last(layers, 'lang')),
    ...optional('stage', last(layers, 'stage')),
    ...optional('channel', last(layers, 'channel')),
    ...optional('kind', last(layers, 'kind')),
    placeholders: layers.flatMap(({ data, from }) =>
      (data.placeholders ?? []).map((value, index) => ({ value, from: from('placeholders', index) })),
    ),
    stages: merge(builtInStages, layers, 'stages', stageOf),
    channels: merge(builtInChannels, layers, 'channels', channelOf),
    rules: new Map(known.map(rule => [rule.id, applyRule(rule, speaking)])),
  }
}

/** The built-in ones, with those of the layers beside them or in their place. */
function merge<K extends 'stages' | 'channels', T>(
  builtIn: ReadonlyMap<string, T>,
  layers: readonly Layer[],
  key: K,
  read: (name: string, own: NonNullable<LayerData[K]>[string]) => T,
): ReadonlyMap<string, Sourced<T>> {
  const merged = new Map([...builtIn].map(([name, value]) => [name, { value, from: byDefault }]))
  for (const { data, from } of layers)
    for (const [name, own] of Object.entries(data[key] ?? {}))
      merged.set(name, { value: read(name, own as NonNullable<LayerData[K]>[string]), from: from(key, name) })
  return merged
}

/** Takes the values out of what applies. Rules that are as they came are left out. */
export function settingsOf(applied: Applied): Settings {
  const changed = [...applied.rules].filter(([, { severity }]) => severity.from !== byDefault)
  const [stages, channels] = [valuesOfMap(applied.stages), valuesOfMap(applied.channels)]
  const tuned = [...applied.rules].filter(([, { options }]) => Object.keys(options).length > 0)
  return {
    given: {
      ...optional('language', applied.lang && primary(applied.lang.value)),
      ...optional('stage', applied.stage?.value),
      ...optional('channel', applied.channel?.value),
      ...optional('kind', applied.kind?.value),
      placeholders: applied.placeholders.map(({ value }) => value),
      ...optional('stages', stages && [...stages.keys()]),
      ...optional(
        'channels',
        channels && Object.fromEntries([...channels].map(([name, { like }]) => [name, like])),
      ),
    },
    rules: {
      severityOf: Object.fromEntries(changed.map(([id, { severity }]) => [id, severity.value])),
      options: Object.fromEntries(tuned.map(([id, { options }]) => [id, valuesOf(options)])),
      ...optional('stages', stages),
      ...optional('channels', channels),
    },
    failOn: applied.failOn.value,
    maxWarnings: applied.maxWarnings,
    baseline: applied.baseline?.value || undefined,
  }
}

/**
 * Checks the rule ids of settings made in code.
 * @throws RangeError for an id that is no rule and no category.
 */
export function checkRuleIds(rules: LayerData['rules'], known: readonly KnownRule[]): void {
  const names = [...categories, ...known.map(rule => rule.id)]
  const unknown = Object.keys(rules ?? {}).find(id => !names.includes(id))
  if (unknown !== undefined) throw new RangeError(`unknown rule “${unknown}”${didYouMean(unknown, names)}`)
}

/** What is wrong with the stage or channel that applies, for one who names them in flags or code; undefined when nothing is. */
export function unknownName(applied: Applied): string | undefined {
  const faults = (['stage', 'channel'] as const).map(key => {
    const given = applied[key]
    const names = [...applied[`${key}s`].keys()]
    return given === undefined || names.includes(given.value)
      ? undefined
      : `${given.from}: found “${given.value}”, expected ${names.join(', ')}${didYouMean(given.value, names)}`
  })
  return faults.find(fault => fault !== undefined)
}

function applyRule(rule: KnownRule, layers: readonly Layer[]): AppliedRule {
  let severity: Sourced<Level> = { value: rule.severity, from: byDefault }
  const options: Record<string, Sourced<unknown>> = {}
  for (const name in rule.options) options[name] = { value: rule.options[name]?.default, from: byDefault }
  for (const { data, from } of layers) {
    for (const [value, ...keys] of saidOf(rule, data)) {
      if (value === undefined) continue
      const { severity: level, ...rest } = typeof value === 'string' ? { severity: value } : value
      if (level !== undefined) severity = { value: level, from: from(...keys) }
      for (const [name, option] of Object.entries(rest))
        options[name] = { value: option, from: from(...keys, name) }
    }
  }
  return { severity, options }
}

/** What a layer says of a rule and by which keys, the last one going before the others. */
function saidOf({ id, category }: KnownRule, data: LayerData): [RuleValue | undefined, ...string[]][] {
  const { rules, reportUnusedDisableDirectives } = data
  return [
    [lookUp(rules, category), 'rules', category],
    [id === 'unused-disable' ? reportUnusedDisableDirectives : undefined, 'reportUnusedDisableDirectives'],
    [lookUp(rules, id), 'rules', id],
  ]
}

function last<K extends keyof LayerData>(
  layers: readonly Layer[],
  key: K,
): Sourced<NonNullable<LayerData[K]>> | undefined {
  const layer = layers.findLast(({ data }) => data[key] !== undefined)
  const value = layer?.data[key]
  return layer && value !== undefined ? { value, from: layer.from(key) } : undefined
}

/** Undefined where all are as they came. */
function valuesOfMap<T>(all: ReadonlyMap<string, Sourced<T>>): ReadonlyMap<string, T> | undefined {
  if ([...all.values()].every(({ from }) => from === byDefault)) return undefined
  return new Map([...all].map(([name, { value }]) => [name, value]))
}

function valuesOf(options: AppliedRule['options']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value]))
}

function primary(tag: string): Language {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? tag
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
