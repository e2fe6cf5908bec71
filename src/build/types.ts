/** Build step: the declarations of the public API, and of no more. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Writes dist/types with tsc and keeps what src/index.d.ts leads to. */
export function writeTypes(root: string): void {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-p', '.config/tsconfig.types.json'], { cwd: root, stdio: 'inherit' })
  const folder = path.join(root, 'dist', 'types')
  const kept = reachable(path.join(folder, 'src', 'index.d.ts'))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && !kept.has(file)) rmSync(file)
  }
  removeEmptyFolders(folder)
}

function reachable(entry: string): Set<string> {
  const found = new Set([entry])
  for (const file of found) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g,
    )) {
      const base = path.resolve(path.dirname(file), specifier)
      const next = [`${base}.d.ts`, path.join(base, 'index.d.ts')].find(candidate => existsSync(candidate))
      if (next) found.add(next)
    }
  }
  return found
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}
