/** Whatever becomes of the cache, a run finds what it finds without one; only the time differs. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test, type TestContext } from 'vitest'
import { makeTree } from '../tree'

const root = path.resolve(import.meta.dirname, '..', '..')
const bin = path.join(root, 'bin', 'complaintlint.js')
const cached = ['--cache', '--cache-location', 'cache']
const file = path.join('cache', 'results')

/** Replies whose findings fill more than the small disk. */
const replies = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `${index}.md`,
    `Beste Jan,\n\n${`Door de drukte duurde antwoord ${index} lang.\n\n`.repeat(index)}`,
  ]),
)

interface How {
  program?: string
  env?: Record<string, string>
  rights?: { uid?: number; gid?: number }
}

function run(cwd: string, args: readonly string[], how: How = {}): SpawnSyncReturns<string> {
  const { program = bin, env = {}, rights = {} } = how
  return spawnSync(process.execPath, [program, '-f', 'jsonl', '--concurrency', '1', ...args, '.'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, COMPLAINTLINT_NO_CODE_CACHE: '1', ...env },
    maxBuffer: 1 << 26,
    ...rights,
  })
}

/** What a run says, without how it is done. */
function found({ status, stdout, stderr }: SpawnSyncReturns<string>): unknown {
  return { status, stdout, stderr }
}

function known(cwd: string, how?: How): number {
  return Number(
    /^(\d+) results? (?:are|is) known/m.exec(run(cwd, [...cached, '--verbose'], how).stderr)?.[1] ?? 0,
  )
}

/** A disk of 64 KiB in the place of a folder. */
function mountSmall(folder: string, context: TestContext): void {
  fs.mkdirSync(folder, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0)
    context.skip('no disk can be mounted here; the limit of the shell stands in for it')
  onTestFinished(() => void spawnSync('umount', ['-l', folder]))
}

