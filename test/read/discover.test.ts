import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../src/read'
import { makeTree, withoutRights } from '../tree'

describe('discover', () => {
  it('finds Markdown and text in folders, sorted, whatever the case of the extension', async () => {
    const cwd = makeTree({
      'b/z.md': '',
      'b/a.MD': '',
      'a.txt': '',
      'c.markdown': '',
      'd.html': '',
      '.hidden/e.md': '',
    })
    expect(await paths(['.'], cwd)).toEqual(['.hidden/e.md', 'a.txt', 'b/a.MD', 'b/z.md', 'c.markdown'])
  })

  it('takes a file that is named, whatever its extension', async () => {
    const cwd = makeTree({ 'reply.html': '' })
    expect(await paths(['reply.html'], cwd)).toEqual(['reply.html'])
  })

  it('lists a file once, however often it is named, and in one order', async () => {
    const cwd = makeTree({ 'a.md': '', 'b.md': '' })
    expect(await paths(['b.md', '.', './a.md', path.join(cwd, 'b.md')], cwd)).toEqual(['a.md', 'b.md'])
  })

  it('shows a file outside the working folder relative to it', async () => {
    const cwd = makeTree({ 'other/a.md': '', 'here/b.md': '' })
    expect(await paths(['../other'], path.join(cwd, 'here'))).toEqual(['../other/a.md'])
  })

  it.each([
    ['**/*.md', ['a.md', 'nl/[b].md', 'nl/deep/c.md']],
    ['nl/*', ['nl/[b].md', 'nl/d.txt']],
    ['nl/**/*.{txt,html}', ['nl/d.txt', 'nl/e.html']],
    ['./nl/d.*', ['nl/d.txt']],
    ['nl/[b].md', ['nl/[b].md']],
  ])('takes the glob %s', async (glob, expected) => {
    const cwd = makeTree({ 'a.md': '', 'nl/[b].md': '', 'nl/deep/c.md': '', 'nl/d.txt': '', 'nl/e.html': '' })
    expect(await paths([glob], cwd)).toEqual(expected)
  })

  it('matches a glob below an absolute folder', async () => {
    const cwd = makeTree({ 'x/a.md': '' })
    expect(await paths([`${cwd}/x/*.md`], '/')).toEqual([path.join(cwd, 'x/a.md').slice(1)])
  })

  it('reports what is named and not there, and takes the rest', async () => {
    const cwd = makeTree({ 'a.md': '' })
    const found = await discover(['gone.md', 'no/*.md', 'a.md/below', 'a.md'], cwd)
    expect(found.files.map(file => file.path)).toEqual(['a.md'])
    expect(found.errors).toEqual([
      { path: 'a.md/below', message: 'does not exist' },
      { path: 'gone.md', message: 'does not exist' },
      { path: 'no/*.md', message: 'matches no file' },
    ])
  })

  it.each([
    'README.md',
    'readme.txt',
    'Changelog.MARKDOWN',
    'CONTRIBUTING.md',
    'LICENSE',
    'licence.txt',
    'CODE_OF_CONDUCT.md',
    'code-of-conduct.md',
    'README.nl.md',
    'README.en-GB.md',
  ])('leaves out %s, also when it is named', async name => {
    const cwd = makeTree({ [name]: '' })
    const reason = 'left out: it is about the repository'
    expect(await discover([name], cwd)).toEqual({ files: [], skipped: [{ path: name, reason }], errors: [] })
    expect((await discover(['.'], cwd)).files).toEqual([])
  })

  it.each(['readme-first.md', 'license-request.md', 'changelogs.md', 'contributing-factors.md'])(
    'lints %s',
    async name => {
      expect(await paths(['.'], makeTree({ [name]: '' }))).toEqual([name])
    },
  )

  it('leaves out node_modules and .git, also when they are named', async () => {
    const cwd = makeTree({ 'node_modules/p/a.md': '', '.git/b.md': '', 'c.md': '' })
    expect(await paths(['.', 'node_modules/p/a.md', '.git'], cwd)).toEqual(['c.md'])
  })

  it('lints a folder inside node_modules from within', async () => {
    const cwd = makeTree({ 'node_modules/p/a.md': '' })
    expect(await paths(['.'], path.join(cwd, 'node_modules/p'))).toEqual(['a.md'])
  })
})

