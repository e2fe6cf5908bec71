/** cli: text goes to stdout, or whole or not at all to a file. */
import fs from 'node:fs'
import path from 'node:path'
import type { Piece } from '../report'
import { disarmed, oneLine } from '../report/visible'

/** What the CLI needs of the process around it. */
export interface Surroundings {
  /** `readableLength` is how many bytes are there to read at once. */
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean; readableLength?: number }
  stdout: Sink
  stderr: Sink
  env: Readonly<Record<string, string | undefined>>
  cwd: () => string
  /** Is told, maybe again and again, that many replies are being linted. */
  beginLongRun?: () => void
}

/** The part of a writable stream that the CLI uses. */
export interface Sink {
  write: (text: Piece, done: () => void) => unknown
  isTTY?: boolean
  columns?: number
  /** The reader is gone. */
  destroyed?: boolean
}

/** Resolves when the text is written, or cannot be since the reader is gone. */
export function writeTo(sink: Sink, text: Piece): Promise<void> {
  if (text.length === 0) return Promise.resolve()
  return new Promise(resolve => {
    sink.write(text, () => {
      resolve()
    })
  })
}

/** The same for a text in pieces, of which no more is made than the reader has room for. */
export async function writePieces(sink: Sink, pieces: Iterable<Piece>): Promise<void> {
  for (const chunk of inChunks(pieces)) await writeTo(sink, chunk)
}

/** A message on stderr; what others wrote in it steers neither the terminal nor a build server. */
export function say({ stderr }: Surroundings, message: string): Promise<void> {
  return writeTo(stderr, disarmed(message.split('\n').map(oneLine).join('\n')) + '\n')
}

/**
 * Writes beside the file and renames, so that a reader sees the old text or the new one; who may read it stays the same.
 * A pipe or device such as /dev/null is written to as it is.
 * @throws what the file system says
 */
export function writeFile(file: string, text: string | Iterable<Piece>): void {
  const pieces = typeof text === 'string' ? [text] : text
  const target = realTarget(file)
  const old = fs.statSync(target, { throwIfNoEntry: false })
  if (old && !old.isFile()) {
    writeInChunks(target, 'w', pieces)
    return
  }
  fs.mkdirSync(path.dirname(target), { recursive: true })
  const temporary = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  try {
    writeInChunks(temporary, 'wx', pieces)
    if (old) fs.chmodSync(temporary, old.mode)
    fs.renameSync(temporary, target)
  } catch (error) {
    fs.rmSync(temporary, { force: true })
    throw error
  }
}

function writeInChunks(file: string, flag: string, pieces: Iterable<Piece>): void {
  const descriptor = fs.openSync(file, flag)
  try {
    for (const chunk of inChunks(pieces)) fs.writeFileSync(descriptor, chunk)
  } finally {
    fs.closeSync(descriptor)
  }
}

const chunkLength = 1 << 17

/** Bytes that hold until the next ones are asked for; no character is cut. */
function* inChunks(pieces: Iterable<Piece>): Generator<Uint8Array> {
  const room = Buffer.allocUnsafe(chunkLength)
  let used = 0
  for (const piece of pieces) {
    if (used > 0 && mostBytesOf(piece) > room.length - used) {
      yield room.subarray(0, used)
      used = 0
    }
    if (mostBytesOf(piece) > room.length) yield Buffer.from(piece)
    else if (typeof piece === 'string') used += room.write(piece, used)
    else {
      room.set(piece, used)
      used += piece.length
    }
  }
  if (used > 0) yield room.subarray(0, used)
}

function mostBytesOf(piece: Piece): number {
  return typeof piece === 'string' ? 3 * piece.length : piece.length
}

/** A symbolic link stays; what it leads to is replaced. */
export function realTarget(file: string): string {
  try {
    return fs.realpathSync(file)
  } catch {
    return file
  }
}
