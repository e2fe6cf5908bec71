/** What is in a reply stays on the machine, and under --redact also out of the reports. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtIn } from '../../src/lint/built-in'
import { formats } from '../../src/vocabulary'
import { run } from '../cli/fake'
import { makeTree } from '../tree'

const bin = path.resolve(import.meta.dirname, '..', '..', 'bin', 'complaintlint.js')
const stub = path.join(import.meta.dirname, 'no-network.cjs')
const reply = `---
lang: nl
stage: quetzalcoatl
---
Beste mevrouw Xylofoonstra,

Door de drukte konden wij u niet eerder helpen met uw zeppelinmotor.

Had u maar beter moeten opletten bij Zwaluwnest 17, NL91ABNA0417164300!! {{naam}
`

describe('the whole program', () => {
  test.each([
    ['lints', ['a.md', '-f', 'json']],
    ['lints with packs', ['-c', 'packs.yml', 'a.md']],
    ['lists rules', ['rules']],
    ['explains', ['explain', 'busy-excuse']],
    ['helps', ['--help']],
  ])('reaches no network and starts no program when it %s', (_, args) => {
    const cwd = makeTree({ 'a.md': reply, 'packs.yml': 'rulePacks: [./pack]\n', 'pack/tone/.keep': '' })
    const ran = spawnSync(process.execPath, ['--require', stub, bin, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, XDG_CACHE_HOME: cwd },
    })
    expect(ran.stderr).not.toContain('FORBIDDEN')
    expect(ran.status).toBeLessThan(2)
    expect(ran.stdout).not.toBe('')
  })

  test('works the same in a network without interfaces', context => {
    const cwd = makeTree({ 'a.md': reply })
    const args = [process.execPath, bin, 'a.md', '-f', 'json']
    if (spawnSync('unshare', ['-rn', 'true']).status !== 0)
      context.skip('no network namespace can be made here')
    const [inside, outside] = [['unshare', '-rn', ...args], args].map(([command = '', ...rest]) =>
      spawnSync(command, rest, { cwd, encoding: 'utf8' }),
    )
    expect(inside?.stdout).toBe(outside?.stdout)
    expect([inside?.status, inside?.stderr]).toEqual([1, ''])
  })
})

describe('a report', () => {
  test.each(formats)('holds no other line than those it speaks of: %s', async format => {
    const lines = [
      'Beste mevrouw Xylofoon,',
      'De quetzal belde gisteren.',
      'Door de drukte konden wij niet eerder helpen met de zeppelin.',
      'Zwaluwnest kwam vandaag.',
      'U had beter moeten opletten bij de jojo.',
      'De kaketoe komt morgen.',
    ]
    const cwd = makeTree({ 'a.md': lines.join('\n') + '\n' })
    const { stdout, stderr } = await run(
      ['a.md', '--no-config', '--lang', 'nl', '--kind', 'fragment', '-f', format],
      cwd,
      { linter: builtIn() },
    )
    expect(stdout).toMatch(/busy-excuse/)
    expect(stdout + stderr).not.toMatch(/xylofoon|quetzal|zwaluwnest|kaketoe/i)
  })
})

describe('a redacted report', () => {
  test.each(formats)('holds no word of the reply: %s', format => {
    const cwd = makeTree({ 'a.md': reply })
    const ran = spawnSync(process.execPath, [bin, 'a.md', '--redact', '-f', format], {
      cwd,
      encoding: 'utf8',
    })
    expect(ran.status).toBe(1)
    expect(ran.stdout).toMatch(/busy-excuse/)
    expect(ran.stdout + ran.stderr).not.toMatch(
      /Xylofoonstra|zeppelin|Zwaluwnest|NL91|0417164300|quetzalcoatl|drukte konden|opletten bij|\{naam/i,
    )
  })

  test.each(['sarif', 'gitlab'])('names findings by nothing that could be guessed: %s', async format => {
    const namesIn = async (words: string): Promise<unknown> => {
      const cwd = makeTree({ 'a.md': `Door de drukte konden wij ${words} niet helpen.\n` })
      const args = ['a.md', '--no-config', '--lang', 'nl', '--kind', 'fragment', '--redact', '-f', format]
      return (await run(args, cwd, { linter: builtIn() })).stdout.match(/[0-9a-f]{32}:\d+/g)
    }
    expect(await namesIn('mevrouw Peeters')).toEqual(await namesIn('meneer Jansen'))
    expect(await namesIn('u')).toHaveLength(1)
  })

  test('says nothing of why the linter crashed, which may be a word of the reply', async () => {
    const cwd = makeTree({ 'a.md': 'crash' })
    const ran = await run(['a.md', '--redact', '--verbose'], cwd)
    expect(ran).toMatchObject({ code: 2, stderr: 'a.md: crashed the linter; --redact leaves out why\n' })
  })
})
