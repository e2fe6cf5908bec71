/** Globs and ignore patterns mean what they mean elsewhere, and none of them can be slow. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { matcher, openGlob } from '../../src/read/glob'
import { ignoreRules } from '../../src/read/ignores'
import { makeTree } from '../tree'
import { cpuOf } from '../cpu'

describe('a glob', () => {
  it.each<[glob: string, matching: string[], others: string[]]>([
    ['*.md', ['a.md', 'nl/a.md', '.a.md'], ['a.mdx', 'a/b']],
    ['/a.md', ['a.md', 'a.md/b'], ['nl/a.md']],
    ['nl/*', ['nl/a', 'nl/a/b'], ['nl', 'x/nl/a']],
    ['nl/', ['nl/a', 'x/nl/a'], ['nla']],
    ['a?c', ['abc', 'a.c'], ['ac', 'abbc']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '-x', 'x']],
    ['[!a-c]x', ['dx'], ['ax', 'x']],
    ['[]a]', [']', 'a'], ['[]a]', 'b']],
    ['[[:digit:]x]', ['0', '9', 'x'], ['a', ':']],
    ['[a', [], ['[a', 'a']],
    ['\\*', ['*'], ['a', '\\*']],
    ['a\\', [], ['a', 'a\\']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/c'], ['ab', 'a/xb', 'x/a/b']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
    ['a**b', ['ab', 'axb', 'x/axb'], ['a/b']],
    ['{a,b{c,d}}.md', ['a.md', 'bc.md', 'bd.md'], ['b.md', 'c.md']],
    ['{a,b/c}/d', ['a/d', 'b/c/d'], ['b/d']],
    ['{a}', ['{a}'], ['a']],
    ['{a,b', ['{a,b'], ['a']],
    ['\\{a,b}', ['{a,b}'], ['a', 'b']],
    ['{,x}a', ['a', 'xa'], ['x']],
  ])('%s matches %j and not %j', (glob, matching, others) => {
    const matches = matcher([glob])
    expect(matching.filter(one => !matches(one))).toEqual([])
    expect(others.filter(matches)).toEqual([])
  })

  it('with ! takes out what another one takes in', () => {
    const matches = matcher(['*.md', '!old/**'])
    expect(['a.md', 'old/a.md', 'x/old/a.md'].filter(matches)).toEqual(['a.md', 'x/old/a.md'])
  })

  it.each([
    ['nl/*.md', 'nl'],
    ['*.md', '.'],
    ['/srv/nl/{a,b}.md', '/srv/nl'],
    ['/*.md', '/'],
    ['../nl/**', '../nl'],
  ])('%s is looked for in %s', (glob, base) => {
    expect(openGlob(glob)?.base).toBe(base)
  })

  const piece = fc.constantFrom('a', 'b', '.', '*', '**', '?', '/', '[ab]', '[!a]', '\\*', 'aa')
  const name = fc.array(fc.constantFrom('a', 'b', '.', '*', '/'), { minLength: 1, maxLength: 8 })

  test('matches what the same regular expression does', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), name, (pieces, names) => {
        const [glob, file] = [pieces.join(''), names.join('')]
        fc.pre(!/^\.?\/|\/$|\/\/|^!/.test(glob) && !/^\/|\/$|\/\//.test(file))
        expect(matcher([`/${glob}`])(file), `${glob} on ${file}`).toBe(expressionOf(glob).test(file))
      }),
      { numRuns: 5000 },
    )
  })
})

const expressions: Record<string, string> = { '\\*': '\\*', '?': '[^/]', '.': '\\.', '[!': '[^/' }

/** The slow way. */
function expressionOf(glob: string): RegExp {
  const source = glob
    .split('/')
    .map((name, index, { length }) => {
      if (name === '**') return index === length - 1 ? '[^/]+(?:/[^/]+)*' : '(?:[^/]+/)*'
      const inName = name.replace(/\\\*|\*+|\?|\.|\[!/g, found => expressions[found] ?? '[^/]*')
      return index === length - 1 ? inName : `${inName}/`
    })
    .join('')
  return new RegExp(`^${source}(?:/.*)?$`)
}

describe('an ignore pattern', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', 'A', '*', '**', '?', '/', '[ab]', '[!a]', '[^b]', '[[:upper:]]', '[', ']', '\\'],
    ...[' ', '\\ ', '#', '!', '.', '**/', '/**', '-', '\t'],
  )
  const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))

  test('leaves out what git leaves out', () => {
    const names = ['a', 'b', 'ab', 'A', 'a b', 'a ', '#a', '!a', '.a', 'a-b', '*', '[a', 'a]', '\\']
    const files = [...names, ...names.flatMap(one => [`a/${one}`, `b/a/${one}`, `ab/b/a/${one}`])]
    const cwd = makeTree({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/objects/.keep': '',
      '.git/refs/.keep': '',
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), lines => {
        // git before 2.41 compares unrelated pointers where ** is part of a name
        fc.pre(!lines.some(one => /\[[^\]]*\/|[^/!]\*\*|\*\*[^/]/.test(one)))
        const rules = ignoreRules(lines)
        expect(
          files.filter(file => rules.ignores(file)),
          JSON.stringify(lines),
        ).toEqual(leftOutByGit(lines, files, cwd))
      }),
      { numRuns: 150, examples: [[['a\\/a', '#']], [['a\\\\/a']]] },
    )
  })

  function leftOutByGit(lines: readonly string[], files: readonly string[], cwd: string): string[] {
    const excludes = path.join(makeTree({ excludes: `${lines.join('\n')}\n` }), 'excludes')
    const asked = ['-c', `core.excludesFile=${excludes}`, 'check-ignore', '--no-index', '--stdin', '-z']
    try {
      const said = execFileSync('git', asked, { cwd, input: files.join('\0'), encoding: 'utf8' })
      return said.split('\0').slice(0, -1)
    } catch {
      return []
    }
  }
})

describe('a pattern that somebody made to be slow', () => {
  const long = ['a'.repeat(250), 'a/'.repeat(100).slice(0, -1), '.a'.repeat(120)]

  it.each([
    '*a*a*a*a*a*a*a*a*a*a*a*a*b',
    '?*?*?*?*?*?*?*?*?*?*?*?*b',
    'a*a*a*a*a*a*a*a*a*a*a*a*b',
    '**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b',
    '**/*a*a*a*a*a*a/**/*a*a*a*a*a*a/**/*a*a*a*a*b',
    `${'*'.repeat(2000)}b`,
    `${'**/'.repeat(1000)}b`,
    `${'[a'.repeat(1000)}b`,
    `b${'\\'.repeat(1999)}`,
    `a${' '.repeat(4000)}b`,
  ])('is not: %s', pattern => {
    const found = () =>
      [matcher([pattern]), (file: string) => ignoreRules([pattern]).ignores(file)].map(matches =>
        long.filter(matches),
      )
    expect(found()).toEqual([[], []])
    expect(cpuOf(found, 1000)).toBeLessThan(1000)
  })

  it.each([
    ['{a,b}'.repeat(20), 'stands for more than 1000 globs'],
    ['{a,'.repeat(1300), undefined],
    [`${'{'.repeat(1500)}a,b${'}'.repeat(1500)}`, undefined],
    ['a'.repeat(5000), 'is longer than 4096 characters'],
  ])('is refused where it cannot be helped: %s', (glob, message) => {
    const made = () => {
      if (message === undefined) matcher([glob])
      else expect(() => matcher([glob])).toThrow(message)
    }
    expect(cpuOf(made, 1000)).toBeLessThan(1000)
  })
})
