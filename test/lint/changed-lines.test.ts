import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onChangedLines } from '../../src/lint/changed-lines'
import type { Problem } from '../../src/types'

function problem(start: number, end: number): Problem {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return {
    rule: 'x',
    category: 'tone',
    severity: 'info',
    message: '',
    advice: '',
    start: point(start),
    end: point(end),
  }
}

describe('onChangedLines', () => {
  it('keeps everything in a new file', () => {
    expect(onChangedLines([problem(0, 1)], 'ab', 'all')).toHaveLength(1)
  })

  it('keeps what touches a changed line, and what has no length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', 'é'), maxLength: 30 }),
        fc.array(fc.nat(30), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(5)), { maxLength: 6 }),
        (text, lines, places) => {
          const changed = [...new Set(lines)]
            .sort((a, b) => a - b)
            .map(line => ({ first: line + 1, last: line + 1 }))
          const problems = places.map(([start, length]) =>
            problem(Math.min(start, text.length), Math.min(start + length, text.length)),
          )
          const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
          const expected = problems.filter(({ start, end }) => {
            const touched = Array.from({ length: end.offset - start.offset }, (_, i) =>
              lineOf(start.offset + i),
            )
            return (
              start.offset === end.offset || touched.some(line => changed.some(({ first }) => first === line))
            )
          })
          expect(onChangedLines(problems, text, changed)).toEqual(expected)
        },
      ),
    )
  })
})