describe('ignore files', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    ['a folder', { '.gitignore': 'old/\n', 'old/a.md': '', 'b.md': '' }, ['b.md']],
    [
      'a pattern of the linter’s own',
      { '.complaintlintignore': '*.txt\n', 'a.txt': '', 'b.md': '' },
      ['b.md'],
    ],
    [
      'a nested file',
      { 'x/.gitignore': '/a.md\n', 'x/a.md': '', 'x/y/a.md': '', 'a.md': '' },
      ['a.md', 'x/y/a.md'],
    ],
    [
      'a nested exception',
      { '.gitignore': '*.md\n', 'x/.gitignore': '!a.md\n', 'x/a.md': '', 'x/b.md': '' },
      ['x/a.md'],
    ],
    [
      'no exception below an ignored folder',
      { '.gitignore': 'x/\n', 'x/.gitignore': '!a.md\n', 'x/a.md': '', 'b.md': '' },
      ['b.md'],
    ],
    ['comments and case', { '.gitignore': '# *.md\nA.md\n', 'a.md': '' }, ['a.md']],
    [
      'a folder taken back below',
      { '.gitignore': 'gen/\n', 'x/.gitignore': '!gen/\n', 'x/gen/a.md': '', 'gen/b.md': '' },
      ['x/gen/a.md'],
    ],
  ]

  it.each(cases)('honours %s', async (_, files, expected) => {
    expect(await paths(['.'], makeTree(files))).toEqual(expected)
  })

  it.each(cases.filter(([, files]) => !('.complaintlintignore' in files)))(
    'agrees with git about %s',
    (_, files, expected) => {
      const cwd = makeTree(files)
      execFileSync('git', ['init', '--quiet'], { cwd })
      const listed = execFileSync('git', ['ls-files', '--others', '--exclude-standard'], {
        cwd,
        encoding: 'utf8',
      })
      expect(listed.split('\n').filter(name => /\.(md|txt)$/.test(name))).toEqual(expected)
    },
  )

  it('lets .complaintlintignore take back what .gitignore leaves out', async () => {
    const cwd = makeTree({
      '.gitignore': 'generated/\n',
      '.complaintlintignore': '!generated/\n',
      'generated/a.md': '',
    })
    expect(await paths(['.'], cwd)).toEqual(['generated/a.md'])
  })

  it('leaves out an ignored file that is named, and says which line did it', async () => {
    const cwd = makeTree({ '.gitignore': 'old/\n', 'old/a.md': '' })
    expect((await discover(['old/a.md'], cwd)).skipped).toEqual([
      { path: 'old/a.md', reason: 'left out by .gitignore: old/' },
    ])
  })

  it('reads the ignore files from the repository’s root down', async () => {
    const cwd = makeTree({ '.git/HEAD': '', '.gitignore': 'old.md\n', 'x/old.md': '', 'x/new.md': '' })
    expect(await paths(['.'], path.join(cwd, 'x'))).toEqual(['new.md'])
  })

  it('does not look above the repository’s root', async () => {
    const cwd = makeTree({ '.gitignore': '*.md\n', 'repo/.git/HEAD': '', 'repo/a.md': '' })
    expect(await paths(['.'], path.join(cwd, 'repo'))).toEqual(['a.md'])
  })
})

describe('the odd things in a file system', () => {
  it('follows links to files, and no links to folders, so that loops end', async () => {
    const cwd = makeTree({ 'a/b.md': '' })
    fs.symlinkSync('..', path.join(cwd, 'a/up'))
    fs.symlinkSync('b.md', path.join(cwd, 'a/link.md'))
    fs.symlinkSync('self.md', path.join(cwd, 'a/self.md'))
    fs.symlinkSync('gone.md', path.join(cwd, 'a/broken.md'))
    const { files, skipped, errors } = await discover(['.'], cwd)
    expect(files.map(file => file.path)).toEqual(['a/b.md', 'a/link.md'])
    expect(skipped).toEqual([{ path: 'a/up', reason: 'left out: a symbolic link to a folder' }])
    expect(errors).toEqual([])
  })

  it('follows a link to a folder that is named', async () => {
    const cwd = makeTree({ 'a/b.md': '' })
    fs.symlinkSync('a', path.join(cwd, 'link'))
    expect(await paths(['link'], cwd)).toEqual(['link/b.md'])
  })

  it('says so when a named link leads back to itself', async () => {
    const cwd = makeTree({})
    fs.symlinkSync('self.md', path.join(cwd, 'self.md'))
    const [error] = (await discover(['self.md'], cwd)).errors
    expect(error).toEqual({ path: 'self.md', message: 'is a symbolic link that leads back to itself' })
  })

  it('passes over pipes, and refuses one that is named', async () => {
    const cwd = makeTree({ 'a.md': '' })
    execFileSync('mkfifo', [path.join(cwd, 'pipe.md')])
    expect(await discover(['.'], cwd)).toMatchObject({ files: [{ path: 'a.md' }], errors: [] })
    const [error] = (await discover(['pipe.md'], cwd)).errors
    expect(error).toEqual({ path: 'pipe.md', message: 'is a pipe, not a file' })
  })

  it('refuses a device', async () => {
    expect((await discover(['/dev/null'], '/')).errors).toEqual([
      { path: 'dev/null', message: 'is a device, not a file' },
    ])
  })

  it('reports a folder that may not be read, and searches the others', async () => {
    const cwd = makeTree({ 'closed/a.md': '', 'open/b.md': '' })
    fs.chmodSync(cwd, 0o755)
    fs.chmodSync(path.join(cwd, 'closed'), 0)
    const found = await withoutRights(() => discover(['.'], cwd))
    fs.chmodSync(path.join(cwd, 'closed'), 0o755)
    expect(found.files.map(file => file.path)).toEqual(['open/b.md'])
    expect(found.errors).toEqual([{ path: 'closed', message: 'may not be read: permission denied' }])
  })
})

async function paths(named: string[], cwd: string): Promise<string[]> {
  return (await discover(named, cwd)).files.map(file => file.path)
}
