import { describe, expect, test } from 'vitest'
import { builtIn } from '../../src/lint/built-in'
import type { RuleSettings, Severity } from '../../src/types'

const asTheyCome: RuleSettings = { severityOf: {}, options: {} }

function severities(text: string, settings = asTheyCome, given = {}): Record<string, Severity> {
  const { problems } = builtIn().lint(text, { path: 'reply.md', language: 'en', ...given }, settings)
  return Object.fromEntries(problems.map(({ rule, severity }) => [rule, severity]))
}

function replyWith(...sentences: string[]): string {
  return `Dear Ms Osei,\n\nYou waited four hours for our engineer and nobody rang you. I am sorry. ${sentences.join(' ')}

I have booked Dana for Tuesday at nine and refunded the call-out charge today. Any question? Ring me on 020 7946 0142.

Kind regards,\nTom Reed\n`
}

const doubtful = 'That is our company policy.'
const also = 'The delay was beyond our control.'
const third = 'You should have checked the pilot light.'

describe('a reply that makes every move', () => {
  test('has nothing to doubt by itself', () => {
    expect(severities(replyWith())).toEqual({})
  })

  test('gets the benefit of the doubt for a phrase or two', () => {
    expect(Object.values(severities(replyWith(doubtful)))).toEqual(['info'])
    expect(Object.values(severities(replyWith(doubtful, also)))).toEqual(['info', 'info'])
  })

  test.each([
    ['what may be meant well', 'Three weeks?!', 'shouting', 'info'],
    ['what was not filled in', 'Dana comes with XXXX.', 'unfilled-placeholder', 'error'],
  ])('gets it whatever there is of %s', (_, sentence, rule, severity) => {
    expect(severities(replyWith(doubtful, also, sentence), asTheyCome, { kind: 'draft' })).toEqual({
      'policy-shield': 'info',
      'beyond-our-control': 'info',
      [rule]: severity,
    })
  })

  test('gets it for one phrase where it needs two moves', () => {
    const stage = { stage: 'closing' }
    expect(severities(replyWith(doubtful), asTheyCome, stage)).toMatchObject({ 'policy-shield': 'info' })
    expect(severities(replyWith(doubtful, also), asTheyCome, stage)).toMatchObject({
      'policy-shield': 'warning',
      'beyond-our-control': 'warning',
    })
  })

  test('gets it no longer for a third', () => {
    expect(Object.values(severities(replyWith(doubtful, also, third)))).toEqual([
      'warning',
      'warning',
      'warning',
    ])
  })

  test.each([
    ['what is certain', 'Thank you for your understanding.', { 'thanks-for-understanding': 'warning' }],
    ['a lecture', 'As you know, a boiler takes time.', { presumption: 'warning' }],
    ['officialese', 'Your communication of 3 May is hereby acknowledged.', { officialese: 'warning' }],
    ['an error', 'We apologise if you felt let down.', { 'non-apology': 'error' }],
  ])('does not get it for %s', (_, sentence, expected) => {
    expect(severities(replyWith(sentence))).toMatchObject(expected)
  })

  test('does not get it where the user chose a severity, for the rule or for its category', () => {
    for (const severityOf of [{ 'policy-shield': 'warning' }, { defensive: 'warning' }] as const)
      expect(severities(replyWith(doubtful), { ...asTheyCome, severityOf })).toEqual({
        'policy-shield': 'warning',
      })
  })
})

describe('the benefit of the doubt is not for', () => {
  test('a reply that lacks a move', () => {
    const text = replyWith(doubtful).replace(' Any question? Ring me on 020 7946 0142.', '')
    expect(severities(text)).toEqual({ 'missing-contact': 'warning', 'policy-shield': 'warning' })
  })

  test('a building block or a single sentence, of which nothing is known', () => {
    expect(severities(doubtful)).toEqual({ 'policy-shield': 'warning' })
    expect(severities(replyWith(doubtful), asTheyCome, { kind: 'fragment' })).toEqual({
      'policy-shield': 'warning',
    })
  })
})
