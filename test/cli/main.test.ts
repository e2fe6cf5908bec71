import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/types'
import { makeTree, withoutRights } from '../tree'
import { fakeLinter, run, type Ran } from './fake'

describe('exit codes', () => {
  it.each<[string, string, number]>([
    ['nothing to say', '', 0],
    ['an info', '', 0],
    ['a warning', '', 0],
    ['an error', '', 1],
    ['an error', '--fail-on never', 0],
    ['a warning', '--fail-on warning', 1],
    ['an info', '--fail-on warning', 0],
    ['an info', '--fail-on info', 1],
    ['an error', '--fail-on info', 1],
    ['a warning', '--max-warnings 1', 0],
    ['a warning', '--max-warnings 0', 1],
    ['an info', '--max-warnings 0', 0],
    ['a warning', '--fail-on never --max-warnings 0', 1],
    ['a warning', '--quiet --max-warnings 0', 1],
  ])('%s with %s is %i', async (found, flags, code) => {
    const text =
      { 'nothing to say': 'fine', 'an info': 'meh', 'a warning': 'poor', 'an error': 'bad' }[found] ?? ''
    const cwd = makeTree({ 'a.md': text })
    expect((await run(flags.split(' ').filter(Boolean), cwd)).code).toBe(code)
  })

  it('takes failOn of the configuration that applies to each file', async () => {
    const cwd = makeTree({ 'a.md': 'poor', 'x/.complaintlintrc.yml': 'failOn: warning\n', 'x/b.md': 'fine' })
    expect((await run([], cwd)).code).toBe(0)
    fs.writeFileSync(path.join(cwd, 'x/b.md'), 'poor')
    expect((await run([], cwd)).code).toBe(1)
  })

  it('counts the warnings of the files that share a maxWarnings, and those of all files for the flag', async () => {
    const one = 'maxWarnings: 1\n'
    const cwd = makeTree({
      'x/.complaintlintrc.yml': one,
      'x/a.md': 'poor',
      'y/.complaintlintrc.yml': one,
      'y/b.md': 'poor',
    })
    expect((await run([], cwd)).code).toBe(0)
    expect((await run(['--max-warnings', '1'], cwd)).code).toBe(1)
  })
})

