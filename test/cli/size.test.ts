import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { run } from './fake'

describe('a large file', () => {
  it.each([
    ['is reported and not linted', [], 2, 'a.md: is too large: more than 5 MB (5,000,001 bytes)\n'],
    ['is linted under --max-size', ['--max-size', '5.1'], 0, ''],
    [
      'is what --max-size says',
      ['--max-size', '0.1'],
      2,
      'a.md: is too large: more than 0.1 MB (5,000,001 bytes)\n',
    ],
  ])('%s', async (_, args, code, stderr) => {
    const cwd = makeTree({ 'a.md': 'x'.repeat(5_000_001) })
    expect(await run([...args, 'a.md'], cwd)).toMatchObject({ code, stderr })
  })

  it('is refused on stdin by the same limit', async () => {
    const ran = await run(['--max-size', '0.001', '-'], makeTree({}), { stdin: 'x'.repeat(1001) })
    expect(ran).toMatchObject({
      code: 2,
      stderr: '<stdin>: is too large: more than 0.001 MB (1,001 bytes)\n',
    })
  })
})
