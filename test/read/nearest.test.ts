import { describe, expect, it } from 'vitest'
import { didYouMean, nearest } from '../../src/read/nearest'

const words = ['error', 'warning', 'info', 'off', 'placeholders', 'busy-excuse']

describe('nearest', () => {
  it.each([
    ['eror', 'error'],
    ['ERROR', 'error'],
    ['warn', 'warning'],
    ['inof', 'info'],
    ['of', 'off'],
    ['placeholder', 'placeholders'],
    ['bussy-excuse', 'busy-excuse'],
  ])('%s is probably %s', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant)
  })

  it.each(['', 'zzz', 'fatal', 'in'])('“%s” is none of them', typed => {
    expect(nearest(typed, words)).toBeUndefined()
    expect(didYouMean(typed, words)).toBe('')
  })
})
