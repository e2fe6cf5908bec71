/** Measures the start: one reply, --version and --help against `node -e 0`. With `node24`, on Node 24 from npm. */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPack } from '../../src/compile/rules'
import { compare, printMachine, temporaryFolder, type Command } from './pairs'
import { readRules, repliesOf } from './replies'

const goals = { node20: 2.2, node24: 1.9, first: 3, help: 1.35 }

export function bench(root: string, version = ''): void {
  printMachine()
  const temporary = temporaryFolder()
  const node = version === '' ? process.execPath : installNode(version, temporary)
  console.log(`measured with node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`)
  const cache = path.join(temporary, 'cache')
  const forget = (): void => {
    rmSync(cache, { recursive: true, force: true })
  }
  const [text = ''] = repliesOf(readPack(readRules(root)), 1)
  const words = text.split(/\s+/)
  writeFileSync(path.join(temporary, 'reply.md'), `${text}\n${words.slice(20, 80).join(' ')}\n`)
  const env = { XDG_CACHE_HOME: cache }
  const bin = path.join(root, 'bin', 'complaintlint.js')
  const command = (name: string, ...args: string[]): Command => ({
    name,
    node,
    args: [bin, ...args],
    cwd: temporary,
    env,
  })
  const nothing: Command = { name: 'node -e 0', node, args: ['-e', '0'] }

  const most = node === process.execPath ? goals.node20 : goals.node24
  compare(command('one reply of 200 words', 'reply.md'), nothing, { what: 'wall', most })
  compare({ ...command('the very first run', 'reply.md'), before: forget }, nothing, {
    what: 'wall',
    most: goals.first,
  })
  for (const flag of ['--version', '--help'])
    compare(command(flag, flag), nothing, { what: 'wall', most: goals.help })
}

function installNode(version: string, folder: string): string {
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${version.replace('node', '')}`],
    {
      stdio: 'ignore',
    },
  )
  return path.join(folder, 'node_modules', 'node', 'bin', 'node')
}
