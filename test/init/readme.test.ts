/** The recipes of the README are the files that `init` writes, for the version at hand. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { integrations } from '../../src/init'

const root = path.resolve(import.meta.dirname, '..', '..')
const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')

it.each(['lefthook', 'lint-staged', 'gitlab'] as const)('the README shows the file for %s', name => {
  const { file, text } = integrations[name]
  expect(readme).toContain(file)
  expect(withoutVersions(readme)).toContain(withoutVersions(text))
})

/** The tests run without a version. */
function withoutVersions(text: string): string {
  return text.replace(/complaintlint@[\w.-]+/g, 'complaintlint@')
}

it('every recipe names the version of the package', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  const named = [...readme.matchAll(/(?:complaintlint@v?|rev: v)(\d[\w.-]*)/g)].map(([, found]) => found)
  expect(named.length).toBeGreaterThanOrEqual(5)
  expect(new Set(named)).toEqual(new Set([version]))
})
