/** The json and jsonl formats: a contract with other programs. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { json } from '../../src/report/json'
import { reportSchema } from '../../src/report/json-schema'
import { jsonl } from '../../src/report/jsonl'
import type { Report } from '../../src/types'
import { cleanReport, report } from './sample'

test('says all of the report, the same when read back', () => {
  expect(JSON.parse(json(report))).toEqual(report)
})

test('keeps the order of keys, whatever order they came in, and leaves out what it does not know', () => {
  const turned = reversed(report) as Report
  expect(Object.keys(turned)[0]).toBe('summary')
  expect(json({ ...turned, extra: 1 } as Report)).toBe(json(report))
})

test('jsonl has a line a reply, each as in results', () => {
  const lines = jsonl(report).trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(report.results)
})

describe('the schema', () => {
  const validate = new Ajv2020({ strict: true }).compile(z.toJSONSchema(reportSchema))

  test.each([
    ['with problems', report],
    ['without', cleanReport],
  ])('accepts a report %s', (_, given) => {
    expect([validate(JSON.parse(json(given))), validate.errors]).toEqual([true, null])
  })

  test.each<[string, (text: string) => string]>([
    ['a category that is none', text => text.replace('"defensive"', '"rude"')],
    ['a severity that is none', text => text.replace('"info"', '"hint"')],
    ['a line 0', text => text.replace('"line": 6', '"line": 0')],
    ['a column that is no number', text => text.replace('"column": 36', '"column": "36"')],
    ['a negative offset', text => text.replace('"offset": 69', '"offset": -1')],
    ['a missing advice', text => text.replace(/"advice": "Leave it out.",/, '')],
    ['a key too many', text => text.replace('"rule"', '"extra": 1, "rule"')],
    ['a move that is none', text => text.replace('"move": "apology"', '"move": "grovel"')],
  ])('refuses %s', (_, broken) => {
    const text = broken(json(report))
    expect(text).not.toBe(json(report))
    expect(validate(JSON.parse(text))).toBe(false)
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}
