/**
 * lint: outcomes of earlier runs in one file: their lines one after another, an index, and a foot that says where the index
 * starts. The file is read where it is asked and replaced as a whole, so that it is never half written.
 */
import fs from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { readIndex, writeIndex, type Entry, type Index } from './cache-index'
import { openWindow, type FileWindow } from './file-window'
import type { Outcome } from './outcome'

export interface ResultCache {
  /** What is known under a key of 64 hexadecimal digits; its line holds until another is asked for. */
  get: (key: string) => Outcome | undefined
  put: (key: string, outcome: Outcome) => void
  /** Writes what is new. A folder that cannot be written costs only time. */
  close: () => void
}

const format = 'complaintlint results 2'
/** Entries that this many writings did not need are dropped. */
const mostWritings = 8
const mostBytes = 1_000_000_000
const footLength = 128

/** Opens the file, or begins a new one where it is missing, damaged or of another format. */
export function openCacheFile(file: string): ResultCache {
  const old = openOld(file)
  const used = new Uint8Array(old?.index.length ?? 0)
  let next: Writer | undefined

  return { get, put, close }

  function get(key: string): Outcome | undefined {
    const record = old?.index.find(key)
    if (!old || record === undefined) return undefined
    const { start, length, sum, counts } = old.index.at(record)
    const line = readLine(old.window, start, length)
    if (!line || crc32(line) !== sum) return undefined
    used[record] = 1
    return { line, counts }
  }

  function put(key: string, { line, counts }: Outcome): void {
    try {
      next ??= openWriter(file)
      next.add(line, { key, sum: crc32(line), counts, age: 0 })
    } catch {
      next = brokenWriter
    }
  }

  function close(): void {
    try {
      if (next && old) keepOld(old, next)
      next?.finish()
    } catch {
      next?.giveUp()
    }
    if (old) fs.closeSync(old.descriptor)
  }

  /** In the order in which they stand, so that what is asked for together stays together. */
  function keepOld({ index, window }: Old, writer: Writer): void {
    const entries = Array.from({ length: index.length }, (_, record) => {
      const entry = index.at(record)
      return { ...entry, age: used[record] ? 0 : entry.age + 1 }
    })
    for (const { start, length, ...entry } of entries.sort((a, b) => a.start - b.start))
      if (entry.age <= mostWritings) writer.add(window.read(start, length), entry)
  }
}

interface Old {
  descriptor: number
  index: Index
  window: FileWindow
}

function openOld(file: string): Old | undefined {
  let descriptor: number | undefined
  try {
    descriptor = fs.openSync(file, 'r')
    const { size } = fs.fstatSync(descriptor)
    const window = openWindow(descriptor)
    const [name, start = '', sum] = window
      .read(size - footLength, footLength)
      .toString('latin1')
      .trim()
      .split('|')
    const index = Buffer.from(window.read(Number(start), size - footLength - Number(start)))
    if (name === format && Number(sum) === crc32(index))
      return { descriptor, window, index: readIndex(index) }
  } catch {
    // what cannot be read is made anew
  }
  if (descriptor !== undefined) fs.closeSync(descriptor)
  return undefined
}

function readLine(window: FileWindow, start: number, length: number): Buffer | undefined {
  try {
    return window.read(start, length)
  } catch {
    return undefined
  }
}

interface Writer {
  add: (line: Uint8Array, entry: Omit<Entry, 'start' | 'length'>) => void
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
  const entries = new Map<string, Entry>()
  const room = Buffer.allocUnsafeSlow(1 << 20)
  let used = 0
  let end = 0
  return { add, finish, giveUp }

  function add(line: Uint8Array, entry: Omit<Entry, 'start' | 'length'>): void {
    const { length } = line
    if (entries.has(entry.key) || end + length > mostBytes) return
    entries.set(entry.key, { ...entry, start: end, length })
    write(line)
    end += length
  }

  function finish(): void {
    const index = writeIndex([...entries.values()])
    write(index)
    write(Buffer.from([format, end, crc32(index)].join('|').padEnd(footLength), 'latin1'))
    flush()
    fs.closeSync(descriptor)
    fs.renameSync(temporary, file)
  }

  function giveUp(): void {
    fs.rmSync(temporary, { force: true })
  }

  function write(bytes: Uint8Array): void {
    if (used + bytes.length > room.length) flush()
    if (bytes.length > room.length) writeAll(bytes)
    else {
      room.set(bytes, used)
      used += bytes.length
    }
  }

  function flush(): void {
    writeAll(room.subarray(0, used))
    used = 0
  }

  function writeAll(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += fs.writeSync(descriptor, bytes, done)
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
