import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig, type Config } from '../../src/config/load'
import { makeTree } from '../tree'
import { rules } from './rules'

describe('a configuration that cannot be used', () => {
  it.each([
    ['an unknown key', 'rule:\n  a: off\n', ['1:1: found the unknown key “rule”; did you mean “rules”?']],
    [
      'an unknown rule',
      'rules:\n  bussy-excuse: off\n',
      ['2:3: found the unknown key “bussy-excuse”; did you mean “busy-excuse”?'],
    ],
    [
      'a wrong level',
      'rules:\n  busy-excuse: eror\n',
      ['2:16: found "eror", expected off, error, warning or info; did you mean “error”?'],
    ],
    [
      'a level that is no word',
      'rules: {defensive: 2}\n',
      ['1:20: found 2, expected off, error, warning, info or a map'],
    ],
    [
      'a wrong option',
      'rules:\n  long-sentence: {wrods: 3}\n',
      ['2:19: found the unknown key “wrods”; did you mean “words”?'],
    ],
    [
      'an option of a wrong type',
      'rules:\n  long-sentence:\n    words: many\n',
      ['3:12: found "many", expected a number'],
    ],
    [
      'an option for a rule without',
      'rules:\n  busy-excuse: {words: 3}\n',
      ['2:17: found the unknown key “words”, expected severity'],
    ],
    ['a list for a map', '- rules\n', ['1:1: found a list, expected a map']],
    ['a text for a map', 'rules: off\n', ['1:8: found "off", expected a map']],
    ['a wrong number', 'maxWarnings: -1\n', ['1:14: found -1, expected a number of at least 0']],
    ['a broken number', 'maxWarnings: 1.5\n', ['1:14: found 1.5, expected a whole number']],
    [
      'a wrong failOn',
      'failOn: warn\n',
      ['1:9: found "warn", expected error, warning, info or never; did you mean “warning”?'],
    ],
    [
      'an override without files',
      'overrides:\n  - lang: nl\n',
      ['2:5: found nothing, expected a text or a list'],
    ],
    [
      'a wrong language',
      'overrides:\n  - files: "*"\n    lang: qq\n',
      ['3:11: found "qq": a language is nl, en or that of a rule pack, also with a country, such as nl-BE'],
    ],
    [
      'a wrong stage',
      'overrides:\n  - {files: "*", stage: replay}\n',
      ['2:25: found "replay", expected acknowledgement, reply, rejection or closing; did you mean “reply”?'],
    ],
    [
      'a wrong stage beside an own one',
      'stages: {follow-up: {}}\noverrides:\n  - {files: "*", stage: folow-up}\n',
      [
        '3:25: found "folow-up", expected acknowledgement, reply, rejection, closing or follow-up; did you mean “follow-up”?',
      ],
    ],
    [
      'a wrong move',
      'stages:\n  follow-up:\n    needs: [thanks, [solution, apologies]]\n',
      ['3:32: found "apologies", expected thanks, acknowledgement'],
    ],
    ['a wrong move by itself', 'stages: {follow-up: {needs: [thank]}}\n', ['1:30: found "thank", expected']],
    ['an empty list of moves', 'stages: {follow-up: {needs: [[]]}}\n', ['1:30: found a list']],
    [
      'a stage like none',
      'stages: {follow-up: {like: later}}\n',
      ['1:28: found "later", expected acknowledgement, reply, rejection or closing'],
    ],
    [
      'a wrong key of a stage',
      'stages: {follow-up: {need: [thanks]}}\n',
      ['1:22: found the unknown key “need”; did you mean “needs”?'],
    ],
    [
      'a name that is none',
      'stages: {Follow Up: {}}\n',
      ['1:10: found the key “Follow Up”: a name has small letters, digits and hyphens'],
    ],
    ['stages in a list', 'stages: [follow-up]\n', ['1:9: found a list, expected a map']],
    [
      'a wrong trait of a channel',
      'channels: {forum: {public: maybe}}\n',
      ['1:28: found "maybe", expected true or false'],
    ],
    [
      'a wrong key in an override',
      'overrides:\n  - {files: "*", chanel: email}\n',
      ['2:18: found the unknown key “chanel”; did you mean “channel”?'],
    ],
    ['a half placeholder', 'placeholders:\n  - open: "[["\n', ['2:5: found nothing, expected a text']],
    [
      'an empty placeholder',
      'placeholders: [{open: "", close: "]"}]\n',
      ['1:23: found "", expected a text that is not empty'],
    ],
    [
      'keys of every object',
      '__proto__: {rules: {}}\nconstructor: 1\n',
      ['1:1: found the unknown key “__proto__”'],
    ],
    ['a key of every object', 'constructor: 1\n', ['1:1: found the unknown key “constructor”']],
    ['an own stage without a name', 'stages:\n  __proto__: {}\n', ['2:3: found the unknown key “__proto__”']],
    [
      'an own channel without a name',
      'channels: {"__proto__": {}}',
      ['1:12: found the unknown key “__proto__”'],
    ],
    [
      'a key behind an alias',
      'failOn: &a error\nstages: {*a : {like: reply}}\n',
      ['2:10: found an alias as a key, expected the key itself'],
    ],
    ['a doubled key', 'failOn: error\nfailOn: info\n', ['2:1: found the key “failOn” twice']],
    [
      'broken YAML',
      'rules: [\n',
      [
        '2:1: this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    ],
    ['several faults at once', 'failOn: no\nmaxWarnings: x\n', ['1:9: found "no"', '2:14: found "x"']],
  ])('names file, line and column of %s', async (_, text, faults) => {
    const lines = (await messageOf(text)).split('\n')
    expect(lines).toHaveLength(faults.length)
    for (const [index, fault] of faults.entries())
      expect(lines[index]).toMatch(startingWith(`conf.yml:${fault}`))
  })

  it('refuses aliases that multiply, at once', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    )
    const text = ['a-1: &a-1 [x]', ...levels].join('\n')
    expect(await messageOf(text)).toMatch(/conf.yml:1:1: (found too many aliases|this is not YAML)/)
  })

  it('refuses nesting that would exhaust the stack', async () => {
    expect(await messageOf('['.repeat(50_000))).toMatch(/^conf.yml:\d+:\d+: /)
  })

  it.each(['../known.jsonl', '/etc/known.jsonl', 'x/../../known.jsonl'])(
    'refuses a baseline outside the repository: %s',
    async name => {
      const cwd = makeTree({ 'conf.yml': `failOn: info\nbaseline: ${name}\n` })
      const loaded = await loadConfig(path.join(cwd, 'conf.yml'), 'conf.yml', cwd, () =>
        Promise.resolve(rules),
      )
      expect(loaded).toEqual({
        error: `conf.yml:2:11: found “${name}”, expected a path inside the repository`,
      })
    },
  )

  it('refuses what is no UTF-8', async () => {
    expect(await messageOf(Buffer.from([0x23, 0xff]))).toBe(
      'conf.yml: is not valid UTF-8 at byte 1 (0xff, line 1); save it as UTF-8',
    )
  })

  it('leaves the prototype of objects alone', async () => {
    await messageOf('__proto__: {polluted: yes}\nrules: {__proto__: {polluted: yes}}\n')
    expect('polluted' in {}).toBe(false)
  })
})

