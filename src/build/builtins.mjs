/** Part of the build: how the bundles get at the modules of Node and at what few runs need, each of which costs start-up. */
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
/** What few runs need is loaded when something of it is used. */
const onUse = new Set(
  ['child_process', 'crypto', 'module', 'os', 'tty', 'v8', 'worker_threads'].map(name => `node:${name}`),
)
/** The same holds for parts of the program, which are bundles of their own; by how they are imported. */
const parts = new Map([
  ['./micromark-prose', './micromark.cjs'],
  ['chalk', './chalk.cjs'],
  ['./print', './print.cjs'],
  ['./sentences/prose', './prose.cjs'],
  ['../../src/judge/personal-data', './personal.cjs'],
  // in the same bundle, since --help needs it at once
  ['commander', require.resolve('commander')],
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
      return isOurs && namespace === 'file' ? { path, namespace: 'builtin' } : undefined
    })
    onResolve({ filter: /./ }, ({ path, namespace, kind }) => {
      if (namespace === 'part') return { path, external: path.startsWith('./') }
      return parts.has(path) && kind === 'import-statement' ? { path, namespace: 'part' } : undefined
    })
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: chalkElsewhere }))
    onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({ contents: loadedOnUse(parts.get(path)) }))
    onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: onUse.has(path) ? loadedOnUse(path) : slimmed(path, slim.get(path)),
    }))
  },
}

/** A prototype, since esbuild copies the names that a module itself has, and to hear them this one would be loaded. */
function loadedOnUse(id) {
  return `let whole
module.exports = Object.create(
  new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : (whole ??= require('${id}'))[name]) }),
)`
}

function slimmed(id, names) {
  return `const whole = require('${id}')\nexport default whole\nexport const { ${names.join(', ')} } = whole`
}
