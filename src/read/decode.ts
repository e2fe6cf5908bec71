/** read: the bytes of a file become text, or a reason why they cannot. */
import { isUtf8 } from 'node:buffer'

/** The text of a file as it is on disk (a BOM stays), or why it is none. */
export type Decoded = { text: string } | { error: string }

const binaryProbe = 8192

/** Decodes UTF-8. The error is one line without the file's name. */
export function decode(bytes: Buffer): Decoded {
  const encoding = wideEncoding(bytes)
  if (encoding) return { error: `is ${encoding}, not UTF-8; save it as UTF-8` }
  // Buffer's own search takes longer to get started
  const nul = Uint8Array.prototype.indexOf.call(bytes, 0)
  if (nul >= 0 && nul < binaryProbe) return { error: `is a binary file (byte ${nul} is NUL), not text` }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') }
  return { error: `is not valid UTF-8 ${describe(bytes, firstInvalid(bytes))}; save it as UTF-8` }
}

function wideEncoding(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32'
  return undefined
}

function describe(bytes: Buffer, offset: number): string {
  const value = bytes[offset]?.toString(16).padStart(2, '0') ?? '??'
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++
  return `at byte ${offset} (0x${value}, line ${line})`
}

/** The offset of the first byte that belongs to no well-formed sequence (Unicode 15, table 3-7). */
function firstInvalid(bytes: Buffer): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes[offset] ?? 0)
    if (length === 0 || !isUtf8(bytes.subarray(offset, offset + length))) return offset
    offset += length
  }
  return offset
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
