import { describe, expect, test } from 'vitest'
import { fillIn, quoteWords } from '../../src/judge/message'

const sixty = 'a'.repeat(29) + ' b ' + 'c'.repeat(28)

describe('words are quoted', () => {
  test.each([
    ['as they stand', 'erg druk', 'erg druk'],
    ['on one line', 'erg\n  druk', 'erg druk'],
    ['without the space around them', ' erg druk\n', 'erg druk'],
    ['with one space for several', 'erg  druk\t\tja', 'erg druk ja'],
    ['with a plain space for any other', 'erg\u00a0druk', 'erg druk'],
    ['with a mark for what is not text', 'beste \ue000\ue001\ue001 en \ue003', 'beste … en …'],
    ['whole up to sixty characters', sixty, sixty],
    ['cut in the middle from there on', `${sixty}d`, `${'a'.repeat(28)} … ${'c'.repeat(27)}d`],
    ['without a space at the cut', 'aa '.repeat(30), `${'aa '.repeat(9)}a … a ${'aa '.repeat(8)}aa`],
  ])('%s', (_, text, expected) => {
    expect(quoteWords(text)).toBe(expected)
  })
})

describe('a message', () => {
  test.each([
    ['names what it speaks of', '“{words}”: {words} {other-one}', '“druk”: druk x'],
    ['keeps a name without a value', '{unknown} {words}', '{unknown} druk'],
    ['keeps a name that every object has', '{constructor}', '{constructor}'],
    ['keeps braces around anything else', '{Words} { words } {}', '{Words} { words } {}'],
    ['may name nothing', 'words', 'words'],
  ])('%s', (_, text, expected) => {
    expect(fillIn(text, { words: 'druk', 'other-one': 'x' })).toBe(expected)
  })
})
