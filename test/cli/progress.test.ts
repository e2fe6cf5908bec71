import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress'

/** What is on the terminal after each step; a step is the time in milliseconds and how many files are done. */
function show(
  steps: readonly [time: number, done: number][],
  env: Record<string, string> = {},
  isTTY = true,
): string[] {
  let written = ''
  let time = 0
  const stderr = { isTTY, columns: 60, write: (text: string | Uint8Array) => (written += String(text)) }
  const progress = createProgress({ stderr, env }, () => time)
  const shown = steps.map(([now, done]) => {
    time = now
    progress.at(done, 1000)
    return written.split('\u001b[2K').at(-1) ?? ''
  })
  progress.end()
  return [...shown, written.split('\u001b[2K').at(-1) ?? '']
}

describe('progress', () => {
  it('says nothing in the first half second, then how far it is, and is erased', () => {
    expect(
      show([
        [100, 50],
        [499, 240],
        [500, 250],
        [550, 280],
        [2000, 500],
      ]),
    ).toEqual([
      '',
      '',
      '250 of 1,000 replies, 500 a second, 2 s left',
      '250 of 1,000 replies, 500 a second, 2 s left',
      '500 of 1,000 replies, 250 a second, 2 s left',
      '',
    ])
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['in a pipe', {}, false],
    ['in CI', { CI: 'true' }, true],
    ['on a dumb terminal', { TERM: 'dumb' }, true],
  ])('says nothing %s', (_, env, isTTY) => {
    expect(show([[5000, 500]], env, isTTY)).toEqual(['', ''])
  })
})
