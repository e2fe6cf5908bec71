/** The pretty format: layout, languages and colours. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pretty } from '../../src/report/pretty'
import { columnsOf } from '../../src/report/pretty/cells'
import type { Problem, Report, Result } from '../../src/types'
import { context, report, spanOf } from './sample'

const source = 'Beste klant,\n\nHet was die avond erg druk in de zaak.\nWij nemen elke klacht serieus.\n'

function problemOf(words: string, about: Partial<Problem> = {}): Problem {
  const plain = {
    rule: 'a-rule',
    category: 'empty',
    severity: 'error',
    message: 'Mis.',
    advice: 'Zo.',
  } as const
  return { ...plain, ...spanOf(source, words), ...about }
}

function reportOf(problems: Problem[], about: Partial<Result> = {}): Report {
  const plain = { path: 'a.md', language: 'nl', stage: 'reply', channel: 'email', kind: 'draft' } as const
  const errors = problems.length
  return {
    version: '1.2.3',
    results: [{ ...plain, problems, moves: [], lacking: [], ...about }],
    summary: { files: 1, errors, warnings: 0, infos: 0 },
  }
}

function shown(problems: Problem[], about: Partial<Result> = {}, width = 80): string {
  return pretty(reportOf(problems, about), { ...context, width, sources: () => source })
}

test('writes the sample for a narrow terminal as kept in golden/', async () => {
  await expect(pretty(report, { ...context, width: 60 })).toMatchFileSnapshot('golden/pretty.60.txt')
})

test('writes the sample for a wide terminal as kept in golden/', async () => {
  await expect(pretty(report, { ...context, width: 140 })).toMatchFileSnapshot('golden/pretty.140.txt')
})

test('colours change nothing but colours', () => {
  const colored = pretty(report, { ...context, colorLevel: 1 })
  expect(colored).toContain('\u001b[31m')
  expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(pretty(report, context))
})

test('says where the same advice stands instead of saying it twice', () => {
  const text = shown([problemOf('erg druk'), problemOf('elke klacht')])
  expect(text.match(/→ .*/g)).toEqual(['→ Zo.', '→ advies: zie 3:19'])
})

describe('moves', () => {
  const found = { move: 'apology', ...spanOf(source, 'Het') } as const

  test('found and lacking moves stand on one line in the order of a good reply', () => {
    const text = shown([problemOf('Het')], { moves: [found, found], lacking: ['contact', 'acknowledgement'] })
    expect(text.split('\n')[1]).toBe('✗ begrip  ✓ excuses  ✗ contact')
  })

  test('a move that is asked for is lacking, whatever was found', () => {
    const text = shown([problemOf('Het')], { moves: [found], lacking: ['apology'] })
    expect(text.split('\n')[1]).toBe('✗ excuses')
  })

  test('a reply without moves has no such line', () => {
    expect(shown([problemOf('Het')]).split('\n')[1]).toBe('')
  })

  test('a reply without problems is one line with its moves', () => {
    expect(shown([], { moves: [found], lacking: ['contact'] })).toBe(
      '✓ a.md  excuses\n\n✓ 1 antwoord, geen problemen\n',
    )
  })
})

describe('words', () => {
  test.each([
    [
      'nl',
      'a.md  Nederlands · antwoord · e-mail',
      '3:19  fout  a-rule',
      '✖ 1 probleem in 1 van 1 antwoord  1 fout',
    ],
    ['en', 'a.md  English · reply · email', '3:19  error  a-rule', '✖ 1 problem in 1 of 1 reply  1 error'],
    ['fr', 'a.md  fr · reply · email', '3:19  error  a-rule', '✖ 1 problem in 1 of 1 reply  1 error'],
  ])('a reply in %s is told about in its language', (language, ...expected) => {
    const lines = shown([problemOf('erg druk')], { language })
      .split('\n')
      .map(line => line.trim())
    expect(lines).toEqual(expect.arrayContaining(expected))
  })

  test('the summary is in English when one reply is', () => {
    const one = reportOf([problemOf('erg druk')])
    const two = { ...one, results: [...one.results, ...reportOf([], { language: 'en' }).results] }
    expect(pretty(two, context)).toContain('✖ 1 problem in 1 of 1 reply')
  })

  test("a stage and channel of the organisation's own keep their names", () => {
    expect(shown([problemOf('druk')], { stage: 'second-line', channel: 'fax' })).toContain(
      'second-line · fax',
    )
  })
})

describe('layout', () => {
  test('no line is wider than the terminal', () => {
    const words = fc.array(
      fc.constantFrom('a', 'klacht', '“serieus”', '漢字', '👩‍👩‍👧', 'e\u0301é', 'x'.repeat(70)),
    )
    const text = words.map(list => list.join(' '))
    fc.assert(
      fc.property(fc.integer({ min: 44, max: 140 }), text, text, (width, message, advice) => {
        const lines = shown([problemOf('erg druk', { message, advice })], {}, width).split('\n')
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width)
      }),
    )
  })

  test('no line ends with a space', () => {
    expect(pretty(report, context)).not.toMatch(/[^\S\n]$/m)
  })

  test('positions end at one column', () => {
    const lines = shown([problemOf('Beste'), problemOf('erg druk')]).split('\n')
    expect(lines.filter(line => line.includes('a-rule'))).toEqual([
      '   1:1  fout  a-rule',
      '  3:19  fout  a-rule',
    ])
  })

  test('a problem without advice, in a file that cannot be read, is its message', () => {
    const text = pretty(reportOf([problemOf('druk', { advice: '' })]), {
      ...context,
      sources: () => undefined,
    })
    expect(text.split('\n').slice(2, 5)).toEqual(['  3:23  fout  a-rule', '        Mis.', ''])
  })

  test('the text of a file is asked for once', () => {
    let asked = 0
    const sources = () => (asked++, source)
    pretty(reportOf([problemOf('erg'), problemOf('druk')]), { ...context, sources })
    expect(asked).toBe(1)
  })
})

test('the summary counts by category, the worst first', () => {
  const problems = [
    problemOf('druk', { category: 'tone', severity: 'info' }),
    problemOf('druk', { category: 'empty', severity: 'warning' }),
    problemOf('druk', { category: 'defensive' }),
    problemOf('druk', { category: 'defensive', severity: 'info' }),
  ]
  const text = pretty(
    { ...reportOf(problems), summary: { files: 7, errors: 1, warnings: 1, infos: 2 } },
    context,
  )
  expect(text.split('\n').slice(-7)).toEqual([
    '              fouten  waarschuwingen  tips',
    'verdedigend        1               ·     1',
    'nietszeggend       ·               1     ·',
    'toon               ·               ·     1',
    '',
    '✖ 4 problemen in 1 van 7 antwoorden  1 fout, 1 waarschuwing, 2 tips',
    '',
  ])
})
