/** The formats of build servers, each read back by the rules of its reader. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { azure } from '../../src/report/azure'
import { checkstyle } from '../../src/report/checkstyle'
import { github } from '../../src/report/github'
import { gitlab } from '../../src/report/gitlab'
import { junit } from '../../src/report/junit'
import { markdown } from '../../src/report/markdown'
import { rdjson, rdjsonl } from '../../src/report/rdjson'
import { tap } from '../../src/report/tap'
import { oneLine } from '../../src/report/visible'
import type { Report } from '../../src/types'
import { cleanReport, context, dutch, english, report } from './sample'
import { readXml } from './xml-reader'

/** The sample with the message of its first problem replaced. */
function saying(message: string, about: { path?: string; advice?: string } = {}): Report {
  const results = report.results.slice(0, 1).map(result => ({
    ...result,
    path: about.path ?? result.path,
    problems: result.problems
      .slice(1, 2)
      .map(problem => ({ ...problem, message, advice: about.advice ?? '' })),
  }))
  return { ...report, results }
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 })

describe('github', () => {
  test.each([
    ['50% off', '::50%25 off'],
    ['a%0Ab', '::a%250Ab'],
    ['a\r\nb', '::a b'],
    ['a:b,c', '::a:b,c'],
    ['::error::x', '::::error::x'],
  ])('the message %j ends the command as %j', (message, expected) => {
    expect(github(saying(message), context).endsWith(`line=6,endLine=7${expected}\n`)).toBe(true)
  })

  test('the advice stands on a line of its own', () => {
    expect(github(saying('Mis.', { advice: 'Zo.' }), context)).toMatch(/::Mis\.%0AZo\.\n$/)
  })

  test('a path is escaped as a property and seen from the root', () => {
    expect(github(saying('x', { path: 'a,b:c%.md' }), { ...context, folder: 'nl' })).toContain(
      ',file=nl/a%2Cb%3Ac%25.md,',
    )
  })

  test('columns are given for one line only, since GitHub refuses them otherwise', () => {
    const lines = github(report, context).trimEnd().split('\n')
    expect(
      lines.map(line => [/,line=(\d+),endLine=(\d+)/.exec(line)?.slice(1), line.includes(',col=')]),
    ).toEqual([
      [['6', '7'], false],
      [['5', '5'], true],
      [['6', '6'], true],
      [['8', '8'], true],
      [['3', '3'], true],
    ])
  })
})

describe('azure', () => {
  test('whatever the text, one command a line that gives it back', () => {
    fc.assert(
      fc.property(anyText, anyText, (message, path) => {
        const lines = azure(saying(message, { path: `a${path}` }), context).split('\n')
        expect(lines).toHaveLength(2)
        const read = /^##vso\[task\.logissue ([^\]]*)\](.*)$/u.exec(lines[0] ?? '')
        expect(unescape(read?.[2])).toBe(oneLine(message))
        expect(read?.[1]?.split(';').map(part => part.split('=')[0])).toEqual([
          'type',
          'sourcepath',
          'linenumber',
          'columnnumber',
          'code',
          '',
        ])
      }),
    )
  })

  test('an info, for which Azure has no type, is a plain line', () => {
    expect(azure(report, context).trimEnd().split('\n').at(-1)).toMatch(
      /^en\/50% .*:3:1: info: .* \[stock-phrase\]$/,
    )
  })

  function unescape(text = ''): string {
    return text.replaceAll('%AZP25', '%')
  }
})

