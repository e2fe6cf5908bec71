import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse'

/** The source that shows `phrase`, wherever in the reply it is shown. */
function sourceOf(source: string, phrase: string): string | undefined {
  const pattern = new RegExp(phrase.split(' ').join('\\s+'))
  for (const block of parse(source, { path: 'reply.md' }).reply.blocks) {
    const match = pattern.exec(block.text)
    if (!match) continue
    const { start, end } = block.toSource({ start: match.index, end: match.index + match[0].length })
    return source.slice(start, end)
  }
  return undefined
}

describe('positions', () => {
  it.each([
    ['Dag, **heel druk** was het', 'heel druk was', 'heel druk** was'],
    ['Wij **zijn** druk', 'Wij zijn druk', 'Wij **zijn** druk'],
    ['caf&eacute; Jansen &amp; co', 'café Jansen & co', 'caf&eacute; Jansen &amp; co'],
    ['\\*druk\\* nu', '\\*druk\\* nu', '\\*druk\\* nu'],
    ['> het was\n> druk\n\nSorry.', 'het was druk', 'het was\n> druk'],
    ['a\r\n\r\nhet was\r\ndruk', 'het was druk', 'het was\r\ndruk'],
    ['\ufeffhet was druk', 'het was', 'het was'],
    ['\ufeff---\r\nlang: nl\r\n---\r\nhet *was* druk', 'was druk', 'was* druk'],
    ['{{a}} het{% if x %} was{% endif %} druk', 'het was druk', 'het{% if x %} was{% endif %} druk'],
    ['| a |\n|---|\n| het *was* \\| druk |', 'was \\| druk', 'was* \\| druk'],
    ['1. a\n\n   het was\n   druk', 'het was druk', 'het was\n   druk'],
    ['<div>het <b>was</b> dr&uuml;k</div>', 'was drük', 'was</b> dr&uuml;k'],
    ['😀 é het was', 'het was', 'het was'],
    ['[het was](http://x) druk', 'was druk', 'was](http://x) druk'],
  ])('of %j: %j', (source, phrase, expected) => {
    expect(sourceOf(source, phrase)).toBe(expected)
  })

  it('find every phrase back in generated Markdown', () => {
    fc.assert(
      fc.property(scene, source => {
        const found = sourceOf(source, words.join(' '))
        expect(found).toBeDefined()
        expect(plain(found ?? '')).toBe(words.join(' '))
        expect(found).toMatch(/^(?:w|&#119;)/)
        expect(found).toMatch(/(?:t|&#116;)$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('lie within the source, in order, for any span of any block', () => {
    fc.assert(
      fc.property(scene, fc.nat(), fc.nat(), (source, a, b) => {
        for (const block of parse(source, { path: 'reply.md' }).reply.blocks) {
          const [from, to] = [a % (block.text.length + 1), b % (block.text.length + 1)]
          const { start, end } = block.toSource({ start: Math.min(from, to), end: Math.max(from, to) })
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })
})

const words = ['wat', 'ons', 'betreft', 'is', 'het', 'niet']

type Dress = (word: string) => string

/** Ways to write a word so that it shows the same. */
const dresses: Dress[] = [
  word => word,
  word => word,
  word => `**${word}**`,
  word => `*${word}*`,
  word => `[${word}](https://example.com/a_b "titel")`,
  word => `<b>${word}</b>`,
  word => `&#${word.charCodeAt(0)};${word.slice(1)}`,
  word => `${word.slice(0, -1)}&#${word.charCodeAt(word.length - 1)};`,
  word => `{% if x %}${word}{% endif %}`,
  word => `<!-- noot -->${word}`,
]

/** What may stand between two words; NEXT is the start of the next line. */
const gaps = [' ', ' ', '  ', '&nbsp;', '\u00a0', 'NEXT', '  NEXT', '\\NEXT', ' {# weg #}']

interface Place {
  before: string
  next: string
  after: string
}

const places: Place[] = [
  { before: '', next: '\n', after: '' },
  { before: 'Beste {{naam}}, &amp; dag 😀.\n\n', next: '\n   ', after: '\n\nGroeten,\nJan' },
  { before: '> citaat\n\n', next: '\n', after: '' },
  { before: 'Sorry.\n\n> a\n>\n> ', next: '\n> ', after: '\n' },
  { before: 'Sorry.\n\n> ', next: '\n', after: '\n' },
  { before: 'Sorry:\n\n- a\n- [x] ', next: '\n  ', after: '\n- c' },
  { before: '1. a\n\n   - ', next: '\n     ', after: '\n2. d' },
  { before: '| a | b |\n|---|---|\n| x | ', next: ' ', after: ' |\n' },
  { before: '## ', next: ' ', after: '\n\nDag' },
  { before: '**Let op:** ', next: '\n', after: ' {{/if}}' },
  { before: '{% if x %}\n', next: '\n', after: '\n{% endif %}' },
]

const ends = [
  (text: string) => text,
  (text: string) => text.replace(/\n/g, '\r\n'),
  (text: string) => `\ufeff${text}`,
  (text: string) => `\ufeff---\nlang: nl\n---\n${text}`.replace(/\n/g, '\r\n'),
]

const scene = fc
  .tuple(
    fc.array(fc.constantFrom(...dresses), { minLength: words.length, maxLength: words.length }),
    fc.array(fc.constantFrom(...gaps), { minLength: words.length, maxLength: words.length }),
    fc.constantFrom(...places),
    fc.constantFrom(...ends),
  )
  .map(([dressed, between, { before, next, after }, end]) => {
    const inTable = next === ' '
    const phrase = words.map((word, index) => {
      const gap = index === words.length - 1 ? '' : (between[index] ?? ' ')
      return (
        (dressed[index]?.(word) ?? word) +
        (inTable ? gap.replace(/[\\ ]*NEXT/, ' ') : gap.replace('NEXT', next))
      )
    })
    return end(before + phrase.join('') + after)
  })

/** Takes the markup out of a piece of source, by other means than the parser's. */
function plain(source: string): string {
  return source
    .replace(/\{[%#].*?[%#]\}|<!--.*?-->/g, '')
    .replace(/\]\([^)]*\)|\[|<\/?b>|\*|\\(?=\r?\n)/g, '')
    .replace(/\r?\n[ >]*/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;|\s+/g, ' ')
    .replace(/ +/g, ' ')
}
