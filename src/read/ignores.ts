/** read: which files the ignore files leave out, nested as git nests them. */
import fs from 'node:fs'
import path from 'node:path'
import { readText } from './file'
import { foldersAbove } from './repository'
import { wildcards } from './wildcards'

/** Says why a path is left out, or undefined when it is not. The folders above it must have been asked about first. */
export type Ignores = (file: string, isFolder: boolean) => string | undefined

/** Later ones yield to earlier ones, so `.complaintlintignore` can take back what `.gitignore` leaves out. */
const ignoreFiles = ['.complaintlintignore', '.gitignore']

/** Told about an ignore file that cannot be read; it leaves nothing out. */
export type Fail = (ignoreFile: string, message: string) => void

/** Reads the ignore files from `top` down to each path asked for. Paths are absolute and below `top`. */
export function ignoresBelow(top: string, fail: Fail): Ignores {
  const opened = new Map<string, IgnoreRules | undefined>()
  const known = new Map<string, readonly IgnoreFile[]>()

  return (file, isFolder) => {
    const parent = path.dirname(file)
    const files = known.get(parent) ?? filesFor(parent)
    known.set(parent, files)
    for (const { name, folder, rules } of files) {
      const verdict = rules.verdict(namesBelow(folder, file), isFolder)
      if (verdict?.isIgnored) return `left out by ${name}: ${verdict.line}`
      if (verdict) return undefined
    }
    return undefined
  }

  function filesFor(parent: string): IgnoreFile[] {
    return ignoreFiles.flatMap(name =>
      [...foldersBetween(parent, top)].flatMap(folder => {
        const rules = rulesIn(path.join(folder, name))
        return rules ? [{ name, folder, rules }] : []
      }),
    )
  }

  function rulesIn(ignoreFile: string): IgnoreRules | undefined {
    if (!opened.has(ignoreFile)) opened.set(ignoreFile, readRules(ignoreFile, fail))
    return opened.get(ignoreFile)
  }
}

interface IgnoreFile {
  name: string
  folder: string
  rules: IgnoreRules
}

/** The lines of an ignore file; paths count from its folder. */
export interface IgnoreRules {
  /** What the last line that matches says of the path of these names itself; undefined when none does. */
  verdict(names: readonly string[], isFolder: boolean): { isIgnored: boolean; line: string } | undefined
  /** Whether the file, a path with `/`, or a folder above it is left out. */
  ignores(file: string): boolean
}

/** Compiles lines of an ignore file. */
export function ignoreRules(lines: readonly string[]): IgnoreRules {
  const rules = lines.flatMap(line => ruleOf(line) ?? [])
  return { verdict, ignores }

  function verdict(names: readonly string[], isFolder: boolean): Rule | undefined {
    return rules.findLast(({ isForFolders, matches }) => (isFolder || !isForFolders) && matches(names))
  }

  function ignores(file: string): boolean {
    const names = file.split('/')
    return names.some((_, index) => verdict(names.slice(0, index + 1), index < names.length - 1)?.isIgnored)
  }
}

interface Rule {
  line: string
  isIgnored: boolean
  isForFolders: boolean
  matches: (names: readonly string[]) => boolean
}

/** Undefined for what is blank, a remark, or can match nothing. */
function ruleOf(line: string): Rule | undefined {
  const written = withoutTrailingSpaces(line)
  if (written === '' || written.startsWith('#')) return undefined
  const isIgnored = !written.startsWith('!')
  const body = isIgnored ? written : written.slice(1)
  const isForFolders = body.endsWith('/')
  const trimmed = body.replace(/\/$/, '')
  if (trimmed === '') return undefined
  const isAnchored = trimmed.includes('/')
  const pattern = isAnchored ? trimmed.replace(/^\//, '') : `**/${trimmed}`
  return { line: written, isIgnored, isForFolders, matches: wildcards(pattern) }
}

/** An escaped space stays. */
function withoutTrailingSpaces(line: string): string {
  let end = 0
  for (let at = 0; at < line.length; at++) {
    const isEscaped = line[at] === '\\'
    if (isEscaped) at++
    if (isEscaped || line[at] !== ' ') end = at + 1
  }
  return line.slice(0, end)
}

const maxBytes = 1_000_000

function readRules(ignoreFile: string, fail: Fail): IgnoreRules | undefined {
  if (!fs.existsSync(ignoreFile)) return undefined
  const decoded = readText(ignoreFile, maxBytes)
  if ('text' in decoded) return ignoreRules(decoded.text.replace(/^\ufeff/, '').split(/\r?\n/))
  fail(ignoreFile, decoded.error)
  return undefined
}

function* foldersBetween(folder: string, top: string): Generator<string> {
  for (const above of foldersAbove(folder)) {
    yield above
    if (above === top) return
  }
}

function namesBelow(folder: string, file: string): string[] {
  return file.slice(folder.endsWith(path.sep) ? folder.length : folder.length + 1).split(path.sep)
}
