import { expect, test } from 'vitest'
import { createMatcher } from '../../src/match'
import { restore, store } from '../../src/match/stored'
import type { Reply } from '../../src/types'
import { blockOf, tablesOf } from './phrases'

const patterns = [
  '{<firm> & ~aanbieden} .. excuses',
  { match: 'het was <busy>', unless: { sentence: ['voor <date>'] } },
]

test('tables that are stored and restored match as before', () => {
  const tables = tablesOf(patterns, 'nl')
  const { numbers, words, texts } = store(tables.languages['nl'] ?? expect.fail())
  const restored = { ...tables, languages: { nl: restore(numbers, words, () => texts) } }
  const reply = {
    blocks: ['Wij bieden u excuses aan.', 'Het was druk.', 'Het was druk voor vrijdag.'].map(text =>
      blockOf(text, 'nl'),
    ),
  } as unknown as Reply
  const found = createMatcher(restored)(reply).map(({ number, span }) => [number, span.start, span.end])
  expect(found).toEqual([
    [0, 0, 20],
    [1, 0, 12],
  ])
  expect(restored.languages.nl.texts()).toEqual(tables.languages['nl']?.texts())
})

test('numbers are read from a buffer that begins anywhere', () => {
  const tables = tablesOf(patterns, 'nl').languages['nl'] ?? expect.fail()
  const { numbers, words, texts } = store(tables)
  const shifted = Buffer.concat([Buffer.from([0]), numbers]).subarray(1)
  expect(restore(shifted, words, () => texts).code).toEqual(tables.code)
})

test('what only some patterns have comes back for those', () => {
  const said = { match: 'het was druk', message: 'Druk – “{match}” 😊' }
  const tables = tablesOf(['excuses', said, 'helaas', { ...said, match: 'heel druk' }], 'nl').languages['nl']
  const { numbers, words, texts } = store(tables ?? expect.fail())
  const { extras } = restore(numbers, words, () => texts)
  expect([0, 1, 2, 3, 4].map(pattern => extras(pattern)?.message)).toEqual([
    undefined,
    said.message,
    undefined,
    said.message,
    undefined,
  ])
  expect(extras(1)).toBe(extras(1))
})
