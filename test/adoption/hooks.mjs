/** Runs each hook for real: a commit with a fault is refused, the same commit without it is made. */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { check, must, run } from './shell.mjs'

const reply = `Beste Daan,

Je kreeg de crème stoel met een kapotte poot en zat daardoor op de grond. Dat spijt me: wij hadden hem moeten nakijken.

Morgen voor 12 uur staat er een nieuwe stoel bij je. Bel me op 020 555 01 23 als dat niet uitkomt.

Groet,
Roos
`
/** Neither its folder nor its name is kind to a shell. */
const file = 'nl/antwoord/één $klacht (over de crème).md'

export const excuse = 'Door de drukte is dat niet eerder gelukt.'

export function preCommitFromClone(repository, source) {
  const revision = must(source, 'git', ['rev-parse', 'HEAD']).trim()
  const config = `repos:\n  - repo: ${source}\n    rev: ${revision}\n    hooks:\n      - id: complaintlint\n`
  preCommit(repository, 'pre-commit, from a clone', config)
}

export function preCommitFromNpm(repository, tarball) {
  const config = initialised(repository, 'pre-commit', '.pre-commit-config.yaml')
  preCommit(repository, 'pre-commit, from npm', config.replace(/complaintlint@[^']+/, tarball))
}

function preCommit(repository, name, config) {
  const env = { PRE_COMMIT_HOME: path.join(path.dirname(repository), 'pre-commit') }
  writeFileSync(path.join(repository, '.pre-commit-config.yaml'), config)
  must(repository, 'git', ['add', '.pre-commit-config.yaml'])
  must(repository, 'pre-commit', ['install'], env)
  const all = run(repository, 'pre-commit', ['run', '--all-files'], env)
  check(`${name}: --all-files passes on 500 templates with a baseline`, all.code === 0, all.output)
  commits(repository, name, env)
}

export function lefthook(repository) {
  initialised(repository, 'lefthook', 'lefthook.yml')
  must(repository, 'npx', ['lefthook', 'install'])
  commits(repository, 'lefthook')
}

export function lintStaged(repository) {
  initialised(repository, 'lint-staged', '.lintstagedrc.json')
  const hook = path.join(repository, '.git', 'hooks', 'pre-commit')
  writeFileSync(hook, '#!/bin/sh\nexec npx lint-staged\n')
  chmodSync(hook, 0o755)
  commits(repository, 'lint-staged')
}

/** The file that `complaintlint init` writes, which is the recipe of the documentation. */
function initialised(repository, name, written) {
  rmSync(path.join(repository, written), { force: true })
  must(repository, 'npx', ['complaintlint', 'init', '--yes', '--hook', name])
  return readFileSync(path.join(repository, written), 'utf8')
}

function commits(repository, name, env = {}) {
  const commit = text => {
    writeFileSync(path.join(repository, file), text)
    must(repository, 'git', ['add', '--all'])
    return run(repository, 'git', ['commit', '--quiet', '--message', name], env)
  }
  const head = () => must(repository, 'git', ['rev-parse', 'HEAD'])

  const before = head()
  const refused = commit(reply.replace('\n\nGroet', `\n\n${excuse}$&`))
  const isReported = refused.output.includes('busy-excuse') && refused.output.includes(path.basename(file))
  check(
    `${name}: a commit with a fault is refused`,
    refused.code !== 0 && head() === before && isReported,
    refused.output,
  )
  const made = commit(reply)
  check(`${name}: the commit without it is made`, made.code === 0 && head() !== before, made.output)

  rmSync(path.join(repository, '.git', 'hooks'), { recursive: true })
  mkdirSync(path.join(repository, '.git', 'hooks'))
  must(repository, 'git', ['rm', '--quiet', file])
  must(repository, 'git', ['commit', '--quiet', '--message', 'clean up'])
}

/** The project as it stands, uncommitted changes included, as a repository that can be cloned. */
export function snapshot(project, target) {
  const files = must(project, 'git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  ])
  const deleted = new Set(must(project, 'git', ['ls-files', '-z', '--deleted']).split('\0'))
  mkdirSync(target)
  for (const name of files.split('\0').filter(found => found !== '' && !deleted.has(found)))
    cpSync(path.join(project, name), path.join(target, name))
  must(target, 'git', ['init', '--quiet'])
  must(target, 'git', ['add', '--all'])
  must(target, 'git', ['commit', '--quiet', '--message', 'The project as it stands'])
  return target
}
