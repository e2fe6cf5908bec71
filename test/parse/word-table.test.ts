import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWordTable, hashWith } from '../../src/parse/word-table'

describe('a word table', () => {
  const numbers = new Map([
    ['de', 1],
    ['het', 2],
    ['één', 3],
    ['klantenservice', 4],
  ])
  const hashOf = (word: string): number => {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at))
    return hash
  }

  it('answers as a map would, however often and in whatever order it is asked', () => {
    const table = createWordTable(numbers)
    const word = fc.oneof(fc.constantFrom(...numbers.keys()), fc.stringMatching(/^[a-z]{1,14}$/))
    fc.assert(
      fc.property(fc.array(word), words => {
        const text = words.join(' ')
        let start = 0
        for (const one of words) {
          expect(table.numberAt(text, start, start + one.length, hashOf(one))).toBe(numbers.get(one) ?? 0)
          start += one.length + 1
        }
      }),
    )
  })

  it('tells words apart that share a hash', () => {
    const table = createWordTable(numbers)
    for (const word of ['de', 'te', 'het', 'de'])
      expect(table.numberAt(word, 0, word.length, 7)).toBe(numbers.get(word) ?? 0)
  })
})
