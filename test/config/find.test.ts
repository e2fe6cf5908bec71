import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openConfiguration, type LayerData } from '../../src/config'
import { configFinder } from '../../src/config/find'
import { makeTree } from '../tree'
import { rules } from './rules'

describe('configFinder', () => {
  it('finds the nearest file above, up to the repository’s root', () => {
    const top = makeTree({
      '.complaintlintrc.yml': '',
      'repo/.git/HEAD': '',
      'repo/nl/.complaintlintrc.yaml': '',
      'repo/nl/x/a.md': '',
      'repo/en/b.md': '',
      'loose/y/c.md': '',
    })
    const find = configFinder()
    const found = ['repo/nl/x', 'repo/nl', 'repo/en', 'repo', 'loose/y'].map(folder =>
      find(path.join(top, folder)),
    )
    expect(found.map(file => file && path.relative(top, file))).toEqual([
      'repo/nl/.complaintlintrc.yaml',
      'repo/nl/.complaintlintrc.yaml',
      undefined,
      undefined,
      '.complaintlintrc.yml',
    ])
  })
})

describe('openConfiguration', () => {
  const files = {
    '.complaintlintrc.yml':
      'failOn: info\noverrides:\n  - {files: nl, lang: nl}\n  - {files: nl/reviews, channel: review}\nignore: old\n',
    'own.yml': 'failOn: never\noverrides: [{files: sub/nl, lang: en}]\n',
    'sub/.complaintlintrc.yml': 'maxWarnings: 3\n',
  }

  it('merges the overrides that match a file, in their order', async () => {
    expect((await open().settingsFor('nl/reviews/a.md')).given).toEqual({
      language: 'nl',
      channel: 'review',
      placeholders: [],
    })
    expect((await open().settingsFor('en/a.md')).given).toEqual({ placeholders: [] })
  })

  it('takes the nearest file only', async () => {
    expect(await open().settingsFor('sub/a.md')).toMatchObject({
      failOn: 'error',
      maxWarnings: { value: 3, from: 'sub/.complaintlintrc.yml:1' },
    })
  })

  it('takes the file that is named, with globs from the working folder', async () => {
    const named = open({ config: 'own.yml' })
    expect(await named.settingsFor('sub/nl/a.md')).toMatchObject({
      failOn: 'never',
      given: { language: 'en' },
    })
  })

  it('takes none when told so', async () => {
    expect(await open({ config: false }).settingsFor('nl/a.md')).toMatchObject({
      failOn: 'error',
      given: { placeholders: [] },
    })
  })

  it('puts flags before the configuration', async () => {
    const settings = await open({ flags: { failOn: 'warning', lang: 'en' } }).settingsFor('nl/a.md')
    expect(settings).toMatchObject({ failOn: 'warning', given: { language: 'en' } })
  })

  it('says which file leaves another out', async () => {
    expect(await open().ignoredBy('old/a.md')).toBe('.complaintlintrc.yml')
    expect(await open().ignoredBy('new/a.md')).toBeUndefined()
  })

  it('gives the same object to files to which the same applies', async () => {
    const configuration = open()
    const [a, b, c] = [
      await configuration.settingsFor('nl/a.md'),
      await configuration.settingsFor('nl/x/b.md'),
      await configuration.settingsFor('en/c.md'),
    ]
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })

  it('fails for a named file that is not there', async () => {
    await expect(open({ config: 'gone.yml' }).settingsFor('a.md')).rejects.toThrow('gone.yml: does not exist')
  })

  function open({ config, flags = {} }: { config?: string | false; flags?: LayerData } = {}) {
    const cwd = makeTree(files)
    const configuration = openConfiguration({ cwd, config, flags, rules })
    const around = (file: string) => configuration.in(path.dirname(path.join(cwd, file)))
    return {
      settingsFor: async (file: string) => (await around(file)).settingsFor(path.join(cwd, file)),
      ignoredBy: async (file: string) => (await around(file)).ignoredBy(path.join(cwd, file)),
    }
  }
})
