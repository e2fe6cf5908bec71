/** config: what applies to a file and where each value came from, as YAML with comments or as JSON. */
import type { Channel, ChannelTraits, Stage, StageNeeds } from '../types'
import { disarmed, harmlessJson, visible } from '../report/visible'
import type { Applied, AppliedRule, Sourced } from './settings'

/** What `--print-config` prints; `leftOut` is the reason when the file is not linted at all. */
export interface AppliedTo {
  path: string
  leftOut?: string | undefined
  applied: Applied
}

export function printApplied({ path, leftOut, applied }: AppliedTo, format: 'yaml' | 'json'): string {
  const tree = {
    linted: { value: leftOut === undefined, from: leftOut ?? 'default' },
    lang: applied.lang ?? { value: null, from: 'the text' },
    stage: applied.stage ?? { value: 'reply', from: 'default' },
    channel: applied.channel ?? { value: 'email', from: 'default' },
    kind: applied.kind ?? { value: null, from: 'the text' },
    failOn: applied.failOn,
    baseline: applied.baseline ?? { value: null, from: 'default: none' },
    maxWarnings: applied.maxWarnings ?? { value: null, from: 'default: no limit' },
    placeholders: applied.placeholders,
    stages: eachOf(applied.stages, stageAsWritten),
    channels: eachOf(applied.channels, channelAsWritten),
    rules: eachOf(applied.rules, ruleTree),
  }
  if (format === 'json') return harmlessJson({ path, ...tree }, 2) + '\n'
  const lines = Object.entries(tree).flatMap(([key, value]) => linesOf(key, value, ''))
  return disarmed(`# What applies to ${visible(path)}\n${align(lines)}\n`)
}

type Tree = Sourced<unknown> | readonly Sourced<unknown>[] | { [key: string]: Tree }

function ruleTree({ severity, options }: AppliedRule): Tree {
  return Object.keys(options).length === 0 ? severity : { severity, ...options }
}

function eachOf<T>(all: ReadonlyMap<string, T>, treeOf: (one: T, name: string) => Tree): Tree {
  return Object.fromEntries([...all].map(([name, one]) => [name, treeOf(one, name)]))
}

/** As a configuration writes it; a built-in one is like itself. */
function stageAsWritten({ value, from }: Sourced<StageNeeds>, name: Stage): Sourced<unknown> {
  const { like, order } = value
  const needs = value.needs.map(need => (need.length === 1 ? need[0] : need))
  return { value: { ...(like !== name && { like }), needs, ...(order && { order }) }, from }
}

function channelAsWritten({ value, from }: Sourced<ChannelTraits>, name: Channel): Sourced<unknown> {
  const { like, isPublic, isBrief } = value
  return { value: { ...(like !== name && { like }), public: isPublic, brief: isBrief }, from }
}

interface Line {
  text: string
  from: string
}

function linesOf(key: string, tree: Tree, indent: string): Line[] {
  if (isSourced(tree)) return [{ text: `${indent}${key}: ${scalar(tree.value)}`, from: tree.from }]
  if (isList(tree)) return listLines(key, tree, indent)
  return [
    { text: `${indent}${key}:`, from: '' },
    ...Object.entries(tree).flatMap(([name, value]) => linesOf(name, value, `${indent}  `)),
  ]
}

function listLines(key: string, items: readonly Sourced<unknown>[], indent: string): Line[] {
  if (items.length === 0)
    return [{ text: `${indent}${key}: []`, from: 'default: the built-in syntaxes only' }]
  const entries = items.map(({ value, from }) => ({ text: `${indent}  - ${scalar(value)}`, from }))
  return [{ text: `${indent}${key}:`, from: '' }, ...entries]
}

/** JSON is YAML as well; a plain word needs no quotes. */
function scalar(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${pairs(value).join(', ')} }`
  const isPlain = typeof value === 'string' && /^(?!(?:null|true|false)$)[a-z][a-z-]*$/i.test(value)
  return isPlain ? value : harmlessJson(value)
}

function pairs(map: object): string[] {
  return Object.entries(map).map(([key, value]) => `${key}: ${scalar(value)}`)
}

function align(lines: readonly Line[]): string {
  const width = Math.min(40, Math.max(...lines.map(line => line.text.length)))
  return lines
    .map(({ text, from }) => (from === '' ? text : `${text.padEnd(width)}  # ${visible(from)}`))
    .join('\n')
}

function isSourced(tree: Tree): tree is Sourced<unknown> {
  return 'from' in tree && typeof tree.from === 'string' && 'value' in tree
}

function isList(tree: Tree): tree is readonly Sourced<unknown>[] {
  return Array.isArray(tree)
}
