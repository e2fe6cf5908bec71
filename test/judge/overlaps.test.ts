import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFindOverlapping } from '../../src/judge/nearby'
import { keepOneOfOverlapping } from '../../src/judge/overlaps'
import type { Category, Problem, Severity } from '../../src/types'
import { cpuOf } from '../cpu'

function problem(
  start: number,
  end: number,
  { rule = 'a', severity = 'warning', category = 'tone' }: Partial<Problem> = {},
): Problem {
  const at = (offset: number): Problem['start'] => ({ line: 1, column: offset + 1, offset })
  return { rule, category, severity, message: 'm', advice: '', start: at(start), end: at(end) }
}

const span = fc
  .tuple(fc.nat(60), fc.oneof(fc.nat(8), fc.nat(60)))
  .map(([start, length]): [number, number] => [start, start + length])
const any = fc
  .tuple(
    span,
    fc.constantFrom('a', 'b', 'long-sentence', 'readability'),
    fc.constantFrom<Severity>('error', 'warning', 'info'),
    fc.constantFrom<Category>('tone', 'empty', 'structure', 'template'),
  )
  .map(([[start, end], rule, severity, category]) => problem(start, end, { rule, severity, category }))

function overlap(a: Problem, b: Problem): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

describe('problems about the same words', () => {
  test.each<[what: string, given: Problem[], kept: Problem[]]>([
    [
      'leave the gravest',
      [problem(0, 9, { severity: 'info' }), problem(3, 5, { severity: 'error' })],
      [problem(3, 5, { severity: 'error' })],
    ],
    ['leave the longest of the same severity', [problem(3, 5), problem(0, 9)], [problem(0, 9)]],
    [
      'leave the rule that comes first in the alphabet of the same words',
      [problem(0, 9, { rule: 'b' }), problem(0, 9, { rule: 'a' })],
      [problem(0, 9, { rule: 'a' })],
    ],
    ['all stay where they only touch', [problem(4, 9), problem(0, 4)], [problem(0, 4), problem(4, 9)]],
    ['leave what no kept one overlaps', [problem(0, 5), problem(4, 10), problem(9, 13)], [problem(4, 10)]],
    [
      'are kept beside those of structure and templates',
      [problem(0, 9, { category: 'structure' }), problem(0, 9, { category: 'template' }), problem(0, 9)],
      [problem(0, 9, { category: 'structure' }), problem(0, 9, { category: 'template' }), problem(0, 9)],
    ],
    [
      'are kept beside what is said of a whole sentence',
      [problem(0, 9, { rule: 'long-sentence' }), problem(0, 9, { rule: 'readability' }), problem(2, 4)],
      [problem(0, 9, { rule: 'long-sentence' }), problem(0, 9, { rule: 'readability' }), problem(2, 4)],
    ],
  ])('%s', (_, given, kept) => {
    expect(keepOneOfOverlapping(given)).toEqual(kept)
    expect(keepOneOfOverlapping([...given].reverse())).toHaveLength(kept.length)
  })

  test('lie apart, and what is gone overlapped one that is graver, longer or earlier', () => {
    const isWording = ({ rule, category }: Problem): boolean =>
      !['structure', 'template'].includes(category) && !['long-sentence', 'readability'].includes(rule)
    const weights: Severity[] = ['error', 'warning', 'info']
    const weight = (one: Problem): number =>
      weights.indexOf(one.severity) * 1000 - (one.end.offset - one.start.offset)
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), problems => {
        const kept = keepOneOfOverlapping(problems)
        const offsets = kept.map(one => one.start.offset)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
        const wording = kept.filter(isWording)
        for (const [index, one] of wording.entries())
          expect(wording.slice(index + 1).filter(other => overlap(one, other))).toEqual([])
        for (const gone of problems.filter(one => !kept.includes(one))) {
          expect(isWording(gone)).toBe(true)
          expect(wording.some(one => overlap(one, gone) && weight(one) <= weight(gone))).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('the problems in a stretch of text', () => {
  test('are those that share a character with it, by their start', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), fc.array(span, { maxLength: 10 }), (problems, spans) => {
        const find = createFindOverlapping(problems)
        for (const [start, end] of spans) {
          const expected = problems.filter(one => one.start.offset < end && start < one.end.offset)
          const found = find(start, end)
          expect(new Set(found)).toEqual(new Set(expected))
          expect(found).toHaveLength(expected.length)
          const starts = found.map(one => one.start.offset)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('are found as fast beside a problem that goes on and on', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => problem(index * 10, index * 10 + 5))
    const find = createFindOverlapping([problem(0, 200_000), ...many])
    const all = () => many.map(({ start, end }) => find(start.offset, end.offset).length)
    expect(new Set(all())).toEqual(new Set([2]))
    expect(cpuOf(all, 1500)).toBeLessThan(1500)
  })
})
