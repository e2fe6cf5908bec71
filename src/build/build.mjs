/** The build: rules → tables, src/ → dist/. Two builds of the same sources give the same bytes. */
import { createHash } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { builtins } from './builtins.mjs'
import { lateTexts } from './late-texts.mjs'
import { runStep } from './step.mjs'

const root = path.resolve(import.meta.dirname, '..', '..')
const dist = path.join(root, 'dist')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const { compileRules } = await runStep('src/build/compile-rules.ts')
try {
  compileRules(root)
} catch (error) {
  console.error(error.faults ? error.message : error)
  process.exit(1)
}
rmSync(dist, { recursive: true, force: true })

const bundles = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/index.ts',
    run: 'src/cli/run.ts',
    config: 'src/config/load.ts',
    baseline: 'src/lint/baselines.ts',
    cache: 'src/lint/cache.ts',
    pool: 'src/lint/pool.ts',
    worker: 'src/lint/worker.ts',
    stream: 'src/lint/stream-line.ts',
    load: 'src/load/ready.ts',
    author: 'src/cli/author.ts',
    init: 'src/cli/init.ts',
    formats: 'src/report/formats.ts',
    micromark: 'src/parse/micromark-prose.ts',
    print: 'src/config/print.ts',
    prose: 'src/parse/sentences/prose.ts',
    personal: 'src/judge/personal-data.ts',
    chalk: 'chalk',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  metafile: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  define: { COMPLAINTLINT_VERSION: JSON.stringify(version) },
  // Node's `import()` starts the module loader, which `require` does without.
  supported: { 'dynamic-import': false },
  plugins: [
    builtins,
    lateTexts,
    loadedWhenNeeded({
      './run': './run.cjs',
      './baselines': './baseline.cjs',
      '../lint/baselines': './baseline.cjs',
      './cache': './cache.cjs',
      './pool': './pool.cjs',
      './stream-line': './stream.cjs',
      './formats': './formats.cjs',
      './load': './config.cjs',
      '../load/ready': './load.cjs',
      './author': './author.cjs',
      './init': './init.cjs',
    }),
  ],
})

for (const file of Object.keys(bundles.metafile.outputs)) makeAscii(path.join(root, file))
for (const name of ['cli', 'run']) wrap(path.join(dist, `${name}.cjs`))

for (const name of readdirSync(path.join(root, 'src', 'generated')).filter(file => !file.endsWith('.ts')))
  copyFileSync(path.join(root, 'src', 'generated', name), path.join(dist, name))

const { writeCodeTexts, writeLicences, writeSchemas, writeTypes } = await runStep('src/build/extras.ts')
writeCodeTexts(root)
writeLicences(root, Object.keys(bundles.metafile.inputs))
writeSchemas(root)
writeTypes(root)

writeFileSync(path.join(dist, 'fingerprint'), `${fingerprint()}\n`)

/** What a result depends on besides the reply: all code and all tables. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const name of readdirSync(dist).sort())
    if (/\.(cjs|bin|json)$/.test(name)) hash.update(name).update(readFileSync(path.join(dist, name)))
  return hash.digest('hex')
}

/** V8 reads and keeps a text of one byte a character twice as fast; esbuild leaves other characters in patterns. */
function makeAscii(file) {
  const text = readFileSync(file, 'utf8')
  if (/\\[^\x00-\x7f]/.test(text)) throw new Error(`${file}: a character that is not ASCII is escaped`)
  const escaped = text.replace(
    /[^\x00-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  writeFileSync(file, escaped)
}

/** As Node wraps a module; the command loads these files itself. */
function wrap(file) {
  const head = '(function (exports, require, module, __filename, __dirname) {'
  writeFileSync(file, `${head}${readFileSync(file, 'latin1')}\n})`)
}

/** Dynamic imports that stay imports, of another bundle. */
function loadedWhenNeeded(targets) {
  return {
    name: 'loaded-when-needed',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\./ }, ({ path: imported, kind }) => {
        if (kind !== 'dynamic-import' || !Object.hasOwn(targets, imported)) return undefined
        return { path: targets[imported], external: true }
      })
    },
  }
}
