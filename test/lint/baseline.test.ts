/** What a baseline knows again after edits, and what it takes for new. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, type Comparison, type Entry, type Fault } from '../../src/lint/baseline'
import { printBaseline, readBaseline } from '../../src/lint/baseline-file'
import { faultsIn } from '../../src/lint/baselines'
import { lint } from '../judge/few-rules'

type Tree = Readonly<Record<string, string>>

function faultsOf(tree: Tree): Fault[] {
  return Object.entries(tree).flatMap(([path, text]) => {
    const { problems, fingerprints } = faultsIn(lint(text).problems, text)
    return problems.map((problem, index) => ({
      path,
      rule: problem.rule,
      fault: fingerprints[index] ?? '',
      problem,
    }))
  })
}

/** Compares a tree with what it was; `unseen` files are there and not linted. */
function comparison(before: Tree, after: Tree, unseen: readonly string[] = []): Comparison {
  const paths = new Set(Object.keys(after))
  return compare(faultsOf(before), { faults: faultsOf(after), paths, isThere: path => unseen.includes(path) })
}

/** `path rule` of what the baseline of the tree before does not hold. */
function fresh(before: Tree, after: Tree, unseen?: readonly string[]): string[] {
  const { known } = comparison(before, after, unseen)
  return faultsOf(after).flatMap(({ path, rule, problem }) =>
    [...known].some(
      one => one.path === path && one.problem.start.offset === problem.start.offset && one.rule === rule,
    )
      ? []
      : [`${path} ${rule}`],
  )
}

const busy = 'Het was die avond erg druk in de zaak.'
const blame = 'Dat ligt aan onze leverancier in Gent.'

describe('knows again', () => {
  it.each<[string, Tree, Tree]>([
    ['the same', { 'a.md': busy }, { 'a.md': busy }],
    ['what moved down', { 'a.md': busy }, { 'a.md': `Beste Jan,\n\nDank u.\n\n${busy}` }],
    [
      'what was rewrapped and marked up',
      { 'a.md': busy },
      { 'a.md': busy.replace('die avond', '_die_\r\n> avond').replace('Het', '- Het') },
    ],
    ['a renamed file', { 'a.md': busy }, { 'nl/b.md': busy }],
    [
      'what moved to another file',
      { 'a.md': `${busy}\n\n${blame}`, 'b.md': '' },
      { 'a.md': blame, 'b.md': busy },
    ],
    ['the same fault in two files', { 'a.md': busy, 'b.md': busy }, { 'a.md': busy, 'b.md': busy }],
    [
      'two of the same in one file',
      { 'a.md': `${busy}\n\n${busy}` },
      { 'a.md': `${busy}\n\n${blame.replace('leverancier', 'team')}\n\n${busy}` },
    ],
    ['what was mended', { 'a.md': `${busy}\n\n${blame}` }, { 'a.md': blame }],
  ])('%s', (_, before, after) => {
    expect(fresh(before, after)).toEqual([])
  })
})

