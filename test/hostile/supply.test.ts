/** What comes along with the package is known, may be passed on, and is built the same twice. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Licences that ask no more than that they come along. */
const compatible = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']

test('the licences of all that is bundled come along, and let it be passed on', () => {
  const texts = fs
    .readFileSync(path.join(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
    .split(`\n${'-'.repeat(80)}\n\n`)
  const licences = texts.map(
    text => /^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)\n\n\S/.exec(text)?.slice(1) ?? [text.slice(0, 80)],
  )
  expect(licences.length).toBeGreaterThan(10)
  expect(licences.filter(([, , licence]) => !compatible.includes(licence ?? ''))).toEqual([])
  const names = licences.map(([name]) => name)
  expect(names).toEqual(
    expect.arrayContaining(['commander', 'micromark', 'yaml', 'zod', 'chalk', 'parse-dutch']),
  )
})

test('every package in the lock file is pinned by a hash', () => {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string }>
  }
  const unpinned = Object.entries(packages).filter(
    ([name, { integrity }]) => name !== '' && !integrity?.startsWith('sha512-'),
  )
  expect(unpinned.map(([name]) => name)).toEqual([])
})
