/** Configurations and rule packs are data, whoever wrote them. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { format, lintFiles } from '../../src'
import { makeTree } from '../tree'

const reply = 'Beste Jan,\n\nDoor de drukte konden wij u niet eerder helpen.\n'

const rule = `severity: error
source: [{title: ours}]
nl:
  message: 'm'
  why: w
  advice: a
  patterns: [die vermaledijde drukte]
  examples: [{bad: 'Dat kwam door [[die vermaledijde drukte]].', good: 'Dat had eerder gemoeten.'}]
`

function treeWith(configuration: string, files: Record<string, string> = {}): string {
  return makeTree({
    'repo/.git/HEAD': '',
    'repo/a.md': reply,
    'repo/.complaintlintrc.yml': configuration,
    ...files,
  })
}

function lintIn(cwd: string) {
  return lintFiles('.', { cwd: path.join(cwd, 'repo') })
}

describe('a configuration', () => {
  test.each([
    ['__proto__', '__proto__: {failOn: never, polluted: true}'],
    ['constructor', 'constructor: {prototype: {polluted: true}}'],
    ['a rule named __proto__', 'rules: {__proto__: {severity: off}}'],
    ['a merge key', 'x: &x {polluted: true}\nrules: {<<: *x}'],
  ])('changes no prototype by %s', async (_, text) => {
    await expect(lintIn(treeWith(text))).rejects.toThrow(
      /^\.complaintlintrc\.yml:\d+:\d+: found the unknown key/,
    )
    expect('polluted' in {}).toBe(false)
  })

  test.each([
    ['a function', 'ignore: !!js/function "function () { return process.exit(7) }"'],
    ['a regular expression', 'ignore: !!js/regexp /(a+)+$/'],
    ['an object of Python', 'ignore: !!python/object/apply:os.system ["exit 7"]'],
    ['bytes', 'ignore: !!binary aGFsbG8='],
  ])('makes nothing but data of %s', async (_, text) => {
    const found = await lintIn(treeWith(text)).then(({ results }) => results.length, String)
    expect(
      found === 1 ||
        /^ConfigError: \.complaintlintrc\.yml:1:\d+: /.test(String(found)) ||
        /^Error: \.complaintlintrc/.test(String(found)),
    ).toBe(true)
  })

  test('with a million aliases is refused at once', async () => {
    const text = `ignore: &a [x]\nrules: [${'*a,'.repeat(300_000)}]\n`
    const start = process.cpuUsage()
    await expect(lintIn(treeWith(text))).rejects.toThrow('.complaintlintrc.yml')
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000)
  })

  test('with a chain of a hundred thousand anchors is refused', async () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => `- &a${index + 1} [*a${index}]`)
    await expect(lintIn(treeWith(`ignore:\n- &a0 x\n${chain.join('\n')}\n`))).rejects.toThrow(
      '.complaintlintrc.yml',
    )
  })

  test.each([
    ['rulePacks', '../outside'],
    ['rulePacks', '/etc'],
    ['rulePacks', '..'],
    ['rulePacks', 'a/../../outside'],
    ['rulePacks', './link'],
    ['plugins', '../outside/index.cjs'],
    ['plugins', '..'],
    ['plugins', 'a/../../outside'],
    ['plugins', './link/index.cjs'],
    ['plugins', 'file:///etc/passwd'],
    ['plugins', 'data:text/javascript,process.exit(7)'],
  ])('names no %s outside the repository: %s', async (key, name) => {
    const cwd = treeWith(`${key}: ['${name}']\n`, {
      'outside/tone/ours.yml': rule,
      'outside/index.cjs': 'globalThis.wasRun = true',
      'outside/package.json': '{}',
      'index.js': 'globalThis.wasRun = true',
      'package.json': '{}',
    })
    fs.symlinkSync('../outside', path.join(cwd, 'repo/link'))
    await expect(lintIn(cwd)).rejects.toThrow(/^\.complaintlintrc\.yml:1:\d+: found “/)
    expect('wasRun' in globalThis).toBe(false)
  })
})

describe('a name that every object has', () => {
  const busy = rule.replace('die vermaledijde drukte', 'door de drukte')

  test.each([
    ['is one for a rule', 'rulePacks: [./pack]', ['constructor']],
    ['is one for a rule that is off', 'rulePacks: [./pack]\nrules: {constructor: off}', []],
  ])('%s', async (_, configuration, expected) => {
    const cwd = treeWith(configuration, { 'repo/pack/tone/constructor.yml': busy })
    const problems = (await lintIn(cwd)).results.flatMap(result => result.problems)
    expect(problems.filter(({ severity }) => severity === 'error').map(one => one.rule)).toEqual(expected)
  })

  test('is one for a class', async () => {
    const cwd = treeWith('rulePacks: [./pack]', {
      'repo/pack/lexicon/nl.yml': 'classes: {constructor: {about: x, words: [drukte]}}',
      'repo/pack/tone/ours.yml': rule.replace('die vermaledijde drukte', 'door de <constructor>'),
    })
    const problems = (await lintIn(cwd)).results.flatMap(result => result.problems)
    expect(problems.map(one => one.rule)).toContain('ours')
  })

  test('is one for a stage and a channel', async () => {
    const cwd = treeWith('stages: {constructor: {needs: [thanks]}}\nchannels: {constructor: {like: chat}}', {
      'repo/a.md': `---\nstage: constructor\nchannel: constructor\n---\n${reply}`,
    })
    const report = await lintIn(cwd)
    expect(report.results).toMatchObject([{ stage: 'constructor', channel: 'constructor' }])
    expect(format(report, 'pretty')).toMatch(/a\.md.*constructor · constructor/)
  })

  test.each(['__proto__', 'toString', 'a b', '-a', 'A'])(
    'or a strange one is none for a rule: %s',
    async id => {
      const cwd = treeWith('rulePacks: [./pack]', { [`repo/pack/tone/${id}.yml`]: busy })
      await expect(lintIn(cwd)).rejects.toThrow(`pack/tone/${id}.yml:1:1: a rule is named by small letters`)
    },
  )
})

describe('a rule pack', () => {
  test('runs none of its code', async () => {
    const code = 'globalThis.wasRun = true'
    const cwd = treeWith('rulePacks: [./pack]', {
      'repo/pack/tone/ours.yml': rule,
      'repo/pack/index.js': code,
      'repo/pack/tone/ours.js': code,
      'repo/pack/tone/b.ts': code,
    })
    expect((await lintIn(cwd)).results).toHaveLength(1)
    expect('wasRun' in globalThis).toBe(false)
  })

  test('with links that go round in a circle is read', async () => {
    const cwd = treeWith('rulePacks: [./pack]', { 'repo/pack/tone/ours.yml': rule })
    for (const name of ['a', 'b', 'c']) fs.symlinkSync('.', path.join(cwd, 'repo/pack', name))
    expect((await lintIn(cwd)).results).toHaveLength(1)
  })

  test('with a link that leads out of the repository is refused, and shows nothing of what is there', async () => {
    const cwd = treeWith('rulePacks: [./pack]', {
      'repo/pack/tone/ours.yml': rule,
      'repo/elsewhere.yml': rule.replace('vermaledijde', 'vervelende'),
      'secret.txt': 'token=hunter2',
    })
    fs.symlinkSync('../../elsewhere.yml', path.join(cwd, 'repo/pack/tone/inside.yml'))
    expect((await lintIn(cwd)).results).toHaveLength(1)
    fs.symlinkSync('../../../secret.txt', path.join(cwd, 'repo/pack/tone/link.yml'))
    await expect(lintIn(cwd)).rejects.toThrow(
      /pack\/tone\/link\.yml is a link that leads out of the repository$/,
    )
  })

  test('with a pipe for a file is no rule, and nobody waits for it', async () => {
    const cwd = treeWith('rulePacks: [./pack]', { 'repo/pack/tone/ours.yml': rule })
    execFileSync('mkfifo', [path.join(cwd, 'repo/pack/tone/pipe.yml')])
    expect((await lintIn(cwd)).results).toHaveLength(1)
    fs.symlinkSync('pipe.yml', path.join(cwd, 'repo/pack/tone/link.yml'))
    await expect(lintIn(cwd)).rejects.toThrow('pack/tone/link.yml is a pipe, not a file')
  })

  test.each([
    [
      'an alias that multiplies',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\n${rule}`,
    ],
    ['nesting without end', 'nl: '.concat('['.repeat(100_000))],
    [
      'a pattern nested without end',
      rule.replace('die vermaledijde drukte]', `"${'('.repeat(5000)}a${')'.repeat(5000)}"]`),
    ],
  ])('is refused with its place for %s', async (_, text) => {
    const cwd = treeWith('rulePacks: [./pack]', { 'repo/pack/tone/ours.yml': text })
    await expect(lintIn(cwd)).rejects.toThrow(/pack\/tone\/ours\.yml:\d+:\d+: /)
  })
})
