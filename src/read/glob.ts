/** read: the globs of the command line and of `overrides`; loaded when there is one to match. */
import { wildcards } from './wildcards'

/** A glob taken apart: the folder where the search starts and the test for paths below it. */
export interface Glob {
  base: string
  matches: (pathBelowBase: string) => boolean
}

/**
 * Takes `replies/{nl,en}/*.md` apart; the base is `.` when it begins with a wildcard. Undefined when it has none.
 * @throws RangeError for a glob of too many alternatives
 */
export function openGlob(glob: string): Glob | undefined {
  const names = glob.split('/')
  const first = names.findIndex(name => /[*?{]|\[.+\]/.test(name))
  if (first < 0) return undefined
  const base = names.slice(0, first).join('/')
  return {
    base: base === '' ? (first === 0 ? '.' : '/') : base,
    matches: anyOf([names.slice(first).join('/')]),
  }
}

/**
 * A test for paths with `/`: true when one of the globs matches and none that begins with `!` does.
 * A glob without a slash matches the name anywhere, and one that matches a folder matches all in it.
 * @throws RangeError for a glob of too many alternatives
 */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = anyOf(globs.filter(glob => !glob.startsWith('!')).flatMap(widen))
  const unwanted = globs.filter(glob => glob.startsWith('!')).flatMap(glob => widen(glob.slice(1)))
  if (unwanted.length === 0) return wanted
  const refused = anyOf(unwanted)
  return path => wanted(path) && !refused(path)
}

function widen(glob: string): string[] {
  const trimmed = glob.replace(/^\.?\//, '').replace(/\/$/, '')
  if (trimmed === '') return ['**']
  const anchored = trimmed.includes('/') || glob.startsWith('/') ? trimmed : `**/${trimmed}`
  return [anchored, `${anchored}/**`]
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.flatMap(alternatives).map(wildcards)
  return path => {
    const names = path.split('/')
    return tests.some(test => test(names))
  }
}

const mostAlternatives = 1000
/** No path is longer. */
const mostCharacters = 4096

/** `a/{b,c}/d` is `a/b/d` and `a/c/d`; braces without a comma are plain characters. */
function alternatives(glob: string): string[] {
  if (glob.length > mostCharacters) throw new RangeError(`is longer than ${mostCharacters} characters`)
  const braces = bracesIn(glob)
  if (!braces) return [glob]
  const { before, options, after } = braces
  const ends = alternatives(after)
  const all: string[] = []
  for (const option of options.flatMap(alternatives))
    for (const end of ends)
      if (all.push(before + option + end) > mostAlternatives)
        throw new RangeError(`stands for more than ${mostAlternatives} globs`)
  return all
}

interface Braces {
  before: string
  options: string[]
  after: string
}

/** The first braces that have a partner and a comma of their own. */
function bracesIn(glob: string): Braces | undefined {
  const open: number[][] = []
  let first: number[] | undefined
  for (const { 0: mark, index } of glob.matchAll(/\\[^]|[{},]/g)) {
    if (mark === '{') open.push([index])
    else if (mark === ',') open.at(-1)?.push(index)
    else if (mark === '}') {
      const marks = open.pop()
      if (marks && marks.length > 1 && (first?.[0] ?? Infinity) > (marks[0] ?? 0)) first = [...marks, index]
    }
  }
  return first && taken(glob, first)
}

/** @param marks where the opening brace, the commas and the closing brace are */
function taken(glob: string, marks: readonly number[]): Braces {
  const [open = 0] = marks
  const options = marks.slice(1).map((mark, index) => glob.slice((marks[index] ?? 0) + 1, mark))
  return { before: glob.slice(0, open), options, after: glob.slice((marks.at(-1) ?? 0) + 1) }
}
