/** Part of the build: how the bundles get at the modules of Node and at what few runs need, each of which costs start-up. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
/** What few runs need is loaded when something of it is used. */
const onUse = new Set(
  ['child_process', 'crypto', 'module', 'os', 'tty', 'v8', 'worker_threads'].map(name => `node:${name}`),
)
/** Bundles of their own for parts that many runs do without, by how they are imported. */
const parts = new Map([
  ['./micromark-prose', { bundle: './micromark.cjs', names: exportsOf('src/parse/micromark-prose.ts') }],
  ['chalk', { bundle: './chalk.cjs', names: ['Chalk'] }],
])
/** What all files import has few exports, so that its names are not copied for each of them. */
const slim = new Map([
  ['node:fs', []],
  ['node:path', ['posix']],
])

/** `src/cli/color.ts` says whether a report has colours; what chalk would find out about the terminal is left aside. */
const chalkElsewhere = require
  .resolve('chalk')
  .replace(/index\.js$/, path.join('vendor', 'supports-color', 'browser.js'))

export const builtins = {
  name: 'builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path, namespace, kind }) => {
      const isOurs = onUse.has(path) || (slim.has(path) && kind === 'import-statement')
      return isOurs && namespace !== 'builtin' ? { path, namespace: 'builtin' } : undefined
    })
    onResolve({ filter: /^(?:\.\/micromark-prose|chalk)$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'part' } : undefined,
    )
    onResolve({ filter: /./, namespace: 'part' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => {
      const { bundle, names } = parts.get(path)
      return { contents: loadedOnUse(names, bundle) }
    })
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: chalkElsewhere }))
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: onUse.has(path)
        ? loadedOnUse(Object.keys(require(path)), path)
        : slimmed(path, slim.get(path)),
    }))
  },
}

function exportsOf(file) {
  const source = readFileSync(path.resolve(import.meta.dirname, '..', '..', file), 'utf8')
  return [...source.matchAll(/^export function (\w+)/gm)].map(([, name]) => name)
}

function loadedOnUse(names, id) {
  return `let whole
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => (whole ??= require('${id}'))[name] })`
}

function slimmed(id, names) {
  return `const whole = require('${id}')\nexport default whole\nexport const { ${names.join(', ')} } = whole`
}
