/**
 * Streams generated replies through GNU parallel, which has to be installed, kills one worker on the way, and checks that
 * every reply has its result once. Run by `npm run bench:stream`, with a number of replies if 200,000 are too many.
 */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readPack } from '../../src/compile/rules'
import { printMachine, temporaryFolder } from './pairs'
import { readRules, repliesOf } from './replies'

const killAfter = 5000

export async function bench(root: string, count = '200000'): Promise<void> {
  printMachine()
  const folder = temporaryFolder()
  const output = path.join(folder, 'results.jsonl')
  const log = path.join(folder, 'jobs.log')
  const parts = writeParts(root, folder, Number(count))
  const start = process.hrtime.bigint()
  const [command, ...rest] = [
    process.execPath,
    path.join(root, 'bin', 'complaintlint.js'),
    '--stream',
    '--fail-on',
    'never',
    '--no-config',
  ]
  const out = openSync(output, 'w')
  const jobs = String(os.availableParallelism())
  // of what it is piped, parallel does not send a part again: it has to be given files
  const flags = ['-j', jobs, '--retries', '3', '--joblog', log]
  const line = [command, ...rest, '< {}'].join(' ')
  const parallel = spawn('parallel', [...flags, line, ':::', ...parts], {
    stdio: ['ignore', out, 'ignore'],
  })
  setTimeout(() => {
    const worker = parallel.pid === undefined ? undefined : workerBelow(parallel.pid)
    if (worker !== undefined) process.kill(worker, 'SIGKILL')
    console.log(worker === undefined ? 'found no worker to kill' : 'killed a worker')
  }, killAfter)
  await new Promise(resolve => parallel.on('exit', resolve))
  closeSync(out)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  check(output, log, Number(count), seconds)
}

/** The first process below another that runs Node. */
function workerBelow(parent: number): number | undefined {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,comm='], { encoding: 'utf8' })
  const all = stdout.split('\n').map(line => line.trim().split(/\s+/))
  const below = new Set([String(parent)])
  for (const [pid = '', above = '', name] of all) {
    if (!below.has(above)) continue
    if (name === 'node') return Number(pid)
    below.add(pid)
  }
  return undefined
}

function check(output: string, log: string, count: number, seconds: number): void {
  const paths = new Set<string>()
  let lines = 0
  for (const line of readFileSync(output, 'latin1').split('\n')) {
    if (line === '') continue
    lines++
    paths.add(line.slice(0, line.indexOf('",')))
  }
  const jobs = readFileSync(log, 'utf8').trim().split('\n').slice(1)
  console.log(`${lines} results for ${count} replies, ${paths.size} different ones; ${jobs.length} jobs`)
  console.log(`${seconds.toFixed(0)} s, ${((seconds / count) * 1000).toFixed(2)} ms a reply`)
  if (lines !== count || paths.size !== count) process.exitCode = 1
}

/** Files of some thousands of replies each; returns their paths. */
function writeParts(root: string, folder: string, count: number): string[] {
  const texts = repliesOf(readPack(readRules(root)), Math.min(count, 10_000))
  const lines = Array.from({ length: count }, (_, index) => {
    const text = texts[index % texts.length] ?? ''
    return JSON.stringify({ path: `sent/${index}.md`, text, lang: text.slice(10, 12) }) + '\n'
  })
  return Array.from({ length: Math.ceil(count / inPart) }, (_, index) => {
    const part = path.join(folder, `replies-${index}.jsonl`)
    writeFileSync(part, lines.slice(index * inPart, (index + 1) * inPart).join(''))
    return part
  })
}

const inPart = 10_000
