/** Measures the peak of memory and the time against the number of files. */
import path from 'node:path'
import { ours, writeReplies } from './folders'
import { median, printMachine, run, temporaryFolder, verdict } from './pairs'

const counts = [1000, 2000, 4000, 8000, 16_000]

export function bench(root: string): void {
  printMachine()
  const temporary = temporaryFolder()
  const folderOf = (count: number): string => path.join(temporary, String(count), 'replies')
  for (const count of [...counts, 10_000]) writeReplies(root, folderOf(count), count)
  const peak = (count: number, ...flags: string[]): number =>
    median([1, 2, 3].map(() => run(ours(root, folderOf(count), ...flags), 'rss').rss))

  for (const format of ['jsonl', 'pretty'])
    verdict(
      `MiB for 10,000 replies in one process, ${format}`,
      peak(10_000, '--concurrency', '1', '-f', format),
      160,
    )
  verdict('MiB for 10,000 replies with two workers', peak(10_000, '--concurrency', '2'), 230)
  verdict(
    '× the memory of 1,000 replies for 16,000',
    peak(16_000, '--concurrency', '1') / peak(1000, '--concurrency', '1'),
    1.5,
  )

  const times = counts.map(count => {
    const times = [1, 2, 3].map(() => run(ours(root, folderOf(count), '--concurrency', '1'), 'cpu').cpu)
    return median(times)
  })
  counts.slice(1).forEach((count, index) => {
    verdict(
      `× the time of ${counts[index] ?? 0} replies for ${count}`,
      (times[index + 1] ?? 0) / (times[index] ?? 1),
      2.2,
    )
  })
}