describe('a configuration that can be used', () => {
  it.each(['', '# nothing yet\n', '\n\n', '{}\n'])('may be empty: %j', async text => {
    expect((await load(text)).layersFor('a.md')).toHaveLength(1)
  })

  it.each([
    ['reviews/**', ['reviews/a.md', 'reviews/x/b.md']],
    ['reviews', ['reviews/a.md', 'reviews/x/b.md', 'nl/reviews/c.md']],
    ['*.txt', ['d.txt', 'nl/e.txt']],
    ['/d.txt', ['d.txt']],
    ['nl/{reviews,e.txt}', ['nl/reviews/c.md', 'nl/e.txt']],
    ['[reviews/**, "!reviews/x"]', ['reviews/a.md']],
  ])('matches files: %s', async (globs, expected) => {
    const config = await load(
      `overrides:\n  - {files: ${JSON.stringify(globs)
        .replace(/^"(\[.*\])"$/, '$1')
        .replaceAll('\\"', '"')}, lang: nl}\n`,
    )
    const files = ['reviews/a.md', 'reviews/x/b.md', 'nl/reviews/c.md', 'd.txt', 'nl/e.txt']
    expect(files.filter(file => config.layersFor(file).length === 2)).toEqual(expected)
  })

  it('ignores files as a .gitignore does', async () => {
    const config = await load('ignore: [old/, "!old/keep.md", "*.txt"]\n')
    expect(['old/a.md', 'x.txt', 'new/a.md', '../old/a.md'].filter(file => config.ignores(file))).toEqual([
      'old/a.md',
      'x.txt',
    ])
  })

  it('counts the path of the baseline from its folder, as far as the repository reaches', async () => {
    const cwd = makeTree({ '.git/HEAD': '', 'x/conf.yml': 'baseline: ../..known.jsonl\n' })
    const loaded = await loadConfig(path.join(cwd, 'x/conf.yml'), 'conf.yml', path.join(cwd, 'x'), () =>
      Promise.resolve(rules),
    )
    if ('error' in loaded) throw new Error(loaded.error)
    expect(loaded.layersFor('a.md')[0]?.data.baseline).toBe(path.join(cwd, '..known.jsonl'))
  })

  it('knows the line of every value', async () => {
    const config = await load('failOn: info\noverrides:\n  - files: "*"\n    rules:\n      defensive: off\n')
    const [top, override] = config.layersFor('a')
    expect(top?.from('failOn')).toBe('conf.yml:1')
    expect(override?.from('rules', 'defensive')).toBe('conf.yml:5')
  })
})

async function load(text: string | Buffer): Promise<Config> {
  const loaded = await read(text)
  if ('error' in loaded) throw new Error(loaded.error)
  return loaded
}

async function messageOf(text: string | Buffer): Promise<string> {
  const loaded = await read(text)
  if ('error' in loaded) return loaded.error
  throw new Error('the configuration was taken')
}

function read(text: string | Buffer) {
  return loadConfig(path.join(makeTree({ 'conf.yml': text }), 'conf.yml'), 'conf.yml', '/', () =>
    Promise.resolve(rules),
  )
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}