describe('gitlab', () => {
  const issue = {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^[^/.]' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  }
  const validate = new Ajv().compile({ type: 'array', items: issue })

  test('is valid, and [] when clean', () => {
    expect([validate(JSON.parse(gitlab(report, context))), validate.errors]).toEqual([true, null])
    expect(gitlab(cleanReport, context)).toBe('[]\n')
  })

  test('fingerprints are unique also where the same file is there twice', () => {
    const twice = { ...report, results: [...report.results, ...report.results] }
    const names = (JSON.parse(gitlab(twice, context)) as { fingerprint: string }[]).map(
      ({ fingerprint }) => fingerprint,
    )
    expect(new Set(names).size).toBe(10)
  })
})

describe.each([
  ['junit', junit, 'testsuites'],
  ['checkstyle', checkstyle, 'checkstyle'],
] as const)('%s', (_, format, root) => {
  test('is well formed', () => {
    expect(readXml(format(report, context)).name).toBe(root)
    expect(readXml(format({ ...report, results: [] }, context)).name).toBe(root)
  })

  test('whatever the text, it is well formed and says it', () => {
    fc.assert(
      fc.property(anyText, anyText, (message, path) => {
        const said = readXml(format(saying(message, { path: `a${path}` }), context))
        expect(said.attributes.get('message')).toContain(oneLine(message))
      }),
    )
  })
})

test('junit counts errors and warnings as failures and an info as passed', () => {
  const { elements } = readXml(junit(report, context))
  expect(elements.filter(name => name === 'failure')).toHaveLength(4)
  expect(elements.filter(name => name === 'system-out')).toHaveLength(1)
  expect(junit(report, context)).toContain(
    '<testsuites name="complaintlint" tests="6" failures="4" errors="0">',
  )
})

describe('rdjson', () => {
  interface Diagnostic {
    code: { value: string }
    location: {
      path: string
      range: { start: { line: number; column?: number }; end: { line: number; column?: number } }
    }
    suggestions?: { text: string }[]
  }
  const { diagnostics } = JSON.parse(rdjson(report, context)) as { diagnostics: Diagnostic[] }

  test.each([
    ['busy-excuse', dutch, 'erg\r\n> druk'],
    ['should-have', dutch, 'moeten ]]> bellen; 100% “zeker”'],
    ['missing-apology', dutch, ''],
    ['stock-phrase', english, '::error::we take <b>every</b> complaint seriously, `a` [b](c) 漢字 e\u0301'],
  ])('the columns of %s count bytes', (rule, source, words) => {
    const range = diagnostics.find(({ code }) => code.value === rule)?.location.range
    const bytes = Buffer.from(source)
    expect(bytes.subarray(byteOf(bytes, range?.start), byteOf(bytes, range?.end)).toString()).toBe(words)
  })

  test('is what reviewdog reads, and nothing else', () => {
    const validate = new Ajv().compile(rdjsonSchema())
    expect([validate(JSON.parse(rdjson(report, context))), validate.errors]).toEqual([true, null])
    expect(validate(JSON.parse(rdjson(report, context).replace('"ERROR"', '"FATAL"')))).toBe(false)
  })

  test('rdjsonl has the same diagnostics, a line each, with their source', () => {
    const lines = rdjsonl(report, context).trimEnd().split('\n')
    const source = { name: 'complaintlint' }
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(
      diagnostics.map(one => ({ ...one, source })),
    )
  })

  test('a replacement is a suggestion', () => {
    expect(diagnostics.map(({ suggestions }) => suggestions?.[0]?.text)).toEqual([
      undefined,
      'Note',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('without the text only lines are given', () => {
    const text = rdjson(report, { ...context, sources: () => undefined })
    expect(text).toContain('"line": 6')
    expect(text).not.toContain('"column"')
  })

  /** reviewdog's schema allows more keys; it ignores them. */
  function rdjsonSchema() {
    const text = { type: 'string' }
    const closed = (properties: Record<string, object>) => ({
      type: 'object',
      properties,
      additionalProperties: false,
    })
    const position = closed({
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1 },
    })
    const range = closed({ start: position, end: position })
    const diagnostic = closed({
      message: text,
      location: closed({ path: text, range }),
      severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
      code: closed({ value: text, url: text }),
      suggestions: { type: 'array', items: closed({ range, text }) },
    })
    return closed({ source: closed({ name: text }), diagnostics: { type: 'array', items: diagnostic } })
  }

  function byteOf(bytes: Buffer, at: { line: number; column?: number } | undefined): number {
    let start = 0
    for (let line = 1; line < (at?.line ?? 1); line++) start = bytes.indexOf('\n', start) + 1
    return start + (at?.column ?? 0) - 1
  }
})

describe('tap', () => {
  const point = /^(ok|not ok) (\d+) - ((?:[^\\#]|\\[\\#])*)$/

  test('is a plan and a point a reply, whatever the path', () => {
    fc.assert(
      fc.property(anyText, path => {
        const lines = tap(saying('x', { path: `a${path}` }), context).split('\n')
        expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..1'])
        expect(lines[2]).toMatch(point)
      }),
    )
  })

  test('the problems are YAML that gives the message back, whatever it is', () => {
    fc.assert(
      fc.property(anyText, message => {
        const text = tap(saying(message), context)
        const block = parseYaml(text.slice(text.indexOf('---') + 3, text.lastIndexOf('...'))) as {
          problems: unknown[]
        }
        expect(block.problems).toEqual([
          {
            rule: 'busy-excuse',
            severity: 'error',
            line: 6,
            column: 36,
            message: oneLine(message),
            advice: '',
          },
        ])
      }),
    )
  })

  test('a reply with infos only is ok', () => {
    const results = report.results.map(result => ({
      ...result,
      problems: result.problems.filter(({ severity }) => severity === 'info'),
    }))
    expect(tap({ ...report, results }, context)).not.toContain('not ok')
  })
})

describe('markdown', () => {
  interface Node {
    type: string
    value?: string
    children?: Node[]
  }
  const read = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text) as Node
  const cellsOf = (text: string) => find(read(text), 'tableRow').map(row => find(row, 'tableCell'))

  test('whatever the text, the table has its rows and says it, without markup', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 40 })), message => {
        const rows = cellsOf(markdown(saying(`a${message}z`), context))
        expect(rows.map(cells => cells.length)).toEqual([4, 4, 4, 4])
        const cell = rows[3]?.[3]
        expect(cell === undefined ? '' : plain(cell)).toBe(oneLine(`a${message}z`))
      }),
      { numRuns: 300 },
    )
  })

  test('the worst come first, each rule a link', () => {
    const rows = cellsOf(markdown(report, context)).slice(-5)
    expect(rows.map(cells => cells.slice(1, 3).map(plain))).toEqual([
      ['❌ error', 'busy-excuse'],
      ['❌ error', 'please-be-advised'],
      ['⚠️ warning', 'missing-apology'],
      ['⚠️ warning', 'should-have'],
      ['ℹ️ info', 'stock-phrase'],
    ])
  })

  test('is in Dutch when every reply is', () => {
    const results = report.results.filter(({ language }) => language === 'nl')
    expect(markdown({ ...report, results }, context)).toContain('| Plek | Ernst | Regel | Wat en hoe |')
  })

  test('stays below what GitHub takes and says what is left out', () => {
    const problem = saying('é'.repeat(10_000))
    const results = Array.from({ length: 100 }, () => problem.results[0]).filter(
      result => result !== undefined,
    )
    const text = markdown({ ...report, results }, context)
    expect(Buffer.byteLength(text)).toBeLessThan(1_024 * 1_024)
    expect(text).toMatch(/\nNog \d+ problemen weggelaten/)
  })

  function find(node: Node, type: string): Node[] {
    return [
      ...(node.type === type ? [node] : []),
      ...(node.children ?? []).flatMap(child => find(child, type)),
    ]
  }

  function plain(node: Node): string {
    if (node.type === 'html') return '\n'
    return (node.value ?? '') + (node.children ?? []).map(plain).join('')
  }
})
