import { describe, expect, it } from 'vitest'
import { hunksIn } from '../../src/read/hunks'

function read(...lines: string[]): [string, string[]][] {
  const files = hunksIn(Buffer.from(lines.join('\n') + '\n'))
  return [...files].map(([name, ranges]) => [name, ranges.map(({ first, last }) => `${first}-${last}`)])
}

const head = (name: string): string[] => [`diff --git a/x b/x`, 'index 1..2 100644', '--- a/x', `+++ ${name}`]

describe('hunksIn', () => {
  it('lists the new lines of each file', () => {
    const one = [...head('b/a.md'), '@@ -1 +1,2 @@', '-a', '+b', '+c', '@@ -9,0 +11 @@ x', '+d']
    const other = [...head('b/x/b.md'), '@@ -3,2 +2,0 @@', '-a', '-b']
    expect(read(...one, ...other)).toEqual([
      ['a.md', ['1-2', '11-11']],
      ['x/b.md', []],
    ])
  })

  it.each([
    ['b/a b.md\t', 'a b.md'],
    ['"b/\\303\\251.md"', 'é.md'],
    ['"b/new\\nline \\"q\\" \\\\ \\t.md"\t', 'new\nline "q" \\ \t.md'],
    ['b/b/a.md', 'b/a.md'],
  ])('reads the name %j', (written, name) => {
    expect(read(...head(written), '@@ -1 +1 @@', '-a', '+b')).toEqual([[name, ['1-1']]])
  })

  it('leaves out files that are gone or have no lines', () => {
    expect(read(...head('/dev/null'), '@@ -1 +0,0 @@', '-a')).toEqual([])
    expect(read('diff --git a/a.png b/a.png', 'Binary files a/a.png and b/a.png differ')).toEqual([])
    expect(read('diff --git a/a b/c', 'similarity index 100%', 'rename from a', 'rename to c')).toEqual([])
  })

  it('takes no line of a file for one of the patch', () => {
    const content = ['+++ b/y.md', '+@@ -1 +1 @@', '--- a/y', '+diff --git a/y b/y']
    expect(
      read(
        ...head('b/a.md'),
        '@@ -1 +1,3 @@',
        ...content,
        '\\ No newline at end of file',
        '@@ -5 +9 @@',
        '-x',
        '+y',
      ),
    ).toEqual([['a.md', ['1-3', '9-9']]])
  })

  it('does not mind bytes that are no UTF-8, nor long lines', () => {
    const patch = Buffer.concat([
      Buffer.from(`${head('b/a.md').join('\n')}\n@@ -0,0 +1,2 @@\n+`),
      Buffer.alloc(100_000, 0xff),
      Buffer.from('\n+x\n'),
    ])
    expect([...hunksIn(patch)]).toEqual([['a.md', [{ first: 1, last: 2 }]]])
  })
})
