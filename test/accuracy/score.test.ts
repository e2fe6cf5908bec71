import { describe, expect, it } from 'vitest'
import type { Category, Problem, Severity } from '../../src/types'
import { takeLabels, type LabelledReply } from './labelled'
import { f1, macroF1, measure, precision, recall, type Accuracy } from './score'

describe('a report', () => {
  it.each<[string, string, Score]>([
    ['on the marked words is right', 'so ⟦empty|sorry now⟧ then', [1, 1, 1, 1]],
    ['that shares one letter with them is right', 'so sorr⟦empty|y now⟧', [1, 1, 1, 1]],
    ['that only touches them is wrong', 'so sorry⟦empty|now⟧', [1, 0, 1, 0]],
    ['elsewhere is wrong', 'so sorry ⟦empty|now⟧', [1, 0, 1, 0]],
    ['on unmarked words is wrong', 'so sorry now', [0, 0, 1, 0]],
    ['on a trap is wrong', 'so ⟦ok:empty|sorry⟧ now', [0, 0, 1, 0]],
  ])('%s', (_, annotated, score) => {
    const { any, categories } = measureOne(annotated, [[3, 8, 'empty']])
    expect([any, categories['empty']].map(listed)).toEqual([score, score])
  })

  it('of another category is right as a fault, wrong in its category and no find in the other', () => {
    const { any, categories } = measureOne('so ⟦empty|sorry⟧ now', [[3, 8, 'defensive']])
    expect(listed(any)).toEqual([1, 1, 1, 1])
    expect(listed(categories['empty'])).toEqual([1, 0, 0, 0])
    expect(listed(categories['defensive'])).toEqual([0, 0, 1, 0])
  })

  it('finds a fault of two categories in either', () => {
    const { categories } = measureOne('⟦empty,tone|sorry⟧', [[0, 5, 'tone']])
    expect(listed(categories['tone'])).toEqual([1, 1, 1, 1])
    expect(listed(categories['empty'])).toEqual([1, 0, 0, 0])
  })

  it('counts once with others on the same fault, and once with others on the same unmarked words', () => {
    const { any } = measureOne('⟦empty|so sorry⟧ now', [
      [0, 2, 'empty'],
      [3, 8, 'tone'],
      [9, 12, 'empty'],
      [9, 12, 'tone'],
    ])
    expect(listed(any)).toEqual([1, 1, 2, 1])
  })

  it.each<[Severity, number]>([
    ['error', 1],
    ['warning', 1],
    ['info', 0],
  ])('of severity %s counts %i times', (severity, reports) => {
    expect(measureOne('so sorry', [[0, 2, 'empty', severity]]).any.reports).toBe(reports)
  })

  it('about the structure is no report on words', () => {
    expect(measureOne('so sorry', [[0, 2, 'structure']]).any.reports).toBe(0)
  })
})

describe('a trap', () => {
  it.each<[string, string, number]>([
    ['that is reported on is hit', '⟦ok:empty|so⟧ sorry', 1],
    ['beside a report is not hit', 'so ⟦ok:empty|sorry⟧', 0],
    ['is not hit by a report that has a fault as well', '⟦empty|s⟧⟦ok:empty|o⟧ sorry', 0],
  ])('%s', (_, annotated, hit) => {
    expect(measureOne(annotated, [[0, 2, 'empty']]).traps).toEqual({ labelled: 1, hit })
  })
})

describe('a reply', () => {
  it.each<[string, string, Found[], Accuracy['faultless']]>([
    ['without a fault and report counts as faultless', 'fine', [], { replies: 1, flagged: 0 }],
    ['without a fault is flagged by a report', 'fine', [[0, 4, 'tone']], { replies: 1, flagged: 1 }],
    ['with a fault is not among the faultless', '⟦tone|fine⟧', [[0, 4, 'tone']], { replies: 0, flagged: 0 }],
  ])('%s', (_, annotated, found, faultless) => {
    expect(measureOne(annotated, found).faultless).toEqual(faultless)
  })

  it.each<[string, string, Score]>([
    ['[apology]', 'missing-apology', [1, 1, 1, 1]],
    ['[apology]', 'missing-contact', [1, 0, 0, 0]],
    ['[]', 'missing-apology', [0, 0, 1, 0]],
    ['[]', 'missing-contact', [0, 0, 0, 0]],
  ])('that lacks %s and is reported for %s scores so for apology', (missing, rule, score) => {
    const accuracy = measureOne(`missing: ${missing}\nfine`, [[0, 4, 'structure', 'warning', rule]])
    expect(listed(accuracy.moves['apology'])).toEqual(score)
  })
})

describe('the figures', () => {
  const score = { faults: 8, found: 4, reports: 10, right: 8 }
  const none = { faults: 0, found: 0, reports: 0, right: 0 }

  it('are shares of what was reported and labelled, and their harmonic mean', () => {
    expect(precision(score)).toBe(0.8)
    expect(recall(score)).toBe(0.5)
    expect(f1(score)).toBeCloseTo(8 / 13, 12)
  })

  it('are 0 where there was nothing', () => {
    expect([precision(none), recall(none), f1(none)]).toEqual([0, 0, 0])
  })

  it('weigh the seven categories alike', () => {
    const accuracy = measureOne('⟦empty|so⟧ ⟦tone|sorry⟧ ⟦tone|now⟧', [
      [0, 2, 'empty'],
      [3, 8, 'tone'],
    ])
    expect(macroF1(accuracy)).toBeCloseTo((1 + 2 / 3) / 7, 12)
  })
})

/** faults, found, reports, right */
type Score = [number, number, number, number]
type Found = [start: number, end: number, category: Category, severity?: Severity, rule?: string]

function listed(score: Accuracy['any'] | undefined): number[] {
  return score === undefined ? [] : [score.faults, score.found, score.reports, score.right]
}

function measureOne(annotated: string, found: readonly Found[]): Accuracy {
  const reply: LabelledReply = { name: 'a.md', ...takeLabels(annotated) }
  return measure([reply], () => found.map(problem))
}

function problem([start, end, category, severity = 'warning', rule = 'a-rule']: Found): Problem {
  return { rule, category, severity, message: '', advice: '', start: point(start), end: point(end) }
}

function point(offset: number) {
  return { line: 1, column: offset + 1, offset }
}
