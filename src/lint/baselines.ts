/** lint: the baselines of a run, from file to verdict; a bundle of its own, loaded where there is a baseline. */
import fs from 'node:fs'
import path from 'node:path'
import { readText, shownPath } from '../read'
import { fingerprint } from '../report/fingerprint'
import type { Problem } from '../types'
import {
  compare,
  type Comparison,
  type Entry,
  type Fault,
  type FileFaults,
  type KnownProblem,
} from './baseline'
import { printBaseline, readBaseline } from './baseline-file'

const maxBytes = 100_000_000

/** The problems of a text with their fingerprints. */
export function faultsIn(
  problems: readonly Problem[],
  text: string,
): Pick<FileFaults, 'problems' | 'fingerprints'> {
  return {
    problems: problems.map(({ rule, start, end }) => ({ rule, start, end })),
    fingerprints: problems.map(problem => fingerprint(problem, text)),
  }
}

interface Hidden {
  known: ReadonlySet<KnownProblem>
  baselines: { file: string; gone: number }[]
}

/** What the baselines of the files hold; the error has one line per fault. */
export function hideKnown(files: readonly FileFaults[], cwd: string): Hidden | { error: string } {
  const known = new Set<KnownProblem>()
  const baselines: Hidden['baselines'] = []
  for (const file of new Set(files.map(({ baseline }) => baseline))) {
    if (file === undefined) continue
    const shown = shownPath(file, cwd)
    const read = entriesIn(file, shown)
    if ('error' in read) return read
    const own = files.filter(({ baseline }) => baseline === file)
    const comparison = compareAt(file, read.entries, own)
    for (const { problem } of comparison.known) known.add(problem)
    baselines.push({ file: shown, gone: comparison.gone.length })
  }
  return { known, baselines }
}

export interface RenewSettings {
  cwd: string
  /** Add nothing. */
  onlyPrune: boolean
  /** Absolute paths of files and folders that are left out of linting: nothing of them is kept. */
  leftOut: readonly string[]
}

export interface NewBaseline {
  text: string
  entries: number
  added: number
  gone: number
}

/** The baseline that holds the faults of these files, and what it held of other files that are still there. */
export function renew(
  file: string,
  files: readonly FileFaults[],
  { cwd, onlyPrune, leftOut }: RenewSettings,
): NewBaseline | { error: string } {
  const read = fs.existsSync(file) ? entriesIn(file, shownPath(file, cwd)) : { entries: [] }
  if ('error' in read) return read
  const { known, unseen } = compareAt(file, read.entries, files)
  const others = unseen.filter(
    ({ path: name }) => !isBelowAny(path.resolve(path.dirname(file), name), leftOut),
  )
  const own = onlyPrune ? [...known] : faultsAt(file, files)
  return {
    text: printBaseline([...others, ...own]),
    entries: others.length + own.length,
    added: own.length - known.size,
    gone: read.entries.length - others.length - known.size,
  }
}

function isBelowAny(file: string, paths: readonly string[]): boolean {
  return paths.some(above => file === above || file.startsWith(above + path.sep))
}

function entriesIn(file: string, shown: string): { entries: Entry[] } | { error: string } {
  const read = readText(file, maxBytes)
  if ('text' in read) return readBaseline(read.text, shown)
  const hint = fs.existsSync(file) ? '' : '; complaintlint baseline makes it'
  return { error: `${shown}: ${read.error}${hint}` }
}

function compareAt(file: string, entries: readonly Entry[], files: readonly FileFaults[]): Comparison {
  const folder = path.dirname(file)
  return compare(entries, {
    faults: faultsAt(file, files),
    paths: new Set(files.map(({ absolute }) => shownPath(absolute, folder))),
    isThere: name => fs.existsSync(path.resolve(folder, name)),
  })
}

function faultsAt(file: string, files: readonly FileFaults[]): Fault[] {
  return files.flatMap(({ absolute, problems, fingerprints }) => {
    const name = shownPath(absolute, path.dirname(file))
    return problems.map((problem, index) => ({
      path: name,
      rule: problem.rule,
      fault: fingerprints[index] ?? '',
      problem,
    }))
  })
}
