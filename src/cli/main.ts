/** cli: from arguments to an exit code; ends no process, so that it can be called from one. */
import type { Linter } from '../lint'
import { formats } from '../vocabulary'
import { isCommand, readCommand, runCommand } from './commands'
import { readArguments } from './arguments'
import { writeTo, type Surroundings } from './output'

export type ExitCode = 0 | 1 | 2

/**
 * Runs the command line given by the arguments after the program's name; `process` is a fine surrounding.
 * Never throws: 0 nothing to change, 1 problems found, 2 wrong usage, configuration, unreadable input or a crash.
 */
export async function main(
  args: readonly string[],
  around: Surroundings,
  linter?: Linter,
): Promise<ExitCode> {
  if (isCommand(args[0])) return runNamed(args, around, linter)
  const read = readArguments(args, formats, around.stdout.columns)
  if ('text' in read) {
    await writeTo(read.code === 0 ? around.stdout : around.stderr, read.text)
    return read.code
  }
  // A bundle of its own, so that --version and a mistake answer at once.
  const { run } = await import('./run')
  return run(read.options, around, linter)
}

/** A folder with the name of a command is written `./rules`. */
async function runNamed(args: readonly string[], around: Surroundings, linter?: Linter): Promise<ExitCode> {
  const call = readCommand(args, around.stdout.columns)
  if ('command' in call) return runCommand(call, around, linter)
  await writeTo(call.code === 0 ? around.stdout : around.stderr, call.text)
  return call.code
}
