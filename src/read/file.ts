/** read: one file from disk, or the reason why it cannot be read. */
import fs from 'node:fs'
import { decode, type Decoded } from './decode'

/** Files above this many bytes are reported and not linted. */
export const defaultMaxBytes = 5_000_000

/** Reads and decodes a regular file of at most `maxBytes`. Never throws. */
export function readText(file: string, maxBytes = defaultMaxBytes): Decoded {
  const read = readBytes(file, maxBytes)
  return 'error' in read ? read : decode(read.bytes)
}

/** Reads a regular file of at most `maxBytes`. Never throws. */
function readBytes(file: string, maxBytes = defaultMaxBytes): { bytes: Buffer } | { error: string } {
  try {
    const stat = fs.statSync(file)
    if (!stat.isFile()) return { error: `is ${kindOf(stat)}, not a file` }
    if (stat.size > maxBytes) return { error: tooLarge(stat.size, maxBytes) }
    return { bytes: fs.readFileSync(file) }
  } catch (error) {
    return { error: explain(error) }
  }
}

/** The same for what was found to be a regular file, into a buffer that is used again where it is large enough. */
export function readFoundBytes(
  file: string,
  maxBytes: number | undefined,
  room: Buffer,
): { bytes: Buffer } | { error: string } {
  return readInto(room, file, maxBytes) ?? readBytes(file, maxBytes)
}

function readInto(room: Buffer, file: string, maxBytes = defaultMaxBytes): { bytes: Buffer } | undefined {
  let descriptor: number | undefined
  try {
    descriptor = fs.openSync(file, withoutWaiting)
    const length = fs.readSync(descriptor, room, 0, room.length, 0)
    return length < room.length && length <= maxBytes ? { bytes: room.subarray(0, length) } : undefined
  } catch {
    return undefined
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

/** For a pipe that has taken the place of the file since; Windows has no such flag, and `| undefined` adds none. */
const withoutWaiting = fs.constants.O_RDONLY | fs.constants.O_NONBLOCK

/** Reads and decodes all of a stream of at most `maxBytes`. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  maxBytes = defaultMaxBytes,
): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) return { error: tooLarge(size, maxBytes) }
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

/** What went wrong with a file, in words that follow its path. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return `cannot be read: ${String(error)}`
  const { code = '', path = '' }: NodeJS.ErrnoException = error
  // Node gives what is no UTF-8 in a name as U+FFFD, and under that name there is nothing.
  if (code === 'ENOENT' && path.includes('\ufffd'))
    return 'does not exist, or its name is not UTF-8: give it another'
  return reasons[code] ?? `cannot be read: ${error.message}`
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'does not exist: the name is too long',
}

/** What a thing in the file system is, when it is not a regular file. */
export function kindOf(stat: fs.Stats): string {
  if (stat.isDirectory()) return 'a folder'
  if (stat.isFIFO()) return 'a pipe'
  if (stat.isSocket()) return 'a socket'
  return 'a device'
}

/** Why a file of `size` bytes is not read. */
export function tooLarge(size: number, maxBytes: number): string {
  return `is too large: more than ${megabytes(maxBytes)} (${size.toLocaleString('en')} bytes)`
}

function megabytes(bytes: number): string {
  return `${Number((bytes / 1_000_000).toPrecision(3))} MB`
}
