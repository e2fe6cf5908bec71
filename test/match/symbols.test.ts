import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf, keysOf, symbolOf, symbolsOf } from '../../src/match/symbols'

const words = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 200 })

test('every key is found under its number, and nothing else is', () => {
  fc.assert(
    fc.property(words, fc.string(), (keys, other) => {
      const symbols = symbolsOf(keys)
      expect(keys.map(key => symbolOf(symbols, key))).toEqual(keys.map((_, symbol) => symbol))
      expect(symbolOf(symbols, other)).toBe(keys.indexOf(other))
    }),
  )
})

test('the keys come back in their order', () => {
  fc.assert(
    fc.property(words, keys => {
      const symbols = symbolsOf(keys)
      expect(keysOf(symbols)).toEqual(keys)
      expect(keys.map((_, symbol) => keyOf(symbols, symbol))).toEqual(keys)
    }),
  )
})

test('there may be no key at all', () => {
  expect(symbolOf(symbolsOf([]), 'woord')).toBe(-1)
})
