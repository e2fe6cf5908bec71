import { describe, expect, it } from 'vitest'
import { testWords } from '../../src/judge/word-memory'
import { parse } from '../../src/parse'

describe('a test of words', () => {
  const isSorry = testWords(({ forms }) => forms[0] === 'sorry')
  const isLate = testWords(({ forms }, language) => forms[0] === (language === 'nl' ? 'laat' : 'late'))
  const bodyOf = (text: string, language: string) => {
    const [block] = parse(text, { path: 'reply.md', language }).reply.blocks
    if (!block) throw new Error('no block')
    return block
  }

  it.each([
    ['Sorry that it was late.', 'en', true, true],
    ['Sorry dat het laat was.', 'nl', true, true],
    ['Sorry dat het late werd.', 'nl', true, false],
    ['It was late, 12 times.', 'en', false, true],
    ['“Sorry”, she said, “late”.', 'en', false, false],
  ])('holds in %s (%s): sorry %s, late %s', (text, language, sorry, late) => {
    const block = bodyOf(text, language)
    expect([isSorry.holdsIn(block), isLate.holdsIn(block)]).toEqual([sorry, late])
  })

  it('holds for the word and for no other, also when it was asked before another test was made', () => {
    const { tokens, language } = bodyOf('Sorry, sorry that it was so late.', 'en')
    expect(tokens.filter(token => isSorry.holds(token, language))).toHaveLength(2)
    const isSo = testWords(({ forms }) => forms[0] === 'so')
    expect(tokens.filter(token => isSo.holds(token, language))).toHaveLength(1)
    expect(tokens.filter(token => isSorry.holds(token, language))).toHaveLength(2)
  })
})

it('refuses more tests than there are bits instead of forgetting them', () => {
  expect(() => Array.from({ length: 17 }, () => testWords(() => true))).toThrow(RangeError)
})
