/** Measures 10,000 replies against textlint with one rule of 30 phrases, which is installed for the occasion. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ours, writeReplies } from './folders'
import { compare, printMachine, temporaryFolder } from './pairs'

const packages = ['textlint', 'textlint-rule-prh']
const phrases = [
  ...[
    'helaas',
    'ongemak',
    'conform',
    'middels',
    'derhalve',
    'reeds',
    'teneinde',
    'inzake',
    'betreffende',
    'ten gevolge van',
  ],
  ...[
    'indien',
    'gaarne',
    'alsmede',
    'aangaande',
    'omtrent',
    'unfortunately',
    'inconvenience',
    'in accordance with',
    'herewith',
    'pursuant to',
  ],
  ...[
    'as per',
    'utilise',
    'in due course',
    'at this moment in time',
    'please be advised',
    'kindly',
    'hereby',
    'regards',
    'with respect to',
    'prior to',
  ],
]

export function bench(root: string, count = '10000'): void {
  printMachine()
  const temporary = temporaryFolder()
  const folder = path.join(temporary, 'replies')
  writeReplies(root, folder, Number(count))
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', temporary, ...packages], {
    stdio: 'ignore',
  })
  for (const name of packages) {
    const file = path.join(temporary, 'node_modules', name, 'package.json')
    console.log(`${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`)
  }
  mkdirSync(folder, { recursive: true })
  const rules = phrases.map(phrase => `  - expected: "(better)"\n    pattern: "${phrase}"\n`).join('')
  writeFileSync(path.join(temporary, 'prh.yml'), `version: 1\nrules:\n${rules}`)
  writeFileSync(
    path.join(temporary, '.textlintrc.json'),
    JSON.stringify({ rules: { prh: { rulePaths: ['prh.yml'] } } }),
  )
  compare(
    { ...ours(root, folder), name: `${count} replies` },
    {
      name: 'textlint with a list of 30 phrases',
      args: [
        path.join(temporary, 'node_modules', 'textlint', 'bin', 'textlint.js'),
        '-f',
        'compact',
        'replies',
      ],
      cwd: temporary,
    },
    { what: 'wall', most: 0.25 },
  )
}
