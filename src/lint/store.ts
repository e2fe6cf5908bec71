/** lint: numbered lines outside the heap: in buffers up to a size, and from there on in a temporary file. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openWindow, type FileWindow } from './file-window'

export interface Store {
  put: (index: number, line: Uint8Array) => void
  /**
   * The line, which holds until another is asked for.
   * @throws RangeError for a number that was not put
   */
  get: (index: number) => Buffer
}

const chunkBytes = 1_000_000
const mostChunks = 8

/** The file has no name, so that it is gone with the process; where there can be none, all stays in memory. */
export function createStore(most = mostChunks, size = chunkBytes): Store {
  const places = new Map<number, { start: number; length: number }>()
  const full: Buffer[] = []
  let open = Buffer.alloc(0)
  let openStart = 0
  let used = 0
  let file: { descriptor: number; window: FileWindow } | undefined
  let canSpill = true

  return { put, get }

  function put(index: number, line: Uint8Array): void {
    const { length } = line
    if (used + length > open.length) openChunk(length)
    open.set(line, used)
    places.set(index, { start: openStart + used, length })
    used += length
  }

  function get(index: number): Buffer {
    const place = places.get(index)
    if (!place) throw new RangeError(`there is no line ${index}`)
    const { start, length } = place
    if (start >= openStart) return open.subarray(start - openStart, start - openStart + length)
    return file ? file.window.read(start, length) : inMemory(start, length)
  }

  function inMemory(start: number, length: number): Buffer {
    let at = start
    for (const chunk of full) {
      if (at < chunk.length) return chunk.subarray(at, at + length)
      at -= chunk.length
    }
    throw new RangeError('there is no such place')
  }

  function openChunk(least: number): void {
    const chunk = open.subarray(0, used)
    if (file) writeAt(file.descriptor, chunk, openStart)
    else if (used > 0) full.push(chunk)
    if (!file || least > open.length) open = Buffer.allocUnsafeSlow(Math.max(size, least))
    openStart += used
    used = 0
    if (full.length > most && canSpill) spill()
  }

  function spill(): void {
    try {
      const descriptor = openNameless()
      let at = 0
      for (const chunk of full) {
        writeAt(descriptor, chunk, at)
        at += chunk.length
      }
      file = { descriptor, window: openWindow(descriptor) }
      full.length = 0
    } catch {
      canSpill = false
    }
  }
}

function openNameless(): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'complaintlint-'))
  const name = path.join(folder, 'results')
  try {
    return fs.openSync(name, 'wx+', 0o600)
  } finally {
    forget(folder)
  }
}

/** Windows keeps the name of an open file until the process ends. */
function forget(folder: string): void {
  const remove = (): void => {
    fs.rmSync(folder, { recursive: true, force: true })
  }
  try {
    remove()
  } catch {
    process.once('exit', remove)
  }
}

function writeAt(file: number, bytes: Buffer, position: number): void {
  let written = 0
  while (written < bytes.length)
    written += fs.writeSync(file, bytes, written, bytes.length - written, position + written)
}