describe('output', () => {
  it('reports as JSON to stdout and says nothing on stderr', async () => {
    const ran = await run(['-f', 'json'], makeTree({ 'b.md': 'so bad', 'a.md': 'fine' }))
    expect(ran.stderr).toBe('')
    const report = JSON.parse(ran.stdout) as Report
    expect(report.results.map(result => [result.path, result.problems.length])).toEqual([
      ['a.md', 0],
      ['b.md', 1],
    ])
    expect(report.summary).toEqual({ files: 2, errors: 1, warnings: 0, infos: 0 })
    expect(report.results[1]?.problems[0]).toEqual({
      rule: 'no-bad',
      category: 'defensive',
      severity: 'error',
      message: '“bad” is bad',
      advice: 'Write something better.',
      start: { line: 1, column: 4, offset: 3 },
      end: { line: 1, column: 7, offset: 6 },
    })
  })

  it('quotes the source in the pretty report', async () => {
    expect((await run([], makeTree({ 'a.md': 'this is bad indeed' }))).stdout).toContain('this is bad indeed')
  })

  it('leaves all but errors out under --quiet', async () => {
    const report = reportOf(await run(['-f', 'json', '--quiet'], makeTree({ 'a.md': 'bad poor meh' })))
    expect(report.results[0]?.problems.map(problem => problem.severity)).toEqual(['error'])
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 })
  })

  it('has colours on a terminal and none in a pipe', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    expect((await run([], cwd, { isTTY: true })).stdout).toContain('\u001b[')
    expect((await run([], cwd)).stdout).not.toContain('\u001b[')
    expect((await run([], cwd, { isTTY: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[')
    expect((await run(['--color'], cwd)).stdout).toContain('\u001b[')
  })

  it('writes to a file, without colours, also where the terminal has them', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    const ran = await run(['-o', 'out/report.txt'], cwd, { isTTY: true, env: { FORCE_COLOR: '1' } })
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' })
    expect(fs.readdirSync(path.join(cwd, 'out'))).toEqual(['report.txt'])
    expect(fs.readFileSync(path.join(cwd, 'out/report.txt'), 'utf8')).toMatch(/^[^\u001b]*no-bad[^\u001b]*$/)
  })

  it('writes several reports in one run', async () => {
    const cwd = makeTree({ 'a.md': 'bad' })
    const ran = await run(['-f', 'pretty', '-f', 'json=report.json'], cwd)
    expect(ran.stdout).toContain('no-bad')
    expect(JSON.parse(fs.readFileSync(path.join(cwd, 'report.json'), 'utf8'))).toMatchObject({
      summary: { errors: 1 },
    })
  })

  it('keeps the old report when the new one cannot be written, and says why', async () => {
    const cwd = makeTree({ 'a.md': 'fine', file: 'old' })
    const ran = await run(['-o', 'file/report.txt'], cwd)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/^file\/report.txt: cannot be written: /)
    expect(fs.readFileSync(path.join(cwd, 'file'), 'utf8')).toBe('old')
  })

  it('replaces what a link leads to, and writes into a device', async () => {
    const cwd = makeTree({ 'a.md': 'bad', 'real.out': 'old' })
    fs.symlinkSync('real.out', path.join(cwd, 'link.out'))
    await run(['-o', 'link.out'], cwd)
    await run(['-o', '/dev/null'], cwd)
    expect(fs.readFileSync(path.join(cwd, 'real.out'), 'utf8')).toContain('no-bad')
    expect(fs.lstatSync(path.join(cwd, 'link.out')).isSymbolicLink()).toBe(true)
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('stdin', () => {
  it('reads - under a name that stands for it', async () => {
    const ran = await run(['-', '-f', 'json'], makeTree({}), { stdin: 'so bad' })
    expect(ran.code).toBe(1)
    expect(reportOf(ran).results.map(result => result.path)).toEqual(['<stdin>'])
  })

  it('applies the configuration of the name that is given, and lints files beside it', async () => {
    const cwd = makeTree({ 'x/.complaintlintrc.yml': 'rules: {no-bad: off}\n', 'y/b.md': 'bad' })
    const report = reportOf(
      await run(['-', 'y', '--stdin-filename', 'x/a.md', '-f', 'json'], cwd, { stdin: 'bad' }),
    )
    expect(report.results.map(({ path: file, problems }) => [file, problems.length])).toEqual([
      ['x/a.md', 0],
      ['y/b.md', 1],
    ])
  })

  it('quotes the text of stdin', async () => {
    expect((await run(['-'], makeTree({}), { stdin: 'this is bad indeed' })).stdout).toContain(
      'this is bad indeed',
    )
  })

  it('refuses what is no UTF-8', async () => {
    const ran = await run(['-', '--stdin-filename', 'x.md'], makeTree({}), { stdin: Buffer.from([0xff]) })
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: 'x.md: is not valid UTF-8 at byte 0 (0xff, line 1); save it as UTF-8\n',
    })
  })
})

describe('flags and configuration', () => {
  it('fills what a reply does not say', async () => {
    const cwd = makeTree({ 'a.md': 'fine' })
    const flags = '-f json --lang nl-BE --stage closing --channel review --kind template'
    expect(reportOf(await run(flags.split(' '), cwd)).results[0]).toMatchObject({
      language: 'nl',
      stage: 'closing',
      channel: 'review',
      kind: 'template',
    })
  })

  it('stops at a configuration that cannot be used', async () => {
    const cwd = makeTree({ 'a.md': 'bad', '.complaintlintrc.yml': 'rules:\n  no-bda: off\n' })
    const stderr = '.complaintlintrc.yml:2:3: found the unknown key “no-bda”; did you mean “no-bad”?\n'
    expect(await run([], cwd)).toEqual({ code: 2, stdout: '', stderr })
    expect((await run(['--no-config'], cwd)).code).toBe(1)
  })

  it('leaves out what the configuration ignores', async () => {
    const cwd = makeTree({ 'a.md': 'fine', 'old/b.md': 'bad', '.complaintlintrc.yml': 'ignore: [old]\n' })
    expect(await run(['--verbose', '-f', 'json'], cwd)).toMatchObject({
      code: 0,
      stderr: 'old/b.md: left out by .complaintlintrc.yml\n',
    })
  })

  it('prints what applies to a file, as YAML and as JSON', async () => {
    const config =
      'rules:\n  empty: off\nmaxWarnings: 3\noverrides:\n  - files: x\n    lang: nl\nplaceholders:\n  - {open: "[[", close: "]]"}\n'
    const cwd = makeTree({ '.complaintlintrc.yml': config })
    const ran = await run(['--print-config', 'x/a.md', '--stage', 'closing'], cwd)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatchInlineSnapshot(`
      "# What applies to x/a.md
      linted: true                              # default
      lang: nl                                  # .complaintlintrc.yml:6
      stage: closing                            # --stage
      channel: email                            # default
      kind: null                                # the text
      failOn: error                             # default
      baseline: null                            # default: none
      maxWarnings: 3                            # .complaintlintrc.yml:3
      placeholders:
        - { open: "[[", close: "]]" }           # .complaintlintrc.yml:8
      stages:
        acknowledgement: { needs: [[acknowledgement, thanks], next-step, contact] }  # default
        reply: { needs: [acknowledgement, apology, [solution, compensation, next-step], contact] }  # default
        rejection: { needs: [acknowledgement, [solution, compensation, next-step], contact] }  # default
        closing: { needs: [acknowledgement, [solution, compensation, next-step]] }  # default
      channels:
        email: { public: false, brief: false }  # default
        letter: { public: false, brief: false }  # default
        review: { public: true, brief: true }   # default
        social: { public: true, brief: true }   # default
        chat: { public: false, brief: true }    # default
      rules:
        no-bad: error                           # default
        no-poor: off                            # .complaintlintrc.yml:2
        no-meh: info                            # default
      "
    `)
    const json = JSON.parse((await run(['--print-config', 'x/a.md', '-f', 'json'], cwd)).stdout) as object
    expect(json).toMatchObject({
      path: 'x/a.md',
      lang: { value: 'nl', from: '.complaintlintrc.yml:6' },
      stage: { value: 'reply', from: 'default' },
    })
  })

  it('takes stages and channels of a configuration, by flag and by front matter', async () => {
    const config = 'stages: {follow-up: {needs: [thanks]}}\nchannels: {forum: {like: social}}\n'
    const text = '---\nchannel: forum\n---\nfine'
    const cwd = makeTree({ '.complaintlintrc.yml': config, 'a.md': text, 'b.md': 'fine' })
    const printed = (await run(['--print-config', 'a.md', '--stage', 'follow-up'], cwd)).stdout
    expect(printed).toMatch(/^stage: follow-up +# --stage$/m)
    expect(printed).toMatch(/^channel: forum +# front matter$/m)
    expect(printed).toMatch(
      /^ {2}follow-up: \{ like: reply, needs: \[thanks\] \} +# .complaintlintrc.yml:1$/m,
    )
    expect(printed).toMatch(/^ {2}forum: .* +# .complaintlintrc.yml:2$/m)
    expect(await run(['--stage', 'follow-up'], cwd)).toMatchObject({ code: 0 })
    const wrong = await run(['--stage', 'folow-up'], cwd)
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toMatch(
      /--stage: found “folow-up”, expected .*follow-up; did you mean “follow-up”\?/,
    )
  })

  it('prints what the reply itself says, where it says it', async () => {
    const text =
      '---\nstage: closing\nchannel: pigeon\n---\nDag {{naam}}, dank u wel voor uw brief en voor uw geduld.\n'
    const ran = await run(
      ['--print-config', 'a.md', '--lang', 'nl', '--stage', 'reply'],
      makeTree({ 'a.md': text }),
    )
    expect(
      ran.stdout
        .split('\n')
        .slice(2, 6)
        .map(line => line.replace(/ +#/, ' #')),
    ).toEqual([
      'lang: nl # --lang',
      'stage: closing # front matter',
      'channel: email # default',
      'kind: template # the text',
    ])
  })

  it('says under --print-config when the file is not linted', async () => {
    const cwd = makeTree({ '.complaintlintrc.yml': 'ignore: old\n', 'README.md': '' })
    expect((await run(['--print-config', 'old/a.md'], cwd)).stdout).toMatch(
      /^linted: false +# left out by .complaintlintrc.yml$/m,
    )
    expect((await run(['--print-config', 'README.md'], cwd)).stdout).toMatch(
      /^linted: false +# left out: it is about the repository$/m,
    )
  })
})

describe('bad input', () => {
  it('names each file that cannot be linted, lints the others and exits with 2', async () => {
    const cwd = makeTree({
      'a.md': 'bad',
      'image.md': Buffer.from([0x89, 0x50, 0]),
      'latin.md': Buffer.from('cli\xebnt', 'latin1'),
    })
    const ran = await run(['-f', 'json', '.', 'gone.md'], cwd)
    expect(ran.code).toBe(2)
    expect(reportOf(ran).results.map(result => result.path)).toEqual(['a.md'])
    expect(ran.stderr.split('\n')).toEqual([
      'gone.md: does not exist',
      'image.md: is a binary file (byte 2 is NUL), not text',
      'latin.md: is not valid UTF-8 at byte 3 (0xeb, line 1); save it as UTF-8',
      '',
    ])
  })

  it.skipIf(process.platform !== 'linux')('names what has a name that is not UTF-8', async () => {
    const cwd = makeTree({ 'a.md': 'fine' })
    fs.writeFileSync(Buffer.from(`${cwd}/latin-\xeb.md`, 'latin1'), 'bad')
    fs.mkdirSync(Buffer.from(`${cwd}/folder-\xeb`, 'latin1'))
    const ran = await run(['-f', 'json'], cwd)
    expect(ran.code).toBe(2)
    expect(reportOf(ran).results.map(result => result.path)).toEqual(['a.md'])
    expect(ran.stderr.split('\n')).toEqual([
      'folder-\ufffd: does not exist, or its name is not UTF-8: give it another',
      'latin-\ufffd.md: does not exist, or its name is not UTF-8: give it another',
      '',
    ])
  })

  it('goes on after a file that may not be read', async () => {
    const cwd = makeTree({ 'a.md': 'fine', 'closed.md': '' })
    fs.chmodSync(cwd, 0o755)
    fs.chmodSync(path.join(cwd, 'closed.md'), 0)
    const ran = await withoutRights(() => run(['-f', 'json'], cwd))
    expect(ran).toMatchObject({ code: 2, stderr: 'closed.md: may not be read: permission denied\n' })
    expect(reportOf(ran).results).toHaveLength(1)
  })

  it('names the file that crashed the linter, with a stack under --verbose only', async () => {
    const cwd = makeTree({ 'a.md': 'crash', 'b.md': 'fine' })
    const ran = await run(['-f', 'json'], cwd)
    expect(ran).toMatchObject({ code: 2, stderr: 'a.md: crashed the linter: TypeError: this is broken\n' })
    expect(reportOf(ran).results.map(result => result.path)).toEqual(['b.md'])
    expect((await run(['--verbose'], cwd)).stderr).toMatch(/^ *at .*fake\.ts/m)
  })

  it('survives a crash outside any file', async () => {
    const broken = {
      ...fakeLinter,
      get rules(): never {
        throw new Error('out of order')
      },
    }
    const cwd = makeTree({ 'a.md': '' })
    expect(await run([], cwd, { linter: broken })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'complaintlint crashed: out of order (--verbose shows where)\n',
    })
    expect((await run(['--verbose'], cwd, { linter: broken })).stderr).toMatch(/^ *at /m)
  })

  it('keeps escape sequences in names from the terminal', async () => {
    const ran = await run(['\u001b[31mred.md'], makeTree({}))
    expect(ran.stderr).toBe('␛[31mred.md: does not exist\n')
  })
})

describe('nothing to lint', () => {
  it.each([
    [
      'an empty folder',
      {},
      ['.'],
      'No reply to lint in .: expected .md, .markdown or .txt files. --no-error-on-empty makes this no error.\n',
    ],
    [
      'a file that is left out',
      { 'README.md': '' },
      ['README.md'],
      'No reply to lint in README.md: expected .md, .markdown or .txt files; README.md is left out: it is about the repository. --no-error-on-empty makes this no error.\n',
    ],
  ])('is an error for %s', async (_, files, args, stderr) => {
    expect(await run(args, makeTree(files))).toEqual({ code: 2, stdout: '', stderr })
  })

  it('is no error with --no-error-on-empty', async () => {
    const ran = await run(['--no-error-on-empty', '-f', 'json'], makeTree({ 'README.md': '' }))
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(reportOf(ran).summary.files).toBe(0)
  })

  it('is an error all the same when a named file is missing', async () => {
    expect((await run(['--no-error-on-empty', 'gone.md'], makeTree({}))).code).toBe(2)
  })
})

function reportOf({ stdout }: Ran): Report {
  return JSON.parse(stdout) as Report
}
