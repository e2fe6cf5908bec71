import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NotationError, parsePattern } from '../../src/compile/notation'

describe('a pattern that cannot be read', () => {
  test.each<[pattern: string, at: number, message: string]>([
    ['', 0, 'a word is missing here'],
    ['het was (druk', 8, '“(” has no partner'],
    ['het was druk)', 12, '“)” has no partner'],
    ['het [was', 4, '“[” has no partner'],
    ['<firm komt', 0, '“<” has no partner'],
    ['<Onze Firma> komt', 0, '“Onze Firma” cannot be the name of a class'],
    ['a | | b', 3, 'a word is missing here'],
    ['wij ..99 komen', 4, 'a gap is 1 to 20 words, this one is 99'],
    ['wij ..x komen', 4, '“..x” is no gap: write .. or ..5, ... or ...12'],
    ['{wij}', 0, '{ } wants two parts or more, with & between them'],
    ['{a & b & c & d & e}', 0, '{ } takes at most 4 parts'],
    ['*het', 0, '“*” has no partner'],
    ['~ druk', 1, 'a word is missing here'],
    ['a & b', 2, '“&” has no partner'],
  ])('%s is refused at %i: %s', (pattern, at, message) => {
    const read = (): unknown => parsePattern(pattern)
    expect(read).toThrow(NotationError)
    expect(read).toThrow(message)
    try {
      read()
    } catch (error) {
      expect((error as NotationError).at).toBe(at)
    }
  })

  test('never makes the reader fail in another way, whatever it holds', () => {
    const marks = fc.stringMatching(/^[a-z ()[\]{}<>|&!^$,*~+_.0-9]{0,30}$/)
    fc.assert(
      fc.property(marks, pattern => {
        try {
          parsePattern(pattern)
        } catch (error) {
          expect(error).toBeInstanceOf(NotationError)
        }
      }),
    )
  })
})

describe('a pattern', () => {
  test.each<[pattern: string, tree: unknown]>([
    ['het', { type: 'word', text: 'het' }],
    ['~zijn', { type: 'lemma', text: 'zijn' }],
    ['<firm>', { type: 'class', name: 'firm', at: 0 }],
    ['+fout', { type: 'affix', text: 'fout', side: 'ends' }],
    ['klacht+', { type: 'affix', text: 'klacht', side: 'begins' }],
    ['_', { type: 'any' }],
    ['..', { type: 'gap', words: 3, scope: 'clause' }],
    ['..5', { type: 'gap', words: 5, scope: 'clause' }],
    ['...', { type: 'gap', words: 8, scope: 'sentence' }],
    ['...12', { type: 'gap', words: 12, scope: 'sentence' }],
    ['[a]', { type: 'optional', part: { type: 'word', text: 'a' } }],
    ['!a', { type: 'not', part: { type: 'word', text: 'a' } }],
    [
      '(a|b)',
      {
        type: 'choice',
        options: [
          { type: 'word', text: 'a' },
          { type: 'word', text: 'b' },
        ],
      },
    ],
    ['^ a $', { type: 'sequence', parts: [{ type: 'start' }, { type: 'word', text: 'a' }, { type: 'end' }] }],
    [
      '{a & b}',
      {
        type: 'unordered',
        parts: [
          { type: 'word', text: 'a' },
          { type: 'word', text: 'b' },
        ],
      },
    ],
    ['*a*', { type: 'mark', part: { type: 'word', text: 'a' } }],
  ])('%s is read', (pattern, tree) => {
    expect(parsePattern(pattern)).toEqual(tree)
  })
})
