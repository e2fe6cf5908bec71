/** The flags that a team adopting the linter uses: counts, lists of files, and reports without words. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/types'
import { formatters } from '../../src/report'
import { makeTree } from '../tree'
import { run, type Ran } from './fake'

function paths({ stdout }: Ran): string[] {
  return (JSON.parse(stdout) as Report).results.map(result => result.path)
}

describe('--files-from', () => {
  const tree = { 'a.md': 'bad', 'b c.md': 'bad', 'é.md': 'bad', 'x/d.md': 'bad', 'other.md': 'bad' }

  it.each([
    ['lines', 'a.md\nb c.md\né.md\nx/d.md\n'],
    ['lines of Windows, and blank ones', '\ufeffa.md\r\n\r\nb c.md\r\né.md\r\nx/d.md'],
    ['NULs', 'a.md\0b c.md\0é.md\0x/d.md\0'],
  ])('lints what is listed between %s, from stdin and from a file', async (_, list) => {
    const cwd = makeTree({ ...tree, list })
    const expected = ['a.md', 'b c.md', 'x/d.md', 'é.md']
    expect(paths(await run(['--files-from', '-', '-f', 'json'], cwd, { stdin: list }))).toEqual(expected)
    expect(paths(await run(['--files-from', 'list', '-f', 'json'], cwd))).toEqual(expected)
  })

  it('takes absolute names, names of folders, odd names, and names beside them', async () => {
    const cwd = makeTree({ ...tree, 'new\nline.md': 'bad', '-': 'bad', '-f.md': 'bad' })
    const stdin = [path.join(cwd, 'a.md'), 'x', 'new\nline.md', '-', '-f.md', ''].join('\0')
    expect(paths(await run(['--files-from', '-', '-f', 'json', 'other.md'], cwd, { stdin }))).toEqual([
      '-',
      '-f.md',
      'a.md',
      'new\nline.md',
      'other.md',
      'x/d.md',
    ])
  })

  it('lints nothing, without an error, when the list is empty', async () => {
    expect(await run(['--files-from', '-', '-f', 'compact'], makeTree(tree), { stdin: '' })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('says that a list is UTF-16, as shells on Windows write it', async () => {
    const ran = await run(['--files-from', '-'], makeTree({ 'a.md': '' }), {
      stdin: Buffer.from('\ufeffa.md', 'utf16le'),
    })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: '-: is UTF-16, not UTF-8; save it as UTF-8\n' })
  })

  it('names what is not there', async () => {
    const cwd = makeTree({ 'a.md': '' })
    expect(await run(['--files-from', '-'], cwd, { stdin: 'a.md\ngone.md\n' })).toMatchObject({
      code: 2,
      stderr: 'gone.md: does not exist\n',
    })
    expect(await run(['--files-from', 'list'], cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'list: does not exist\n',
    })
    expect(await run(['--files-from', '.'], cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: '.: is a folder, not a file\n',
    })
  })
})

describe('--', () => {
  it('ends the options', async () => {
    const cwd = makeTree({ '-f.md': 'bad', '--help': 'bad', rules: 'bad' })
    expect(paths(await run(['-f', 'json', '--', '-f.md', '--help', 'rules'], cwd))).toEqual([
      '--help',
      '-f.md',
      'rules',
    ])
  })
})

describe('--show-files', () => {
  it('prints what would be linted, one a line, and lints nothing', async () => {
    const cwd = makeTree({
      'b.md': 'crash',
      'a.md': 'bad',
      'README.md': '',
      'old/c.md': '',
      '.complaintlintrc.yml': 'ignore: old\n',
    })
    expect(await run(['--show-files'], cwd)).toEqual({ code: 0, stdout: 'a.md\nb.md\n', stderr: '' })
    expect((await run(['--show-files', '--verbose'], cwd)).stderr).toBe(
      'README.md: left out: it is about the repository\nold/c.md: left out by .complaintlintrc.yml\n',
    )
  })

  it('fails for what is not there', async () => {
    expect(await run(['--show-files', 'gone.md', 'a.md'], makeTree({ 'a.md': '' }))).toEqual({
      code: 2,
      stdout: 'a.md\n',
      stderr: 'gone.md: does not exist\n',
    })
  })

  it('keeps escape sequences in names from the terminal', async () => {
    const cwd = makeTree({ '\u001b[31mred.md': '' })
    expect((await run(['--show-files'], cwd)).stdout).toBe('␛[31mred.md\n')
  })
})

describe('--statistics', () => {
  const tree = { 'a.md': 'bad poor', 'nl/b.md': 'bad bad meh', 'nl/漢字/c.md': 'poor' }

  it('counts by rule, category and folder, the worst on top, beside the report', async () => {
    const ran = await run(['--statistics', '-f', 'json'], makeTree(tree))
    expect(paths(ran)).toHaveLength(3)
    expect(ran.stderr).toMatchInlineSnapshot(`
      "Rule       errors  warnings  infos
      no-bad          3         0      0
      no-poor         0         2      0
      no-meh          0         0      1

      Category   errors  warnings  infos
      defensive       3         0      0
      empty           0         2      0
      tone            0         0      1

      Folder     errors  warnings  infos
      nl              2         0      1
      .               1         1      0
      nl/漢字         0         1      0
      "
    `)
  })

  it('speaks Dutch of Dutch replies', async () => {
    expect((await run(['--statistics', '--lang', 'nl', '-f', 'compact'], makeTree(tree))).stderr).toMatch(
      /^Regel +fouten +waarschuwingen +tips$/m,
    )
  })

  it('counts errors only under --quiet, and is silent when all is well', async () => {
    expect((await run(['--statistics', '--quiet', '-f', 'json'], makeTree(tree))).stderr).not.toMatch(
      /no-poor/,
    )
    expect((await run(['--statistics', '-f', 'json'], makeTree({ 'a.md': 'fine' }))).stderr).toBe('')
  })
})

describe('--redact', () => {
  it('leaves the words of the replies out of every format and of the counts', async () => {
    const cwd = makeTree({ 'a.md': 'Mevrouw Jansen had a bad day.\n' })
    for (const format of Object.keys(formatters)) {
      const plain = await run(['-f', format], cwd)
      const ran = await run(['-f', format, '--redact', '--statistics'], cwd)
      expect(ran.code, format).toBe(1)
      expect(ran.stdout, format).not.toMatch(/Jansen|is bad/)
      expect(plain.stdout, format).toMatch(/is bad/)
      expect(ran.stdout, format).toContain('no-bad')
      expect(ran.stderr, format).not.toMatch(/Jansen|is bad/)
    }
  })

  it('holds for reports in files', async () => {
    const cwd = makeTree({ 'a.md': 'Mevrouw Jansen had a bad day.\n' })
    await run(['--redact', '-o', 'report.txt'], cwd)
    expect(fs.readFileSync(path.join(cwd, 'report.txt'), 'utf8')).not.toMatch(/Jansen/)
  })
})
