import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtIn } from '../src/lint/built-in'
import { run } from './cli/fake'

/** `vitest run -u` writes the reports anew; read the difference before you keep it. */
const fixtures = path.resolve(import.meta.dirname, '..', 'fixtures')

describe('a reply in fixtures/ok', () => {
  it.each(repliesIn('ok'))('%s is linted without a report', async file => {
    expect(await lint('ok', file)).toBe('')
  })
})

describe('a reply in fixtures/err', () => {
  it.each(repliesIn('err'))('%s gets the report beside it', async file => {
    const report = await lint('err', file)
    expect(report).not.toBe('')
    await expect(report).toMatchFileSnapshot(path.join(fixtures, 'err', `${file}.out`))
  })

  it('lies beside each report', () => {
    const reports = fs
      .readdirSync(path.join(fixtures, 'err'))
      .filter(name => name.endsWith('.out'))
      .sort()
    expect(reports).toEqual(repliesIn('err').map(name => `${name}.out`))
  })
})

function repliesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(fixtures, folder))
    .filter(name => /\.(md|markdown|txt)$/.test(name))
    .sort()
}

async function lint(folder: string, file: string): Promise<string> {
  const args = ['--no-config', '-f', 'compact', '--', file]
  const { stdout, stderr } = await run(args, path.join(fixtures, folder), { linter: builtIn() })
  expect(stderr).toBe('')
  return stdout
}
