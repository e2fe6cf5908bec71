import { expect, test } from 'vitest'
import { restoreRules, storeRules, storeTexts, textReader } from '../../src/match/stored-rules'
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
  const files = storeRules(rules)
  expect(restoreRules(name => files[name] ?? '')).toEqual(rules)
})

test('each file is read once, and only when something in it is asked for', () => {
  const files = storeRules(rules)
  const read: string[] = []
  const restored = restoreRules(name => {
    read.push(name)
    return files[name] ?? ''
  })
  expect(restored.map(({ texts: known }) => Object.keys(known))).toEqual([['nl', 'en'], ['en']])
  expect(read).toEqual(['rules.json'])
  expect(restored.map(({ texts: { en } }) => en?.message)).toEqual(['one', 'two'])
  expect(restored.map(({ texts: { en } }) => en?.advice)).toEqual(['advice', 'advice'])
  expect(read.splice(0)).toEqual(['rules.json', 'en.rules.json'])
  expect(restored.map(({ texts: { en } }) => en?.why)).toEqual(['why', 'why'])
  expect(restored.map(({ source }) => source.length)).toEqual([1, 0])
  expect(read).toEqual(['en.rules.reasons.json', 'rules.sources.json'])
})

test('the texts of a rule can be asked for again and again', () => {
  const files = storeTexts('rules', rules)
  const textsOf = textReader<RuleTexts>('rules', ['why', 'examples'], name => files[name] ?? '')
  for (let time = 0; time < 2; time++) expect(textsOf('two', ['en'])['en']).toEqual(texts('two'))
})
