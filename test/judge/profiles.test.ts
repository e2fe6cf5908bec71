import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readProfile } from '../../src/compile/profiles'
import { builtIn } from '../../src/lint/built-in'

const folder = new URL('../../rules/profiles/', import.meta.url).pathname
const profiles = readdirSync(folder)
  .filter(name => name.endsWith('.yml'))
  .map(name =>
    readProfile({ path: `rules/profiles/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }),
  )

function remindersFor(text: string, stage: string, names: readonly string[]): string[] {
  const settings = { severityOf: {}, options: { 'profile-requirement': { profiles: names } } }
  return builtIn()
    .lint(
      text,
      {
        path: 'reply.md',
        language: profiles.find(({ id }) => names.includes(id))?.languages[0] ?? 'nl',
        stage,
      },
      settings,
    )
    .problems.filter(({ rule }) => rule === 'profile-requirement')
    .map(({ message }) => message)
}

describe.each(profiles)('the profile $id', ({ id, example, requirements, languages }) => {
  const inLanguage = languages.map(language => requirements.map(({ texts }) => texts[language]?.message))

  test('finds nothing lacking in its example', () => {
    expect(remindersFor(example.complete, example.stage, [id])).toEqual([])
  })

  test('lists all that it asks for where nothing of it stands', () => {
    const nothing = example.language === 'nl' ? 'Tot ziens bij ons loket.' : 'See you at our desk.'
    expect([...remindersFor(nothing, example.stage, [id])].sort()).toEqual([...(inLanguage[0] ?? [])].sort())
  })

  test('says nothing at a stage that it is not for, and nothing unless it is asked for', () => {
    expect(remindersFor('Tot ziens.', 'acknowledgement', [id])).toEqual([])
    expect(remindersFor('Tot ziens.', example.stage, [])).toEqual([])
  })

  test('needs every one of its cues: without the word for one requirement, that one is reported', () => {
    for (const { texts, cues } of requirements) {
      const message = texts[example.language]?.message
      const words = new Set((cues[example.language] ?? []).flat().map(word => word.replace(/^\+|\+$/g, '')))
      const without = example.complete.replace(/[\p{L}.-]+/gu, word =>
        [...words].some(cue => word.toLowerCase().includes(cue)) ? '' : word,
      )
      expect(remindersFor(without, example.stage, [id])).toContain(message)
    }
  })
})

test('a reply can name its profile in the front matter', () => {
  const text = '---\nprofile: nl-awb\nstage: closing\nlang: nl\n---\nTot ziens bij ons loket.'
  const { problems } = builtIn().lint(text, { path: 'reply.md' }, { severityOf: {}, options: {} })
  expect(problems.filter(({ rule }) => rule === 'profile-requirement').length).toBeGreaterThan(3)
})

test('a faulty profile is a fault at its place', () => {
  expect(() =>
    readProfile({ path: 'rules/profiles/x.yml', text: 'about: {nl: a, en: b}\nlanguages: [xx]\n' }),
  ).toThrow(/rules\/profiles\/x\.yml:2:/)
})
