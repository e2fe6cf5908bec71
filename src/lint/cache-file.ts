/**
 * lint: outcomes of earlier runs in one file: their lines one after another, an index, and a foot that says where the index
 * starts. The file is read where it is asked and replaced as a whole, so that it is never half written.
 */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Outcome } from './outcome'

export interface ResultCache {
  get: (key: string) => Outcome | undefined
  put: (key: string, outcome: Outcome) => void
  /** Writes what is new. A folder that cannot be written costs only time. */
  close: () => void
}

interface Entry {
  start: number
  length: number
  counts: Outcome['counts']
  /** The start of the line's SHA-256. */
  sum: string
  /** How often the file was written since the entry was last asked for. */
  age: number
}

const format = 'complaintlint results 1'
/** Entries that this many writings did not need are dropped. */
const mostWritings = 8
const mostBytes = 1_000_000_000
const footLength = 128

/** Opens the file, or begins a new one where it is missing, damaged or of another format. */
export function openCacheFile(file: string): ResultCache {
  const old = openOld(file)
  const used = new Set<string>()
  let next: Writer | undefined

  return { get, put, close }

  function get(key: string): Outcome | undefined {
    const entry = old?.entries.get(key)
    if (!old || !entry) return undefined
    const bytes = readAt(old.descriptor, entry.start, entry.length)
    if (sumOf(bytes) !== entry.sum) return undefined
    used.add(key)
    return { line: bytes.toString('utf8'), counts: entry.counts }
  }

  function put(key: string, { line, counts }: Outcome): void {
    try {
      next ??= openWriter(file)
      next.add(key, Buffer.from(line), counts, 0)
    } catch {
      next = brokenWriter
    }
  }

  function close(): void {
    try {
      for (const [key, entry] of next ? (old?.entries ?? []) : []) keep(key, entry)
      next?.finish()
    } catch {
      next?.giveUp()
    }
    if (old) fs.closeSync(old.descriptor)
  }

  function keep(key: string, { start, length, counts, age }: Entry): void {
    const newAge = used.has(key) ? 0 : age + 1
    if (!old || newAge > mostWritings) return
    next?.add(key, readAt(old.descriptor, start, length), counts, newAge)
  }
}

interface Old {
  descriptor: number
  entries: ReadonlyMap<string, Entry>
}

function openOld(file: string): Old | undefined {
  let descriptor: number | undefined
  try {
    descriptor = fs.openSync(file, 'r')
    const { size } = fs.fstatSync(descriptor)
    const [name, start = '', sum] = readAt(descriptor, size - footLength, footLength)
      .toString('latin1')
      .trim()
      .split('|')
    const index = readAt(descriptor, Number(start), size - footLength - Number(start))
    if (name === format && sum === sumOf(index))
      return { descriptor, entries: entriesIn(index.toString('latin1')) }
  } catch {
    // what cannot be read is made anew
  }
  if (descriptor !== undefined) fs.closeSync(descriptor)
  return undefined
}

function entriesIn(index: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of index.split('\n')) {
    const [key, sum, start, length, error, warning, info, age] = line.split(' ')
    if (key === undefined || sum === undefined || age === undefined) continue
    const counts = { error: Number(error), warning: Number(warning), info: Number(info) }
    entries.set(key, { sum, start: Number(start), length: Number(length), counts, age: Number(age) })
  }
  return entries
}

interface Writer {
  add: (key: string, line: Buffer, counts: Outcome['counts'], age: number) => void
  finish: () => void
  giveUp: () => void
}

const brokenWriter: Writer = { add: () => undefined, finish: () => undefined, giveUp: () => undefined }

/** Writes beside the file and renames at the end. */
function openWriter(file: string): Writer {
  const folder = path.dirname(file)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  forgetTorn(file)
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  const descriptor = fs.openSync(temporary, 'wx', 0o600)
  const index = new Map<string, string>()
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let end = 0
  return { add, finish, giveUp }

  function add(key: string, line: Buffer, { error, warning, info }: Outcome['counts'], age: number): void {
    if (index.has(key) || end + line.length > mostBytes) return
    index.set(key, [sumOf(line), end, line.length, error, warning, info, age].join(' '))
    write(line)
    end += line.length
  }

  function finish(): void {
    const lines = Buffer.from([...index].map(([key, rest]) => `${key} ${rest}\n`).join(''), 'latin1')
    write(lines)
    write(Buffer.from([format, end, sumOf(lines)].join('|').padEnd(footLength), 'latin1'))
    flush()
    fs.closeSync(descriptor)
    fs.renameSync(temporary, file)
  }

  function giveUp(): void {
    fs.rmSync(temporary, { force: true })
  }

  function write(bytes: Buffer): void {
    waiting.push(bytes)
    waitingBytes += bytes.length
    if (waitingBytes > 1_000_000) flush()
  }

  function flush(): void {
    const bytes = Buffer.concat(waiting)
    for (let done = 0; done < bytes.length;) done += fs.writeSync(descriptor, bytes, done)
    waiting = []
    waitingBytes = 0
  }
}

const day = 86_400_000

/** What a run that was killed left behind a day ago or more. */
function forgetTorn(file: string): void {
  const folder = path.dirname(file)
  for (const name of fs.readdirSync(folder)) {
    const one = path.join(folder, name)
    if (!name.startsWith(`${path.basename(file)}.`) || !name.endsWith('.tmp')) continue
    const stat = fs.statSync(one, { throwIfNoEntry: false })
    if (stat && Date.now() - stat.mtimeMs > day) fs.rmSync(one, { force: true })
  }
}

function readAt(descriptor: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  if (fs.readSync(descriptor, bytes, 0, length, start) < length) throw new RangeError('the file is cut off')
  return bytes
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
