/** `npm run reproduce`: builds the sources in two folders and says where the results differ. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..')
const sources = ['src', 'rules', 'test', '.config', 'package.json', 'tsconfig.json']
const folder = mkdtempSync(path.join(os.tmpdir(), 'complaintlint-reproduce-'))
try {
  const [one, other] = ['one', 'a longer name'].map(name => builtIn(path.join(folder, name)))
  const names = [...new Set([...one.keys(), ...other.keys()])]
  const different = names.filter(name => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)))
  console.log(
    different.length === 0
      ? `${names.length} files, the same twice`
      : `not the same twice: ${different.join(', ')}`,
  )
  if (different.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

function builtIn(copy) {
  for (const name of sources) cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
  rmSync(path.join(copy, 'src', 'generated'), { recursive: true, force: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  execFileSync(process.execPath, ['src/build/build.mjs'], {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const dist = path.join(copy, 'dist')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(dist, file), readFileSync(file)]
    }),
  )
}
