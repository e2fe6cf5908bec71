import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { integrations } from '../../src/init'
import { makeTree } from '../tree'
import { run, type Ran } from './fake'

const dutch = 'Beste mevrouw {{naam}},\n\nHet spijt ons dat u zo lang op de jas hebt gewacht.\n'
const english = 'Dear {{name}},\n\nWe are sorry that you waited so long for the coat.\n'
const replies = { 'nl/ontvangst/a.md': dutch, 'nl/antwoord/b.md': dutch, 'en/acknowledgements/c.md': english }

describe('init --yes', () => {
  it('writes what the folder shows and asks nothing', async () => {
    const cwd = makeTree(replies)
    const ran = await init(cwd, ['--yes'])
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(ran.stderr).toContain(
      'Seen: 3 replies, 2 in Dutch and 1 in English, with placeholders such as {{…}}.\n',
    )
    expect(ran.stderr).toContain('Written: .complaintlintrc.yml\n')
    expect(
      read(cwd, '.complaintlintrc.yml')
        .split('\n')
        .filter(line => !line.startsWith('#')),
    ).toEqual([
      '',
      'failOn: error',
      '',
      'overrides:',
      '  - files: [acknowledgements, ontvangst]',
      '    stage: acknowledgement',
      '  - files: en',
      '    lang: en',
      '  - files: nl',
      '    lang: nl',
      '',
      '',
      '',
    ])
  })

  it('writes a configuration that the linter takes', async () => {
    const cwd = makeTree({ ...replies, "nl/brieven [oud] 'x'/d.md": 'Beste @naam@, @order@ van @datum@.' })
    await init(cwd, ['--yes'])
    const printed = await run(['--print-config', "nl/brieven [oud] 'x'/d.md"], cwd)
    expect(printed).toMatchObject({ code: 0, stderr: '' })
    expect(printed.stdout).toMatch(/^channel: letter/m)
    expect(printed.stdout).toContain('{ open: "@", close: "@" }')
    expect((await run(['--print-config', 'en/acknowledgements/c.md'], cwd)).stdout).toMatch(
      /^stage: acknowledgement/m,
    )
  })

  it('names the one language that all replies are in', async () => {
    const cwd = makeTree({ 'a.md': dutch, 'b.md': dutch })
    await init(cwd, ['--yes'])
    expect(read(cwd, '.complaintlintrc.yml')).toContain("  - files: '*'\n    lang: nl\n")
  })

  it.each(['.complaintlintrc.yml', '.complaintlintrc.yaml'])('leaves a %s as it is', async name => {
    const cwd = makeTree({ ...replies, [name]: 'failOn: never\n' })
    expect((await init(cwd, ['--yes'])).code).toBe(0)
    expect(read(cwd, name)).toBe('failOn: never\n')
    expect(fs.readdirSync(cwd).sort()).toEqual([name, 'en', 'nl'])
  })

  it('sets up a folder without replies, and one that is named', async () => {
    const cwd = makeTree({ 'sub/x.json': '{}' })
    expect((await init(cwd, ['--yes', 'sub'])).stderr).toContain('Written: sub/.complaintlintrc.yml\n')
    expect(read(cwd, 'sub/.complaintlintrc.yml')).toContain('# Seen here: 0 replies.\n')
  })

  it('says what went wrong', async () => {
    const ran = await init(makeTree({}), ['nowhere'])
    expect(ran).toEqual({ code: 2, stdout: '', stderr: 'complaintlint init: nowhere does not exist\n' })
  })
})

describe('a hook or workflow file', () => {
  it.each(Object.entries(integrations))(
    'for %s is written when it is asked for',
    async (name, { file, text }) => {
      const cwd = makeTree({ ...replies, '.git/HEAD': '' })
      const flag = ['github', 'gitlab'].includes(name) ? '--ci' : '--hook'
      const ran = await init(path.join(cwd, 'nl'), ['--yes', flag, name])
      expect(ran.stderr).toContain(`Written: ../${file}\n`)
      expect(read(cwd, file)).toBe(text)
    },
  )

  it.each(Object.entries(integrations))('for %s that is there stays', async (name, { file, text }) => {
    const cwd = makeTree({ ...replies, [file]: 'mine\n' })
    const flag = ['github', 'gitlab'].includes(name) ? '--ci' : '--hook'
    const ran = await init(cwd, ['--yes', flag, name])
    expect(ran.stderr).toContain(`${file} is there already; add this to it:\n\n${text}`)
    expect(read(cwd, file)).toBe('mine\n')
  })

  it('of another kind is refused', async () => {
    const ran = await init(makeTree({}), ['--hook', 'husky'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('pre-commit, lefthook, lint-staged')
  })
})

describe('on a terminal', () => {
  it('asks at most four questions and does as answered', async () => {
    const cwd = makeTree(replies)
    const ran = await init(cwd, [], 'n\nwarning\nlefthook\ngitlab\n')
    expect(ran.code).toBe(0)
    expect(ran.stderr.match(/\[[^\]]*\] /g)).toHaveLength(4)
    expect(read(cwd, '.complaintlintrc.yml')).toMatch(/^failOn: warning$/m)
    expect(read(cwd, '.complaintlintrc.yml')).not.toContain('stage:')
    expect(read(cwd, 'lefthook.yml')).toBe(integrations.lefthook.text)
    expect(read(cwd, '.gitlab-ci.yml')).toBe(integrations.gitlab.text)
  })

  it('takes an empty line for the answer between brackets', async () => {
    const [asked, silent] = [makeTree(replies), makeTree(replies)]
    await init(asked, [], '\n\n\n\n')
    await init(silent, ['--yes'])
    expect(read(asked, '.complaintlintrc.yml')).toBe(read(silent, '.complaintlintrc.yml'))
    expect(fs.readdirSync(asked).sort()).toEqual(['.complaintlintrc.yml', 'en', 'nl'])
  })

  it('asks again after an answer that it does not know', async () => {
    const cwd = makeTree(replies)
    const ran = await init(cwd, [], 'perhaps\nja\nfatal\ninfo\n\n\n')
    expect(ran.stderr).toContain('Please answer yes or no.\n')
    expect(ran.stderr).toContain('Please answer error, warning, info, never.\n')
    expect(read(cwd, '.complaintlintrc.yml')).toMatch(/^failOn: info$/m)
  })

  it('overwrites a configuration only after a yes', async () => {
    const cwd = makeTree({ ...replies, '.complaintlintrc.yml': 'failOn: never\n' })
    await init(cwd, [], '\n\n\n')
    expect(read(cwd, '.complaintlintrc.yml')).toBe('failOn: never\n')
    await init(cwd, [], 'y\nwarning\n\n\n')
    expect(read(cwd, '.complaintlintrc.yml')).toMatch(/^failOn: warning$/m)
  })

  it('writes nothing when the answers break off', async () => {
    const cwd = makeTree(replies)
    const ran = await init(cwd, [], 'y\nwarning\n')
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('broken off; nothing was written')
    expect(fs.readdirSync(cwd).sort()).toEqual(['en', 'nl'])
  })
})

function init(cwd: string, args: readonly string[], answers?: string): Promise<Ran> {
  const terminal = answers === undefined ? {} : { stdin: answers, isTTY: true }
  return run(['init', ...args], cwd, terminal)
}

function read(cwd: string, file: string): string {
  return fs.readFileSync(path.join(cwd, file), 'utf8')
}
