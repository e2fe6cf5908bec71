/** read: which lines of which files a patch adds. */

/** Lines from `first` to `last`, both counted from 1 and both in the range. */
export interface LineRange {
  first: number
  last: number
}

/**
 * Reads a patch that `git diff --unified=0 --dst-prefix=b/` made: by the new name of each file the ranges of new lines, in
 * order and apart; none where lines were only taken out. Files without lines, such as binary ones, are left out.
 */
export function hunksIn(patch: Buffer): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  let content = 0
  for (const line of linesOf(patch)) {
    if (content > 0 && /^[-+]/.test(line)) {
      content--
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [, removed = '1', first = '1', added = '1'] = hunk
      content = Number(removed) + Number(added)
      if (Number(added) > 0) ranges.push({ first: Number(first), last: Number(first) + Number(added) - 1 })
    } else if (line.startsWith('+++ ')) {
      ranges = []
      const name = nameIn(line.slice('+++ '.length))
      if (name !== undefined) files.set(name, ranges)
    }
  }
  return files
}

/** Bytes as Latin-1: names are quoted and the rest is only skipped. */
function* linesOf(patch: Buffer): Generator<string> {
  for (let start = 0; start < patch.length;) {
    const newline = patch.indexOf(0x0a, start)
    const end = newline < 0 ? patch.length : newline
    yield patch.toString('latin1', start, Math.min(end, start + longestHeader))
    start = end + 1
  }
}

const longestHeader = 20_000

/** `b/name`, `"b/na\303\257me"` in bytes, or /dev/null; a tab follows a name with spaces. */
function nameIn(written: string): string | undefined {
  const name = written.replace(/\t$/, '')
  const quoted = /^"(.*)"$/.exec(name)?.[1]
  const bytes = quoted === undefined ? name : quoted.replace(/\\(?:([0-7]{3})|(.))/g, unescape)
  return bytes.startsWith('b/') ? Buffer.from(bytes.slice(2), 'latin1').toString('utf8') : undefined
}

function unescape(_: string, octal: string | undefined, letter: string | undefined): string {
  if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8))
  return letters[letter ?? ''] ?? letter ?? ''
}

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
