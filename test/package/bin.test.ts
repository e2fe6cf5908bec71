import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/types'
import { makeTree } from '../tree'

const root = path.resolve(import.meta.dirname, '..', '..')
const bin = path.join(root, 'bin', 'complaintlint.js')
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string
}
const excuse = 'Beste Jan,\n\nDoor de drukte konden wij u niet eerder helpen.\n'

describe('the built command', () => {
  it('prints the version of the package', () => {
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
  })

  it('exits with 2, not 1, when it is not whole', () => {
    const cwd = makeTree({ 'bin/complaintlint.js': fs.readFileSync(bin) })
    const ran = spawnSync(process.execPath, [path.join(cwd, 'bin', 'complaintlint.js')], { encoding: 'utf8' })
    expect(ran.stderr).toMatch(/^complaintlint: Cannot find module/)
    expect(ran.status).toBe(2)
  })

  it('lints stdin', () => {
    const ran = spawnSync(process.execPath, [bin, '-', '-f', 'json', '--fail-on', 'info'], {
      input: excuse,
      encoding: 'utf8',
    })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
    expect((JSON.parse(ran.stdout) as Report).results[0]?.problems.map(({ rule }) => rule)).toContain(
      'busy-excuse',
    )
  })

  it('loads a configuration', () => {
    const cwd = makeTree({ '.complaintlintrc.yml': 'rules: {busy-excus: off}\n', 'a.md': excuse })
    const ran = spawnSync(process.execPath, [bin], { cwd, encoding: 'utf8' })
    expect(ran.stderr).toBe(
      '.complaintlintrc.yml:1:9: found the unknown key “busy-excus”; did you mean “busy-excuse”?\n',
    )
    expect(ran.status).toBe(2)
  })

  it('keeps the code that V8 made in the second run, over many replies too, and leaves it', () => {
    const replies = Array.from({ length: 100 }, (_, index) => [`${index}.md`, '> quoted'] as const)
    const cwd = makeTree(Object.fromEntries(replies))
    const env = { ...process.env, XDG_CACHE_HOME: makeTree({}) }
    const folder = path.join(env.XDG_CACHE_HOME, 'complaintlint')
    const kept = [1, 2, 3].map(() => {
      expect(spawnSync(process.execPath, [bin], { cwd, env, encoding: 'utf8' }).stderr).toBe('')
      return fs.readdirSync(folder).map(name => [name, fs.statSync(path.join(folder, name)).mtimeMs])
    })
    expect(kept[1]?.length).toBeGreaterThan(2)
    expect(kept[2]).toEqual(kept[1])
  })

  it('keeps nothing of a run that could not do its work', () => {
    const env = { ...process.env, XDG_CACHE_HOME: makeTree({}) }
    const run = (): number | null => spawnSync(process.execPath, [bin, 'gone.md'], { env }).status
    expect([run(), run()]).toEqual([2, 2])
    expect(fs.readdirSync(env.XDG_CACHE_HOME)).toEqual([])
  })

  it('ends quietly when the reader has seen enough', () => {
    const cwd = makeTree({ 'a.md': excuse.repeat(2000) })
    const line = `"${process.execPath}" "${bin}" -f json --fail-on info | head -c 10; echo " \${PIPESTATUS[0]}"`
    const ran = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' })
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toBe('{\n  "versi 1\n')
  })

  it('writes all of a large report into a slow pipe that another process made non-blocking', () => {
    const cwd = makeTree({ 'a.md': excuse.repeat(2000) })
    // a process that opens its stdout makes the pipe non-blocking for all that share it
    const other = `process.stdout; require('child_process').spawn(process.execPath, ['${bin}', '-f', 'json'], { stdio: 'inherit' })`
    const line = `"${process.execPath}" -e "${other}" | (sleep 0.5; cat)`
    const ran = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
    expect((JSON.parse(ran.stdout) as Report).results[0]?.problems.length).toBeGreaterThanOrEqual(2000)
  })

  it('writes all of a large report into a slow pipe', () => {
    const cwd = makeTree({ 'a.md': excuse.repeat(2000) })
    const line = `"${process.execPath}" "${bin}" -f json --fail-on info | (sleep 0.5; cat)`
    const ran = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
    expect((JSON.parse(ran.stdout) as Report).results[0]?.problems.length).toBeGreaterThanOrEqual(2000)
  })
})