describe('takes for new', () => {
  it.each<[string, Tree, Tree, string[]]>([
    ['a fault', { 'a.md': '' }, { 'a.md': busy }, ['a.md busy-excuse']],
    ['a second occurrence', { 'a.md': busy }, { 'a.md': `${busy}\n\n${busy}` }, ['a.md busy-excuse']],
    ['a copy of the file', { 'a.md': busy }, { 'a.md': busy, 'b.md': busy }, ['b.md busy-excuse']],
    ['one fault swapped for another', { 'a.md': busy }, { 'a.md': blame }, ['a.md third-party-blame']],
    [
      'a fault of the same rule in other words',
      { 'a.md': busy },
      { 'a.md': 'Wij hadden het erg druk.' },
      ['a.md busy-excuse'],
    ],
    [
      'faults swapped between files',
      { 'a.md': busy, 'b.md': blame },
      { 'a.md': blame.replace('Gent', 'Zwolle'), 'b.md': 'Nu is het erg druk.' },
      ['a.md third-party-blame', 'b.md busy-excuse'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(fresh(before, after)).toEqual(expected)
  })

  it('a copy, also where only the copy is linted', () => {
    expect(fresh({ 'a.md': busy }, { 'b.md': busy }, ['a.md'])).toEqual(['b.md busy-excuse'])
    expect(fresh({ 'a.md': busy }, { 'b.md': busy }, [])).toEqual([])
  })
})

describe('what a reply lacks', () => {
  const lack = (path: string, fault: string): Fault => {
    const point = { line: 1, column: 1, offset: 0 }
    const about = { category: 'structure', severity: 'warning', message: '', advice: '' } as const
    return {
      path,
      rule: 'missing-apology',
      fault,
      problem: { rule: 'missing-apology', ...about, start: point, end: point },
    }
  }
  const entry: Entry = { path: 'a.md', rule: 'missing-apology', fault: 'x' }
  const compareLack = (fault: Fault): number =>
    compare([entry], { faults: [fault], paths: new Set(['a.md', 'b.md']), isThere: () => true }).known.size

  it('is the same lack when the words around its place are rewritten', () => {
    expect(compareLack(lack('a.md', 'y'))).toBe(1)
  })

  it('is another lack in another file, unless its words came along', () => {
    expect(compareLack(lack('b.md', 'y'))).toBe(0)
    expect(compareLack(lack('b.md', 'x'))).toBe(1)
  })
})

describe('what is gone', () => {
  it('is mended or deleted; what was not linted is not gone', () => {
    const before = { 'a.md': busy, 'b.md': busy, 'c.md': blame, 'd.md': `${blame} ${busy}` }
    const { gone, unseen } = comparison(before, { 'd.md': busy }, ['a.md'])
    expect(unseen.map(({ path }) => path)).toEqual(['a.md'])
    expect(gone.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'b.md busy-excuse',
      'c.md third-party-blame',
      'd.md third-party-blame',
    ])
  })
})

describe('any edit', () => {
  const words = fc.constantFrom('Dank', 'voor', 'uw', 'bericht', 'de', 'monteur', 'komt', 'vrijdag')
  const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map(list => `${list.join(' ')}.`)
  const fault = fc
    .tuple(sentence, fc.constantFrom('erg druk', 'leverancier'), sentence)
    .map(([before, words, after]) => `${before.slice(0, -1)} ${words} ${after}`)
  const paragraphs = fc.array(fc.oneof(sentence, fault), { minLength: 1, maxLength: 8 })
  const reply = (parts: readonly string[], between = '\n\n'): string => parts.join(between)

  it('that inserts, reorders, rewraps and renames leaves everything known', () => {
    fc.assert(
      fc.property(
        paragraphs.chain(parts =>
          fc.record({
            parts: fc.constant(parts),
            order: fc.shuffledSubarray(
              parts.map((_, i) => i),
              { minLength: parts.length },
            ),
          }),
        ),
        fc.array(fc.tuple(fc.nat(), sentence), { maxLength: 4 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n\n\n> ', '\n- ', ' '),
        fc.constantFrom('a.md', 'b/c.md'),
        ({ parts, order }, inserted, between, path) => {
          const moved = order.map(index => parts[index] ?? '')
          for (const [place, text] of inserted) moved.splice(place % (moved.length + 1), 0, text)
          expect(fresh({ 'a.md': reply(parts) }, { [path]: reply(moved, between) })).toEqual([])
        },
      ),
    )
  })

  it('that copies a faulty paragraph makes one new fault', () => {
    fc.assert(
      fc.property(paragraphs, fault, fc.nat(), fc.boolean(), (parts, copied, place, isElsewhere) => {
        const before = { 'a.md': reply([...parts, copied]), 'b.md': reply(parts) }
        const again = [...parts]
        again.splice(place % (again.length + 1), 0, copied)
        const after = isElsewhere
          ? { ...before, 'b.md': reply(again) }
          : { ...before, 'a.md': reply([...again, copied]) }
        expect(fresh(before, after)).toHaveLength(1)
      }),
    )
  })

  it('has as many new faults as there are more of them than entries', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md'), paragraphs),
        fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md'), paragraphs),
        (one, other) => {
          const [before, after] = [one, other].map(tree =>
            Object.fromEntries(Object.entries(tree).map(([path, parts]) => [path, reply(parts)])),
          )
          const held = faultsOf(before ?? {}).map(({ fault: name }) => name)
          let expected = 0
          for (const { fault: name } of faultsOf(after ?? {})) {
            const at = held.indexOf(name)
            if (at < 0) expected++
            else held.splice(at, 1)
          }
          expect(fresh(before ?? {}, after ?? {})).toHaveLength(expected)
        },
      ),
    )
  })
})

