/** The programmatic API: the same linter as the command's, for editors, scripts and services. */
import path from 'node:path'
import {
  apply,
  checkRuleIds,
  settingsOf,
  unknownName,
  type LayerData,
  type PlaceholderSyntax,
  type RuleValue,
} from './config/settings'
import type { OwnChannel, OwnStage } from './config/stages'
import { lintAll, reportOf, type ChangedOnly } from './lint'
import { builtIn } from './lint/built-in'
import type { Formatter } from './report'
import { formatterNamed, type FormatName } from './report/all'
import type { Channel, FileError, GivenText, Kind, Report, Result, Skipped, Stage } from './types'
import { version } from './version'

export { ConfigError } from './config/error'
export type { Level, PlaceholderSyntax, RuleValue } from './config/settings'
export type { OwnChannel, OwnStage } from './config/stages'
export type { ChangedOnly } from './lint'
export { GitError } from './read/git-error'
export type { FormatContext, Formatter, RuleInfo, RuleText } from './report'
export type { FormatName } from './report/all'
export type {
  Category,
  Channel,
  FileError,
  FoundMove,
  GivenText,
  Kind,
  Language,
  Move,
  Point,
  Problem,
  Report,
  Result,
  Safety,
  Severity,
  Skipped,
  Span,
  Stage,
  Summary,
} from './types'
export { version }

/** What holds where the reply's own front matter is silent. */
export interface LintOptions {
  /** The name in the result; one that ends in `.txt` is read as plain text, any other as Markdown. Default `<text>`. */
  path?: string
  /** `nl`, `en`, or with a country: `nl-BE`. Without it, each paragraph's own. */
  language?: string
  /** Default `reply`. */
  stage?: Stage
  /** Default `email`. */
  channel?: Channel
  /** Default `template` for a text with placeholders, else `draft`. */
  kind?: Kind
  /** Stages and channels of your own, as a configuration describes them. */
  stages?: Readonly<Record<Stage, OwnStage>>
  channels?: Readonly<Record<Channel, OwnChannel>>
  /** By rule id or category. */
  rules?: Readonly<Record<string, RuleValue>>
  /** Beside the built-in syntaxes. */
  placeholders?: readonly PlaceholderSyntax[]
}

export interface LintFilesOptions extends Omit<LintOptions, 'path'> {
  /** Paths in the results are relative to it. Default: the current folder. */
  cwd?: string
  /** A configuration file; false for none. Default: the nearest `.complaintlintrc.yml` above each file. */
  config?: string | false
  /** Texts beside the files, such as the unsaved ones of an editor. */
  texts?: readonly GivenText[]
  /** Larger files are errors. Default 5,000,000. */
  maxBytes?: number
  /** A file that `complaintlint baseline` made: what it holds is not reported. False for none. Default: the configured one. */
  baseline?: string | false
  /** Only what touches lines changed since this branch left a commit, or what is staged, as it is staged. */
  changedOnly?: ChangedOnly
}

/** A report with what could not be linted and what was left out. */
export interface FilesReport extends Report {
  errors: FileError[]
  skipped: Skipped[]
}

/**
 * Lints one text. Pure: it reads no file and the same text and options give the same result.
 * Offsets are UTF-16 code units from 0, lines and columns from 1, ends exclusive.
 * @throws RangeError for an unknown rule in `rules`, stage or channel
 */
export function lint(text: string, options: LintOptions = {}): Result {
  const applied = apply([{ data: layerOf(options), from: String }], builtIn().rules)
  const fault = unknownName(applied)
  if (fault !== undefined) throw new RangeError(fault)
  const settings = settingsOf(applied)
  return builtIn().lint(text, { path: options.path ?? '<text>', ...settings.given }, settings.rules)
}

/**
 * Lints files, folders and globs. What is wrong with a file is in `errors`, and the others are linted.
 * @throws ConfigError for a configuration or baseline that cannot be used, GitError when git cannot say what has changed,
 * RangeError for an unknown rule in `rules`
 */
export async function lintFiles(
  paths: string | readonly string[],
  options: LintFilesOptions = {},
): Promise<FilesReport> {
  const { cwd = process.cwd(), config, texts, maxBytes, changedOnly } = options
  const named = typeof paths === 'string' ? [paths] : paths
  const baseline = options.baseline ? path.resolve(cwd, options.baseline) : options.baseline
  const flags = { ...layerOf(options), baseline }
  const run = await lintAll(named, builtIn(), { cwd, config, flags, texts, maxBytes, changedOnly })
  return { ...reportOf([...run.results]), errors: run.errors, skipped: run.skipped }
}

/**
 * Formats results as the command's `--format` does, without colours; `formatter` is one of ours or a function of your own,
 * and `sources` gives the texts to quote.
 * @throws RangeError for an unknown name
 */
export function format(
  results: Report | readonly Result[],
  formatter: FormatName | Formatter,
  sources: (path: string) => string | undefined = () => undefined,
): string {
  const report = 'results' in results ? results : reportOf([...results])
  const context = { rules: builtIn().rules, sources, colorLevel: 0, width: 80, redact: false } as const
  const formatted = typeof formatter === 'string' ? formatterNamed(formatter) : formatter
  return formatted({ version: report.version, results: report.results, summary: report.summary }, context)
}

function layerOf({ language, ...options }: LintOptions): LayerData {
  const { stage, channel, kind, stages, channels, rules, placeholders } = options
  checkRuleIds(rules, builtIn().rules)
  return { lang: language, stage, channel, kind, stages, channels, rules, placeholders }
}
