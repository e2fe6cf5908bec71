import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIndex, writeIndex, type Entry } from '../../src/lint/cache-index'

/** Many of them begin alike. */
const key = fc
  .tuple(
    fc.constantFrom('00000000', '00000001', '7fffffff', '80000000', 'ffffffff'),
    fc.string({ unit: fc.constantFrom('0', '1', 'e'), minLength: 56, maxLength: 56 }),
  )
  .map(parts => parts.join(''))

const count = fc.integer({ min: 0, max: 0xffffffff })
const entry: fc.Arbitrary<Entry> = fc.record({
  key,
  start: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  length: count,
  counts: fc.record({ error: count, warning: count, info: count }),
  sum: count,
  age: count,
})

describe('the index of a cache', () => {
  it('finds each entry by its key, as it was, and no other key', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: one => one.key }), key, (entries, other) => {
        const index = readIndex(writeIndex(entries))
        expect(index.length).toBe(entries.length)
        for (const one of entries) expect(index.at(index.find(one.key) ?? -1)).toEqual(one)
        expect(index.find(other) === undefined).toBe(entries.every(one => one.key !== other))
      }),
    )
  })
})
