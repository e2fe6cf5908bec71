/** read: from what the user named to the files to lint, in one order on every machine. */
import fs from 'node:fs'
import path from 'node:path'
import type { Glob } from './glob'
import type { FileError, Skipped } from '../types'
import { explain, kindOf } from './file'
import { ignoresBelow, type Ignores } from './ignores'
import { isAboutRepository, isBelow, repositoryRoot } from './repository'

export interface FoundFile {
  absolute: string
  /** As shown: relative to the working folder, with `/`. */
  path: string
}

export interface Discovered {
  /** Without doubles, sorted by path. */
  files: FoundFile[]
  skipped: Skipped[]
  errors: FileError[]
}

/**
 * Finds the files that the named files, folders and globs stand for. Never throws for what is on disk. `offDisk` are
 * absolute paths of files that count as if they were on disk.
 */
export async function discover(
  named: readonly string[],
  cwd: string,
  offDisk: readonly string[] = [],
): Promise<Discovered> {
  const search = new Search(cwd, offDisk)
  for (const name of named) await search.add(name)
  return search.found()
}

/** True for a file that is linted when its folder is. */
export function isText(fileName: string): boolean {
  return /\.(md|markdown|txt)$/i.test(fileName)
}

/** The path as it is shown: relative to the working folder, with `/`. */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute)
  return (path.sep === '\\' ? relative.replaceAll('\\', '/') : relative) || '.'
}

type Wanted = (absolute: string) => boolean

class Search {
  private readonly files = new Map<string, FoundFile>()
  private readonly skipped = new Map<string, Skipped>()
  private readonly errors = new Map<string, FileError>()
  private readonly ignores = new Map<string, Ignores>()

  constructor(
    private readonly cwd: string,
    private readonly offDisk: readonly string[],
  ) {}

