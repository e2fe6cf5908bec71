/** Measures many replies: against a bare remark-parse, with workers, unchanged since the last run, twice as many. */
import path from 'node:path'
import { bareRemark, ours, writeReplies } from './folders'
import { compare, median, printMachine, run, temporaryFolder, verdict } from './pairs'

export async function bench(root: string): Promise<void> {
  printMachine()
  const temporary = temporaryFolder()
  const folderOf = (count: number): string => path.join(temporary, String(count), 'replies')
  for (const count of [50, 1000, 10_000]) writeReplies(root, folderOf(count), count)
  const one = (count: number, ...flags: string[]) => ours(root, folderOf(count), ...flags)

  const remark = await bareRemark(root, temporary, folderOf(1000))
  compare({ ...one(1000, '--concurrency', '1'), name: '1,000 replies' }, remark, { what: 'cpu', most: 1.25 })

  for (const [count, most] of [
    [10_000, 1 / 1.4],
    [50, 1.02],
  ] as const)
    compare(
      { ...one(count, '--concurrency', count === 50 ? 'auto' : '2'), name: `${count} replies with workers` },
      { ...one(count, '--concurrency', '1'), name: 'without' },
      { what: 'wall', most },
    )

  const cached = one(10_000, '--cache', '--cache-location', path.join(temporary, 'results'))
  run(cached)
  const walls = Array.from({ length: 9 }, () => run(cached).wall)
  verdict(
    `µs a reply when nothing has changed, ${(1e7 / median(walls)).toFixed(0)} replies a second`,
    median(walls) / 10,
    50,
  )
}
