/** Runs two commands in turn, each a process of its own, and compares the medians. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The arguments of node, and what is done before each run. */
export interface Command {
  name: string
  node?: string
  args: readonly string[]
  cwd?: string
  env?: Readonly<Record<string, string>>
  before?: () => void
}

/** Milliseconds, and the peak of resident memory in MiB. */
export interface Usage {
  wall: number
  cpu: number
  rss: number
}

export interface Goal {
  what: keyof Usage
  /** The most that ours may be of the other; a fraction where ours has to be faster. */
  most: number
}

const pairs = Number(process.env['PAIRS'] ?? 9)

/** Prints and returns the medians of both, which took turns. */
export function compare(
  ours: Command,
  other: Command,
  { what, most }: Goal,
): { ours: number; other: number } {
  const measured: [number[], number[]] = [[], []]
  for (const command of [ours, other]) run(command, what)
  for (let round = 0; round < pairs; round++) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    for (const side of order) measured[side].push(run(side === 0 ? ours : other, what)[what])
  }
  const ratio = median(measured[0].map((value, index) => value / (measured[1][index] ?? 1)))
  const [left, right] = [median(measured[0]), median(measured[1])]
  const unit = what === 'rss' ? 'MiB' : `ms ${what}`
  verdict(`${ours.name}: ${left.toFixed(0)} ${unit}, ${other.name}: ${right.toFixed(0)} ${unit}`, ratio, most)
  return { ours: left, other: right }
}

/** Prints a figure beside its goal. */
export function verdict(text: string, figure: number, most: number): void {
  console.log(`${figure <= most ? 'met   ' : 'MISSED'} ${figure.toFixed(2)} (at most ${most})  ${text}`)
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** @throws Error when the command breaks down; findings are no breakdown */
export function run(
  { name, node = process.execPath, args, cwd, env, before }: Command,
  what?: keyof Usage,
): Usage {
  before?.()
  const isMeasured = what !== undefined && what !== 'wall'
  const start = process.hrtime.bigint()
  const ran = spawnSync(node, isMeasured ? ['--require', usageHook, ...args] : args, {
    cwd,
    env: { ...plainEnvironment(), ...env, COMPLAINTLINT_BENCH_FD: '3' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`${name} ended with ${ran.status}: ${String(ran.stderr)}`)
  if (!isMeasured) return { wall, cpu: 0, rss: 0 }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(String(ran.output[3])) as NodeJS.ResourceUsage
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }
}

/** Without what makes `node -e 0` itself slow on some machines. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined }
}

const usageHook = path.join(process.cwd(), 'test', 'bench', 'usage.cjs')

export function printMachine(): void {
  const [cpu] = os.cpus()
  console.log(
    `node ${process.version}, ${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${os.type()} ${os.release()}, median of ${pairs} pairs`,
  )
}

/** A folder that is gone when the process is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'complaintlint-bench-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
