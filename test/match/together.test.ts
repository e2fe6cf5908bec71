/** What a pattern finds does not hang on the patterns beside it, nor on the sentences and blocks before. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher, type Matcher } from '../../src/match'
import { scopes } from '../../src/match/tables'
import { DataError } from '../../src/read/yaml'
import type { Block, Reply } from '../../src/types'
import { patternIn, textIn } from './arbitraries'
import { blockOf, tablesOf, type PatternSource } from './phrases'

interface Found {
  pattern: number
  block: number
  words: string
  at: number
  span: number
}

describe.each(['nl', 'en'])('in %s', language => {
  const exception = fc.tuple(fc.constantFrom(...scopes), patternIn(language))
  const source = fc
    .tuple(patternIn(language), fc.option(exception, { nil: undefined, freq: 2 }))
    .map(([match, unless]): PatternSource =>
      unless ? { match, unless: { [unless[0]]: [unless[1]] } } : { match },
    )
    .filter(isPattern)
  const text = fc.array(textIn(language), { minLength: 40, maxLength: 80 }).map(all => all.join('. '))

  test('many patterns over long blocks find what each finds in each block alone', () => {
    const [sources = []] = fc.sample(fc.array(source, { minLength: 100, maxLength: 100 }), {
      seed: 1,
      numRuns: 1,
    })
    const blocks = fc.sample(text, { seed: 1, numRuns: 4 }).map(one => blockOf(one, language))
    const alone = sources.flatMap((one, pattern) =>
      blocks.flatMap((block, place) => foundBy(matcherOf([one]), [block], place, pattern)),
    )
    expect(alone.length).toBeGreaterThan(500)
    expect(new Set(alone.map(({ pattern }) => pattern)).size).toBeGreaterThan(30)
    expect(sorted(foundBy(matcherOf(sources), blocks))).toEqual(sorted(alone))
  })

  test('sentences that stand in a row find what each finds alone', () => {
    const [sources = []] = fc.sample(
      fc.array(
        patternIn(language)
          .map(match => ({ match }))
          .filter(isPattern),
        { minLength: 80, maxLength: 80 },
      ),
      { seed: 2, numRuns: 1 },
    )
    const sentences = fc.sample(textIn(language), { seed: 2, numRuns: 400 }).flatMap(one => one.split('. '))
    const match = matcherOf(sources)
    const one = (words: string): number[] =>
      foundBy(match, [blockOf(words, language)]).map(({ pattern }) => pattern)
    expect(one(sentences.join('. ')).sort(byNumber)).toEqual(sentences.flatMap(one).sort(byNumber))
  })

  function isPattern(one: PatternSource): boolean {
    try {
      matcherOf([one])
      return true
    } catch (error) {
      if (error instanceof DataError) return false
      throw error
    }
  }

  function matcherOf(sources: readonly PatternSource[]): Matcher {
    return createMatcher(tablesOf(sources, language))
  }
})

function foundBy(match: Matcher, blocks: readonly Block[], firstBlock = 0, firstPattern = 0): Found[] {
  return match({ blocks } as unknown as Reply).map(({ number, block, whole, span }) => ({
    pattern: firstPattern + number,
    block: firstBlock + blocks.indexOf(block),
    words: block.text.slice(whole.start, whole.end),
    at: whole.start,
    span: span.start,
  }))
}

function sorted(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => a.pattern - b.pattern || a.block - b.block || a.at - b.at)
}

function byNumber(a: number, b: number): number {
  return a - b
}
