/** complaintlint baseline and --baseline, from the first run to the fault that somebody adds. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/lint/built-in'
import type { Report } from '../../src/types'
import { makeRepository } from '../git'
import { makeTree } from '../tree'
import { run } from './fake'

const file = '.complaintlint-baseline.jsonl'
const header = '{"complaintlint":"baseline","version":1}'

function linesOf(cwd: string, name = file): string[] {
  return fs.readFileSync(path.join(cwd, name), 'utf8').trimEnd().split('\n')
}

function move(cwd: string, from: string, to: string): void {
  fs.mkdirSync(path.dirname(path.join(cwd, to)), { recursive: true })
  fs.renameSync(path.join(cwd, from), path.join(cwd, to))
}

function write(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(cwd, name), text)
}

async function found(cwd: string, ...args: string[]): Promise<string[]> {
  const ran = await run(['-f', 'json', ...args], cwd)
  if (ran.stderr !== '') throw new Error(ran.stderr)
  return (JSON.parse(ran.stdout) as Report).results.flatMap(({ path: name, problems }) =>
    problems.map(({ rule }) => `${name} ${rule}`),
  )
}

describe('complaintlint baseline', () => {
  it('writes nothing beside a reply that is larger than --max-size', async () => {
    const cwd = makeTree({ 'a.md': 'a bad reply', 'b.md': 'bad '.repeat(300) })
    expect(await run(['baseline', '--max-size', '0.001'], cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'b.md: is too large: more than 0.001 MB (1,200 bytes)\n',
    })
    expect(fs.existsSync(path.join(cwd, file))).toBe(false)
    expect(await run(['baseline', '--max-size', '0.0012'], cwd)).toMatchObject({ code: 0, stderr: '' })
  })

  it('writes what is wrong today, a line each, and of the replies no word', async () => {
    const cwd = makeTree({ 'b.md': 'a bad reply and a poor one', 'x/a.md': 'a bad reply', 'fine.md': 'fine' })
    expect(await run(['baseline'], cwd)).toEqual({
      code: 0,
      stdout: `${file}: 3 faults, 3 added, 0 gone\n`,
      stderr: '',
    })
    expect(linesOf(cwd)).toEqual([
      header,
      expect.stringMatching(/^\{"path":"b\.md","rule":"no-bad","fault":"[0-9a-f]{32}"\}$/),
      expect.stringMatching(/^\{"path":"b\.md","rule":"no-poor","fault":"[0-9a-f]{32}"\}$/),
      expect.stringMatching(/^\{"path":"x\/a\.md","rule":"no-bad","fault":"[0-9a-f]{32}"\}$/),
    ])
    expect(await found(cwd)).toHaveLength(3)
    expect(await found(cwd, '--baseline', file)).toEqual([])
  })

  it('writes the same for the same, wherever it is called', async () => {
    const cwd = makeTree({ 'x/b.md': 'bad', 'x/a.md': 'bad bad' })
    await run(['baseline', '-o', 'one.jsonl'], cwd)
    await run(['baseline', 'b.md', 'a.md', '-o', '../two.jsonl'], path.join(cwd, 'x'))
    expect(linesOf(cwd, 'two.jsonl')).toEqual(linesOf(cwd, 'one.jsonl'))
    expect(new Set(linesOf(cwd, 'one.jsonl')).size).toBe(4)
  })

  it('takes out what is gone, adds what is new and leaves alone what it was not asked about', async () => {
    const cwd = makeTree({ 'a.md': 'one bad', 'b.md': 'two bad', 'c.md': 'three bad' })
    await run(['baseline'], cwd)
    write(cwd, { 'a.md': 'a poor one' })
    fs.rmSync(path.join(cwd, 'b.md'))
    expect((await run(['baseline', 'a.md'], cwd)).stdout).toBe(`${file}: 2 faults, 1 added, 2 gone\n`)
    expect(await found(cwd, '--baseline', file)).toEqual([])
  })

  it('adds nothing under --prune, and notices what moved', async () => {
    const cwd = makeTree({ 'a.md': 'one bad', 'b.md': 'two bad', 'c.md': 'three bad' })
    await run(['baseline'], cwd)
    move(cwd, 'a.md', 'x/y.md')
    write(cwd, { 'b.md': 'a poor one' })
    expect((await run(['baseline', '--prune'], cwd)).stdout).toBe(`${file}: 2 faults, 0 added, 1 gone\n`)
    expect(
      linesOf(cwd)
        .slice(1)
        .map(line => (JSON.parse(line) as { path: string }).path),
    ).toEqual(['c.md', 'x/y.md'])
    expect(await found(cwd, '--baseline', file)).toEqual(['b.md no-poor'])
  })

  it('forgets files that are left out by now', async () => {
    const cwd = makeTree({ 'old/a.md': 'one bad', 'b.md': 'two bad' })
    await run(['baseline'], cwd)
    write(cwd, { '.complaintlintignore': 'old/\n' })
    expect((await run(['baseline'], cwd)).stdout).toBe(`${file}: 1 fault, 0 added, 1 gone\n`)
  })

  it('writes nothing when a file cannot be linted', async () => {
    const cwd = makeTree({ 'a.md': 'bad', 'b.md': 'a\0b' })
    const ran = await run(['baseline'], cwd)
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'b.md: is a binary file (byte 1 is NUL), not text\n' })
    expect(fs.existsSync(path.join(cwd, file))).toBe(false)
  })

  it('leaves a file alone that it does not understand', async () => {
    const cwd = makeTree({ 'a.md': 'bad', 'notes.jsonl': 'mine\n' })
    const ran = await run(['baseline', '-o', 'notes.jsonl'], cwd)
    expect(ran).toMatchObject({ code: 2, stderr: `notes.jsonl:1: is no baseline: expected ${header}\n` })
    expect(fs.readFileSync(path.join(cwd, 'notes.jsonl'), 'utf8')).toBe('mine\n')
  })

  it('does not touch a file that is up to date', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    await run(['baseline'], cwd)
    fs.utimesSync(path.join(cwd, file), 1, 1)
    await run(['baseline'], cwd)
    expect(fs.statSync(path.join(cwd, file)).mtimeMs).toBe(1000)
  })

  it('writes each configured baseline beside its configuration', async () => {
    const cwd = makeTree({
      'x/.complaintlintrc.yml': 'baseline: known.jsonl\n',
      'x/a.md': 'bad',
      'b.md': 'bad',
    })
    expect((await run(['baseline'], cwd)).stdout).toBe(
      `${file}: 1 fault, 1 added, 0 gone\nx/known.jsonl: 1 fault, 1 added, 0 gone\n`,
    )
    expect(await found(cwd)).toEqual(['b.md no-bad'])
    expect(await found(path.join(cwd, 'x'))).toEqual([])
  })

  it.each([
    [['--help'], 0, /--prune/],
    [['--prnue'], 2, /unknown option '--prnue'/],
  ])('answers %j with %i', async (args, code, text) => {
    const ran = await run(['baseline', ...args], makeTree({}))
    expect(ran.code).toBe(code)
    expect(ran.stdout + ran.stderr).toMatch(text)
  })

  it('is not meant by a folder of that name', async () => {
    const cwd = makeTree({ 'baseline/a.md': 'bad', 'b.md': 'bad' })
    expect(await found(cwd, './baseline')).toEqual(['baseline/a.md no-bad'])
    expect(await found(cwd, '--', 'baseline')).toEqual(['baseline/a.md no-bad'])
  })
})

describe('--baseline', () => {
  it('reports one new fault among old ones, in every format, and fails', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index}.md`, `reply ${index} is bad and poor`]),
    )
    const cwd = makeTree(files)
    await run(['baseline'], cwd)
    expect((await run(['--baseline', file], cwd)).code).toBe(0)
    write(cwd, { '7.md': 'reply 7 is bad and poor\n\nand bad again' })
    for (const format of [
      'pretty',
      'compact',
      'json',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'rdjson',
      'tap',
      'azure',
      'markdown',
    ]) {
      const ran = await run(['--baseline', file, '-f', format], cwd)
      expect(ran.code, format).toBe(1)
      expect(ran.stdout, format).toContain('“bad” is bad')
      expect(ran.stdout, format).not.toContain('“poor” is bad')
    }
    expect(await found(cwd, '--baseline', file)).toEqual(['7.md no-bad'])
  })

  it('holds what is disabled by nobody and milder than --quiet shows', async () => {
    const cwd = makeTree({ 'a.md': 'meh and poor' })
    await run(['baseline'], cwd)
    expect((await run(['--baseline', file, '--fail-on', 'info', '--max-warnings', '0'], cwd)).code).toBe(0)
    expect((await run(['--baseline', file, '--quiet', '--max-warnings', '0'], cwd)).code).toBe(0)
  })

  it('is configured for all files below, and switched off on the command line', async () => {
    const cwd = makeTree({ '.complaintlintrc.yml': `baseline: ./${file}\n`, 'x/a.md': 'bad' })
    await run(['baseline'], cwd)
    expect(await found(path.join(cwd, 'x'))).toEqual([])
    expect(await found(cwd, '--no-baseline')).toEqual(['x/a.md no-bad'])
    expect((await run(['--print-config', 'a.md'], path.join(cwd, 'x'))).stdout).toMatch(
      /^baseline: "\.\.\/\.complaintlint-baseline\.jsonl" +# \.\.\/\.complaintlintrc\.yml:1$/m,
    )
  })

  it('knows the text of stdin by its name', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    await run(['baseline'], cwd)
    const args = ['-', '--stdin-filename', 'a.md', '--baseline', file, '-f', 'compact']
    expect(await run(args, cwd, { stdin: 'bad' })).toMatchObject({ code: 0, stdout: '' })
    expect((await run(args, cwd, { stdin: 'bad\n\nbad' })).code).toBe(1)
  })

  it.each([
    ['is not there', undefined, 'known.jsonl: does not exist; complaintlint baseline makes it\n'],
    [
      'holds a conflict',
      `${header}\n<<<<<<< ours\n`,
      'known.jsonl:2: found “<<<<<<< ours”, expected a line of JSON\n',
    ],
    [
      'steers the terminal',
      `${header}\n\u001b[2J\n`,
      'known.jsonl:2: found “␛[2J”, expected a line of JSON\n',
    ],
  ])('that %s stops the run', async (_, text, stderr) => {
    const cwd = makeTree({ 'a.md': 'bad', ...(text !== undefined && { 'known.jsonl': text }) })
    expect(await run(['--baseline', 'known.jsonl'], cwd)).toEqual({ code: 2, stdout: '', stderr })
  })

  it('says under --verbose what is gone', async () => {
    const cwd = makeTree({ 'a.md': 'bad', 'b.md': 'bad' })
    await run(['baseline'], cwd)
    write(cwd, { 'a.md': 'fine' })
    fs.rmSync(path.join(cwd, 'b.md'))
    expect((await run(['--baseline', file, '--verbose'], cwd)).stderr).toBe(
      `${file}: 2 of its faults are gone; complaintlint baseline --prune takes them out\n`,
    )
    expect((await run(['--baseline', file], cwd)).stderr).toBe('')
  })
})

describe('merging', () => {
  it('takes the lines of both branches, one of which mended a fault and one of which added two', async () => {
    const {
      root,
      git,
      write: put,
      commit,
    } = makeRepository({
      '.gitattributes': `${file} merge=union\n`,
      'a.md': 'old bad habits',
      'c.md': 'as bad as ever',
    })
    await run(['baseline'], root)
    commit()
    git('checkout', '-q', '-b', 'branch')
    put({ 'b.md': 'bad news', 'd.md': 'no bad day' })
    await run(['baseline'], root)
    commit()
    git('checkout', '-q', 'main')
    put({ 'a.md': 'fine', 'e.md': 'bad luck' })
    await run(['baseline'], root)
    commit()
    git('merge', '-q', 'branch', '-m', 'both')
    expect(await found(root, '--baseline', file)).toEqual([])
    put({ 'a.md': 'quite another bad habit' })
    expect(await found(root, '--baseline', file)).toEqual(['a.md no-bad'])
    await run(['baseline', '--prune'], root)
    expect(linesOf(root)).toHaveLength(5)
  })
})

it('hides what real rules found in real replies, and only that', async () => {
  const reply =
    'Beste mevrouw Peeters,\n\nDoor de drukte konden wij u niet eerder helpen. U betaalde twee keer.\n\nMet vriendelijke groet,\nAnna\n'
  const cwd = makeTree({ 'a.md': reply, 'b.md': reply })
  await run(['baseline', '--lang', 'nl'], cwd, { linter: builtIn() })
  const args = ['--lang', 'nl', '--baseline', file, '-f', 'json', '--fail-on', 'info']
  expect((await run(args, cwd, { linter: builtIn() })).code).toBe(0)
  write(cwd, {
    'a.md': reply
      .replace('\n\nU', '\n\nVeel dank voor uw brief.\n\nU')
      .replace('Door de drukte', 'Door\nde *drukte*'),
  })
  move(cwd, 'b.md', 'nl/c.md')
  const ran = await run(args, cwd, { linter: builtIn() })
  expect(
    (JSON.parse(ran.stdout) as Report).results.flatMap(({ problems }) =>
      problems.map(({ rule, message }) => [rule, message]),
    ),
  ).toEqual([])
})
