import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintAll, type Linter } from '../../src/lint'
import { openCacheFile } from '../../src/lint/cache-file'
import type { LayerData } from '../../src/config'
import { fakeLinter } from '../cli/fake'
import { makeTree } from '../tree'

interface Asked {
  cwd: string
  fingerprint?: string
  flags?: LayerData
}

/** Lints a folder with a cache below it; says which files the linter saw and what the run found. */
async function lintCached({ cwd, fingerprint = '1', flags = {} }: Asked) {
  const seen: string[] = []
  const linter: Linter = {
    ...fakeLinter,
    fingerprint: fingerprint === '' ? undefined : fingerprint,
    lint: (source, given, settings) => {
      seen.push(given.path)
      return fakeLinter.lint(source, given, settings)
    },
  }
  const run = await lintAll(['.'], linter, { cwd, flags, cacheFolder: path.join(cwd, 'cache') })
  return {
    seen,
    results: [...run.results],
    counts: run.results.counts(),
    errors: run.errors,
    known: run.known,
  }
}

describe('the cache', () => {
  it('knows files with findings and files without, and gives the same results', async () => {
    const cwd = makeTree({ 'a.md': 'bad poor', 'b.md': 'fine' })
    const first = await lintCached({ cwd })
    const second = await lintCached({ cwd })
    expect(first).toMatchObject({ seen: ['a.md', 'b.md'], known: 0 })
    expect(second).toMatchObject({ seen: [], known: 2, results: first.results, counts: first.counts })
  })

  it('knows a text again under another name, in another folder and of another age', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    await lintCached({ cwd })
    fs.mkdirSync(path.join(cwd, 'b'))
    fs.renameSync(path.join(cwd, 'a.md'), path.join(cwd, 'b', 'c.md'))
    fs.utimesSync(path.join(cwd, 'b', 'c.md'), 0, 0)
    const { seen, results } = await lintCached({ cwd })
    expect(seen).toEqual([])
    expect(results.map(result => result.path)).toEqual(['b/c.md'])
  })

  it('sees a change that keeps the size and the time', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    fs.utimesSync(path.join(cwd, 'a.md'), 1, 1)
    await lintCached({ cwd })
    fs.writeFileSync(path.join(cwd, 'a.md'), 'meh')
    fs.utimesSync(path.join(cwd, 'a.md'), 1, 1)
    const { seen, results } = await lintCached({ cwd })
    expect(seen).toEqual(['a.md'])
    expect(results[0]?.problems.map(({ rule }) => rule)).toEqual(['no-meh'])
  })

  it.each<[string, Omit<Asked, 'cwd'>]>([
    ['another version or other rules', { fingerprint: '2' }],
    ['another severity', { flags: { rules: { 'no-bad': 'info' } } }],
    ['another stage', { flags: { stage: 'closing' } }],
    ['a stage that needs something else', { flags: { stages: { reply: { needs: ['thanks'] } } } }],
    ['code that cannot be known by its text', { fingerprint: '' }],
  ])('lints again under %s', async (_, changed) => {
    const cwd = makeTree({ 'a.md': 'bad' })
    await lintCached({ cwd })
    expect((await lintCached({ cwd, ...changed })).seen).toEqual(['a.md'])
  })

  it('does not take plain text for Markdown', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    await lintCached({ cwd })
    fs.renameSync(path.join(cwd, 'a.md'), path.join(cwd, 'a.txt'))
    expect((await lintCached({ cwd })).seen).toEqual(['a.txt'])
  })

  it('keeps no crash', async () => {
    const cwd = makeTree({ 'a.md': 'crash' })
    await lintCached({ cwd })
    expect(await lintCached({ cwd })).toMatchObject({ seen: ['a.md'], errors: [{ path: 'a.md' }] })
  })

  it.each<[string, (file: string) => void]>([
    ['is cut off', file => fs.truncateSync(file, fs.statSync(file).size - 10)],
    ['is empty', file => fs.truncateSync(file, 0)],
    ['is of another format', file => fs.writeFileSync(file, 'x'.repeat(5000))],
    ['has a line that is not as it was', file => overwrite(file, 0, '{"language":"xx"')],
    [
      'is a folder',
      file => {
        fs.rmSync(file)
        fs.mkdirSync(file)
      },
    ],
  ])('lints again when its file %s', async (_, damage) => {
    const cwd = makeTree({ 'a.md': 'bad' })
    const first = await lintCached({ cwd })
    damage(path.join(cwd, 'cache', 'results'))
    expect(await lintCached({ cwd })).toMatchObject({ seen: ['a.md'], results: first.results, errors: [] })
  })

  it('costs only time where it cannot be written', async () => {
    const cwd = makeTree({ 'a.md': 'bad', cache: 'a file' })
    expect(await lintCached({ cwd })).toMatchObject({ seen: ['a.md'], errors: [] })
  })

  it('drops what many runs did not need, and leaves no other file', () => {
    const file = path.join(makeTree({}), 'results')
    const outcome = { line: Buffer.from('{}'), counts: { error: 0, warning: 0, info: 0 } }
    const [used, unused, ...others] = Array.from({ length: 11 }, (_, index) => `${index}`.padStart(64, '0'))
    const writeWith = (key = ''): void => {
      const cache = openCacheFile(file)
      cache.get(used ?? '')
      cache.put(key, outcome)
      cache.close()
    }
    for (const key of [used, unused, ...others]) writeWith(key)
    const cache = openCacheFile(file)
    expect(cache.get(used ?? '')).toEqual(outcome)
    expect(cache.get(unused ?? '')).toBeUndefined()
    cache.close()
    expect(fs.readdirSync(path.dirname(file))).toEqual(['results'])
  })
})

function overwrite(file: string, position: number, text: string): void {
  const descriptor = fs.openSync(file, 'r+')
  fs.writeSync(descriptor, text, position)
  fs.closeSync(descriptor)
}
