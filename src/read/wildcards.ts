/** read: paths against wildcards, in time that grows no faster than both lengths multiplied, whoever wrote the pattern. */

/**
 * A test for the names that a path consists of. `*` and `?` stay within a name and match a leading dot too, `[a-z]` and
 * `[!a]` are classes, `\` takes the next character as it is, `**` as a whole name is any number of folders, and at the
 * end at least one name. A pattern with a class or an escape that nothing ends matches nothing.
 */
export function wildcards(pattern: string): (names: readonly string[]) => boolean {
  const names = withPlainSlashes(pattern).split('/')
  const tests = names.flatMap((name, index): Part<string>[] => {
    if (name !== '**') return [nameTest(name)]
    return index === names.length - 1 ? [anything, any] : [any]
  })
  return path => matches(tests, path)
}

/** An escaped slash parts names as well. */
function withPlainSlashes(pattern: string): string {
  return pattern.replace(/\\[^]/g, pair => (pair === '\\/' ? '/' : pair))
}

/** True when some character of the pattern is no plain one. */
function hasWildcard(pattern: string): boolean {
  return /[*?[\\]/.test(pattern)
}

type Test<T> = (one: T) => boolean

const any = Symbol('any number')
type Part<T> = Test<T> | typeof any

const anything = (): boolean => true

/** Of several `any`, only the last one is ever tried again: what the earlier ones took was the least that fits. */
function matches<T>(parts: readonly Part<T>[], sequence: ArrayLike<T>): boolean {
  let part = 0
  let resumePart = -1
  let resumeAt = 0
  for (let at = 0; at < sequence.length;) {
    const test = parts[part]
    if (test === any) {
      resumePart = ++part
      resumeAt = at
    } else if (test?.(sequence[at] as T)) {
      part++
      at++
    } else if (resumePart >= 0) {
      part = resumePart
      at = ++resumeAt
    } else {
      return false
    }
  }
  while (parts[part] === any) part++
  return part === parts.length
}

function nameTest(pattern: string): Test<string> {
  if (!hasWildcard(pattern)) return name => name === pattern
  const parts = partsOf(pattern)
  return name => matches(parts, name)
}

function partsOf(characters: string): Part<string>[] {
  const parts: Part<string>[] = []
  for (let at = 0; at < characters.length;) {
    const character = characters[at++] ?? ''
    if (character === '*') {
      if (parts.at(-1) !== any) parts.push(any)
    } else if (character === '?') {
      parts.push(anything)
    } else if (character === '\\') {
      parts.push(is(characters[at++]))
    } else {
      const { test, end } = character === '[' ? classAt(characters, at) : { test: is(character), end: at }
      parts.push(test)
      at = end
    }
  }
  return parts
}

function is(wanted: string | undefined): Test<string> {
  return character => character === wanted
}

interface Class {
  test: Test<string>
  end: number
}

/** The class whose `[` stands before `at`. A `]` right after the `[` is a member. */
function classAt(characters: string, at: number): Class {
  const isNegated = /[!^]/.test(characters.charAt(at))
  const first = isNegated ? at + 1 : at
  const ranges: Range[] = []
  for (let next = first; next < characters.length;) {
    if (characters[next] === ']' && next > first) {
      const test = (character: string): boolean =>
        ranges.some(([from, to]) => from <= character && character <= to) !== isNegated
      return { test, end: next + 1 }
    }
    const found = rangesAt(characters, next)
    ranges.push(...found.ranges)
    next = found.end
  }
  return { test: () => false, end: characters.length }
}

type Range = readonly [from: string, to: string]

function rangesAt(characters: string, at: number): { ranges: readonly Range[]; end: number } {
  const [named, name = ''] = matchAt(/\[:([a-z]+):\]/y, characters, at)
  if (named !== undefined) return { ranges: classes.get(name) ?? [], end: at + named.length }
  const [written = '', from = '', to = from] = matchAt(/\\?([^])(?:-(?!\])\\?([^]))?/y, characters, at)
  return { ranges: [[from, to]], end: at + written.length }
}

function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at
  return pattern.exec(text) ?? []
}

/** As git knows them: ASCII only. */
const classes = new Map<string, readonly Range[]>(
  Object.entries({
    alnum: ['09', 'AZ', 'az'],
    alpha: ['AZ', 'az'],
    blank: ['  ', '\t\t'],
    cntrl: ['\0\x1f', '\x7f\x7f'],
    digit: ['09'],
    graph: ['!~'],
    lower: ['az'],
    print: [' ~'],
    punct: ['!/', ':@', '[`', '{~'],
    space: ['  ', '\t\n', '\r\r'],
    upper: ['AZ'],
    xdigit: ['09', 'AF', 'af'],
  }).map(([name, ranges]) => [name, ranges.map(([from = '', to = '']): Range => [from, to])]),
)
