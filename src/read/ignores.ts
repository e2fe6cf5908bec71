/** read: which files the ignore files leave out, nested as git nests them. */
import fs from 'node:fs'
import path from 'node:path'
import ignore, { type Ignore, type TestResult } from 'ignore'
import { foldersAbove } from './repository'

/** Says why a path is left out, or undefined when it is not. The folders above it must have been asked about first. */
export type Ignores = (file: string, isFolder: boolean) => string | undefined

/** Later ones yield to earlier ones, so `.complaintlintignore` can take back what `.gitignore` leaves out. */
const ignoreFiles = ['.complaintlintignore', '.gitignore']

/** Reads the ignore files from `top` down to each path asked for. Paths are absolute and below `top`. */
export function ignoresBelow(top: string): Ignores {
  const rules = new Map<string, Ignore | undefined>()

  return (file, isFolder) => {
    for (const name of ignoreFiles) {
      for (const folder of foldersBetween(path.dirname(file), top)) {
        const rules = rulesIn(path.join(folder, name))
        const verdict = rules && ownVerdict(rules, pathBelow(folder, file, isFolder))
        if (verdict?.ignored) return `left out by ${name}: ${verdict.rule?.pattern ?? ''}`
        if (verdict?.unignored) return undefined
      }
    }
    return undefined
  }

  function rulesIn(ignoreFile: string): Ignore | undefined {
    if (!rules.has(ignoreFile)) rules.set(ignoreFile, readRules(ignoreFile))
    return rules.get(ignoreFile)
  }
}

/** Compiles lines of an ignore file. */
export function ignoreRules(lines: string | readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(lines)
}

/**
 * The verdict on the path alone. Rules that leave out a folder above it have been overruled by the time
 * the path is asked about, but `ignore` would still pass their verdict down.
 */
function ownVerdict(rules: Ignore, file: string): TestResult | undefined {
  const verdict = rules.test(file)
  if (!verdict.ignored) return verdict
  const parent = path.posix.dirname(file)
  return parent !== '.' && rules.test(`${parent}/`).ignored ? undefined : verdict
}

function readRules(ignoreFile: string): Ignore | undefined {
  try {
    return ignoreRules(fs.readFileSync(ignoreFile, 'utf8'))
  } catch {
    return undefined
  }
}

function* foldersBetween(folder: string, top: string): Generator<string> {
  for (const above of foldersAbove(folder)) {
    yield above
    if (above === top) return
  }
}

function pathBelow(folder: string, file: string, isFolder: boolean): string {
  const relative = path.relative(folder, file)
  const posix = path.sep === '\\' ? relative.replaceAll('\\', '/') : relative
  return isFolder ? `${posix}/` : posix
}
