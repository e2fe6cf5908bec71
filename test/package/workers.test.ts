/** What the built command does with workers: the same as without, and it survives a file that is the end of one. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'

const bin = path.resolve(import.meta.dirname, '..', '..', 'bin', 'complaintlint.js')

function run(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, '-f', 'jsonl', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { status, stdout, stderr }
}

const replies = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => {
    const text =
      index % 2 === 0
        ? `Door de drukte duurde antwoord ${index} lang.`
        : `Your letter ${index} was duly noted.`
    return [`${index % 3}/${index}.md`, `Beste Jan,\n\n${text}\n`]
  }),
)

/** A plugin whose rule does the worst that code can do to a thread. */
const plugin = `exports.default = {
  id: 'worst', category: 'tone', severity: 'info', source: [{ title: 'x' }],
  texts: { en: { message: 'm', why: 'w', advice: 'a', examples: [], traps: [] } },
  check: reply => {
    if (reply.source.includes('runaway')) for (;;);
    if (reply.source.includes('deadly')) process.exit(3)
    return []
  },
}`

describe('workers', () => {
  it('find what one process finds, also from the cache and alone', () => {
    const cwd = makeTree({ ...replies, 'x/binary.md': 'a\0b' })
    const expected = run(cwd, '--concurrency', '1')
    expect(expected.stdout.split('\n').length).toBeGreaterThan(40)
    expect(run(cwd, '--concurrency', '3')).toEqual(expected)
    const cached = ['--cache', '--cache-location', '.cache']
    expect(run(cwd, '--concurrency', '2', ...cached)).toEqual(expected)
    expect(run(cwd, '--concurrency', '2', ...cached)).toEqual(expected)
    expect(run(cwd, '--concurrency', '1', ...cached)).toEqual(expected)
    expect(run(cwd, '--verbose', ...cached).stderr).toContain('40 results are known from an earlier run')
    const shards = ['1/3', '2/3', '3/3'].flatMap(shard => run(cwd, '--shard', shard).stdout.split('\n'))
    expect(shards.sort()).toEqual(['', '', ...expected.stdout.split('\n')].sort())
    expect(expected.stdout).toContain(run(cwd, '1/1.md').stdout)
  }, 240_000)

  it('are not used under --stats, which says where the time went', () => {
    const ran = run(makeTree(replies), '--stats')
    expect(ran.stdout).toBe(run(makeTree(replies)).stdout)
    expect(ran.stderr).toMatch(
      /^stage +ms +%\nfind .*\nread .*\nparse .*\nmatch .*\nsentences .*\njudge .*\nreport /,
    )
    expect(ran.stderr).toMatch(/^busy-excuse +[\d.]+ +\d+ +20$/m)
  }, 240_000)

  it('gives up a file that takes too long and names one that ends its worker', () => {
    const cwd = makeTree({
      ...replies,
      '0/a.md': 'runaway',
      '1/a.md': 'deadly',
      'plugin.cjs': plugin,
      '.complaintlintrc.yml': 'plugins: [./plugin.cjs]\n',
    })
    const ran = run(cwd, '--concurrency', '2', '--time-limit', '1')
    expect(ran.stderr.split('\n')).toEqual([
      '0/a.md: took longer than 1 s, so nothing is said about it; --time-limit gives more',
      '1/a.md: ended its worker',
      '',
    ])
    expect(ran.status).toBe(2)
    expect(ran.stdout.split('\n')).toHaveLength(41)
  }, 240_000)
})
