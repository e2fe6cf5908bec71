/** --changed-since and --staged, in real repositories. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { defineRule, type CodeRule } from '../../src/judge/rule'
import { createLinter, type Linter } from '../../src/lint/linter'
import type { Report } from '../../src/types'
import { makeRepository } from '../git'
import { makeTree } from '../tree'
import { run } from './fake'

/** Finds `bad` at its line, and `lack`, which stands at no words, in every reply. */
const lineLinter: Linter = createLinter({
  tables: { rules: [], languages: {} },
  code: [rule('no-bad', /bad(?:\s+one)?/g), rule('lack', /$/g)],
})

function rule(id: string, pattern: RegExp): CodeRule {
  const texts = { message: '{match}', why: '', advice: '', examples: [], traps: [] }
  return defineRule({
    id,
    category: id === 'lack' ? 'structure' : 'tone',
    severity: id === 'lack' ? 'warning' : 'error',
    source: [],
    texts: { en: texts },
    check: ({ source }) =>
      [...source.matchAll(pattern)].map(({ 0: words, index }) => ({
        span: { start: index, end: index + words.length },
      })),
  })
}

/** `path line rule` of each problem; for what is lacking `path lack`. */
async function found(args: string[], cwd: string, linter = lineLinter): Promise<string[]> {
  const ran = await run([...args, '-f', 'json', '--lang', 'en'], cwd, { linter })
  if (ran.stderr !== '' || ran.code === 2) throw new Error(`${ran.code}: ${ran.stderr}`)
  const { results } = JSON.parse(ran.stdout) as Report
  return results.flatMap(result =>
    result.problems.map(({ rule, start }) =>
      rule === 'lack' ? `${result.path} lack` : `${result.path} ${start.line} ${rule}`,
    ),
  )
}

const odd = [
  'a b.md',
  'é.md',
  'new\nline.md',
  '"q".md',
  'tab\there.md',
  '-f.md',
  'x/y z/é.md',
  ':c.md',
  ' .md',
]

