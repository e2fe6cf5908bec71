import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/parse/tokens'
import { cpuOf } from '../cpu'

describe('any text', () => {
  const pieces = [
    'a',
    'B',
    's',
    'é',
    '\u0301',
    "'",
    '’',
    '‘',
    '"',
    '“',
    '”',
    '«',
    '»',
    '-',
    '–',
    '.',
    ',',
    ':',
    '/',
    '@',
  ]
  const rest = [
    'www',
    'http://',
    '.nl',
    "n't",
    "'s",
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
    '1',
    '€',
    '😊',
    '\u200d',
    '\ufe0f',
  ]
  const unit = fc.constantFrom(
    ...pieces,
    ...rest,
    '\ud83d',
    '\ue000',
    '\ue001',
    '\ue003',
    '_',
    '*',
    '!',
    '?',
    '(',
    ')',
  )
  const text = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }))
  const language = fc.constantFrom('nl', 'en', 'fr')

  it('gives tokens in order, inside the text, not empty and apart from each other', () => {
    fc.assert(
      fc.property(text, language, (value, code) => {
        let end = 0
        for (const token of tokenise(value, code)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.forms.length).toBeGreaterThan(0)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(value.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no letter, digit or placeholder', () => {
    fc.assert(
      fc.property(text, language, (value, code) => {
        const covered = new Set<number>()
        for (const { start, end } of tokenise(value, code)) for (let i = start; i < end; i++) covered.add(i)
        for (let i = 0; i < value.length; i++) {
          if (/[\p{L}\p{Nd}\ue000\ue001\ue003]/u.test(value.charAt(i))) expect(covered.has(i)).toBe(true)
        }
      }),
    )
  })

  it('reads the same with straight and with curly apostrophes', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'n', 't', 's', "'", ' ', 'we', 'is'),
      maxLength: 20,
    })
    fc.assert(
      fc.property(letters, value => {
        const words = (read: string) =>
          tokenise(read, 'en').map(token => [token.kind, token.forms, token.start, token.end])
        const inner = value.replace(/(?<![a-z])'|'(?![a-z])/g, '')
        expect(words(inner.replaceAll("'", '’'))).toEqual(words(inner))
      }),
    )
  })
})

describe('time is linear in the text', () => {
  const size = 100_000
  it.each([
    ['quotes', '"'.repeat(size)],
    ['apostrophes', "'".repeat(size)],
    ['opening quotes', '“a '.repeat(size)],
    ['opening single quotes', "'a ".repeat(size)],
    ['possessives', "'as b ".repeat(size)],
    ['dots', '.'.repeat(size)],
    ['dotted letters', 'a.'.repeat(size)],
    ['dotted words', 'ab.'.repeat(size)],
    ['at signs', 'a@'.repeat(size)],
    ['mailboxes', 'a@b.'.repeat(size)],
    ['schemes', 'http://'.repeat(size)],
    ['hyphens', 'a-'.repeat(size)],
    ['underscores', 'a_'.repeat(size)],
    ['contractions', `i${"'d've".repeat(size)}`],
    ['joiners', '😊\u200d'.repeat(size)],
    ['combining marks', '\u0301'.repeat(size)],
    ['one word', 'a'.repeat(1_000_000)],
    ['one number', '1.'.repeat(size)],
    ['commas behind a number', '1,-'.repeat(size)],
    ['smileys', ':-'.repeat(size)],
    ['initials', 'J. '.repeat(size)],
  ])('in %s', (_, text) => {
    expect(cpuOf(() => tokenise(text, 'en'), 1500)).toBeLessThan(1500)
  })
})
