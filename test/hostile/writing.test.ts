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

describe('a report', { timeout: 120_000 }, () => {
  test('is the old one when the disk is full', context => {
    const cwd = makeTree({ 'a.md': reply.repeat(3000), 'small/.keep': '' })
    const disk = path.join(cwd, 'small')
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      context.skip('no disk can be mounted here')
    onTestFinished(() => void spawnSync('umount', ['-l', disk]))
    fs.writeFileSync(path.join(disk, 'report.json'), '{"old": true}')
    const ran = run(cwd, ['a.md', '-f', 'json=small/report.json'])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toMatch(/^small\/report\.json: cannot be written: ENOSPC/)
    expect(fs.readFileSync(path.join(disk, 'report.json'), 'utf8')).toBe('{"old": true}')
    expect(fs.readdirSync(disk).sort()).toEqual(['report.json'])
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

  test('is whole when the run is killed, whenever that is', async () => {
    const cwd = makeTree({ 'a.md': reply.repeat(300), 'report.json': '{"old": true}' })
    const file = path.join(cwd, 'report.json')
    for (let delay = 40; delay <= 400; delay += 40) {
      const child = spawn(process.execPath, [bin, 'a.md', '--fail-on', 'info', '-f', 'json=report.json'], {
        cwd,
        stdio: 'ignore',
      })
      const timer = setTimeout(() => child.kill('SIGKILL'), delay)
      await once(child, 'exit')
      clearTimeout(timer)
      expect(isWhole(file)).toBe(true)
    }
  })

  test('follows no link that somebody put in its way', () => {
    const cwd = makeTree({ 'a.md': reply, 'precious.txt': 'keep' })
    for (let pid = process.pid; pid < process.pid + 300; pid++)
      fs.symlinkSync('precious.txt', path.join(cwd, `report.json.${pid}.tmp`))
    expect(run(cwd, ['a.md', '--fail-on', 'info', '-f', 'json=report.json']).status).toBe(1)
    expect(fs.readFileSync(path.join(cwd, 'precious.txt'), 'utf8')).toBe('keep')
  })
})

describe('the kept code', { timeout: 120_000 }, () => {
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
    for (const name of files)
      fs.writeFileSync(path.join(folder, name), damage(fs.readFileSync(path.join(folder, name))))
    const again = run(cwd, ['a.md', '--fail-on', 'info'], env)
    expect([again.status, again.stdout, again.stderr]).toEqual([first.status, first.stdout, first.stderr])
    expect(fs.statSync(path.join(folder, files[0] ?? '')).size).toBeGreaterThan(1000)
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

test('an interrupted run ends quietly', { timeout: 30_000 }, async () => {
  const cwd = makeTree({})
  const child = spawn(process.execPath, [bin, '-'], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', data => (said += String(data)))
  await new Promise(resolve => setTimeout(resolve, 700))
  child.kill('SIGINT')
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  expect(signal === 'SIGINT' || code === 130).toBe(true)
  expect(said).toBe('')
})