describe('--changed-since', () => {
  it('reports what touches new lines, and what a changed reply lacks', async () => {
    const { root, write } = makeRepository({ 'a.md': 'bad\n\nbad\n', 'b.md': 'bad\n' })
    write({ 'a.md': 'bad\n\nbad\n\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['a.md 5 no-bad', 'a.md lack'])
  })

  it('takes a problem over two lines for new when one of them is', async () => {
    const { root, write } = makeRepository({ 'a.md': 'x bad\ntwo\n\nbad\none\n' })
    write({ 'a.md': 'x bad\none\n\nbad\none\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['a.md 1 no-bad', 'a.md lack'])
  })

  it('knows what a reply lacks that only lost lines', async () => {
    const { root, write } = makeRepository({ 'a.md': 'bad\n\nsorry\n\nbad\n' })
    write({ 'a.md': 'bad\n\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['a.md lack'])
  })

  it('counts lines as git does where a reply has single carriage returns', async () => {
    const { root, write } = makeRepository({ 'a.md': 'x\rbad\r\nbad\n' })
    write({ 'a.md': 'x\rbad\r\nbad\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['a.md 4 no-bad', 'a.md lack'])
  })

  it.each(odd)('finds %j, new, changed and not known to git', async name => {
    const { root, write, commit, git } = makeRepository({ 'old.md': 'bad\n' })
    write({ [name]: 'bad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual([`${name} 1 no-bad`, `${name} lack`])
    commit()
    write({ [name]: 'bad\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual([`${name} 2 no-bad`, `${name} lack`])
    git('add', '-A')
    expect(await found(['--staged'], root)).toEqual([`${name} 2 no-bad`, `${name} lack`])
  })

  it('follows a renamed file', async () => {
    const long = 'one\ntwo\nthree\nfour\nfive\nsix\n'
    const { root, git, write } = makeRepository({ 'a.md': `${long}bad\n`, 'same.md': `${long}bad\n` })
    git('mv', 'a.md', 'b é.md')
    git('mv', 'same.md', 'moved.md')
    write({ 'b é.md': `${long}bad\nbad\n` })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['b é.md 8 no-bad', 'b é.md lack'])
    git('add', '-A')
    expect(await found(['--staged'], root)).toEqual(['b é.md 8 no-bad', 'b é.md lack'])
  })

  it('counts from where the branch left', async () => {
    const { root, git, commit } = makeRepository({ 'a.md': 'x\n', 'b.md': 'bad\n' })
    git('checkout', '-q', '-b', 'branch')
    commit({ 'a.md': 'bad\n' })
    git('checkout', '-q', 'main')
    commit({ 'b.md': 'fine\n' })
    git('checkout', '-q', 'branch')
    expect(await found(['--changed-since', 'main'], root)).toEqual(['a.md 1 no-bad', 'a.md lack'])
  })

  it('takes the commit itself where there is no common past', async () => {
    const { root, git, commit } = makeRepository({ 'a.md': 'bad\n' })
    git('checkout', '-q', '--orphan', 'other')
    commit({ 'a.md': 'bad\nbad\n' })
    expect(await found(['--changed-since', 'main'], root)).toEqual(['a.md 2 no-bad', 'a.md lack'])
  })

  it('knows only the named files', async () => {
    const { root, write } = makeRepository({ 'x/a.md': '', 'y/b.md': '' })
    write({ 'x/a.md': 'bad\n', 'y/b.md': 'bad\n' })
    expect(await found(['--changed-since', 'HEAD', 'y'], root)).toEqual(['y/b.md 1 no-bad', 'y/b.md lack'])
    expect(await found(['--changed-since', 'HEAD', '../x/*.md'], path.join(root, 'y'))).toEqual([
      '../x/a.md 1 no-bad',
      '../x/a.md lack',
    ])
  })

  it('is silent about files that are only renamed, touched or made executable', async () => {
    const { root, git } = makeRepository({ 'a.md': 'bad\n', 'b.md': 'bad\n', 'c.md': 'worse bad\n' })
    git('mv', 'a.md', 'd.md')
    fs.chmodSync(path.join(root, 'b.md'), 0o755)
    fs.utimesSync(path.join(root, 'c.md'), 1, 1)
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual([])
  })

  it('takes all lines of a file that git shows no lines of', async () => {
    const { root, write } = makeRepository({ 'a.md': 'bad\n', '.gitattributes': '*.md -diff\n' })
    write({ 'a.md': 'bad\n\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual([
      'a.md 1 no-bad',
      'a.md 3 no-bad',
      'a.md lack',
    ])
  })

  it('is not led astray by lines that look like a patch, or by the settings of the user', async () => {
    const { root, write, git } = makeRepository({ 'a.md': 'x\n', 'b.md': 'bad\n' })
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.ui', 'always'],
      ['diff.external', 'false'],
      ['diff.context', '9'],
      ['diff.interHunkContext', '9'],
      ['diff.relative', 'true'],
      ['core.quotePath', 'false'],
    ])
      git('config', key ?? '', value ?? '')
    write({ 'a.md': 'x\n++ b/b.md\n@@ -1 +1 @@\nbad\n' })
    expect(await found(['--changed-since', 'HEAD'], root)).toEqual(['a.md 4 no-bad', 'a.md lack'])
  })

  it('lints nothing, without an error, where nothing has changed', async () => {
    const { root } = makeRepository({ 'a.md': 'bad\n' })
    expect(await run(['--changed-since', 'HEAD', '-f', 'compact'], root)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('still says that a named file is not there', async () => {
    const { root } = makeRepository({ 'a.md': '' })
    expect(await run(['--changed-since', 'HEAD', 'gone.md'], root)).toMatchObject({
      code: 2,
      stderr: 'gone.md: does not exist\n',
    })
  })
})

describe('--staged', () => {
  it('reads what is staged, not what is on disk, and quotes it', async () => {
    const { root, write, git } = makeRepository({ 'a.md': 'fine\n' })
    write({ 'a.md': 'fine\nbad as staged\n' })
    git('add', '-A')
    write({ 'a.md': 'bad on disk\nbad on disk\nbad on disk\n' })
    expect(await found(['--staged'], root)).toEqual(['a.md 2 no-bad', 'a.md lack'])
    expect((await run(['--staged'], root, { linter: lineLinter })).stdout).toMatch(/bad as staged/)
  })

  it('finds staged files that are no longer on disk, and leaves out what is staged for removal', async () => {
    const staged = {
      'x/a.md': 'bad\n',
      'x/b.md': 'bad\n',
      'x/README.md': 'bad\n',
      'x/c.json': 'bad\n',
      'x/ignored.md': 'bad\n',
      '.complaintlintignore': 'ignored.md\n',
    }
    const { root, write, git } = makeRepository({ 'gone.md': 'bad\n' })
    write(staged)
    git('add', '-A')
    fs.rmSync(path.join(root, 'x'), { recursive: true })
    git('rm', '-q', '--cached', 'gone.md')
    const expected = ['x/a.md 1 no-bad', 'x/a.md lack', 'x/b.md 1 no-bad', 'x/b.md lack']
    expect(await found(['--staged'], root)).toEqual(expected)
    expect(await found(['--staged', 'x'], root)).toEqual(expected)
    expect(await found(['--staged', 'x/*.md'], root)).toEqual(expected)
    expect(await found(['--staged', 'x/a.md'], root)).toEqual(expected.slice(0, 2))
  })

  it('works before the first commit', async () => {
    const { root, git } = makeRepository({})
    git('update-ref', '-d', 'HEAD')
    fs.writeFileSync(path.join(root, 'a.md'), 'bad\n')
    git('add', '-A')
    expect(await found(['--staged'], root)).toEqual(['a.md 1 no-bad', 'a.md lack'])
  })

  it('works from a subfolder, above the repository, through a link and in a worktree', async () => {
    const { root, write, git } = makeRepository({ 'x/a.md': '' }, 'sub/repo')
    write({ 'x/a.md': 'bad\n' })
    git('add', '-A')
    const above = path.resolve(root, '..')
    fs.symlinkSync(path.join(root, 'x'), path.join(above, 'link'))
    expect(await found(['--staged'], path.join(root, 'x'))).toEqual(['a.md 1 no-bad', 'a.md lack'])
    expect(await found(['--staged'], above)).toEqual(['repo/x/a.md 1 no-bad', 'repo/x/a.md lack'])
    git('worktree', 'add', '-q', path.join(above, 'tree'), '-b', 'other')
    fs.writeFileSync(path.join(above, 'tree', 'x', 'a.md'), 'so bad\n')
    expect(await found(['--changed-since', 'HEAD'], path.join(above, 'tree'))).toEqual([
      'x/a.md 1 no-bad',
      'x/a.md lack',
    ])
  })

  it('follows links to the folder that it works in', async () => {
    const { root, write, git } = makeRepository({ 'a.md': '' })
    const link = path.join(makeTree({}), 'link')
    fs.symlinkSync(root, link)
    write({ 'a.md': 'bad\n' })
    git('add', '-A')
    expect(await found(['--staged'], link)).toEqual(['a.md 1 no-bad', 'a.md lack'])
  })

  it('asks each repository about its own files', async () => {
    const outer = makeRepository({ 'a.md': '' })
    const inner = makeRepository({ 'b.md': '' })
    fs.renameSync(inner.root, path.join(outer.root, 'inner'))
    outer.write({ 'a.md': 'bad\n', 'inner/b.md': 'bad\n' })
    outer.git('add', 'a.md')
    vi.stubEnv('GIT_DIR', '.git')
    expect(await found(['--staged'], outer.root)).toEqual(['a.md 1 no-bad', 'a.md lack'])
    vi.unstubAllEnvs()
    outer.git('-C', 'inner', 'add', 'b.md')
    expect(await found(['--staged'], outer.root)).toEqual([
      'a.md 1 no-bad',
      'a.md lack',
      'inner/b.md 1 no-bad',
      'inner/b.md lack',
    ])
  })

  it('knows the index of a hook', async () => {
    const { root, write, git } = makeRepository({ 'a.md': '', 'b.md': '' })
    write({ 'a.md': 'bad\n' })
    git('add', '-A')
    const index = path.join(root, '.git', 'next-index')
    fs.copyFileSync(path.join(root, '.git', 'index'), index)
    git('reset', '-q', '--hard')
    vi.stubEnv('GIT_INDEX_FILE', index)
    expect(await found(['--staged'], root)).toEqual(['a.md 1 no-bad', 'a.md lack'])
    vi.unstubAllEnvs()
  })

  it('names files that are too large, no text or not merged', async () => {
    const { root, write, git, commit } = makeRepository({ 'm.md': 'x\n' })
    git('checkout', '-q', '-b', 'other')
    commit({ 'm.md': 'y\n' })
    git('checkout', '-q', 'main')
    commit({ 'm.md': 'z\n' })
    expect(() => git('merge', 'other')).toThrow()
    write({ 'big.md': 'x'.repeat(5_000_001), 'bin.md': 'a\0b' })
    git('add', 'big.md', 'bin.md')
    const ran = await run(['--staged'], root)
    expect(ran.code).toBe(2)
    expect(ran.stderr.split('\n')).toEqual([
      'big.md: is too large: more than 5 MB (5,000,001 bytes)',
      'bin.md: is a binary file (byte 1 is NUL), not text',
      'm.md: is not merged yet',
      '',
    ])
  })
})

describe('what git cannot answer', () => {
  it.each([
    [['--staged'], '--staged: '],
    [['--changed-since', 'main'], '--changed-since: '],
  ])('%j outside a repository', async (args, flag) => {
    const cwd = makeTree({ 'a.md': 'bad' })
    expect(await run(args, cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${flag}a.md is in no git repository\n`,
    })
    expect(await run([...args, 'gone'], cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${flag}${cwd} is in no git repository\n`,
    })
  })

  it.each(['nowhere', '--output=x', 'main..', 'HEAD:a.md', ''])('about %j', async ref => {
    const { root } = makeRepository({ 'a.md': 'bad\n' })
    const ran = await run([`--changed-since=${ref}`], root)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(
      `--changed-since: git knows no commit “${ref}” in ${root}; a shallow clone has to fetch it first\n`,
    )
    expect(fs.existsSync(path.join(root, 'x'))).toBe(false)
  })

  it('without git', async () => {
    const { root } = makeRepository({ 'a.md': 'bad\n' })
    vi.stubEnv('PATH', makeTree({}))
    expect(await run(['--staged'], root)).toEqual({
      code: 2,
      stdout: '',
      stderr: '--staged: there is no git to ask\n',
    })
    vi.unstubAllEnvs()
  })

  it('in a broken repository', async () => {
    const cwd = makeTree({ '.git/nothing': '', 'a.md': 'bad' })
    const ran = await run(['--staged'], cwd)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/^--staged: git diff failed: .*\n$/)
  })
})

it('fails only for what it reports', async () => {
  const { root, write } = makeRepository({ 'a.md': 'bad\n\npoor\n' })
  const args = ['--changed-since', 'HEAD', '-f', 'compact', '--max-warnings', '0']
  write({ 'a.md': 'bad\n\npoor\n\nfine\n' })
  expect((await run(args, root)).code).toBe(0)
  write({ 'a.md': 'bad\n\npoor\n\npoor\n' })
  expect((await run(args, root)).code).toBe(1)
})
