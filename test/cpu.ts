/** Measures what work costs, for tests that say how much it may cost on a machine that others use too. */

/**
 * In milliseconds of this process; the best of up to five tries, since other programs, compilation and collections of
 * garbage make a try dearer and never cheaper. The first that costs less than `enough` ends it.
 */
export function cpuOf(work: () => unknown, enough: number): number {
  let least = Infinity
  for (let tries = 0; tries < 5 && least >= enough; tries++) {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
