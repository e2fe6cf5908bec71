import { describe, expect, test } from 'vitest'
import { checkRules } from '../../src/compile/check'
import { readPack } from '../../src/compile/rules'
import { codeRules, tables } from '../../src/generated/rules'
import { readRules } from '../bench/replies'

const root = new URL('../..', import.meta.url).pathname
const results = checkRules(readPack(readRules(root)), { tables, code: codeRules })
const rules = [...new Set(results.map(({ rule }) => rule))]

describe.each(rules)('%s', rule => {
  const own = results.filter(result => result.rule === rule)

  test.each(own.map(({ language, kind, text, failure }) => ({ language, kind, text, failure })))(
    'in $language, $kind: $text',
    ({ failure }) => {
      expect(failure).toBeUndefined()
    },
  )

  test('has a bad and a good example and a trap in Dutch and in English', () => {
    const kinds = (language: string): string[] =>
      [...new Set(own.filter(one => one.language === language).map(({ kind }) => kind))].sort()
    const expected = tables.rules.find(({ id }) => id === rule)?.move
      ? ['move', 'trap']
      : ['bad', 'good', 'trap']
    expect(kinds('nl')).toEqual(expected)
    expect(kinds('en')).toEqual(expected)
  })
})
