/** What holds for every format. */
import { describe, expect, test } from 'vitest'
import { formatters, isFormatName, redacting } from '../../src/report'
import type { FormatName } from '../../src/report'
import { cleanReport, context, report, rules } from './sample'

const names = Object.keys(formatters).filter(isFormatName)

test('the formats are those that the documentation lists', () => {
  expect(names).toEqual([
    'pretty',
    'compact',
    'json',
    'jsonl',
    'sarif',
    'github',
    'gitlab',
    'junit',
    'checkstyle',
    'rdjson',
    'rdjsonl',
    'tap',
    'azure',
    'markdown',
  ] satisfies FormatName[])
})

test.each(['toString', '__proto__', 'stylish', ''])('%j is no format', name => {
  expect(isFormatName(name)).toBe(false)
})

describe.each(names)('%s', name => {
  test('writes the sample as kept in golden/', async () => {
    const format = await formatters[name]()
    await expect(format(report, context)).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  test('writes a report without problems as kept in golden/', async () => {
    const format = await formatters[name]()
    await expect(format(cleanReport, context)).toMatchFileSnapshot(`golden/${name}.clean.txt`)
  })

  test('gives the same text for the same report, and leaves the report as it was', async () => {
    const format = await formatters[name]()
    const before = JSON.stringify(report)
    expect(format(report, context)).toBe(format(report, context))
    expect(JSON.stringify(report)).toBe(before)
  })

  test('ends with a newline or is empty', async () => {
    const format = await formatters[name]()
    for (const text of [format(report, context), format(cleanReport, context)]) expect(text).toMatch(/^$|\n$/)
  })

  test('holds no control character, no bidirectional control and no lone surrogate', async () => {
    const format = await formatters[name]()
    expect(format(report, context)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|\p{Cs}/u)
  })

  test('starts no command of a build server that the text or a path brings', async () => {
    const format = await formatters[name]()
    const evil = '::add-mask::x ##vso[task.setvariable variable=a]b ##[error]c'
    const path = `::stop-commands::x/##vso[task.complete]${evil}.md`
    const results = report.results.map(result => ({
      ...result,
      path,
      problems: result.problems.map(problem => ({ ...problem, message: evil, advice: evil, rule: evil })),
    }))
    const text = format({ ...report, results }, { ...context, sources: () => `${evil}\n`.repeat(9) })
    const lines = text
      .split('\n')
      .map(line => (ours[name] === undefined ? line : line.replace(ours[name], '')))
    expect(lines.filter(line => line.trimStart().startsWith('::'))).toEqual([])
    if (name !== 'azure' && name !== 'github') expect(text).not.toMatch(/##(\[|vso\[)/)
  })

  test('says rule and place and no word of the reply when redacted', async () => {
    const format = await formatters[name]()
    const text = format(report, { ...context, redact: true })
    expect(text).not.toMatch(/druk|café|bellen|zeker|complaint seriously|advised”|Note/)
    expect(text).toMatch(name === 'markdown' ? /busy-excuse/ : /klacht|busy-excuse/)
  })
})

const ours: Partial<Record<FormatName, RegExp>> = {
  github: /^::(error|warning|notice) title=/,
  azure: /^##vso\[task\.logissue type=/,
}

test('a formatter from elsewhere gets a redacted report too', () => {
  const formatter = redacting(({ results }) =>
    results.flatMap(({ problems }) => problems.map(p => p.message)).join(),
  )
  expect(formatter(report, { ...context, redact: true })).not.toContain('druk')
  expect(formatter(report, context)).toContain('druk')
})

test('a finding that is no rule loses what it quotes when redacted', () => {
  const formatter = redacting(({ results }) =>
    results.flatMap(({ problems }) => problems.map(p => p.message)).join(),
  )
  const other = rules.filter(({ id }) => id !== 'busy-excuse')
  expect(formatter(report, { ...context, rules: other, redact: true })).toContain(
    '“…” schuift het af op drukte.',
  )
})
