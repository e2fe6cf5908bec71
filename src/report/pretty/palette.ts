/** The colours of the pretty format: few, so that the faults stand out. */
import { Chalk } from 'chalk'
import type { Severity } from '../../types'
import type { FormatContext } from '../types'

export type Paint = (text: string) => string
export type Palette = Readonly<Record<Severity | 'title' | 'quiet' | 'good' | 'bad', Paint>>

export function paletteOf(level: FormatContext['colorLevel']): Palette {
  if (level === 0) return plain
  const chalk = new Chalk({ level })
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    title: chalk.bold.underline,
    quiet: chalk.dim,
    good: chalk.green,
    bad: chalk.red,
  }
}

const asIs: Paint = text => text

const plain: Palette = {
  error: asIs,
  warning: asIs,
  info: asIs,
  title: asIs,
  quiet: asIs,
  good: asIs,
  bad: asIs,
}
