import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/match'
import type { Reply } from '../../src/types'
import { cpuOf } from '../cpu'
import { blockOf, marked, tablesOf } from './phrases'

const word = fc.constantFrom('wij', 'zijn', 'druk', 'heel', 'niet', 'klacht', 'omdat', 'dat')
const part: fc.Arbitrary<string> = fc.letrec<{ part: string }>(tie => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constantFrom(
      '..',
      '..20',
      '...',
      '...20',
      '_',
      '<firm>',
      '<promise>',
      '~druk/adj',
      '~aanbieden',
      '[heel]',
      '!niet',
    ),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a} | ${b})`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `{${a} & ${b}}`),
    tie('part').map(a => `[${a}]`),
  ),
})).part
const pattern = fc
  .tuple(word, fc.array(part, { maxLength: 6 }), word)
  .map(([a, parts, b]) => [a, ...parts, b].join(' '))

describe('matching', () => {
  test('takes time linear in the text, whatever the pattern', () => {
    const most = 16_000
    fc.assert(
      fc.property(pattern, fc.array(word, { minLength: 3, maxLength: 8 }), (source, words) => {
        const tables = tablesOf([source], 'nl')
        const time = (length: number): number => {
          const text = Array.from({ length }, (_, index) => words[index % words.length]).join(' ')
          const reply = { blocks: [blockOf(text, 'nl')] } as unknown as Reply
          const match = createMatcher(tables)
          match(reply)
          return cpuOf(() => match(reply), 1000)
        }
        // a quadratic matcher would take minutes for the long text, a linear one some milliseconds
        expect(time(most)).toBeLessThan(1000)
      }),
      { numRuns: 25 },
    )
  })

  test.each([
    ['phrases that end in several places', `${'<la> '.repeat(30)}slot`, 'la '.repeat(400)],
    ['options that end in several places', `${'(la | la la) '.repeat(30)}slot`, 'la '.repeat(400)],
    ['fillers that may be passed over or not', `${'_ '.repeat(30)}slot`, 'heel '.repeat(400)],
    ['fillers around phrases', `${'<la> [heel] '.repeat(30)}slot`, 'la la heel '.repeat(200)],
  ])('ends soon where there are many ways through: %s', (_, source, text) => {
    const match = createMatcher(tablesOf([source], 'nl'))
    const reply = { blocks: [blockOf(`slot ${text}`, 'nl')] } as unknown as Reply
    expect(cpuOf(() => match(reply), 1000)).toBeLessThan(1000)
  })

  test('finds the same words with fillers, line breaks and emphasis dropped in between', () => {
    const words = ['wij', 'hebben', 'nooit', 'klachten']
    const between = fc.array(fc.constantFrom(' ', '\n', ' heel ', ' echt nogal ', '\u00a0', ' erg\n'), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(between, gaps => {
        const text = words.map((one, index) => one + (gaps[index] ?? '')).join('')
        expect(marked(['wij hebben nooit klachten'], text)).toEqual([text])
      }),
    )
  })

  test('reads contractions and full forms alike', () => {
    const pairs = [
      ['we are', "we're"],
      ['we have', 'we’ve'],
      ['can not', "can't"],
      ['is not', "isn't"],
      ['will not', 'won’t'],
      ['I am', "I'm"],
    ] as const
    for (const [full, short] of pairs) {
      expect(marked([full], short, 'en')).toEqual([short])
      expect(marked([short], full, 'en')).toEqual([full])
    }
  })
})
