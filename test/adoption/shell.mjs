/** Runs commands as a user's shell would, free of what `npm run` and git hooks put in the environment. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

/** The exit code and all that was printed; never throws for a command that fails. */
export function run(cwd, command, args, env = {}) {
  const ran = spawnSync(command, args, {
    cwd,
    env: { ...userEnvironment(), ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (ran.error) throw ran.error
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr, output: ran.stdout + ran.stderr }
}

/** The same for a command that must succeed. */
export function must(cwd, command, args, env) {
  const ran = run(cwd, command, args, env)
  if (ran.code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.code}:\n${ran.output}`)
  return ran.stdout
}

export function isInstalled(command) {
  return spawnSync(command, ['--version'], { env: userEnvironment() }).status === 0
}

/** Says that a step went well, or throws with the end of what was seen. */
export function check(step, isRight, seen = '') {
  if (!isRight) throw new Error(`✖ ${step}\n${seen.split('\n').slice(-60).join('\n')}`)
  console.log(`✓ ${step}`)
}

function userEnvironment() {
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
