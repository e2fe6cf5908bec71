/** What a rule says of where its patterns matter, what they report, and how gravely. */
import { describe, expect, test } from 'vitest'
import { readPack } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import { createLinter } from '../../src/lint/linter'
import type { Problem, RuleSettings } from '../../src/types'

const text = [
  'Subject: druk',
  'Beste druk,',
  'Het is druk. Is het druk?',
  '# Een kop met druk',
  'Ja. Nee. Ja druk. Nee druk.',
  '> Het was druk.',
  'Het is druk.',
  'Met vriendelijke groet,\nDruk en Co',
].join('\n\n')

const allLines = text.split('\n')

interface Lint {
  settings?: Partial<RuleSettings>
  pattern?: object | string
}

function lint(about: object, { settings = {}, pattern = 'druk' }: Lint = {}): Problem[] {
  const rule = {
    severity: 'warning',
    source: [{ title: 'test' }],
    ...about,
    nl: {
      message: '“{match}”',
      why: 'w',
      advice: 'schrijf “{instead}”',
      patterns: [pattern],
      examples: [{ bad: 'b', good: 'g' }],
    },
  }
  const tables = compile(
    readPack([
      { path: 'lexicon/nl.yml', text: 'classes: {}' },
      { path: 'tone/busy.yml', text: JSON.stringify(rule) },
    ]),
  )
  const linter = createLinter({ tables, code: [] })
  const given = { path: 'a.md', language: 'nl', kind: 'draft' as const }
  return linter.lint(text, given, { severityOf: {}, options: {}, ...settings }).problems
}

function lines(about: object, more: Lint = {}): string[] {
  return lint(about, more).map(({ start }) => `${allLines[start.line - 1] ?? ''} ${start.column}`)
}

const body = [
  'Het is druk. Is het druk? 8',
  'Het is druk. Is het druk? 21',
  '# Een kop met druk 15',
  'Ja. Nee. Ja druk. Nee druk. 13',
  'Ja. Nee. Ja druk. Nee druk. 23',
  'Het is druk. 8',
]

describe('a pattern matters', () => {
  test.each<[string, object, string[]]>([
    ['in the body', {}, body],
    [
      'in the zones that are named',
      { zones: ['subject', 'salutation'] },
      ['Subject: druk 10', 'Beste druk, 7'],
    ],
    ['in the signature', { zones: ['signature'] }, ['Druk en Co 1']],
    ['in questions', { question: true }, body.slice(1, 2)],
    ['outside questions', { question: false }, body.filter((_, index) => index !== 1)],
    ['in the first sentence', { sentence: 'first' }, body.slice(0, 1)],
    ['in the last sentence', { sentence: 'last' }, body.slice(-1)],
    ['in the stage that is named', { stages: ['reply'] }, body],
    ['in no other stage', { stages: ['closing', 'rejection'] }, []],
    ['in no other channel', { channels: ['chat'] }, []],
    ['in no other kind', { kinds: ['template'] }, []],
    [
      'where all holds',
      { stages: ['reply'], channels: ['email'], kinds: ['draft'], sentence: 'last' },
      body.slice(-1),
    ],
    ['where all holds and the stage does not', { stages: ['closing'], sentence: 'last' }, []],
  ])('%s', (_, where, expected) => {
    expect(lines({ where })).toEqual(expected)
    expect(lines({}, { pattern: { match: 'druk', where } })).toEqual(expected)
  })

  test.each([
    [
      'the zones of the pattern before those of the rule',
      { zones: ['body'] },
      { zones: ['subject'] },
      ['Subject: druk 10'],
    ],
    ['where both hold', { question: false }, { sentence: 'first' }, body.slice(0, 1)],
    ['not where one does not', { question: true }, { sentence: 'first' }, []],
  ])('in %s', (_, where, own, expected) => {
    expect(lines({ where }, { pattern: { match: 'druk', where: own } })).toEqual(expected)
  })
})

describe('a problem', () => {
  const last = { where: { sentence: 'last' } }

  test('says the words, and what to write instead', () => {
    const [one] = lint(last, { pattern: { match: 'druk', instead: 'vol', safety: 'safe' } })
    expect(one).toMatchObject({
      rule: 'busy',
      category: 'tone',
      message: '“druk”',
      advice: 'schrijf “vol”',
      fix: { text: 'vol', safety: 'safe' },
    })
  })

  test('is a suggestion where nothing says how safe it is, and none without words', () => {
    expect(lint(last, { pattern: { match: 'druk', instead: 'vol' } })[0]?.fix?.safety).toBe('suggestion')
    expect(lint(last)[0]).not.toHaveProperty('fix')
  })

  test('has the message of its pattern', () => {
    expect(lint(last, { pattern: { match: 'druk', message: 'niet {match}' } })[0]?.message).toBe('niet druk')
  })

  test.each([
    ['of the rule', {}, 'druk', 'warning'],
    ['of the pattern', {}, { match: 'druk', severity: 'error' }, 'error'],
    [
      'that is set for the rule',
      { busy: 'info', tone: 'error' },
      { match: 'druk', severity: 'error' },
      'info',
    ],
    ['that is set for the category', { tone: 'error' }, 'druk', 'error'],
    ['none when the rule is off', { busy: 'off', tone: 'error' }, 'druk', undefined],
    ['none when the category is off', { tone: 'off' }, 'druk', undefined],
    [
      'that is set for the rule, though the category is off',
      { busy: 'warning', tone: 'off' },
      'druk',
      'warning',
    ],
  ] as const)('has the severity %s', (_, severityOf, pattern, expected) => {
    expect(lint(last, { pattern, settings: { severityOf } })[0]?.severity).toBe(expected)
  })
})
