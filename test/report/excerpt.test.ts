/** The source lines of the pretty format: what is shown, cut and underlined. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, rowOf } from '../../src/report/pretty/cells'
import { excerpt } from '../../src/report/pretty/excerpt'
import { wrap } from '../../src/report/pretty/wrap'
import { cpuOf } from '../cpu'
import { pointAt } from './sample'

/** The excerpt as rows; the fault stands between ⟦ and ⟧ in the source. */
function rows(marked: string, width = 40): string[] {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const source = marked.replace(/[⟦⟧]/g, '')
  return excerpt(source, pointAt(source, start), pointAt(source, end), width).flatMap(line => {
    if (line === 'gap') return ['gap']
    return [line.before + line.fault + line.after, ' '.repeat(line.indent) + '~'.repeat(line.columns)]
  })
}

describe('what is underlined', () => {
  test.each<[string, string, ...string[]]>([
    ['words in a line', 'a ⟦b c⟧ d\n', 'a b c d', '  ~~~'],
    ['an emoji family', '👩‍👩‍👧 ⟦👍🏽🇳🇱⟧ d', '👩‍👩‍👧 👍🏽🇳🇱 d', '   ~~~~'],
    ['text presentation of a sign', '© ☺ ☺️ ⟦d⟧', '© ☺ ☺️ d', '       ~'],
    ['a combining accent', 'e\u0301e\u0301 ⟦e\u0301⟧x', 'e\u0301e\u0301 e\u0301x', '   ~'],
    ['wide characters', '漢字 ⟦カナ⟧', '漢字 カナ', '     ~~~~'],
    ['tabs, as far as the next stop', '\ta\t⟦b\tc⟧', '    a   b   c', '        ~~~~~'],
    ['a control character as a symbol', 'a\u0007⟦b\u001b⟧', 'a␇b␛', '  ~~'],
    ['a bidirectional control by its name', 'a\u202e⟦b⟧', 'a<U+202E>b', '         ~'],
    ['nothing for what has no width', '\ufeffa\u00adb\u200b ⟦c⟧', 'ab c', '   ~'],
    ['a lone surrogate as a replacement', 'a\ud800⟦b⟧', 'a\ufffdb', '  ~'],
    ['the first line with CRLF', '⟦a⟧\r\nb', 'a', '~'],
    ['a line after a lone CR', 'x\ra ⟦b⟧\ry', 'a b', '  ~'],
    ['two lines, without the quote marks', '> a ⟦b \n> > c⟧ d', '> a b', '    ~', '> > c d', '    ~'],
    ['two lines with CRLF', 'a ⟦b\r\nc⟧ d', 'a b', '  ~', 'c d', '~'],
    ['no empty line in between', '⟦a\n\n>\nb⟧', 'a', '~', 'b', '~'],
    ['two lines and the last one of many', '⟦a\nb\nc\nd⟧', 'a', '~', 'b', '~', 'gap', 'd', '~'],
    ['nothing at an insertion point', 'a ⟦⟧b', 'a b', '  '],
    ['nothing at an insertion point at the end', 'a⟦⟧\nb', 'a', ' '],
  ])('%s', (_, marked, ...expected) => {
    expect(rows(marked)).toEqual(expected)
  })

  test('of a fault without end, the beginning', () => {
    expect(rows(`⟦${'a\n'.repeat(1_000_000)}⟧`)).toEqual(['a', '~', 'a', '~', 'gap'])
  })

  test('an insertion point on an empty line shows nothing', () => {
    expect(rows('a\n⟦⟧\nb')).toEqual([])
  })
})

describe('how a long line is cut', () => {
  const long = 'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien.'

  test.each<[string, string, number, ...string[]]>([
    ['not at all when it fits', long.replace('Een', '⟦Een⟧'), 69, long, '~~~'],
    ['behind', long.replace('Een', '⟦Een⟧'), 20, 'Een twee drie vier…', '~~~'],
    ['before', long.replace('dertien.', '⟦dertien⟧.'), 20, '…twaalf dertien.', '        ~~~~~~~'],
    ['on both sides', long.replace('zeven', '⟦zeven⟧'), 24, '…zes zeven acht negen…', '     ~~~~~'],
    ['in the fault itself', `a ⟦${'b'.repeat(30)}⟧ c`, 12, '…bbbbbbbbbb…', ' ~~~~~~~~~~'],
  ])('%s', (_, marked, width, ...expected) => {
    expect(rows(marked, width)).toEqual(expected)
  })

  test('a line of ten million characters is shown at once', () => {
    const half = 'abc '.repeat(1_250_000)
    const source = Buffer.from(half + half).toString()
    const start = { line: 1, column: half.length + 1, offset: half.length }
    const end = { ...start, column: start.column + 3, offset: start.offset + 3 }
    const thousand = () => {
      for (let i = 0; i < 1000; i++) excerpt(source, start, end, 80)
    }
    expect(cpuOf(thousand, 2000)).toBeLessThan(2000)
  })

  test('whatever the text, the fault is there, underlined, and the line fits', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      'klacht',
      ' ',
      '漢',
      '👍🏽',
      '\t',
      '\n',
      '\r\n',
      '> ',
      '\u202e',
      '\ufeff',
      'e\u0301',
    )
    const text = fc.array(piece, { maxLength: 80 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 12, max: 100 }), (before, fault, after, width) => {
        const source = `${before}|${fault}|${after}`
        const [start, end] = [before.length, before.length + fault.length + 2]
        const lines = excerpt(source, pointAt(source, start), pointAt(source, end), width)
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines.filter(line => line !== 'gap')) {
          expect(columnsOf(line.before)).toBe(line.indent)
          expect(columnsOf(line.fault)).toBe(line.columns)
          expect(columnsOf(line.before + line.fault + line.after)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('columns', () => {
  test.each([
    ['', 0],
    ['klacht', 6],
    ['één – “twee” €', 14],
    ['漢字', 4],
    ['ﾊﾝｶｸ', 4],
    ['👩‍👩‍👧', 2],
    ['🇳🇱', 2],
    ['1️⃣', 2],
    ['⚠', 1],
    ['⚠️', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
  ])('%j takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
    const row = rowOf(text)
    expect(row.columns(0, row.length)).toBe(columns)
  })
})

describe('wrap', () => {
  test.each<[string, number, string[]]>([
    ['', 10, []],
    ['een twee', 10, ['een twee']],
    ['een twee drie', 8, ['een twee', 'drie']],
    ['een  twee', 10, ['een twee']],
    ['reusachtigwoord x', 6, ['reusac', 'htigwo', 'ord x']],
    ['漢字漢字', 5, ['漢字', '漢字']],
  ])('%j at %i columns', (text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected)
  })
})
