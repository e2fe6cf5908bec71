/** cli: one line on a terminal while a run takes long: files done, rate, time left. */
import type { Surroundings } from './output'

export interface Progress {
  at: (done: number, all: number) => void
  /** Erases the line. */
  end: () => void
}

const silentFor = 500
const between = 100

/** Nothing is shown in a pipe, in CI, or on a terminal that cannot erase a line. */
export function createProgress(
  around: Pick<Surroundings, 'stderr' | 'env'>,
  now: () => number = milliseconds,
): Progress {
  const { env } = around
  const start = now()
  let last = start + silentFor - between
  let isThere = false
  return { at, end }

  function at(done: number, all: number): void {
    const time = now()
    if (time - last < between) return
    last = time
    if (around.stderr.isTTY !== true || env['CI'] || env['TERM'] === 'dumb') return
    isThere = true
    write(lineOf(done, all, time - start))
  }

  function end(): void {
    if (isThere) write('')
    isThere = false
  }

  function write(line: string): void {
    const { stderr } = around
    stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`, () => undefined)
  }
}

/** `performance` costs start-up. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}

function lineOf(done: number, all: number, elapsed: number): string {
  const perSecond = done / (elapsed / 1000)
  const left = perSecond > 0 ? Math.ceil((all - done) / perSecond) : 0
  return `${group(done)} of ${group(all)} replies, ${group(Math.round(perSecond))} a second, ${duration(left)} left`
}

function group(count: number): string {
  return count.toLocaleString('en')
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
