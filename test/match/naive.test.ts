import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/match'
import { scopes } from '../../src/match/tables'
import { DataError } from '../../src/read/yaml'
import type { Reply } from '../../src/types'
import { patternIn, textIn, words } from './arbitraries'
import { findNaively } from './naive'
import { blockOf, lexiconOf, tablesOf, type PatternSource } from './phrases'

describe.each(['nl', 'en'])('matching in %s', language => {
  const lexicon = lexiconOf(language)

  test('finds what trying everything finds', () => {
    fc.assert(
      fc.property(
        patternIn(language),
        fc.array(textIn(language), { minLength: 8, maxLength: 8 }),
        (pattern, texts) => {
          const match = matcherOf(pattern)
          fc.pre(match !== undefined)
          for (const text of texts) {
            const block = blockOf(text, language)
            const found = match({ blocks: [block] } as unknown as Reply).map(({ span, whole }) => ({
              whole: [whole.start, whole.end],
              span: [span.start, span.end],
            }))
            expect(found, text).toEqual(
              findNaively(pattern, block, lexicon).sort((a, b) => a.span[0] - b.span[0]),
            )
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    )
  })

  test('keeps what no exception silences', () => {
    const word = fc.constantFrom(...(words[language] ?? []))
    const plain = fc.oneof(
      word,
      fc.tuple(word, word).map(pair => pair.join(' .. ')),
    )
    const exception = fc.record({
      scope: fc.constantFrom(...scopes),
      pattern: fc.oneof(plain, patternIn(language)),
    })
    fc.assert(
      fc.property(
        plain,
        fc.array(exception, { minLength: 1, maxLength: 3 }),
        fc.array(textIn(language), { minLength: 8, maxLength: 8 }),
        (pattern, exceptions, texts) => {
          const unless = Object.fromEntries(
            scopes.flatMap(scope => {
              const own = exceptions.filter(one => one.scope === scope).map(one => one.pattern)
              return own.length > 0 ? [[scope, own]] : []
            }),
          )
          const match = matcherOf({ match: pattern, unless })
          fc.pre(match !== undefined)
          for (const text of texts) {
            const block = blockOf(text, language)
            const found = match({ blocks: [block] } as unknown as Reply).map(({ whole }) => [
              whole.start,
              whole.end,
            ])
            const expected = findNaively(pattern, block, lexicon, exceptions).map(({ whole }) => whole)
            expect(found, text).toEqual(expected)
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    )
  })

  /** None for a pattern that cannot match, or need not contain a word. */
  function matcherOf(pattern: string | PatternSource): ReturnType<typeof createMatcher> | undefined {
    try {
      return createMatcher(tablesOf([pattern], language))
    } catch (error) {
      if (error instanceof DataError) return undefined
      throw error
    }
  }
})
