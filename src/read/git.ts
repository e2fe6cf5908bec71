/** read: asks git what changed and what is staged. Git is called without a shell, and asks nobody and fetches nothing. */
import { execFile } from 'node:child_process'
import path from 'node:path'
import { GitError } from './git-error'
import { hunksIn, type LineRange } from './hunks'

/** A file that changed; `path` counts from the root of the repository, with `/`. */
export interface ChangedFile {
  path: string
  /** The lines that are new, as git counts them: from 1, and only LF ends a line. */
  lines: 'all' | readonly LineRange[]
  /** The object that holds its staged content. */
  object: string
  isUnmerged: boolean
}

export interface Repository {
  /** An absolute path. */
  root: string
  /** Whether GIT_DIR and the like, which a hook sets, speak of this repository. */
  isOfHook: boolean
}

/** The absolute path of a file of a repository. */
export function absolutePath({ root }: Repository, { path: name }: ChangedFile): string {
  return path.join(root, name)
}

/**
 * Files of the working tree that differ from where this branch left `ref`, and files that git does not know yet.
 * @throws GitError
 */
export async function changesSince(ref: string, repository: Repository): Promise<ChangedFile[]> {
  const commit = await commitOf(ref, repository)
  const base = await mergeBase(commit, repository)
  const [changed, untracked] = await Promise.all([
    diff([base], repository),
    git(['ls-files', '--others', '--exclude-standard', '-z'], repository),
  ])
  const added = fields(untracked).map((name): ChangedFile => ({
    path: name,
    lines: 'all',
    object: '',
    isUnmerged: false,
  }))
  return [...changed, ...added]
}

/**
 * Files whose staged content differs from the last commit.
 * @throws GitError
 */
export function stagedChanges(repository: Repository): Promise<ChangedFile[]> {
  return diff(['--cached'], repository)
}

/**
 * The bytes of objects, or their number where they are more than `maxBytes`.
 * @throws GitError
 */
export async function readObjects(
  objects: readonly string[],
  maxBytes: number,
  repository: Repository,
): Promise<Map<string, Buffer | number>> {
  const unique = [...new Set(objects)]
  if (unique.length === 0) return new Map()
  const sizes = (await git(['cat-file', '--batch-check=%(objectsize)'], repository, lines(unique)))
    .toString()
    .split('\n')
  const sized = unique.map((object, index) => ({ object, size: Number(sizes[index]) }))
  const small = sized.filter(({ size }) => size <= maxBytes)
  const found = new Map<string, Buffer | number>(sized.map(({ object, size }) => [object, size]))
  const bytes = await git(['cat-file', '--batch'], repository, lines(small.map(({ object }) => object)))
  let at = 0
  for (const { object, size } of small) {
    const start = bytes.indexOf('\n', at) + 1
    found.set(object, bytes.subarray(start, start + size))
    at = start + size + 1
  }
  return found
}

async function commitOf(ref: string, repository: Repository): Promise<string> {
  const isOption = ref === '' || ref.startsWith('-')
  const found = isOption
    ? ''
    : await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], repository).catch(onlyNo)
  const commit = found.toString().trim()
  if (commit !== '') return commit
  throw new GitError(
    `git knows no commit “${ref}” in ${repository.root}; a shallow clone has to fetch it first`,
  )
}

/** Without a common past, such as in a shallow clone, the commit itself. */
async function mergeBase(commit: string, repository: Repository): Promise<string> {
  const found = await git(['merge-base', commit, 'HEAD'], repository).catch(onlyNo)
  return found.toString().trim() || commit
}

/** Exit code 1 says that there is no such thing; anything else is a fault. */
function onlyNo(error: unknown): string {
  if (error instanceof GitError && error.exitCode === 1) return ''
  throw error
}

const asked = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--diff-filter=d',
  '--ignore-submodules',
  '-M',
]
const patched = ['--patch', '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

async function diff(what: readonly string[], repository: Repository): Promise<ChangedFile[]> {
  const [raw, patch] = await Promise.all([
    git(['diff', ...asked, '--raw', '--numstat', '--no-abbrev', '-z', ...what, '--'], repository),
    git(['diff', ...asked, ...patched, ...what, '--'], repository),
  ])
  const hunks = hunksIn(patch)
  return [...filesIn(fields(raw))].flatMap(([name, { object, isNew, isUnmerged, isBinary, isSame }]) => {
    if (isSame) return []
    const lines = isNew || isUnmerged || isBinary ? 'all' : (hunks.get(name) ?? 'all')
    return [{ path: name, lines, object, isUnmerged }]
  })
}

interface RawFile {
  object: string
  isNew: boolean
  isUnmerged: boolean
  isBinary: boolean
  /** Renamed or made executable, and no more. */
  isSame: boolean
}

/**
 * Reads what `git diff --raw --numstat -z` prints: `:100644 100644 object object M`, a name or two, and later on
 * `added<tab>deleted<tab>name`, or two names after an empty one.
 */
function filesIn(parts: readonly string[]): Map<string, RawFile> {
  const files = new Map<string, RawFile>()
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? ''
    if (part.startsWith(':')) {
      const [, mode = '', , object = '', status = ''] = part.split(' ')
      if (/^[RC]/.test(status)) at++
      const isUnmerged = status.startsWith('U')
      const isRegular = mode.startsWith('100') || isUnmerged
      const isNew = status.startsWith('A')
      if (isRegular)
        files.set(parts[++at] ?? '', { object, isNew, isUnmerged, isBinary: false, isSame: false })
      else at++
      continue
    }
    const [added, deleted, ...name] = part.split('\t')
    const isRenamed = name.join('\t') === ''
    if (isRenamed) at += 2
    const file = files.get(isRenamed ? (parts[at] ?? '') : name.join('\t'))
    if (!file) continue
    file.isBinary = added === '-'
    file.isSame = added === '0' && deleted === '0' && !file.isNew && !file.isUnmerged
  }
  return files
}

function git(args: readonly string[], { root, isOfHook }: Repository, input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'core.quotePath=true', '-c', 'core.fsmonitor=false', ...args],
      { cwd: root, env: environment(isOfHook), encoding: 'buffer', maxBuffer: Infinity, windowsHide: true },
      (error, stdout, stderr) => {
        if (error) reject(gitError(error, stderr.toString(), args))
        else resolve(stdout)
      },
    )
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

function gitError(
  error: Error & { code?: unknown },
  stderr: string,
  [command = '']: readonly string[],
): GitError {
  if (error.code === 'ENOENT') return new GitError('there is no git to ask')
  const code = typeof error.code === 'number' ? error.code : undefined
  const said = stderr.trim().split('\n').join(' ') || error.message
  return new GitError(`git ${command} failed: ${said}`, code)
}

function environment(isOfHook: boolean): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => isOfHook || !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name),
  )
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  }
}

function fields(bytes: Buffer): string[] {
  return bytes.toString('utf8').split('\0').slice(0, -1)
}

function lines(words: readonly string[]): string {
  return words.map(word => `${word}\n`).join('')
}
