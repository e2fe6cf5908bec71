/** cli: writes down what is wrong today, so that only what comes after is reported. */
import fs from 'node:fs'
import path from 'node:path'
import { ConfigError } from '../config'
import { lintAll, type Linter, type Run } from '../lint'
import { builtIn } from '../lint/built-in'
import { shownPath } from '../read'
import type { CommandCall } from './commands'
import type { ExitCode } from './main'
import { flagName } from './flag-name'
import { disarmed, visible } from '../report/visible'
import { say, writeFile, writeTo, type Surroundings } from './output'
import { bytesOf } from './size'

type BaselineCall = Extract<CommandCall, { command: 'baseline' }>

const defaultFile = '.complaintlint-baseline.jsonl'

/** Makes or renews each baseline that applies to the files; writes nothing when a file could not be linted. Never throws. */
export async function makeBaseline(
  call: BaselineCall,
  around: Surroundings,
  linter?: Linter,
): Promise<ExitCode> {
  try {
    return await make(call, around, linter ?? builtIn())
  } catch (error) {
    await say(around, error instanceof Error ? error.message : String(error))
    return 2
  }
}

async function make(
  { paths, options }: BaselineCall,
  around: Surroundings,
  linter: Linter,
): Promise<ExitCode> {
  const cwd = around.cwd()
  const { config, lang, output, prune: onlyPrune = false, maxSize } = options
  const named = paths.length > 0 ? paths : ['.']
  const run = await lintAll(named, linter, {
    cwd,
    config,
    flags: { lang },
    flagName,
    baselines: 'report',
    maxBytes: bytesOf(maxSize),
  })
  for (const { path: file, message } of run.errors) await say(around, `${file}: ${message}`)
  if (run.errors.length > 0) return 2

  const leftOut = run.skipped.map(one => path.resolve(cwd, one.path))
  const { renew } = await import('../lint/baselines')
  for (const [file, faults] of byBaseline(
    run,
    path.resolve(cwd, output ?? defaultFile),
    output !== undefined,
  )) {
    const renewed = renew(file, faults, { cwd, onlyPrune, leftOut })
    if ('error' in renewed) throw new ConfigError(renewed.error)
    if (!isUpToDate(file, renewed.text)) writeFile(file, renewed.text)
    await writeTo(around.stdout, disarmed(`${visible(shownPath(file, cwd))}: ${summary(renewed)}\n`))
  }
  return 0
}

/** The faults for each baseline file: the one on the command line for all, else the configured one of each. */
function byBaseline({ faults }: Run, otherwise: string, isForAll: boolean): Map<string, Run['faults']> {
  const files = new Map<string, Run['faults']>()
  for (const one of faults) {
    const file = isForAll ? otherwise : (one.baseline ?? otherwise)
    const own = files.get(file) ?? []
    own.push(one)
    files.set(file, own)
  }
  return files.size === 0 ? new Map([[otherwise, []]]) : files
}

function isUpToDate(file: string, text: string): boolean {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text
}

function summary({ entries, added, gone }: { entries: number; added: number; gone: number }): string {
  const faults = entries === 1 ? '1 fault' : `${entries} faults`
  return `${faults}, ${added} added, ${gone} gone`
}
