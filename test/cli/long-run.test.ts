import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { run } from './fake'

describe('many replies', () => {
  const repliesIn = (count: number): string =>
    makeTree(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, 'fine'])))

  it.each([
    [99, false],
    [100, true],
  ])('%i make a long run: %s', async (count, expected) => {
    let isLong = false
    await run([], repliesIn(count), { beginLongRun: () => (isLong = true) })
    expect(isLong).toBe(expected)
  })

  it('make a stream of fifty lines a long run', async () => {
    let isLong = false
    const stdin = '{"path":"a.md","text":"fine"}\n'.repeat(50)
    await run(['--stream'], makeTree({}), { stdin, beginLongRun: () => (isLong = true) })
    expect(isLong).toBe(true)
  })
})
