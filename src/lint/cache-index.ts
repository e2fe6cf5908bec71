/** lint: where the lines of a cache stand, by key: records of one size, sorted, which are searched as they are. */

/** What is known of a line besides its text. */
export interface Entry {
  /** 64 hexadecimal digits. */
  key: string
  start: number
  length: number
  counts: { error: number; warning: number; info: number }
  /** The line's CRC-32. */
  sum: number
  /** How often the file was written since the entry was last asked for. */
  age: number
}

export interface Index {
  length: number
  /** The number of the record; undefined where there is none. */
  find: (key: string) => number | undefined
  at: (record: number) => Entry
}

const keyBytes = 32
const recordLength = keyBytes + 30

export function readIndex(bytes: Buffer): Index {
  const length = Math.floor(bytes.length / recordLength)
  return { length, find, at: record => readRecord(bytes, record * recordLength) }

  function find(key: string): number | undefined {
    const head = parseInt(key.slice(0, 8), 16)
    let low = 0
    let high = length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (headAt(middle) < head) low = middle + 1
      else high = middle
    }
    while (low < length && headAt(low) === head && keyAt(low) !== key) low++
    return low < length && keyAt(low) === key ? low : undefined
  }

  function headAt(record: number): number {
    return bytes.readUInt32BE(record * recordLength)
  }

  function keyAt(record: number): string {
    return bytes.toString('hex', record * recordLength, record * recordLength + keyBytes)
  }
}

export function writeIndex(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.allocUnsafe(entries.length * recordLength)
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const [record, entry] of sorted.entries()) writeRecord(bytes, record * recordLength, entry)
  return bytes
}

function readRecord(bytes: Buffer, offset: number): Entry {
  const rest = offset + keyBytes
  return {
    key: bytes.toString('hex', offset, rest),
    sum: bytes.readUInt32BE(rest),
    start: bytes.readUIntBE(rest + 4, 6),
    length: bytes.readUInt32BE(rest + 10),
    counts: {
      error: bytes.readUInt32BE(rest + 14),
      warning: bytes.readUInt32BE(rest + 18),
      info: bytes.readUInt32BE(rest + 22),
    },
    age: bytes.readUInt32BE(rest + 26),
  }
}

function writeRecord(bytes: Buffer, offset: number, { key, sum, start, length, counts, age }: Entry): void {
  const rest = offset + keyBytes
  bytes.write(key, offset, 'hex')
  bytes.writeUInt32BE(sum, rest)
  bytes.writeUIntBE(start, rest + 4, 6)
  bytes.writeUInt32BE(length, rest + 10)
  bytes.writeUInt32BE(counts.error, rest + 14)
  bytes.writeUInt32BE(counts.warning, rest + 18)
  bytes.writeUInt32BE(counts.info, rest + 22)
  bytes.writeUInt32BE(age, rest + 26)
}
