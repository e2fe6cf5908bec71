import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src'
import { cpuOf } from '../cpu'
import { properties } from './properties'
import { shapes } from './shapes'

describe('whatever the input', { timeout: 600_000 }, () => {
  test.each(Object.entries(properties))('%s', async (_, property) => {
    await fc.assert(property() as fc.IRawProperty<unknown>, {
      numRuns: 100,
      interruptAfterTimeLimit: 4000,
      markInterruptAsFailure: false,
    })
  })

  test('a text of one thing over and over takes no more than forty times as long as a letter', () => {
    const letter =
      'Beste Tom, u wachtte drie uur op de monteur. Dat spijt ons. Hij komt vrijdag om tien uur.\n\n'
    const usual = Math.max(
      ...[1, 2, 3].map(() => cpuOf(() => lint(letter.repeat(20_000 / letter.length)), Infinity)),
    )
    const slow = Object.entries(shapes).filter(([, shape]) => {
      const text = shape(20_000)
      return cpuOf(() => lint(text), 40 * usual) > 40 * usual
    })
    expect(slow.map(([name]) => name)).toEqual([])
  })

  /** Twice the text may take twice as long, and what grows with the square takes sixteen times as long here. */
  test('a text of one thing over and over takes no more than nine times as long when it is four times as long', () => {
    const slow = Object.entries(shapes).filter(([, shape]) => {
      const [short, long] = [shape(10_000), shape(40_000)]
      return [1, 2, 3, 4, 5].every(() => {
        const most =
          9 *
          Math.max(
            cpuOf(() => lint(short), Infinity),
            shortest,
          )
        return cpuOf(() => lint(long), Infinity) > most
      })
    })
    expect(slow.map(([name]) => name)).toEqual([])
  })
})

/** Less says nothing: a collection of garbage may take as long. */
const shortest = 2
