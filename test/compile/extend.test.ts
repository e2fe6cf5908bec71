import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { extend } from '../../src/compile/extend'
import { readPack, type PackFile } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import { createMatcher } from '../../src/match'
import type { Tables } from '../../src/match/tables'
import { parse } from '../../src/parse'

const folder = path.resolve(import.meta.dirname, '..', '..', 'rules')
const ours: PackFile[] = [
  'lexicon/nl.yml',
  'lexicon/en.yml',
  'moves/apology.yml',
  'defensive/busy-excuse.yml',
].map(name => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }))

const example = { message: 'm', why: 'w', advice: 'a', examples: [{ bad: 'b', good: 'g' }] }
const rule = (languages: object): string =>
  JSON.stringify({ severity: 'info', source: [{ title: 'test' }], ...languages })

const added: PackFile[] = [
  {
    path: 'p/lexicon/nl.yml',
    text: JSON.stringify({ classes: { dish: { about: 'food', words: ['pizza', 'koude soep'] } } }),
  },
  {
    path: 'p/tone/dishes.yml',
    text: rule({
      nl: { ...example, patterns: ['<dish> .. <firm>', '~eten ..3 <dish>'], unless: { sentence: ['toch'] } },
    }),
  },
  {
    path: 'p/defensive/busy-excuse.yml',
    text: rule({
      nl: { ...example, patterns: ['hoogtij'] },
      fr: { ...example, patterns: ['(trop | très) occupé'] },
    }),
  },
]

const replies = [
  'Sorry. Het was erg druk, en de koude soep van ons team was op. U at uw pizza.',
  'Het was hoogtij. U at toch uw pizza. Het spijt ons zeer.',
  '---\nlang: en\n---\nWe were very busy that night. We are sorry.',
  '---\nlang: fr\n---\nNous étions très occupé ce soir.',
]

describe('a pack added to compiled tables', () => {
  const base = compile(readPack(ours))
  const lexiconOf = (language: string) => readPack(ours).lexicons.find(file => file.language === language)

  test('finds what it finds when all is compiled together', () => {
    const extended = extend(base, readPack(added), lexiconOf) ?? expect.fail()
    const together = found(compile(readPack([...ours, ...added])))
    expect(found(extended)).toEqual(together)
    expect(together).toEqual(
      expect.arrayContaining(['dishes koude soep van ons team', 'busy-excuse hoogtij']),
    )
    expect(together).toContain('busy-excuse très occupé')
    expect(together.filter(one => one.startsWith('dishes'))).toHaveLength(2)
  })

  test('does not touch the tables that it is added to', () => {
    const before = found(base)
    extend(base, readPack(added), lexiconOf)
    expect(found(base)).toEqual(before)
  })

  test('has to be compiled with all others when it adds words to one of our classes', () => {
    const pack = readPack([
      {
        path: 'p/lexicon/nl.yml',
        text: JSON.stringify({ classes: { firm: { about: 'us', words: ['Jansen'] } } }),
      },
    ])
    expect(extend(base, pack, lexiconOf)).toBeUndefined()
  })

  test('tells the faults of its patterns by file, line and column', () => {
    const pack = readPack([
      { path: 'p/tone/dishes.yml', text: rule({ nl: { ...example, patterns: ['<nothing>'] } }) },
    ])
    expect(() => extend(base, pack, lexiconOf)).toThrow(
      /p\/tone\/dishes\.yml:1:\d+.*there is no class <nothing>/s,
    )
  })
})

function found(tables: Tables): string[] {
  const match = createMatcher(tables)
  return replies.flatMap(text =>
    match(parse(text, { path: 'reply.md' }).reply).map(
      ({ rule, block, span }) => `${tables.rules[rule]?.id ?? ''} ${block.text.slice(span.start, span.end)}`,
    ),
  )
}
