/** load: a formatter that the user names: a file, or a package that is installed. */
import path from 'node:path'
import { ConfigError } from '../config/error'
import type { Formatter } from '../report'
import { loadModule } from './module'

/** Whether a format's name is that of a file or a package: no format of ours has such a mark in its name. */
export function isModuleName(format: string): boolean {
  return /[-./\\@:]/.test(format)
}

/**
 * The function that is the default export. Under `--redact` it gets no texts either.
 * @param name a package, or a path that starts with `.` or is absolute
 * @throws ConfigError that names the formatter and what is wrong with it, now or when it is called
 */
export function loadFormatter(name: string, cwd: string): Formatter {
  const format = loaded(name, cwd)
  if (typeof format !== 'function')
    throw new ConfigError(`${name} exports no formatter: its default is no function`)
  return (report, context) => {
    const sources = context.redact ? () => undefined : context.sources
    const text = called(format as Formatter, name, report, { ...context, sources })
    if (typeof text === 'string') return text
    throw new ConfigError(
      `${name} gave ${text === null ? 'null' : typeof text}, where a formatter gives text`,
    )
  }
}

function loaded(name: string, cwd: string): unknown {
  const isPath = path.isAbsolute(name) || /^\.{1,2}[\\/]/.test(name)
  try {
    return loadModule(isPath ? path.resolve(cwd, name) : name, cwd)
  } catch (error) {
    throw new ConfigError(`the formatter ${name} cannot be loaded: ${messageOf(error)}`)
  }
}

function called(format: Formatter, name: string, ...args: Parameters<Formatter>): unknown {
  try {
    return format(...args)
  } catch (error) {
    throw new ConfigError(`the formatter ${name} failed: ${messageOf(error)}`)
  }
}

/** Without the lines on which Node lists who required what. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n')[0] ?? ''
}
