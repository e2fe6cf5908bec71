import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStream, readText } from '../../src/read'
import { makeTree, withoutRights } from '../tree'

describe('readText', () => {
  it('reads a file of exactly the largest size, and refuses one byte more', () => {
    const cwd = makeTree({ 'a.md': 'x'.repeat(10), 'b.md': 'x'.repeat(11) })
    expect(readText(path.join(cwd, 'a.md'), 10)).toEqual({ text: 'x'.repeat(10) })
    expect(readText(path.join(cwd, 'b.md'), 10)).toMatchObject({
      error: expect.stringContaining('too large') as string,
    })
  })

  it('names the limit of 5 MB', () => {
    const file = path.join(makeTree({ 'a.md': Buffer.alloc(5_000_001, 'x') }), 'a.md')
    expect(readText(file)).toEqual({ error: 'is too large: more than 5 MB (5,000,001 bytes)' })
  })

  it.each([
    ['a missing file', 'gone.md', 'does not exist'],
    ['a folder', '.', 'is a folder, not a file'],
    ['a name that is too long', 'x'.repeat(300), 'does not exist: the name is too long'],
  ])('says what is wrong with %s', (_, name, error) => {
    expect(readText(path.join(makeTree({}), name))).toEqual({ error })
  })

  it('says when a file may not be read', async () => {
    const cwd = makeTree({ 'a.md': '' })
    fs.chmodSync(cwd, 0o755)
    fs.chmodSync(path.join(cwd, 'a.md'), 0)
    const read = await withoutRights(() => Promise.resolve(readText(path.join(cwd, 'a.md'))))
    expect(read).toEqual({ error: 'may not be read: permission denied' })
  })
})

describe('readStream', () => {
  it('puts characters that were cut between chunks together', async () => {
    expect(await readStream(chunks([0xc3], [0xa9]))).toEqual({ text: 'é' })
  })

  it('stops at the largest size', async () => {
    expect(await readStream(chunks([1, 2], [3, 4], [5]), 3)).toMatchObject({
      error: expect.stringContaining('too large') as string,
    })
  })
})

async function* chunks(...parts: number[][]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Uint8Array.from(part))
}
