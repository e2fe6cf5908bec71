import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src'
import { properties } from './properties'
import { shapes } from './shapes'

describe('whatever the input', { timeout: 60_000 }, () => {
  test.each(Object.entries(properties))('%s', async (_, property) => {
    await fc.assert(property() as fc.IRawProperty<unknown>, {
      seed: 1,
      numRuns: 100,
      interruptAfterTimeLimit: 4000,
      markInterruptAsFailure: false,
    })
  })

  test('a text of one thing over and over takes little time', () => {
    const slow = Object.entries(shapes).filter(([, shape]) => {
      const text = shape(20_000)
      const start = process.cpuUsage()
      lint(text)
      return process.cpuUsage(start).user > 1e6
    })
    expect(slow.map(([name]) => name)).toEqual([])
  })
})
