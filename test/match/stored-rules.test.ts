import { expect, test } from 'vitest'
import { restoreRules, storeRules } from '../../src/match/stored-rules'
import type { RuleTable, RuleTexts } from '../../src/match/tables'

const texts = (message: string): RuleTexts => ({ message, why: 'why', advice: 'advice', examples: [] })
const rules: readonly RuleTable[] = [
  {
    id: 'one',
    category: 'tone',
    severity: 'warning',
    source: [{ title: 'a book' }],
    texts: { nl: texts('een'), en: texts('one') },
  },
  { id: 'two', move: 'apology', source: [], texts: { en: texts('two') } },
]

test('stored rules come back as they were', () => {
  const stored = storeRules(rules)
  expect(restoreRules(stored.rules, language => stored.texts[language] ?? '')).toEqual(rules)
})

test('the texts of a language are read once, and only when one of them is asked for', () => {
  const stored = storeRules(rules)
  const read: string[] = []
  const restored = restoreRules(stored.rules, language => {
    read.push(language)
    return stored.texts[language] ?? ''
  })
  expect(restored.map(({ texts: known }) => Object.keys(known))).toEqual([['nl', 'en'], ['en']])
  expect(read).toEqual([])
  expect(restored.map(({ texts: { en } }) => en?.message)).toEqual(['one', 'two'])
  expect(read).toEqual(['en'])
})
