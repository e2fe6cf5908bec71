/** read: a list of file names, such as `git diff --name-only -z` prints, becomes names; the files are not looked at. */
import fs from 'node:fs'
import { decode } from './decode'
import { explain } from './file'

export type NameList = { names: string[] } | { error: string }

/** The names in a file or stream: between NUL characters where there are any, else one a line. */
export async function readNames(from: string | AsyncIterable<Uint8Array>): Promise<NameList> {
  try {
    return namesIn(typeof from === 'string' ? fs.readFileSync(from) : await bytesOf(from))
  } catch (error) {
    return { error: explain(error) }
  }
}

function namesIn(bytes: Buffer): NameList {
  const isNulSeparated = bytes.includes(0) && !isWide(bytes)
  const parts = isNulSeparated ? partsOf(bytes) : [bytes]
  const texts: string[] = []
  for (const part of parts) {
    const decoded = decode(part)
    if ('error' in decoded) return decoded
    texts.push(decoded.text)
  }
  const names = isNulSeparated ? texts : (texts[0] ?? '').replace(/^\ufeff/, '').split(/\r?\n/)
  return { names: names.filter(name => name !== '') }
}

/** UTF-16, as shells on Windows write it; decode says so. */
function isWide(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length;) {
    const nul = bytes.indexOf(0, start)
    const end = nul < 0 ? bytes.length : nul
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
