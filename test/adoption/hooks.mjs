/** Runs each hook for real: a commit with a fault is refused, the same commit without it is made. */
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recipeOf } from './readme.mjs'
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

/** The recipe of the README, with a clone of this project in the place of the mirror. */
export async function preCommitFromClone({ repository, source, command, version }) {
  const revision = (await must(source, 'git', ['rev-parse', 'HEAD'])).trim()
  const config = recipeOf('.pre-commit-config.yaml')
    .replace(/https:\S+/, source)
    .replace(/rev: \S+/, `rev: ${revision}`)
  await preCommit(repository, `pre-commit ${version}, from a clone`, command, config)
}

/** What `complaintlint init` writes, with a tarball in the place of the package on npm. */
export async function preCommitFromNpm({ repository, tarball, command, version }) {
  const config = await initialised(repository, 'pre-commit', '.pre-commit-config.yaml')
  const local = config.replace(/complaintlint@[^']+/, tarball)
  await preCommit(repository, `pre-commit ${version}, from npm`, command, local)
}

async function preCommit(repository, name, command, config) {
  // Its own folder may have no space in its name: pre-commit then loses what it installed.
  const env = { PRE_COMMIT_HOME: `${repository.replaceAll(' ', '-')}-home` }
  writeFileSync(path.join(repository, '.pre-commit-config.yaml'), config)
  await must(repository, 'git', ['add', '.pre-commit-config.yaml'])
  await must(repository, command, ['install'], { env })
  const all = await run(repository, command, ['run', '--all-files'], { env })
  check(
    `${name}: --all-files passes on 500 templates with a baseline`,
    all.code === 0 && all.output.includes('Passed'),
    all.output,
  )
  await commits(repository, name, env)
}

export async function lefthook({ repository }) {
  await initialised(repository, 'lefthook', 'lefthook.yml')
  await must(repository, 'npx', ['lefthook', 'install'])
  await commits(repository, 'lefthook')
}

export async function lintStaged({ repository }) {
  await initialised(repository, 'lint-staged', 'lint-staged.config.mjs')
  const hook = path.join(repository, '.git', 'hooks', 'pre-commit')
  writeFileSync(hook, '#!/bin/sh\nexec npx lint-staged\n')
  chmodSync(hook, 0o755)
  await commits(repository, 'lint-staged')
}

/** A clone with the same packages installed, so that hooks run beside one another. */
export async function cloneOf(repository, name) {
  const clone = path.join(path.dirname(repository), name)
  await must(path.dirname(repository), 'git', ['clone', '--quiet', repository, clone])
  symlinkSync(path.join(repository, 'node_modules'), path.join(clone, 'node_modules'))
  mkdirSync(path.join(clone, '.git', 'hooks'), { recursive: true })
  return clone
}

/** The file that `complaintlint init` writes. */
async function initialised(repository, name, written) {
  await must(repository, 'git', ['rm', '--quiet', '--ignore-unmatch', written])
  await must(repository, 'npx', ['complaintlint', 'init', '--yes', '--hook', name])
  return readFileSync(path.join(repository, written), 'utf8')
}

async function commits(repository, name, env = {}) {
  const commit = async text => {
    writeFileSync(path.join(repository, file), text)
    await must(repository, 'git', ['add', '--all'])
    return run(repository, 'git', ['commit', '--quiet', '--message', name], { env })
  }
  const head = () => must(repository, 'git', ['rev-parse', 'HEAD'])

  const before = await head()
  const refused = await commit(reply.replace('\n\nGroet', `\n\n${excuse}$&`))
  const isReported = refused.output.includes('busy-excuse') && refused.output.includes(path.basename(file))
  check(
    `${name}: a commit with a fault is refused`,
    refused.code !== 0 && (await head()) === before && isReported,
    refused.output,
  )
  const made = await commit(reply)
  check(`${name}: the commit without it is made`, made.code === 0 && (await head()) !== before, made.output)
}
