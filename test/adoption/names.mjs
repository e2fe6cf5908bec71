/** The ways to say which files to lint: 500 names, relative or absolute, as arguments or as a list, and what git says. */
import path from 'node:path'
import { check, must, run } from './shell.mjs'

/** In a repository with one fault in its working tree. */
export async function namesAnyHow({ repository }) {
  const listed = await must(repository, 'git', ['ls-files', '-z', '--', '*.md'])
  const names = listed.split('\0').filter(Boolean)
  const absolute = names.map(name => path.join(repository, name))
  const fromBelow = names.map(name => path.posix.join('..', name))
  const ways = [
    ['500 relative names after --', ['--', ...names]],
    ['500 absolute names', absolute],
    ['500 names from a folder below', ['--', ...fromBelow], { cwd: path.join(repository, 'nl') }],
    ['--files-from - between NULs', ['--files-from', '-'], { input: listed }],
    ['--files-from -, one a line', ['--files-from', '-'], { input: absolute.join('\n') }],
    ['globs', ['nl/**/*.md', 'en/**/*.md']],
  ]
  for (const [title, args, options] of ways) await findsTheFault(title, args, 500, repository, options)
  await findsTheFault('--changed-since', ['--changed-since', 'HEAD'], 1, repository)

  await must(repository, 'git', ['add', '--all'])
  await must(repository, 'git', ['restore', '--source', 'HEAD', '--worktree', '.'])
  await findsTheFault('--staged, where the working tree is clean', ['--staged'], 1, repository)
  await must(repository, 'git', ['restore', '.'])
  await must(repository, 'git', ['reset', '--quiet'])
}

async function findsTheFault(title, args, files, repository, { cwd = repository, input = '' } = {}) {
  const program = path.join(repository, 'node_modules', '.bin', 'complaintlint')
  const ran = await run(cwd, program, ['--format', 'json', ...args], { input })
  const { results } = JSON.parse(ran.stdout)
  const rules = results.flatMap(({ problems }) => problems.map(({ rule }) => rule))
  check(
    `${title}: ${files} of 500 replies linted, one fault, exit code 1`,
    ran.code === 1 && results.length === files && rules.join() === 'busy-excuse',
    `${ran.code} ${results.length} ${rules.join()}\n${ran.stderr}`,
  )
}
