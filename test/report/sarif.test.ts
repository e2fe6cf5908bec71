/** The sarif format: valid, within the limits of code scanning, exact in its places. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { format } from '../../src'
import { sarif } from '../../src/report/sarif'
import type { Problem, Report } from '../../src/types'
import { cleanReport, context, report } from './sample'
import { sarifSchema } from './sarif-schema'

interface Log {
  runs: [Run]
}

interface Run {
  columnKind: string
  tool: { driver: { rules: { id: string; name?: string; help: { text: string; markdown: string } }[] } }
  invocations: [{ toolExecutionNotifications?: { message: { text: string } }[] }]
  results: ResultObject[]
}

interface ResultObject {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: [
    { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: unknown } },
  ]
  partialFingerprints: Record<string, string>
}

const run = (text: string) => (JSON.parse(text) as Log).runs[0]

describe('against the 2.1.0 schema', () => {
  const validate = new Ajv2020({ strict: true }).compile(sarifSchema)

  test.each([
    ['with problems', sarif(report, context)],
    ['without', sarif(cleanReport, context)],
    ['of findings that no rule describes', sarif(report, { ...context, rules: [] })],
  ])('a report %s is valid', (_, text) => {
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
  })

  test.each([
    ['"level":"error"', '"level":"fatal"'],
    ['"startLine":6', '"startLine":0'],
    ['"ruleId"', '"rule"'],
    ['"utf16CodeUnits"', '"bytes"'],
  ])('%s as %s is not', (right, wrong) => {
    expect(validate(JSON.parse(sarif(report, context).replace(right, wrong)))).toBe(false)
  })
})

test('results are the worst first, with level, rule and region', () => {
  const results = run(sarif(report, context)).results
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['busy-excuse', 'error'],
    ['please-be-advised', 'error'],
    ['missing-apology', 'warning'],
    ['should-have', 'warning'],
    ['stock-phrase', 'note'],
  ])
  expect(results[0]?.locations[0].physicalLocation.region).toEqual({
    startLine: 6,
    startColumn: 36,
    endLine: 7,
    endColumn: 7,
  })
})

test('each result points at its rule, and each rule has help in text and Markdown', () => {
  const { results, tool } = run(sarif(report, { ...context, rules: context.rules.slice(2) }))
  const rules = tool.driver.rules
  expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId))
  for (const { help } of rules) expect([help.text, help.markdown]).not.toContain('')
  expect(sarif(report, context)).not.toContain('security-severity')
})

test('the help shows examples with what is reported in bold, and rules have friendly names', () => {
  const [rule] = run(sarif(report, context)).tool.driver.rules
  expect(rule?.name).toMatch(/^([A-Z][a-z]+)+$/)
  expect(rule?.help.markdown).toContain('- ❌ It was **\\[raining\\](x)**.\n- ✅ We were late.')
})

test('no rule of ours shows the marks of its examples', () => {
  const text = format([], 'sarif')
  expect(text).not.toContain('[[')
  expect(text).not.toContain('\\\\[\\\\[')
  expect(text).toContain('- ❌ ')
  for (const { id, name } of run(text).tool.driver.rules) expect(name?.toLowerCase()).not.toBe(id)
})

test.each([
  ['nl/klacht één.md', {}, 'nl/klacht%20%C3%A9%C3%A9n.md', '%SRCROOT%'],
  ['a:b.md', { folder: 'templates/é' }, 'templates/%C3%A9/a%3Ab.md', '%SRCROOT%'],
  ['../b?#.md', { folder: 'templates/nl' }, 'templates/b%3F%23.md', '%SRCROOT%'],
  ['a\ud800.md', {}, 'a%EF%BF%BD.md', '%SRCROOT%'],
  ['/srv/a b.md', { folder: 'templates' }, 'file:///srv/a%20b.md', undefined],
  ['D:/a.md', {}, 'file:///D:/a.md', undefined],
])('the path %j is a URI', (path, about, uri, uriBaseId) => {
  const results = report.results.slice(0, 1).map(result => ({ ...result, path }))
  const [first] = run(sarif({ ...report, results }, { ...context, ...about })).results
  expect(first?.locations[0].physicalLocation.artifactLocation).toEqual({ uri, uriBaseId })
})

test('brackets that would be a link are escaped, others are left', () => {
  const messages = run(
    sarif(
      many(2, i => (i === 0 ? 'say [a](b)' : 'say [NAME]')),
      context,
    ),
  ).results
  expect(messages.map(({ message }) => message.text)).toEqual(['say \\[a\\](b) → Zo.', 'say [NAME] → Zo.'])
})

describe('limits', () => {
  test('25,000 results at most, the least severe left out and said so', () => {
    const { results, invocations } = run(
      sarif(
        many(25_003, () => 'x'),
        context,
      ),
    )
    expect(results).toHaveLength(25_000)
    expect(results.at(-1)?.level).toBe('error')
    expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toMatch(/^3 of/)
  })

  test('10 MB at most', () => {
    const text = sarif(
      many(2000, () => 'é'.repeat(5000)),
      context,
    )
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(9_900_000)
    const { results, invocations } = run(text)
    expect(invocations[0].toolExecutionNotifications?.[0]?.message.text).toMatch(
      `${2000 - results.length} of`,
    )
  })

  test('nothing is said to be left out when nothing is', () => {
    expect(run(sarif(report, context)).invocations).toEqual([{ executionSuccessful: true }])
  })
})

/** `amount` errors after three infos. */
function many(amount: number, message: (i: number) => string): Report {
  const [line, offset] = [1, 0]
  const problems = Array.from({ length: amount }, (_, i): Problem => ({
    rule: 'busy-excuse',
    category: 'defensive',
    severity: amount > 25_000 && i < 3 ? 'info' : 'error',
    message: message(i),
    advice: 'Zo.',
    start: { line, column: 1, offset },
    end: { line, column: 2, offset: 1 },
  }))
  const results = report.results.slice(0, 1).map(result => ({ ...result, problems }))
  return { ...report, results }
}
