import { describe, expect, it } from 'vitest'
import {
  ConfigError,
  format,
  GitError,
  lint,
  lintFiles,
  type ChangedOnly,
  type LintFilesOptions,
} from '../../src'
import { printBaseline } from '../../src/lint/baseline-file'
import { fingerprint } from '../../src/report/fingerprint'
import { makeRepository } from '../git'
import { makeTree } from '../tree'

const sentence = 'Door de drukte konden wij u niet eerder helpen.'
const excuse = `Beste mevrouw Peeters,\n\n${sentence}\n\nMet vriendelijke groet,\nAnna\n`

describe('lint', () => {
  it('finds what is wrong, at once and without reading a file', () => {
    const result = lint(excuse, { path: 'replies/a.md' })
    expect(result).toMatchObject({
      path: 'replies/a.md',
      language: 'nl',
      stage: 'reply',
      channel: 'email',
      kind: 'draft',
    })
    const problem = result.problems.find(({ rule }) => rule === 'busy-excuse')
    expect(problem && excuse.slice(problem.start.offset, problem.end.offset)).toContain('drukte')
    expect(problem?.start.line).toBe(3)
  })

  it('gives the same result for the same text', () => {
    expect(lint(excuse)).toEqual(lint(excuse))
  })

  it('takes what the reply does not say from the options', () => {
    expect(
      lint('Hallo.', { language: 'nl-BE', stage: 'closing', channel: 'chat', kind: 'fragment' }),
    ).toMatchObject({
      language: 'nl',
      stage: 'closing',
      channel: 'chat',
      kind: 'fragment',
    })
  })

  it('takes stages and channels of the caller', () => {
    const own = {
      stages: { 'follow-up': { needs: ['thanks'] } },
      channels: { sms: { brief: true } },
    } as const
    expect(lint('Hallo.', { ...own, language: 'nl', stage: 'follow-up', channel: 'sms' })).toMatchObject({
      stage: 'follow-up',
      channel: 'sms',
      lacking: ['thanks'],
    })
    expect(() => lint('Hallo.', { ...own, stage: 'folow-up' })).toThrow(
      /^stage: found “folow-up”, expected .*; did you mean “follow-up”\?$/,
    )
  })

  it('takes rules off and makes them milder', () => {
    const found = (level: 'off' | 'info') =>
      lint(excuse, { rules: { 'busy-excuse': level } }).problems.filter(({ rule }) => rule === 'busy-excuse')
    expect(found('off')).toEqual([])
    expect(found('info')).toMatchObject([{ severity: 'info' }])
  })

  it('refuses a rule that there is not', () => {
    expect(() => lint('', { rules: { 'busy-excuses': 'off' } })).toThrow(
      'unknown rule “busy-excuses”; did you mean “busy-excuse”?',
    )
  })
})

describe('lintFiles', () => {
  it('gives a report, with what could not be linted and what was left out', async () => {
    const cwd = makeTree({ 'a.md': excuse, 'README.md': '', 'b.md': 'bin\0ary' })
    const report = await lintFiles(['.', 'gone.md'], { cwd, config: false })
    expect(report.results.map(({ path }) => path)).toEqual(['a.md'])
    expect(report.errors.map(({ path }) => path)).toEqual(['b.md', 'gone.md'])
    expect(report.skipped.map(({ path }) => path)).toEqual(['README.md'])
    expect(report.summary.files).toBe(1)
  })

  it('takes one path, texts that are not on disk, and options that go before the configuration', async () => {
    const cwd = makeTree({ 'x/.complaintlintrc.yml': 'rules: {busy-excuse: off}\n', 'x/a.md': excuse })
    const rules = async (options: object) => {
      const { results } = await lintFiles('x', {
        cwd,
        texts: [{ path: 'x/new.md', text: excuse }],
        ...options,
      })
      return results.map(({ path, problems }) => [
        path,
        problems.filter(({ rule }) => rule === 'busy-excuse').length,
      ])
    }
    expect(await rules({})).toEqual([
      ['x/a.md', 0],
      ['x/new.md', 0],
    ])
    expect(await rules({ rules: { 'busy-excuse': 'info' } })).toEqual([
      ['x/a.md', 1],
      ['x/new.md', 1],
    ])
  })

  it('gives a file the same result as lint does', async () => {
    const cwd = makeTree({ 'a.md': excuse })
    expect((await lintFiles('a.md', { cwd })).results).toEqual([lint(excuse, { path: 'a.md' })])
  })

  it('hides what a baseline holds, and reports it without', async () => {
    const busy = lint(excuse).problems.find(({ rule }) => rule === 'busy-excuse')
    const fault = busy ? fingerprint(busy, excuse) : ''
    const cwd = makeTree({
      'a.md': excuse,
      '.complaintlintrc.yml': 'baseline: old.jsonl\n',
      'old.jsonl': printBaseline([{ path: 'a.md', rule: 'busy-excuse', fault }]),
    })
    const rules = async (options: LintFilesOptions) =>
      (await lintFiles('a.md', { cwd, ...options })).results[0]?.problems.map(({ rule }) => rule)
    expect(await rules({})).not.toContain('busy-excuse')
    expect(await rules({ config: false, baseline: 'old.jsonl' })).not.toContain('busy-excuse')
    expect(await rules({ baseline: false })).toContain('busy-excuse')
    await expect(rules({ baseline: 'gone.jsonl' })).rejects.toThrow(ConfigError)
  })

  it('reports only what is staged, as it is staged, or what has changed since a commit', async () => {
    const { root: cwd, write, git } = makeRepository({ 'a.md': 'Beste Jan,\n', 'b.md': excuse })
    write({ 'a.md': excuse })
    git('add', 'a.md')
    write({ 'a.md': 'Beste Jan,\n' })
    const found = async (changedOnly: ChangedOnly) =>
      (await lintFiles('.', { cwd, changedOnly })).results.map(({ path, problems }) => [
        path,
        problems.some(({ rule }) => rule === 'busy-excuse'),
      ])
    expect(await found('staged')).toEqual([['a.md', true]])
    expect(await found({ since: 'HEAD' })).toEqual([])
    await expect(found({ since: 'nowhere' })).rejects.toThrow(GitError)
  })

  it('rejects for a configuration that cannot be used', async () => {
    const cwd = makeTree({ '.complaintlintrc.yml': 'rulez: {}\n', 'a.md': '' })
    await expect(lintFiles('.', { cwd })).rejects.toThrow(
      '.complaintlintrc.yml:1:1: found the unknown key “rulez”; did you mean “rules”?',
    )
  })
})

describe('format', () => {
  it('formats a report, or results', async () => {
    const report = await lintFiles('a.md', { cwd: makeTree({ 'a.md': excuse }) })
    expect(JSON.parse(format(report, 'json'))).toEqual({
      version: report.version,
      results: report.results,
      summary: report.summary,
    })
    expect(format(report.results, 'json')).toBe(format(report, 'json'))
  })

  it('quotes the texts that it is given', () => {
    expect(format([lint(excuse)], 'pretty', () => excuse)).toContain(sentence)
  })

  it('formats with a function', () => {
    const paths = format([lint(excuse)], ({ results }, { rules }) => {
      return `${results.map(({ path }) => path).join()} ${rules.some(({ id }) => id === 'busy-excuse')}`
    })
    expect(paths).toBe('<text> true')
  })

  it('refuses a format that there is not', () => {
    expect(() => format([], 'jsno' as 'json')).toThrow('unknown format “jsno”; did you mean “json”?')
  })
})
