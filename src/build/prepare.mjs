/** npm's `prepare` script: the build, silent on stdout, since pre-commit 3 takes all that `npm pack` prints for a file name. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..')

// `npm install --global` of a git repository, as pre-commit 4 does it, leaves out what `prepare` needs (npm/cli#8440).
if (!isInstalled('esbuild')) installDependencies()
await import('./build.mjs')

function isInstalled(dependency) {
  try {
    import.meta.resolve(dependency)
    return true
  } catch {
    return false
  }
}

function installDependencies() {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const [file, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm]
  execFileSync(file, [...before, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