describe('the file', () => {
  const hash = fc.string({
    unit: fc.constantFrom('0', '3', '9', 'a', 'e', 'f'),
    minLength: 32,
    maxLength: 32,
  })
  const entries = fc.array(
    fc.record({
      path: fc.string({ minLength: 1, unit: 'binary' }),
      rule: fc.constantFrom('busy-excuse', 'non-apology'),
      fault: fc.oneof(hash, fc.constant('0'.repeat(32))),
    }),
  )
  const sorted = (list: readonly Entry[]): string[] => list.map(entry => JSON.stringify(entry)).sort()

  it('gives back what was written, a line each, the same in any order', () => {
    fc.assert(
      fc.property(entries, list => {
        const text = printBaseline(list)
        const read = readBaseline(text, 'x')
        if ('error' in read) throw new Error(read.error)
        expect(sorted(read.entries)).toEqual(sorted(list))
        expect(text.split('\n')).toHaveLength(list.length + 2)
        expect(new Set(text.split('\n')).size).toBe(list.length + 2)
        expect(printBaseline([...list].reverse())).toBe(text)
      }),
    )
  })

  it('can be merged by taking the lines of both', () => {
    fc.assert(
      fc.property(entries, entries, entries, (common, ours, theirs) => {
        const texts = [printBaseline([...common, ...ours]), printBaseline([...common, ...theirs])]
        const read = readBaseline(texts.join(''), 'x')
        if ('error' in read) throw new Error(read.error)
        const held = sorted(read.entries)
        for (const entry of sorted([...common, ...ours])) expect(held).toContain(entry)
        expect(held.length).toBeLessThanOrEqual(common.length + ours.length + theirs.length)
      }),
    )
  })

  it('is understood with CRLF, a BOM and blank lines', () => {
    const text = printBaseline([{ path: 'a.md', rule: 'busy-excuse', fault: 'a'.repeat(32) }])
    expect(readBaseline(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`, 'x')).toEqual({
      entries: [{ path: 'a.md', rule: 'busy-excuse', fault: 'a'.repeat(32) }],
    })
  })

  it.each([
    ['', 'b.jsonl:1: is no baseline: expected {"complaintlint":"baseline","version":1}'],
    ['{}', 'b.jsonl:1: is no baseline: expected {"complaintlint":"baseline","version":1}'],
    ['H\n<<<<<<< HEAD', 'b.jsonl:2: found “<<<<<<< HEAD”, expected a line of JSON'],
    ['H\n\n[]', 'b.jsonl:3: found a list, expected a map'],
    ['H\n{"path":"a"}', 'b.jsonl:2: rule: found nothing, expected a text'],
    ['H\n{"path":"a","rule":"b","fault":"c"}', 'b.jsonl:2: fault: found "c": a fingerprint'],
    [
      'H\n{"path":"a","rule":"b","fault":"00000000000000000000000000000000","__proto__":{}}',
      'b.jsonl:2: __proto__: found the unknown key “__proto__”, expected path, rule or fault',
    ],
    [
      'H\nx\ny',
      'b.jsonl:2: found “x”, expected a line of JSON\nb.jsonl:3: found “y”, expected a line of JSON',
    ],
  ])('is refused when it is %j', (text, error) => {
    expect(readBaseline(text.replace('H', '{"complaintlint":"baseline","version":1}'), 'b.jsonl')).toEqual({
      error,
    })
  })
})