  found(): Discovered {
    const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)
    return {
      files: [...this.files.values()].sort(byPath),
      skipped: [...this.skipped.values()].sort(byPath),
      errors: [...this.errors.values()].sort(byPath),
    }
  }

  async add(name: string): Promise<void> {
    const absolute = path.resolve(this.cwd, name)
    try {
      this.addExisting(absolute, fs.statSync(absolute))
    } catch (error) {
      const glob = await globIn(name)
      if (glob && 'error' in glob) this.errors.set(name, { path: name, message: glob.error })
      else if (glob) this.addGlob(name, glob)
      else if (!this.addOffDisk(absolute, file => file === absolute || isText(file)))
        this.fail(absolute, explain(error))
    }
  }

  private addExisting(absolute: string, stat: fs.Stats): void {
    if (!stat.isFile() && !stat.isDirectory()) {
      this.fail(absolute, `is ${kindOf(stat)}, not a file`)
      return
    }
    const { ignores, reason } = this.above(absolute, stat.isDirectory())
    if (reason) this.skip(absolute, reason)
    else if (stat.isFile()) this.take(absolute)
    else {
      this.walk(absolute, ignores, file => isText(file))
      this.addOffDisk(absolute, file => isText(file))
    }
  }

  /** The files below a folder that are not on disk; false when there are none. */
  private addOffDisk(folder: string, wanted: Wanted): boolean {
    const files = this.offDisk.filter(file => isBelow(file, folder) && wanted(file))
    for (const file of files) {
      const { reason } = this.above(file, false)
      if (reason) this.skip(file, reason)
      else this.take(file)
    }
    return files.length > 0
  }

  private addGlob(name: string, glob: Glob): void {
    const base = path.resolve(this.cwd, glob.base)
    const before = this.files.size + this.skipped.size
    const namesExtension = path.posix.extname(name) !== ''
    const wanted = (file: string): boolean =>
      glob.matches(shownPath(file, base)) && (namesExtension || isText(file))
    const { ignores, reason } = this.above(base, true)
    if (reason) {
      this.skip(base, reason)
    } else {
      if (fs.existsSync(base)) this.walk(base, ignores, wanted)
      this.addOffDisk(base, wanted)
    }
    if (this.files.size + this.skipped.size === before)
      this.errors.set(name, { path: name, message: 'matches no file' })
  }

  /** The ignore rules that hold for a named path, and the reason why it or a folder above it is left out. */
  private above(absolute: string, isFolder: boolean): { ignores: Ignores; reason: string | undefined } {
    const top = this.topOf(absolute)
    const ignores =
      this.ignores.get(top) ??
      ignoresBelow(top, (file, message) => {
        this.fail(file, message)
      })
    this.ignores.set(top, ignores)
    return { ignores, reason: this.reasonAbove(absolute, isFolder, top, ignores) }
  }

  private topOf(absolute: string): string {
    const parent = path.dirname(absolute)
    return repositoryRoot(parent) ?? (isBelow(absolute, this.cwd) ? this.cwd : parent)
  }

  private reasonAbove(
    absolute: string,
    isFolder: boolean,
    top: string,
    ignores: Ignores,
  ): string | undefined {
    const below = isBelow(absolute, this.cwd) ? path.relative(this.cwd, absolute) : path.basename(absolute)
    const outside = below.split(path.sep).find(isNeverSearched)
    if (outside) return `left out: in ${outside}`

    const steps = path.relative(top, absolute).split(path.sep)
    let current = top
    for (const [index, step] of steps.entries()) {
      current = path.join(current, step)
      const reason = current === top ? undefined : ignores(current, isFolder || index < steps.length - 1)
      if (reason) return reason
    }
    return undefined
  }

  private walk(folder: string, ignores: Ignores, wanted: Wanted): void {
    const start = folder.endsWith(path.sep) ? folder : folder + path.sep
    const shown = shownPath(folder, this.cwd)
    const shownStart = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`
    for (const entry of this.entries(folder)) {
      const absolute = start + entry.name
      const kind = entry.isSymbolicLink() ? linkedKind(absolute) : entry
      if (kind === undefined) continue
      if (kind.isDirectory()) {
        if (!isNeverSearched(entry.name)) this.enter(absolute, entry.isSymbolicLink(), ignores, wanted)
      } else if (kind.isFile() && wanted(absolute)) {
        const reason = ignores(absolute, false)
        if (reason) this.skip(absolute, reason)
        else this.take(absolute, shownStart + entry.name)
      }
    }
  }

  private enter(folder: string, isLink: boolean, ignores: Ignores, wanted: Wanted): void {
    const reason = isLink ? 'left out: a symbolic link to a folder' : ignores(folder, true)
    if (reason) this.skip(folder, reason)
    else this.walk(folder, ignores, wanted)
  }

  private entries(folder: string): fs.Dirent[] {
    try {
      return fs.readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      this.fail(folder, explain(error))
      return []
    }
  }

  private take(absolute: string, shown = shownPath(absolute, this.cwd)): void {
    if (isAboutRepository(path.basename(absolute)))
      this.skip(absolute, 'left out: it is about the repository')
    else this.files.set(absolute, { absolute, path: shown })
  }

  private skip(absolute: string, reason: string): void {
    this.skipped.set(absolute, { path: shownPath(absolute, this.cwd), reason })
  }

  private fail(absolute: string, message: string): void {
    this.errors.set(absolute, { path: shownPath(absolute, this.cwd), message })
  }
}

async function globIn(name: string): Promise<Glob | { error: string } | undefined> {
  if (!/[*?[{]/.test(name)) return undefined
  const { openGlob } = await import('./glob')
  try {
    return openGlob(path.sep === '\\' ? name.replaceAll('\\', '/') : name)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

function isNeverSearched(folderName: string): boolean {
  return folderName === 'node_modules' || folderName === '.git'
}

/** What a symbolic link leads to; undefined when it leads nowhere or to itself. */
function linkedKind(link: string): fs.Stats | undefined {
  try {
    return fs.statSync(link)
  } catch {
    return undefined
  }
}
