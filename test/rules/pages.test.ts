import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulePages } from '../../src/build/rule-pages'

test('rules/README.md is what npm run docs writes', () => {
  const written = readFileSync(new URL('../../rules/README.md', import.meta.url), 'utf8')
  expect(written).toBe(rulePages())
})
