/** Runs commands as a user's shell would, free of what `npm run` and git hooks put in the environment. */
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'

/** The exit code and all that was printed; never throws for a command that fails. */
export function run(cwd, command, args, { env = {}, input = '' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...userEnvironment(), ...env } })
    const ran = { code: null, stdout: '', stderr: '', output: '' }
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', text => {
        ran[name] += text
        ran.output += text
      })
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', reject).on('close', code => resolve({ ...ran, code }))
  })
}

/** What a command that must succeed prints. */
export async function must(cwd, command, args, options) {
  const ran = await run(cwd, command, args, options)
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.code}:\n${ran.output}`)
  return ran.stdout
}

/** False, and said, where a command is not installed; in CI that is a fault. */
export function isInstalled(command, debianPackage) {
  const { error } = spawnSync(command, ['--version'], { env: userEnvironment() })
  if (error === undefined) return true
  const message = `${command} is not installed (apt-get install ${debianPackage}): what needs it was not run`
  if (process.env.CI) throw new Error(`✖ ${message}`)
  console.log(`- ${message}`)
  return false
}

let passed = 0

export function stepsPassed() {
  return passed
}

/** Says that a step went well, or throws with the end of what was seen. */
export function check(step, isRight, seen = '') {
  if (!isRight) throw new Error(`✖ ${step}\n${String(seen).split('\n').slice(-60).join('\n')}`)
  console.log(`✓ ${step}`)
  passed++
}

export function userEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|GIT_|INIT_CWD$|CI$|NODE_ENV$|FORCE_COLOR$)/i.test(name),
  )
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(folder => !folder.includes('node_modules'))
  return {
    ...Object.fromEntries(kept),
    PATH: folders.join(path.delimiter),
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Adopter',
    GIT_AUTHOR_EMAIL: 'adopter@example.org',
    GIT_COMMITTER_NAME: 'Adopter',
    GIT_COMMITTER_EMAIL: 'adopter@example.org',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_prefer_offline: 'true',
    npm_config_update_notifier: 'false',
  }
}
