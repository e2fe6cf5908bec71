/** lint: narrows a run down to what git says has changed: which files, and their staged text. */
import fs from 'node:fs'
import path from 'node:path'
import {
  decode,
  discover,
  repositoryRoot,
  tooLarge,
  type Decoded,
  type Discovered,
  type FoundFile,
} from '../read'
import { defaultMaxBytes } from '../read/file'
import {
  absolutePath,
  changesSince,
  readObjects,
  stagedChanges,
  type ChangedFile,
  type Repository,
} from '../read/git'
import { GitError } from '../read/git-error'
import type { ChangedLines } from './changed-lines'

/** Since a commit, or what is staged. */
export type ChangedOnly = { since: string } | 'staged'

export interface Change {
  lines: ChangedLines
  /** The staged text; absent where the text on disk counts. */
  text?: Decoded
}

export interface FoundChanges extends Discovered {
  files: (FoundFile & { change: Change })[]
}

/**
 * The files among the named ones that have changed.
 * @throws GitError
 */
export async function discoverChanged(
  named: readonly string[],
  cwd: string,
  only: ChangedOnly,
  maxBytes = defaultMaxBytes,
): Promise<FoundChanges> {
  const found = await discover(named, cwd)
  const realPath = pathFollower()
  const changes = new Map<string, { file: ChangedFile; repository: Repository }>()
  for (const repository of repositoriesOf(named, found.files, cwd))
    for (const file of await changesIn(repository, only))
      changes.set(realPath(absolutePath(repository, file)), { file, repository })

  const offDisk =
    only === 'staged'
      ? [...changes.values()].map(({ file, repository }) => absolutePath(repository, file))
      : []
  const missing = offDisk.filter(file => !fs.existsSync(file))
  const all = missing.length === 0 ? found : await discover(named, cwd, missing)
  const changed = all.files.flatMap(file => {
    const change = changes.get(realPath(file.absolute))
    return change ? [{ ...file, ...change }] : []
  })
  const texts = only === 'staged' ? await stagedTexts(changed, maxBytes) : new Map<ChangedFile, Decoded>()
  const files = changed.map(({ file, absolute, path: shown }) => {
    const text = texts.get(file)
    return { absolute, path: shown, change: { lines: file.lines, ...(text && { text }) } }
  })
  return { ...all, files }
}

/** A file belongs to the nearest repository above it. */
function repositoriesOf(named: readonly string[], files: readonly FoundFile[], cwd: string): Repository[] {
  const home = repositoryRoot(cwd)
  const roots = new Map<string, string | undefined>()
  for (const { absolute, path: shown } of files) {
    const folder = path.dirname(absolute)
    if (!roots.has(folder)) roots.set(folder, repositoryRoot(folder))
    if (roots.get(folder) === undefined) throw new GitError(`${shown} is in no git repository`)
  }
  const all = [...roots.values(), ...['.', ...named].map(name => repositoryRoot(path.resolve(cwd, name)))]
  const unique = [...new Set(all)].filter(root => root !== undefined)
  if (unique.length === 0) throw new GitError(`${cwd} is in no git repository`)
  return unique.map(root => ({ root, isOfHook: root === home }))
}

function changesIn(repository: Repository, only: ChangedOnly): Promise<ChangedFile[]> {
  return only === 'staged' ? stagedChanges(repository) : changesSince(only.since, repository)
}

async function stagedTexts(
  changed: readonly { file: ChangedFile; repository: Repository }[],
  maxBytes: number,
): Promise<Map<ChangedFile, Decoded>> {
  const texts = new Map<ChangedFile, Decoded>()
  for (const repository of new Set(changed.map(one => one.repository))) {
    const files = changed.filter(one => one.repository === repository).map(({ file }) => file)
    const merged = files.filter(({ isUnmerged }) => !isUnmerged)
    const objects = await readObjects(
      merged.map(({ object }) => object),
      maxBytes,
      repository,
    )
    for (const file of files) texts.set(file, stagedText(file, objects.get(file.object), maxBytes))
  }
  return texts
}

function stagedText(
  { isUnmerged }: ChangedFile,
  content: Buffer | number | undefined,
  maxBytes: number,
): Decoded {
  if (isUnmerged) return { error: 'is not merged yet' }
  if (Buffer.isBuffer(content)) return decode(content)
  return {
    error:
      content === undefined || Number.isNaN(content)
        ? 'is not in the object store of git'
        : tooLarge(content, maxBytes),
  }
}

/** Follows the links in the folders of a path, since git knows no others; a folder is looked up once. */
function pathFollower(): (file: string) => string {
  const known = new Map<string, string>()
  return file => {
    const folder = path.dirname(file)
    const real = known.get(folder) ?? realFolder(folder)
    known.set(folder, real)
    return path.join(real, path.basename(file))
  }
}

function realFolder(folder: string): string {
  try {
    return fs.realpathSync(folder)
  } catch {
    return folder
  }
}
