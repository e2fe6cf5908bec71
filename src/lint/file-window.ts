/** lint: short stretches of a long file, which are mostly asked for one after the other. */
import fs from 'node:fs'

export interface FileWindow {
  /**
   * The bytes hold until others are asked for.
   * @throws RangeError where the file ends before, and what the file system says
   */
  read: (start: number, length: number) => Buffer
}

const windowBytes = 1 << 17

/** Reads ahead only where the last stretch ended, since of those elsewhere no other may be wanted. */
export function openWindow(descriptor: number): FileWindow {
  let room = Buffer.alloc(0)
  let from = 0
  let to = 0
  let lastEnd = 0
  return { read }

  function read(start: number, length: number): Buffer {
    if (start < from || start + length > to) load(start, length, start === lastEnd ? windowBytes : 0)
    lastEnd = start + length
    return room.subarray(start - from, lastEnd - from)
  }

  function load(start: number, least: number, ahead: number): void {
    if (room.length < least) room = Buffer.allocUnsafeSlow(Math.max(least, windowBytes))
    from = start
    to = start
    to += fs.readSync(descriptor, room, 0, Math.max(least, Math.min(ahead, room.length)), start)
    if (to < start + least) throw new RangeError('the file is cut off')
  }
}
