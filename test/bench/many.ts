/**
 * Measures many replies: against a bare remark-parse, with workers, unchanged since the last run, with a rule pack of
 * many patterns. Run by `npm run bench:many`, with `remark`, `workers`, `cache` or `pack` for one of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bareRemark, ours, writeReplies } from './folders'
import { readPack } from '../../src/compile/rules'
import { parse } from '../../src/parse'
import { compare, median, printMachine, run, temporaryFolder, verdict, type Command } from './pairs'
import { readRules, repliesOf } from './replies'
import { strangerFiles, strangers } from './strangers'

export function bench(root: string, part = ''): void {
  printMachine()
  const temporary = temporaryFolder()
  const written = new Set<number>()
  const one = (count: number, ...flags: string[]): Command => {
    const folder = path.join(temporary, String(count), 'replies')
    if (!written.has(count)) writeReplies(root, folder, count)
    written.add(count)
    return ours(root, folder, ...flags)
  }
  if ('remark'.startsWith(part)) againstRemark(root, temporary, one)
  if ('workers'.startsWith(part)) withWorkers(one)
  if ('cache'.startsWith(part)) unchanged(one, temporary)
  if ('pack'.startsWith(part)) withPack(root, one(1000, '--concurrency', '1'), temporary)
}

type Lint = (count: number, ...flags: string[]) => Command

function againstRemark(root: string, temporary: string, lint: Lint): void {
  const own = { ...lint(1000, '--concurrency', '1'), name: '1,000 replies' }
  const remark = bareRemark(root, temporary, own.cwd ?? '')
  compare(own, remark, { what: 'cpu', most: 1.25 })
}

function withWorkers(lint: Lint): void {
  const alone = { ...lint(10_000, '--concurrency', '1'), name: 'without' }
  const shared = { ...lint(10_000, '--concurrency', '2'), name: '10,000 replies with two workers' }
  compare(shared, alone, { what: 'wall', most: 1 / 1.4 })
  const few = { ...lint(50), name: '50 replies, as many workers as they are worth' }
  compare(few, { ...lint(50, '--concurrency', '1'), name: 'without' }, { what: 'wall', most: 1.02 })
}

function unchanged(lint: Lint, temporary: string): void {
  const cached = lint(10_000, '--cache', '--cache-location', path.join(temporary, 'results'))
  run(cached)
  const wall = median(Array.from({ length: 9 }, () => run(cached).wall))
  const rate = (1e7 / wall).toFixed(0)
  verdict(`µs a reply when nothing has changed: ${rate} replies a second`, wall / 10, 50)
}

/** The pack's tables are compiled in the first run and kept; that run is not measured. */
function withPack(root: string, plain: Command, temporary: string): void {
  const pack = readPack(readRules(root))
  const replies = repliesOf(pack, 400).map((text, index) => parse(text, { path: `${index}.md` }).reply)
  const added = Object.fromEntries(
    ['nl', 'en'].map(language => {
      const own = pack.rules.reduce((sum, rule) => sum + (rule.languages[language]?.patterns.length ?? 0), 0)
      return [language, strangers(9 * own, language, replies, pack.lexicons)]
    }),
  )
  const folder = path.join(plain.cwd ?? '', 'pack')
  mkdirSync(path.join(folder, 'tone'), { recursive: true })
  for (const file of strangerFiles(added)) writeFileSync(path.join(folder, file.path), file.text)
  const config = path.join(temporary, 'pack.yml')
  writeFileSync(config, 'rulePacks: [./pack]\n')
  const env = { XDG_CACHE_HOME: path.join(temporary, 'kept') }
  const packed = {
    ...plain,
    name: '1,000 replies with ten times the patterns',
    args: [...plain.args, '-c', config],
    env,
  }
  compare(packed, { ...plain, name: 'without the pack', env }, { what: 'cpu', most: 1.25 })
}
