import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/lint/store'

describe('createStore', () => {
  it.each([
    ['in memory', 100],
    ['in a file', 0],
  ])('gives back every line in any order: %s', (_, mostChunks) => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), lines => {
        const store = createStore(mostChunks, 50)
        lines.forEach((line, index) => {
          store.put(index, Buffer.from(line))
          expect(store.get(index).toString()).toBe(line)
        })
        const inOrder = [...lines.keys()]
        expect(inOrder.map(index => store.get(index).toString())).toEqual(lines)
        expect(inOrder.reverse().map(index => store.get(index).toString())).toEqual(lines.toReversed())
      }),
    )
  })

  it('refuses a number that was not put', () => {
    expect(() => createStore().get(3)).toThrow(RangeError)
  })
})
