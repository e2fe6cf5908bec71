/** lint: lints files in workers. A file that takes too long or brings its worker down becomes an error; the others go on. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { NamedRules, Settings } from '../config'
import type { Failure, Outcome } from './outcome'

export interface PooledFile {
  absolute: string
  path: string
  settings: Pick<Settings, 'given' | 'rules'>
  named: NamedRules | undefined
  /** Of the key of its outcome; absent where that is not kept. */
  basis?: string | undefined
}

/** A batch of files to which the same applies. */
export interface Order extends Pick<PooledFile, 'settings' | 'named'> {
  files: Pick<PooledFile, 'absolute' | 'path' | 'basis'>[]
  maxBytes: number | undefined
}

/** What became of a file; the key is the one under which the cache may know it. */
export type Done = { outcome: Outcome; key?: string } | { failure: Failure }

/** What became of the files of an order, in its order. */
export interface Reply {
  done: Done[]
}

export interface PoolSettings {
  workers: number
  /** Seconds for one file. */
  timeLimit: number
  maxBytes: number | undefined
  /** Is told of each worker when Node has started it and none of our code has run in it. */
  onStart?: (() => void) | undefined
}

const filesInOrder = 16
const mostFailedStarts = 3
const lookEvery = 100

/**
 * Lints files in workers; `take` gets each by its place in the list, in any order.
 * @throws Error when workers cannot be started
 */
export function lintInWorkers(
  files: readonly PooledFile[],
  settings: PoolSettings,
  take: (place: number, done: Done) => void,
): Promise<void> {
  const waiting = batches(files)
  const crew = new Set<Member>()
  let failedStarts = 0

  return new Promise((resolve, reject) => {
    const clock = setInterval(() => {
      for (const member of crew) if (member.isStuck()) replace(member, tooLong(settings.timeLimit))
    }, lookEvery)
    if (waiting.length === 0) end()
    for (let count = Math.min(settings.workers, waiting.length); count > 0; count--) hire()

    function hire(): void {
      const member = startMember(settings, {
        done: () => {
          give(member)
        },
        lost: message => {
          if (crew.has(member)) replace(member, message)
        },
        take,
      })
      crew.add(member)
      give(member)
    }

    function give(member: Member): void {
      const batch = waiting.shift()
      if (batch) {
        member.work(batch)
        return
      }
      dismiss(member)
      if (crew.size === 0) end()
    }

    /** The file that it was at is the culprit; what it had done of its batch is done again. */
    function replace(member: Member, message: string): void {
      const { batch, at } = member.state()
      dismiss(member)
      const culprit = batch?.[at]
      if (culprit) take(culprit.place, { failure: { message } })
      else failedStarts++
      const rest = (batch ?? []).filter(one => one !== culprit)
      if (rest.length > 0) waiting.unshift(rest)
      if (failedStarts > mostFailedStarts) end(new Error(`no worker can be started: ${message}`))
      else if (waiting.length > 0) hire()
      else if (crew.size === 0) end()
    }

    function dismiss(member: Member): void {
      crew.delete(member)
      member.end()
    }

    function end(error?: Error): void {
      clearInterval(clock)
      for (const member of [...crew]) dismiss(member)
      if (error) reject(error)
      else resolve()
    }
  })
}

interface Placed extends PooledFile {
  place: number
}

type Batch = readonly Placed[]

function batches(files: readonly PooledFile[]): Batch[] {
  const all: Placed[][] = []
  for (const [place, file] of files.entries()) {
    const last = all.at(-1)
    const [first] = last ?? []
    const fits = last && first && first.settings === file.settings && first.named === file.named
    if (fits && last.length < filesInOrder) last.push({ ...file, place })
    else all.push([{ ...file, place }])
  }
  return all
}

interface Member {
  work: (batch: Batch) => void
  state: () => { batch: Batch | undefined; at: number }
  isStuck: () => boolean
  end: () => void
}

interface Ears {
  done: () => void
  lost: (message: string) => void
  take: (place: number, done: Done) => void
}

/** Of what a reply leaves behind little outlives it; more room costs memory and saves no time. */
const maxYoungGenerationSizeMb = 16

const bundle = path.join(__dirname, 'worker.cjs')

function startMember({ timeLimit, maxBytes, onStart }: PoolSettings, { done, lost, take }: Ears): Member {
  /** Which file of the batch it is at, or -1, and how many it has begun. */
  const progress = new Int32Array(new SharedArrayBuffer(8))
  progress[0] = -1
  const worker = new Worker(bundle, {
    workerData: { progress },
    resourceLimits: { maxYoungGenerationSizeMb },
  })
  let batch: Batch | undefined
  let seen = { begun: 0, since: performance.now() }

  if (onStart) worker.on('online', onStart)
  worker.on('message', (reply: Reply) => {
    const own = batch ?? []
    batch = undefined
    reply.done.forEach((one, at) => {
      const place = own[at]?.place
      if (place !== undefined) take(place, one)
    })
    done()
  })
  worker.on('error', error => {
    lost(`ended its worker: ${error instanceof Error ? error.message : String(error)}`)
  })
  worker.on('exit', () => {
    lost('ended its worker')
  })

  return {
    work: next => {
      batch = next
      seen = { begun: seen.begun, since: performance.now() }
      const [first] = next
      if (!first) return
      const { settings, named } = first
      const files = next.map(({ absolute, path: shown, basis }) => ({ absolute, path: shown, basis }))
      worker.postMessage({ files, settings, named, maxBytes } satisfies Order)
    },
    state: () => ({ batch, at: Atomics.load(progress, 0) }),
    isStuck: () => {
      const begun = Atomics.load(progress, 1)
      if (begun !== seen.begun) seen = { begun, since: performance.now() }
      return Atomics.load(progress, 0) >= 0 && performance.now() - seen.since > timeLimit * 1000
    },
    end: () => {
      void worker.terminate()
    },
  }
}

function tooLong(seconds: number): string {
  return `took longer than ${seconds} s, so nothing is said about it; --time-limit gives more`
}
