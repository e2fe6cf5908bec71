/** Whatever happens while a file is written, the old file is there or the new one. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeTree } from '../tree'

const bin = path.resolve(import.meta.dirname, '..', '..', 'bin', 'complaintlint.js')
const reply = 'Beste Jan,\n\nDoor de drukte konden wij u niet eerder helpen.\n'

function run(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}

/** True once every report is whole, or there is none. */
function isWhole(file: string): boolean {
  if (!fs.existsSync(file)) return true
  JSON.parse(fs.readFileSync(file, 'utf8'))
  return true
}

/** What writes a file, with a text of its own to begin with. */
const writers: [what: string, name: string, old: string, args: string[]][] = [
  ['a report', 'report.json', '{"old": true}', ['a.md', '-f', 'json=small/report.json']],
  [
    'a baseline',
    'b.jsonl',
    '{"complaintlint":"baseline","version":1}\n',
    ['baseline', '-o', 'small/b.jsonl', 'a.md'],
  ],
]

describe.each(writers)('%s', (_, name, old, args) => {
  /** Also where no disk can be mounted: a file may not grow beyond the limit of the shell. */
  test('is the old one when a file may not grow so large', () => {
    const cwd = makeTree({ 'a.md': reply.repeat(3000), [`small/${name}`]: old })
    const line = `ulimit -f 64; trap '' XFSZ; exec "$0" "$@"`
    const ran = spawnSync('bash', ['-c', line, process.execPath, bin, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, COMPLAINTLINT_NO_CODE_CACHE: '1' },
    })
    expect(ran.stderr).toMatch(/EFBIG/)
    expect(ran.status).toBe(2)
    expectOnly(path.join(cwd, 'small'), name, old)
  })

  test('is the old one when the disk is full', context => {
    const cwd = makeTree({ 'a.md': reply.repeat(3000), 'small/.keep': '' })
    const disk = path.join(cwd, 'small')
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      context.skip('no disk can be mounted here; the test above stands in for this one')
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    fs.writeFileSync(path.join(disk, name), old)
    const ran = run(cwd, args)
    expect(ran.stderr).toMatch(/ENOSPC/)
    expect(ran.status).toBe(2)
    expectOnly(disk, name, old)
  })

  test('is the old one in a folder that may not be written', () => {
    const cwd = makeTree({ 'a.md': reply, [`small/${name}`]: old })
    fs.chmodSync(cwd, 0o755)
    fs.chmodSync(path.join(cwd, 'small'), 0o555)
    const ran = runWithoutRights(cwd, args)
    fs.chmodSync(path.join(cwd, 'small'), 0o755)
    expect(ran.stderr).toMatch(/EACCES/)
    expect(ran.status).toBe(2)
    expectOnly(path.join(cwd, 'small'), name, old)
  })

  test('may be read by whom it might be read before', () => {
    const cwd = makeTree({ 'a.md': reply, [`small/${name}`]: old })
    fs.chmodSync(path.join(cwd, 'small', name), 0o600)
    expect(run(cwd, args).status).toBeLessThan(2)
    expect(fs.readFileSync(path.join(cwd, 'small', name), 'utf8')).not.toBe(old)
    expect(fs.statSync(path.join(cwd, 'small', name)).mode & 0o777).toBe(0o600)
  })

  test('is the old or the new one whenever the run is killed, and whoever else writes it', async () => {
    const cwd = makeTree({ 'a.md': reply.repeat(300), [`small/${name}`]: old })
    const file = path.join(cwd, 'small', name)
    expect(run(cwd, args).status).toBeLessThan(2)
    const whole = fs.readFileSync(file, 'utf8')
    for (let delay = 100; delay <= 1000; delay += 100) {
      fs.writeFileSync(file, old)
      const children = [1, 2].map(() => spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' }))
      const ends = Promise.all(children.map(child => once(child, 'exit')))
      const timer = setTimeout(() => {
        for (const child of children) child.kill('SIGKILL')
      }, delay)
      const look = setInterval(() => {
        expect([old, whole]).toContain(fs.readFileSync(file, 'utf8'))
      }, 5)
      await ends
      clearTimeout(timer)
      clearInterval(look)
      expect([old, whole]).toContain(fs.readFileSync(file, 'utf8'))
    }
  })
})

/** Root may write everywhere. */
function runWithoutRights(cwd: string, args: readonly string[]): SpawnSyncReturns<string> {
  const rights = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const env = { ...process.env, COMPLAINTLINT_NO_CODE_CACHE: '1' }
  return spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', env, ...rights })
}

/** The folder holds this file and nothing else. */
function expectOnly(folder: string, name: string, text: string): void {
  expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe(text)
  expect(fs.readdirSync(folder)).toEqual([name])
}

