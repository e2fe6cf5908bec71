import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { measureFolder } from './accuracy'
import { macroF1, moves, precision, recall, type Score } from './score'

const folder = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'labelled')

/** A little below what `npm run accuracy` printed last; raise them when the linter gets better. */
const floors = {
  nl: {
    precision: 0.89,
    recall: 0.81,
    macroF1: 0.73,
    movePrecision: 0.9,
    moveRecall: 0.95,
    hits: 1,
    flagged: 1,
  },
  en: {
    precision: 0.91,
    recall: 0.83,
    macroF1: 0.79,
    movePrecision: 0.9,
    moveRecall: 0.75,
    hits: 0,
    flagged: 0,
  },
}

describe.each(Object.entries(floors))('on the labelled replies in %s', (language, floor) => {
  const accuracy = measureFolder(path.join(folder, language))
  const structure = sum(moves.flatMap(move => accuracy.moves[move] ?? []))

  it('the linter reports hardly anything but faults', () => {
    expect(precision(accuracy.any)).toBeGreaterThanOrEqual(floor.precision)
  })

  it('finds most faults', () => {
    expect(recall(accuracy.any)).toBeGreaterThanOrEqual(floor.recall)
  })

  it('gives them the right category', () => {
    expect(macroF1(accuracy)).toBeGreaterThanOrEqual(floor.macroF1)
  })

  it('knows which moves are missing', () => {
    expect(precision(structure)).toBeGreaterThanOrEqual(floor.movePrecision)
    expect(recall(structure)).toBeGreaterThanOrEqual(floor.moveRecall)
  })

  it('leaves traps and faultless replies alone', () => {
    expect(accuracy.traps.labelled).toBeGreaterThanOrEqual(10)
    expect(accuracy.traps.hit).toBeLessThanOrEqual(floor.hits)
    expect(accuracy.faultless.replies).toBeGreaterThanOrEqual(3)
    expect(accuracy.faultless.flagged).toBeLessThanOrEqual(floor.flagged)
  })
})

function sum(scores: readonly Score[]): Score {
  const total = { faults: 0, found: 0, reports: 0, right: 0 }
  for (const score of scores) {
    total.faults += score.faults
    total.found += score.found
    total.reports += score.reports
    total.right += score.right
  }
  return total
}
