/** cli: the command line becomes options; with the commands and `megabytes` the only file that knows commander. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { Concurrency, Shard } from '../lint'
import { isModuleName } from '../load/formatter'
import { didYouMean } from '../read/nearest'
import { channels, kinds, languageOf, languages, severities, stages } from '../vocabulary'
import { version } from '../version'
import { commands } from './commands'
import { megabytes } from './megabytes'
import { defaults, optionsOf, UsageError, type Options, type Output } from './options'

/** What the user asked for, or what to print instead and the exit code: help and version 0, wrong usage 2. */
export type Arguments = { options: Options } | { code: 0 | 2; text: string }

/** Reads the arguments after the program's name; `width` is how wide a help text may be. */
export function readArguments(args: readonly string[], formats: readonly string[], width = 80): Arguments {
  // names alone need no parser, which takes a while to load
  if (args.every(isName)) return { options: optionsOf(defaults, args) }
  let text = ''
  const write = (part: string): void => {
    text += part
  }
  const program = describeProgram(formats)
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, getOutHelpWidth: () => width })
  try {
    program.parse(args, { from: 'user' })
    return { options: optionsOf(program.opts(), program.args) }
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, text }
    if (error instanceof UsageError) return { code: 2, text: `error: ${error.message}\n` }
    throw error
  }
}

function isName(argument: string): boolean {
  return argument === '-' || !argument.startsWith('-')
}

function describeProgram(formats: readonly string[]): Command {
  return new Command('complaintlint')
    .usage('[options] [paths...]')
    .description(
      'Finds phrasing that hurts in replies to complaints, in Dutch and English, and says what to write instead.',
    )
    .argument('[paths...]', 'files, folders and globs; - is stdin (default: the current folder)')
    .option(
      '-f, --format <name>',
      `${formats.join(' | ')}, or ./a-formatter.mjs, or a package; name=file writes to a file (default: pretty)`,
      output(formats),
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('-c, --config <file>', 'use this configuration instead of the nearest .complaintlintrc.yml')
    .option('--no-config', 'use no configuration')
    .option(
      '--files-from <file>',
      'lint the files that this file lists, one a line or between NULs; - is stdin',
    )
    .option(
      '--changed-since <ref>',
      'report only what touches lines changed since this branch left a git ref',
    )
    .option('--staged', 'the same for what is staged in git, as it is staged')
    .option(
      '--baseline <file>',
      'hide what was there before: what the file holds that complaintlint baseline makes',
    )
    .option('--no-baseline', 'report also what a configured baseline holds')
    .option('--stdin-filename <path>', 'the name for the text read from -', defaults.stdinFilename)
    .option(
      '--lang <lang>',
      `${languages.join(' | ')} | that of a rule pack, where the reply does not say`,
      language,
    )
    .option('--stage <stage>', `${stages.join(' | ')}, or your own, where the reply does not say`)
    .option('--channel <channel>', `${channels.join(' | ')}, or your own, where the reply does not say`)
    .option('--kind <kind>', `${kinds.join(' | ')}, where the reply does not say`, oneOf(kinds))
    .option(
      '--fail-on <severity>',
      'exit with 1 at this severity: error | warning | info | never (default: error)',
      oneOf([...severities, 'never']),
    )
    .option('--max-warnings <n>', 'exit with 1 at more warnings than this', wholeNumber)
    .option('--quiet', 'report errors only')
    .option('--redact', 'leave the words of the replies out of every report')
    .option('--statistics', 'count the problems by rule, category and folder on stderr')
    .option('--cache', 'keep the results, and lint only what is not known from an earlier run')
    .option('--cache-location <dir>', 'where to keep them (default: node_modules/.cache/complaintlint)')
    .option(
      '--concurrency <n>',
      'how many files to lint at once: a number | auto',
      concurrency,
      defaults.concurrency,
    )
    .option('--time-limit <seconds>', 'give a file up after this long (default in workers: 60)', seconds)
    .option('--shard <i/n>', 'lint only part i of n; every file is in one of them', shard)
    .option('--stats', 'say on stderr where the time went, by stage and by rule')
    .option('--stream', 'lint replies that come as lines of JSON on stdin; a line of JSON for each')
    .option('--max-size <MB>', 'report larger files and leave them out (default: 5)', megabytes)
    .option('--verbose', 'say what was left out and why, and where a crash came from')
    .option('--color', 'colours, whatever the output is')
    .option('--no-color', 'no colours')
    .option('--no-error-on-empty', 'no error when there is no file to lint')
    .option('--show-files', 'print the files that would be linted, then stop')
    .option(
      '--print-config <file>',
      'print what applies to a file and where each value comes from, then stop',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText(
      'after',
      `\nCommands:\n${commandHelp()}\n\nExit codes: 0 nothing to change, 1 problems found, 2 the linter could not do its work.`,
    )
    .showHelpAfterError('(complaintlint --help lists the options)')
}

function commandHelp(): string {
  const width = Math.max(...commands.map(([usage]) => usage.length))
  return commands.map(([usage, summary]) => `  ${usage.padEnd(width)}  ${summary}`).join('\n')
}

function output(formats: readonly string[]) {
  const formatOf = oneOf(formats)
  return (value: string, earlier: Output[] = []): Output[] => {
    const [name = '', ...file] = value.split('=')
    const format = isModuleName(name) ? name : formatOf(name)
    return [...earlier, file.length === 0 ? { format } : { format, file: file.join('=') }]
  }
}

function oneOf<T extends string>(words: readonly T[]): (value: string) => T {
  return value => words.find(word => word === value) ?? refuse(value, words)
}

function language(value: string): string {
  return languageOf(value) ?? refuse(value, languages)
}

function wholeNumber(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}

function concurrency(value: string): Concurrency {
  if (value === 'auto') return value
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a number from 1 to 999, or auto.')
}

function seconds(value: string): number {
  if (/^\d{1,6}(\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value)
  throw new InvalidArgumentError('Expected a number of seconds.')
}

function shard(value: string): Shard {
  const [, index, count] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value) ?? []
  const part = { index: Number(index), count: Number(count) }
  if (part.index <= part.count) return part
  throw new InvalidArgumentError('Expected a part and how many there are, such as 1/4.')
}

function refuse(value: string, words: readonly string[]): never {
  throw new InvalidArgumentError(`Expected ${words.join(', ')}${didYouMean(value, words)}`)
}
