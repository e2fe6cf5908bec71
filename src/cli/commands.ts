/** cli: the commands besides linting; each is read here and done in a file of its own. */
import { Command, CommanderError, Option } from 'commander'
import { hooks, pipelines, type Hook, type Pipeline } from '../init/integrations'
import type { Linter } from '../lint'
import type { ExitCode } from './main'
import type { Surroundings } from './output'
import { megabytes } from './megabytes'

export interface RuleOptions {
  config?: string | false
  lang?: string
  json?: true
}

export interface InitOptions {
  yes?: true
  hook?: Hook
  ci?: Pipeline
}

export interface BaselineOptions extends Omit<RuleOptions, 'json'> {
  output?: string
  prune?: true
  /** In megabytes. */
  maxSize?: number
}

/** What a command line that names a command asks for. */
export type CommandCall =
  | { command: 'baseline'; paths: readonly string[]; options: BaselineOptions }
  | { command: 'init'; folder: string; options: InitOptions }
  | { command: 'rules'; options: RuleOptions }
  | { command: 'explain'; rule: string; options: RuleOptions }
  | { command: 'test-rules'; folder: string | undefined; options: RuleOptions }
  | { command: 'trace'; rule: string; file: string; options: RuleOptions }

/** Name and summary, for the help of the program. */
export const commands: readonly (readonly [usage: string, summary: string])[] = [
  ['init [folder]', 'set up a folder of replies: configuration, hook and workflow files'],
  ['baseline [paths...]', 'write down what is wrong today, so that only what comes after is reported'],
  ['rules', 'list the rules'],
  ['explain <rule>', 'explain a rule: why, what to write instead, examples'],
  ['test-rules [folder]', 'check the examples and traps of a rule pack, or of the built-in rules'],
  ['trace <rule> [file]', 'show why a rule does or does not report something; - is stdin'],
]

export function isCommand(word: string | undefined): boolean {
  return commands.some(([usage]) => usage.split(' ')[0] === word)
}

/** Reads the arguments of a command, or says what to print instead. */
export function readCommand(
  args: readonly string[],
  width = 80,
): CommandCall | { code: 0 | 2; text: string } {
  let text = ''
  let call: CommandCall | undefined
  const write = (part: string): void => {
    text += part
  }
  const program = describe(made => {
    call = made
  })
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: write, writeErr: write, getOutHelpWidth: () => width })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : 2, text }
    throw error
  }
  return call ?? { code: 2, text: program.helpInformation() }
}

/** Does what was asked; the work is in a bundle of its own. */
export async function runCommand(
  call: CommandCall,
  around: Surroundings,
  linter?: Linter,
): Promise<ExitCode> {
  if (call.command === 'init') {
    const { initialise } = await import('./init')
    return initialise(call, around)
  }
  if (call.command === 'baseline') return (await import('./run')).makeBaseline(call, around, linter)
  const { perform } = await import('./author')
  return perform(call, around)
}

function describe(done: (call: CommandCall) => void): Command {
  const program = new Command('complaintlint')
  const add = (name: string): Command => {
    const summary = commands.find(([usage]) => usage.startsWith(name))?.[1] ?? ''
    return program
      .command(commands.find(([usage]) => usage.split(' ')[0] === name)?.[0] ?? name)
      .description(summary)
      .option('-c, --config <file>', 'use this configuration instead of the nearest .complaintlintrc.yml')
      .option('--no-config', 'use no configuration')
      .option('--lang <lang>', 'the language to show or to read the text in')
  }
  program
    .command('init [folder]')
    .description('look at a folder of replies and write a configuration that fits them')
    .option('-y, --yes', 'ask nothing, take what was seen')
    .addOption(new Option('--hook <name>', 'write a commit hook').choices(hooks))
    .addOption(new Option('--ci <name>', 'write a pipeline job').choices(pipelines))
    .action((folder: string | undefined, options: InitOptions) => {
      done({ command: 'init', folder: folder ?? '.', options })
    })
  add('baseline')
    .option(
      '-o, --output <file>',
      'the baseline (default: the configured one, or .complaintlint-baseline.jsonl)',
    )
    .option('--prune', 'take out what is gone and add nothing')
    .option('--max-size <MB>', 'report larger files and write nothing (default: 5)', megabytes)
    .action((paths: string[], options: BaselineOptions) => {
      done({ command: 'baseline', paths, options })
    })
  add('rules')
    .option('--json', 'print JSON')
    .action((options: RuleOptions) => {
      done({ command: 'rules', options })
    })
  add('explain').action((rule: string, options: RuleOptions) => {
    done({ command: 'explain', rule, options })
  })
  add('test-rules').action((folder: string | undefined, options: RuleOptions) => {
    done({ command: 'test-rules', folder, options })
  })
  add('trace').action((rule: string, file: string | undefined, options: RuleOptions) => {
    done({ command: 'trace', rule, file: file ?? '-', options })
  })
  return program
}
