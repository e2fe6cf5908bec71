import fs from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWindow } from '../../src/lint/file-window'
import { makeTree } from '../tree'

describe('a window on a file', () => {
  const bytes = Buffer.from(Uint8Array.from({ length: 400_000 }, (_, index) => index % 251))
  const place = fc.integer({ min: 0, max: bytes.length })
  const length = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(200_000))

  it('shows every stretch, asked for in any order and one after the other', () => {
    const descriptor = fs.openSync(path.join(makeTree({ file: bytes }), 'file'), 'r')
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.array(length))), asked => {
        const window = openWindow(descriptor)
        for (const [first, lengths] of asked) {
          let start = first
          for (const wanted of lengths) {
            const own = Math.min(wanted, bytes.length - start)
            expect(window.read(start, own).equals(bytes.subarray(start, start + own))).toBe(true)
            start += own
          }
        }
      }),
    )
    expect(() => openWindow(descriptor).read(bytes.length - 5, 6)).toThrow(RangeError)
    fs.closeSync(descriptor)
  })
})