describe('a report', () => {
  test.each([
    ['that was named', ['./a.md', '-f', 'markdown=a.md'], 'a.md'],
    ['in the folder', ['.', '-f', 'markdown=sub/b.md'], 'sub/b.md'],
    ['that a link leads to', ['sub', '-f', 'json=link.json'], 'link.json'],
    ['from stdin', ['-', '--stdin-filename', 'a.md', '-o', 'a.md'], 'a.md'],
  ])('never takes the place of the reply %s', (_, args, named) => {
    const cwd = makeTree({ 'a.md': reply, 'sub/b.md': reply })
    fs.symlinkSync('sub/b.md', path.join(cwd, 'link.json'))
    const ran = run(cwd, args)
    expect([ran.status, ran.stderr.split(';')[0]]).toEqual([
      2,
      `${named}: would be overwritten by its own report`,
    ])
    for (const file of ['a.md', 'sub/b.md']) expect(fs.readFileSync(path.join(cwd, file), 'utf8')).toBe(reply)
  })

  test('is whole when two write it at once', async () => {
    const cwd = makeTree({ 'a.md': reply.repeat(300) })
    const file = path.join(cwd, 'report.json')
    const runs = Array.from({ length: 4 }, () =>
      spawn(process.execPath, [bin, 'a.md', '--fail-on', 'info', '-f', 'json=report.json'], {
        cwd,
        stdio: 'ignore',
      }),
    )
    const ends = Promise.all(runs.map(child => once(child, 'exit')))
    const look = setInterval(() => void isWhole(file), 5)
    const codes = await ends
    clearInterval(look)
    expect(codes.map(([code]) => code as number)).toEqual([1, 1, 1, 1])
    expect(isWhole(file)).toBe(true)
    expect(fs.readdirSync(cwd).sort()).toEqual(['a.md', 'report.json'])
  })

  test('follows no link that somebody put in its way', () => {
    const cwd = makeTree({ 'a.md': reply, 'precious.txt': 'keep' })
    for (let pid = process.pid; pid < process.pid + 300; pid++)
      fs.symlinkSync('precious.txt', path.join(cwd, `report.json.${pid}.tmp`))
    expect(run(cwd, ['a.md', '--fail-on', 'info', '-f', 'json=report.json']).status).toBe(1)
    expect(fs.readFileSync(path.join(cwd, 'precious.txt'), 'utf8')).toBe('keep')
  })
})

describe('the kept code', () => {
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['is cut off', bytes => bytes.subarray(0, bytes.length / 2)],
    ['is empty', () => Buffer.alloc(0)],
    ['is nothing but zeros', bytes => Buffer.alloc(bytes.length)],
    ['is something else', () => Buffer.from('hello')],
  ]

  test.each(damages)('that %s is written anew', (_, damage) => {
    const cwd = makeTree({ 'a.md': reply })
    const env = { XDG_CACHE_HOME: path.join(cwd, 'cache') }
    const first = run(cwd, ['a.md', '--fail-on', 'info'], env)
    const folder = path.join(cwd, 'cache/complaintlint')
    const files = fs.readdirSync(folder).filter(name => name.endsWith('.bin'))
    expect(files.length).toBeGreaterThan(0)
    const sizes = () => files.map(name => fs.statSync(path.join(folder, name)).size)
    // what is run once, as in a container, need not be kept
    expect(sizes()).toEqual(files.map(() => 0))
    run(cwd, ['a.md', '--fail-on', 'info'], env)
    expect(Math.min(...sizes())).toBeGreaterThan(1000)
    for (const name of files)
      fs.writeFileSync(path.join(folder, name), damage(fs.readFileSync(path.join(folder, name))))
    const again = run(cwd, ['a.md', '--fail-on', 'info'], env)
    expect([again.status, again.stdout, again.stderr]).toEqual([first.status, first.stdout, first.stderr])
    expect(Math.min(...sizes())).toBeGreaterThan(1000)
  })

  test.each(['/proc/nowhere', 'relative', '/dev/null'])(
    'is done without where it cannot be kept: %s',
    cache => {
      const cwd = makeTree({ 'a.md': reply })
      const ran = run(cwd, ['a.md', '--fail-on', 'info'], { XDG_CACHE_HOME: cache, HOME: '/proc/nowhere' })
      expect([ran.status, ran.stderr]).toEqual([1, ''])
      expect(fs.readdirSync(cwd)).toEqual(['a.md'])
    },
  )
})

describe('a run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('that gets %s ends quietly', async signal => {
    const cwd = makeTree({})
    const child = spawn(process.execPath, [bin, '-'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (said += String(data)))
    await new Promise(resolve => setTimeout(resolve, 1500))
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(said).toBe('')
  })

  test.each([
    ['stdout', '> /dev/full', 'complaintlint: ENOSPC: no space left on device, write\n'],
    ['stderr', 'gone.md 2> /dev/full', ''],
  ])('that cannot write to %s ends with 2', (_, redirection, said) => {
    const cwd = makeTree({ 'a.md': reply })
    const line = `"$0" "$1" a.md ${redirection}`
    const ran = spawnSync('bash', ['-c', line, process.execPath, bin], { cwd, encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([2, said])
  })

  test.each([
    ['stdout', '| head -c 1'],
    ['stderr', '--verbose --statistics 2>&1 >/dev/null | head -c 1'],
  ])('whose reader has seen enough of %s says what it would have said', (_, rest) => {
    const cwd = makeTree({ 'a.md': reply.repeat(2000) })
    const line = `"$0" "$1" --fail-on info a.md ${rest} > /dev/null; echo "\${PIPESTATUS[0]}"`
    const ran = spawnSync('bash', ['-c', line, process.execPath, bin], { cwd, encoding: 'utf8' })
    expect([ran.stdout, ran.stderr]).toEqual(['1\n', ''])
  })
})