describe('a cache', { timeout: 600_000 }, () => {
  test('that outgrows its disk is the old one or none, and nothing is left of the new', context => {
    const cwd = makeTree({ '0.md': replies['1.md'] ?? '' })
    mountSmall(path.join(cwd, 'cache'), context)
    run(cwd, cached)
    const old = fs.readFileSync(path.join(cwd, file))
    for (const [name, text] of Object.entries(replies)) fs.writeFileSync(path.join(cwd, name), text)
    expect(found(run(cwd, cached))).toEqual(found(run(cwd, [])))
    expect(fs.readFileSync(path.join(cwd, file)).equals(old)).toBe(true)
    expect(fs.readdirSync(path.join(cwd, 'cache'))).toEqual(['results'])
  })

  test('that may not grow so large is the old one, and nothing is left of the new', () => {
    const cwd = makeTree({ '0.md': replies['1.md'] ?? '' })
    run(cwd, cached)
    const old = fs.readFileSync(path.join(cwd, file))
    for (const [name, text] of Object.entries(replies)) fs.writeFileSync(path.join(cwd, name), text)
    const line = `ulimit -f 64; trap '' XFSZ; exec "$0" "$@"`
    const args = [bin, '-f', 'jsonl', '--concurrency', '1', ...cached, '.']
    const limited = spawnSync('bash', ['-c', line, process.execPath, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, COMPLAINTLINT_NO_CODE_CACHE: '1' },
      maxBuffer: 1 << 26,
    })
    expect(found(limited)).toEqual(found(run(cwd, [])))
    expect(fs.readFileSync(path.join(cwd, file)).equals(old)).toBe(true)
    expect(fs.readdirSync(path.join(cwd, 'cache'))).toEqual(['results'])
  })

  test('in a folder that may not be written is read all the same', () => {
    const cwd = makeTree(replies)
    fs.chmodSync(cwd, 0o755)
    const plain = found(run(cwd, []))
    run(cwd, cached)
    fs.chmodSync(path.join(cwd, file), 0o644)
    fs.chmodSync(path.join(cwd, 'cache'), 0o555)
    onTestFinished(() => {
      fs.chmodSync(path.join(cwd, 'cache'), 0o755)
    })
    fs.writeFileSync(path.join(cwd, '0.md'), 'Beste Jan, door de drukte.\n')
    const rights = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const expected = found(run(cwd, []))
    expect(expected).not.toEqual(plain)
    expect(found(run(cwd, cached, { rights }))).toEqual(expected)
    expect(known(cwd, { rights })).toBe(39)
  })

  test('is the old or the new one whenever runs are killed, and never leads astray', async () => {
    const cwd = makeTree(replies)
    const plain = found(run(cwd, []))
    run(cwd, cached)
    const old = fs.readFileSync(path.join(cwd, file))
    const args = [bin, '-f', 'jsonl', '--concurrency', '1', ...cached, '.']
    const change = (round: number): void => {
      for (let name = 0; name < 40; name += 2)
        fs.writeFileSync(path.join(cwd, `${name}.md`), `${replies[`${name}.md`] ?? ''}${' '.repeat(round)}\n`)
    }
    for (let round = 1; round <= 5; round++) {
      change(round)
      const runs = [1, 2].map(() => spawn(process.execPath, args, { cwd, stdio: 'ignore' }))
      const ends = Promise.all(runs.map(child => once(child, 'exit')))
      const timer = setTimeout(() => {
        for (const child of runs) child.kill('SIGKILL')
      }, round * 200)
      await ends
      clearTimeout(timer)
      expect(footOf(path.join(cwd, file))).toBe(footOf(old))
    }
    for (const [name, text] of Object.entries(replies)) fs.writeFileSync(path.join(cwd, name), text)
    expect(found(run(cwd, cached))).toEqual(plain)
    expect(found(run(cwd, cached))).toEqual(plain)
  })

  test('that several write at once is that of one of them', async () => {
    const cwd = makeTree(replies)
    const plain = found(run(cwd, []))
    const args = [bin, '-f', 'jsonl', '--concurrency', '1', ...cached, '.']
    const runs = Array.from({ length: 4 }, () => spawn(process.execPath, args, { cwd, stdio: 'ignore' }))
    const codes = await Promise.all(runs.map(child => once(child, 'exit')))
    expect(codes.map(([code]) => code as number)).toEqual([0, 0, 0, 0])
    expect(fs.readdirSync(path.join(cwd, 'cache'))).toEqual(['results'])
    expect(known(cwd)).toBe(40)
    expect(found(run(cwd, cached))).toEqual(plain)
  })

  test('of another build of the program is not used', () => {
    const cwd = makeTree(replies)
    run(cwd, cached)
    const other = makeTree({ 'bin/complaintlint.js': fs.readFileSync(bin) })
    fs.cpSync(path.join(root, 'dist'), path.join(other, 'dist'), { recursive: true })
    fs.copyFileSync(path.join(root, 'package.json'), path.join(other, 'package.json'))
    const program = path.join(other, 'bin/complaintlint.js')
    expect(known(cwd, { program })).toBe(40)
    // the build writes it over all that it made
    fs.writeFileSync(path.join(other, 'dist', 'fingerprint'), 'f'.repeat(32))
    expect(known(cwd, { program })).toBe(0)
    expect(known(cwd, { program })).toBe(40)
  })

  test('of another configuration is not used', () => {
    const cwd = makeTree({ ...replies, '.complaintlintrc.yml': 'rules: {busy-excuse: off}\n' })
    const off = found(run(cwd, cached))
    fs.writeFileSync(path.join(cwd, '.complaintlintrc.yml'), 'rules: {busy-excuse: error}\n')
    const on = run(cwd, cached)
    expect(found(on)).toEqual(found(run(cwd, [])))
    expect(found(on)).not.toEqual(off)
    fs.writeFileSync(path.join(cwd, '.complaintlintrc.yml'), 'rules: {busy-excuse: off}\n')
    expect(found(run(cwd, cached))).toEqual(off)
  })

  test.each([
    ['long ago', 0],
    ['the future', 4_000_000_000],
  ])('does not ask the clock: %s', (_, seconds) => {
    const cwd = makeTree(replies)
    const plain = found(run(cwd, cached))
    const torn = path.join(cwd, 'cache', 'results.1-x.tmp')
    fs.writeFileSync(torn, 'half a line')
    for (const name of [...Object.keys(replies), file, torn]) {
      const one = path.isAbsolute(name) ? name : path.join(cwd, name)
      fs.utimesSync(one, seconds, seconds)
    }
    expect(known(cwd)).toBe(40)
    fs.writeFileSync(path.join(cwd, '0.md'), 'Beste Jan, door de drukte.\n')
    fs.utimesSync(path.join(cwd, '0.md'), seconds, seconds)
    const changed = found(run(cwd, cached))
    expect(changed).toEqual(found(run(cwd, [])))
    expect(changed).not.toEqual(plain)
    expect(fs.existsSync(torn)).toBe(seconds > 0)
  })
})

/** The part of the foot that all caches of this format share; a torn one has none. */
function footOf(cache: string | Buffer): string {
  const bytes = typeof cache === 'string' ? fs.readFileSync(cache) : cache
  const [format = '', start = '', sum = ''] = bytes.subarray(-128).toString('latin1').trim().split('|')
  expect(Number(start)).toBeLessThan(bytes.length)
  expect(sum).toMatch(/^\d+$/)
  return format
}
