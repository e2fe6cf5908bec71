import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInShard } from '../../src/lint/shard'

describe('isInShard', () => {
  it('puts each path into exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (path, count) => {
        const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }))
        expect(shards.filter(shard => isInShard(path, shard))).toHaveLength(1)
      }),
    )
  })

  it.each([2, 3, 4, 16])('gives %i shards about as much each', count => {
    const paths = Array.from({ length: 8000 }, (_, index) => `replies/${index}.md`)
    const first = paths.filter(path => isInShard(path, { index: 1, count })).length
    expect(first / (paths.length / count)).toBeGreaterThan(0.85)
    expect(first / (paths.length / count)).toBeLessThan(1.15)
  })

  it('puts a path where it always was', () => {
    const paths = ['a.md', 'nl/klacht.md', 'en/reply one.txt', 'é.md']
    expect(paths.map(path => [1, 2, 3, 4].find(index => isInShard(path, { index, count: 4 })))).toEqual([
      4, 4, 3, 2,
    ])
  })
})
