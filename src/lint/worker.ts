/** lint: a worker; lints batches of files that the pool sends, and says in shared memory which file it is at. */
import { parentPort, workerData } from 'node:worker_threads'
import { builtIn } from './built-in'
import { keyOf } from './cache'
import type { Linter } from './linter'
import { createLinters } from './linters'
import { isFailure, lintText, openFile } from './outcome'
import type { Done, Order, Reply } from './pool'

const { progress } = workerData as { progress: Int32Array }
const linters = createLinters(builtIn())

/** Orders wait for each other, so that one file is at work at a time. */
let before = Promise.resolve()

parentPort?.on('message', (order: Order) => {
  before = before.then(() => obey(order))
})

async function obey(order: Order): Promise<void> {
  const linter = await linters.with(order.named)
  const done = order.files.map((file, at) => lintFile(file, at, order, linter))
  const lines = gatherLines(done)
  Atomics.store(progress, 0, -1)
  parentPort?.postMessage({ done } satisfies Reply, [lines])
}

/** Puts the lines into one buffer, which can change hands. */
function gatherLines(all: readonly Done[]): ArrayBuffer {
  const outcomes = all.flatMap(done => ('outcome' in done ? [done.outcome] : []))
  const gathered = new Uint8Array(outcomes.reduce((sum, { line }) => sum + line.length, 0))
  let used = 0
  for (const outcome of outcomes) {
    const { length } = outcome.line
    gathered.set(outcome.line, used)
    outcome.line = gathered.subarray(used, used + length)
    used += length
  }
  return gathered.buffer
}

function lintFile(
  { absolute, path, basis }: Order['files'][number],
  at: number,
  { settings, maxBytes }: Order,
  linter: Linter,
): Done {
  Atomics.add(progress, 1, 1)
  Atomics.store(progress, 0, at)
  const opened = openFile(absolute, maxBytes)
  if ('error' in opened) return { failure: { message: opened.error } }
  const decoded = opened.text()
  if ('error' in decoded) return { failure: { message: decoded.error } }
  const outcome = lintText(decoded.text, { path, settings, linter })
  if (isFailure(outcome)) return { failure: outcome }
  return { outcome, ...(basis !== undefined && { key: keyOf(basis, opened.bytes) }) }
}
