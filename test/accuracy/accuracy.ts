/** The linter as it stands, measured on a folder of labelled replies. */
import { lint } from '../../src'
import { readLabelled } from './labelled'
import { measure, type Accuracy } from './score'
import { tableOf } from './table'

export function accuracyOf(folder: string): string {
  return tableOf(measureFolder(folder))
}

export function measureFolder(folder: string): Accuracy {
  return measure(readLabelled(folder), (text, path) => lint(text, { path }).problems)
}
