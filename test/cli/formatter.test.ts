/** Formatters that the user names: files and packages. */
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeTree } from '../tree'
import { run } from './fake'

const body = `({ results }, { rules, sources }) =>
  results.map(({ path, problems }) => path + ' ' + problems.length + ' ' + rules.length + ' ' + sources(path) + '\\n').join('')`
const expected = 'a.md 1 3 a bad day\n'
const text = { 'a.md': 'a bad day' }

describe('--format with a formatter of one’s own', () => {
  it.each([
    ['an ES module', './mine.mjs', { 'mine.mjs': `export default ${body}` }],
    ['a CommonJS module', './lib/mine.cjs', { 'lib/mine.cjs': `module.exports = ${body}` }],
    [
      'compiled TypeScript',
      './mine.cjs',
      { 'mine.cjs': `exports.__esModule = true; exports.default = ${body}` },
    ],
    [
      'a package',
      'complaintlint-formatter-mine',
      {
        'node_modules/complaintlint-formatter-mine/package.json': '{"exports": "./index.mjs"}',
        'node_modules/complaintlint-formatter-mine/index.mjs': `export default ${body}`,
      },
    ],
    ['a package with a scope', '@us/mine', { 'node_modules/@us/mine/index.js': `module.exports = ${body}` }],
  ])('runs %s', async (_, name, files) => {
    const cwd = makeTree({ ...text, ...files })
    expect(await run(['-f', name], cwd)).toEqual({ code: 1, stdout: expected, stderr: '' })
  })

  it('takes an absolute path, and writes to a file beside other reports', async () => {
    const cwd = makeTree({ ...text, 'mine.mjs': `export default ${body}` })
    const ran = await run(['-f', `${path.join(cwd, 'mine.mjs')}=out.txt`, '-f', 'compact'], cwd)
    expect(ran.stdout).toContain('no-bad')
    expect(fs.readFileSync(path.join(cwd, 'out.txt'), 'utf8')).toBe(expected)
  })

  it('gives it no word of the replies under --redact', async () => {
    const cwd = makeTree({
      ...text,
      'mine.mjs': `export default (report, { sources }) => JSON.stringify(report) + sources('a.md')`,
    })
    const ran = await run(['-f', './mine.mjs', '--redact'], cwd)
    expect(ran.stdout).toMatch(/no-bad.*undefined$/)
    expect(ran.stdout).not.toMatch(/is bad|bad day/)
  })

  it.each([
    ['is not there', './gone.mjs', /^the formatter \.\/gone\.mjs cannot be loaded: .*gone\.mjs/],
    ['is not installed', 'not-here', /^the formatter not-here cannot be loaded: the package not-here is not/],
    ['cannot be read', './broken.cjs', /^the formatter \.\/broken\.cjs cannot be loaded: /],
    ['is no function', './number.cjs', /^\.\/number\.cjs exports no formatter/],
    ['throws', './throws.cjs', /^the formatter \.\/throws\.cjs failed: at a loss$/m],
    ['gives no text', './silent.cjs', /^\.\/silent\.cjs gave undefined, where a formatter gives text$/m],
  ])('says which one %s', async (_, name, message) => {
    const cwd = makeTree({
      ...text,
      'broken.cjs': '(',
      'number.cjs': 'module.exports = 3',
      'throws.cjs': 'module.exports = () => { throw new Error("at a loss") }',
      'silent.cjs': 'module.exports = () => undefined',
    })
    const ran = await run(['-f', name], cwd)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(message)
  })

  it('reads no reply when one cannot be loaded', async () => {
    const cwd = makeTree({ 'a.md': 'crash' })
    expect((await run(['-f', './gone.mjs'], cwd)).stderr).not.toContain('a.md')
  })
})
