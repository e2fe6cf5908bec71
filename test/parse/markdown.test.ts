import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readMarkdown } from '../../src/parse/markdown'
import { markdownProse } from '../../src/parse/micromark-prose'
import { readPlainText } from '../../src/parse/plain-text'
import type { Prose } from '../../src/parse/prose'
import { normalise, visibleBlocks } from './markdown-oracle'

function shown({ form, quoteDepth, code, text }: Prose): string {
  return `${'>'.repeat(quoteDepth)}${code ? 'code' : form}: ${text.text}`
}

describe('Markdown', () => {
  it.each<[name: string, markdown: string, blocks: string[]]>([
    ['plain paragraphs', 'a\nb\n\nc', ['paragraph: a\nb', 'paragraph: c']],
    ['CRLF', 'a\r\nb\r\n\r\nc', ['paragraph: a\nb', 'paragraph: c']],
    ['emphasis', 'a **b** _c_d *e*', ['paragraph: a b _c_d e']],
    ['entities', 'a &amp; &eacute; &#233; & b', ['paragraph: a & é é & b']],
    ['escapes', '\\*a\\* b\\_c', ['paragraph: *a* b_c']],
    ['links', '[a](http://x "t") [b][r] <http://y>\n\n[r]: http://z', ['paragraph: a b http://y']],
    ['references to a definition further on', '[a]\n\nb\n\n[a]: http://z', ['paragraph: a', 'paragraph: b']],
    ['images', 'a ![b](c) d', ['paragraph: a  d']],
    ['hard breaks', 'a  \nb\\\nc<br>d', ['paragraph: a\nb\nc\nd']],
    ['headings', '# a\nb\n## c ##\n\nd\n=', ['heading: a', 'paragraph: b', 'heading: c', 'heading: d']],
    ['a rule under a paragraph', 'a\nb.\n---', ['paragraph: a\nb.']],
    [
      'lists',
      '- a\n- b\n  c\n\n  d\n  - e\n\n1. f\n2) g',
      ['item: a', 'item: b\nc', 'item: d', 'item: e', 'item: f', 'item: g'],
    ],
    ['quotes', '> a\nb\n>> c\n\nd', ['>paragraph: a\nb', '>>paragraph: c', 'paragraph: d']],
    ['tables', '| a | b |\n|---|---|\n| c | d \\| *e* |', ['cell: a', 'cell: b', 'cell: c', 'cell: d | e']],
    ['pipes without a table', 'a | b', ['paragraph: a | b']],
    ['fenced code', '```\na\n\nb\n```\nc', ['code: a\n\nb', 'paragraph: c']],
    ['indented code', 'a\n\n    b', ['paragraph: a', 'code: b']],
    ['inline code', 'a `b c` d', ['paragraph: a \ue003\ue003\ue003 d']],
    ['a placeholder as code', 'a `\ue000\ue000` d', ['paragraph: a \ue000\ue000 d']],
    ['inline HTML', 'a <b>c</b>d', ['paragraph: a cd']],
    ['HTML blocks', '<div>a &amp; <b>b</b>\n<p>c</p></div>', ['paragraph: a & b', 'paragraph: c']],
    ['scripts and styles', '<style>a</style>\n\n<script>\nb\n\nc\n</script>\nd', ['paragraph: d']],
    ['dropped tags', 'a\ue002\ue002b **c\ue002**', ['paragraph: ab c']],
    ['nothing but tags', '\ue002\ue002', []],
    ['nothing', ' \n\n', []],
  ])('%s', (_, markdown, blocks) => {
    expect(readMarkdown(markdown, 0).map(shown)).toEqual(blocks)
  })

  it('tells how much of a block is in bold at its start', () => {
    const bold = (markdown: string) => readMarkdown(markdown, 0).map(({ leadingStrong }) => leadingStrong)
    expect(bold('**Jan:** dag\n\n**alles**\n\ndag **Jan**\n\ndag')).toEqual([4, 5, 0, 0])
  })

  it('starts where it is told to', () => {
    const [block] = readMarkdown('---\n**a**', 4)
    expect(block && shown(block)).toBe('paragraph: a')
    expect(block?.text.toSource({ start: 0, end: 1 })).toEqual({ start: 6, end: 7 })
  })

  it('shows what remark shows', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...atoms), { maxLength: 30 }), parts => {
        const markdown = parts.join('')
        const expected = visibleBlocks(markdown)
        fc.pre(expected !== undefined && !/(?:[-+*]|\d[.)])[ \t]*\r?$/m.test(markdown))
        expect(
          readMarkdown(markdown, 0)
            .map(({ text }) => normalise(text.text))
            .filter(text => text !== ''),
        ).toEqual(expected)
      }),
      { numRuns: 1500 },
    )
  })

  it('reads bold and underscores to the letter as the parser does, with or without it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...boldAtoms), { minLength: 2, maxLength: 14 }), parts => {
        const markdown = `a${parts.join('')}`
        // read as one text, a numbered list that a bullet opens behind a paragraph counts as words for micromark
        fc.pre(!/[ \t]\r?\n|\n[ \t]|\n\*[ \t]+\d+[.)]/.test(markdown))
        expect(readMarkdown(markdown, 1).map(inFull)).toEqual(
          markdownProse(markdown, 1, markdown.length, []).map(inFull),
        )
      }),
      { numRuns: 5000, examples: [[['**', 'é', '**', '**', '(', '**', ' ', ', ']]] },
    )
  })

  it.each([
    ['quotes', '>'.repeat(50_000)],
    ['list marks', '- '.repeat(50_000)],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a_'.repeat(50_000)],
    ['code marks', Array.from({ length: 400 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['one line', 'woord '.repeat(100_000)],
    ['rows of a table', `|a\n|-\n${'|a\n'.repeat(300_000)}`],
  ])(
    'ends soon with endless %s',
    (_, markdown) => {
      expect(readMarkdown(markdown, 0)).not.toBeUndefined()
    },
    4000,
  )
})

test('a table of many rows is a table all the same', () => {
  const rows = Array.from({ length: 300 }, (_, row) => `| item ${row} | a dozen or so words | ${row} |`)
  const shown = readMarkdown(['| a | b | c |', '|---|---|---|', ...rows].join('\n'), 0)
  expect(new Set(shown.map(({ form }) => form))).toEqual(new Set(['cell']))
  expect(shown).toHaveLength(903)
})

describe('plain text', () => {
  it.each<[name: string, text: string, blocks: string[]]>([
    ['paragraphs', 'a\nb\r\nc\n \nd', ['paragraph: a\nb\nc', 'paragraph: d']],
    ['quotes', '> a\n> b\n>> c\nd', ['>paragraph: a\nb', '>>paragraph: c', 'paragraph: d']],
    ['lists', 'a\n- b\n  c\n2. d', ['paragraph: a', 'item: b\nc', 'item: d']],
    ['no Markdown', '# a *b* `c`\n    d &amp;', ['paragraph: # a *b* `c`\nd &amp;']],
    ['dropped tags', 'a\ue002 b', ['paragraph: a b']],
  ])('has %s', (_, text, blocks) => {
    expect(readPlainText(text, 0).map(shown)).toEqual(blocks)
  })
})

const boldAtoms = '**|**|**|word|a_b|_| |, |. |! |\n|\r\n|é|(|)|€|:|*|\ue000\ue000|\ue002|3'.split('|')

/** With each character's place in the source. */
function inFull({ text, ...prose }: Prose): unknown {
  const places = Array.from(text.text, (_, start) => text.toSource({ start, end: start + 1 }))
  return { ...prose, text: text.text, places }
}

/** Bits that Markdown is made of; an empty list item is left out, since micromark reads it by its surroundings. */
const atoms = (
  'word|Dear all,|*|**|_|__|`|``|[|]|(|)|](http://x.y)|[a]: http://x.y|[a]|!|<b>|</b>|<br>|&amp;|&|\\|\\*|>|> |- |* |+ |1. |# |## |#|' +
  '```|~~~|    |  |   |---|===|-|=|<https://x.y>|é|.| | | '
)
  .split('|')
  .concat(
    '\t',
    '|',
    '| a | b |',
    '|---|---|',
    'a|b',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\n> ',
    '\n- ',
    '\n  ',
    '\n\n  ',
    '\n```\n',
    '\n\n- ',
    '\n\n1. ',
    '\n# ',
  )
