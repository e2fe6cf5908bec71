/** lint: how many workers a run is worth. */
import os from 'node:os'
import { builtIn } from './built-in'
import type { Linter } from './linter'
import type { Selected } from './select'

/** How many files are linted at once; `auto` looks at how many there are and at the machine. */
export type Concurrency = number | 'auto'

export const defaultTimeLimit = 60

export interface WorkerSettings {
  concurrency?: Concurrency | undefined
  timeLimit?: number | undefined
}

/** A worker has to load and to warm up, which fewer files than this do not pay back. */
const filesPerWorker = 300
const mostWorkers = 16

/** 0 for none. Only a worker can be stopped, so a time limit asks for one. */
export function workersFor(
  files: readonly Selected[],
  linter: Linter,
  { concurrency = 1, timeLimit }: WorkerSettings,
): number {
  const least = timeLimit === undefined ? 0 : 1
  if (concurrency === 1 && least === 0) return 0
  if (linter !== builtIn() || !files.every(isOnDisk)) return 0
  if (concurrency !== 'auto') return concurrency
  const wanted = Math.min(mostWorkers, Math.floor(files.length / filesPerWorker))
  // loading the module of Node that knows the machine costs start-up
  const worth = wanted > 1 ? Math.min(wanted, os.availableParallelism()) : 0
  return worth > 1 ? worth : least
}

function isOnDisk({ file }: Selected): boolean {
  return file.text === undefined && file.change === undefined
}
