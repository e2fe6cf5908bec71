/** read: globs; the only file that knows the matcher, loaded when there is a glob to match. */
import picomatch from 'picomatch'

const options = { dot: true, noextglob: true, nonegate: true }

/** A glob taken apart: the folder where the search starts and the test for paths below it. */
export interface Glob {
  base: string
  matches: (pathBelowBase: string) => boolean
}

/** Takes `replies/{nl,en}/*.md` apart; the base is `.` when it begins with a wildcard. Undefined when it has none. */
export function openGlob(glob: string): Glob | undefined {
  const { base, glob: rest } = picomatch.scan(glob, options)
  if (rest === '') return undefined
  return { base: base === '' ? '.' : base, matches: picomatch(rest, options) }
}

/**
 * A test for paths with `/`: true when one of the globs matches and none that begins with `!` does.
 * A glob without a slash matches the name anywhere, and one that matches a folder matches all in it.
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = picomatch(globs.filter(glob => !glob.startsWith('!')).flatMap(widen), options)
  const unwanted = globs.filter(glob => glob.startsWith('!')).flatMap(glob => widen(glob.slice(1)))
  if (unwanted.length === 0) return wanted
  const refused = picomatch(unwanted, options)
  return path => wanted(path) && !refused(path)
}

function widen(glob: string): string[] {
  const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '')
  if (trimmed === '') return ['**']
  const anchored = trimmed.includes('/') || glob.startsWith('/') ? trimmed : `**/${trimmed}`
  return [anchored, `${anchored}/**`]
}
