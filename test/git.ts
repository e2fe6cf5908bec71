/** Makes throw-away git repositories for tests. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { makeTree } from './tree'

export interface TestRepository {
  root: string
  git: (...args: string[]) => string
  write: (files: Readonly<Record<string, string>>) => void
  /** Stages everything and commits it. */
  commit: (files?: Readonly<Record<string, string>>) => void
}

/** A repository in `below` of a new folder, with the files in its first commit. */
export function makeRepository(files: Readonly<Record<string, string>>, below = ''): TestRepository {
  const root = path.join(makeTree({}), below)
  fs.mkdirSync(root, { recursive: true })
  const settings = [
    'user.name=Test',
    'user.email=test@example.org',
    'commit.gpgsign=false',
    'core.autocrlf=false',
    'core.hooksPath=/dev/null',
  ]
  const options = settings.flatMap(setting => ['-c', setting])
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (...args: string[]): string =>
    execFileSync('git', [...options, ...args], { cwd: root, encoding: 'utf8', env, stdio: 'pipe' })
  const write = (written: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(written)) {
      const file = path.join(root, name)
      fs.mkdirSync(path.dirname(file), { recursive: true })
      fs.writeFileSync(file, text)
    }
  }
  const commit = (written: Readonly<Record<string, string>> = {}): void => {
    write(written)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'x')
  }
  git('init', '-q', '-b', 'main')
  commit(files)
  return { root, git, write, commit }
}
