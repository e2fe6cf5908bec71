import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/match'
import { scopes } from '../../src/match/tables'
import { DataError } from '../../src/read/yaml'
import type { Reply } from '../../src/types'
import { findNaively } from './naive'
import { blockOf, lexiconOf, tablesOf, type PatternSource } from './phrases'

const words: Record<string, readonly string[]> = {
  nl: 'wij we ons team onze monteur medewerkers druk drukke hectisch heel erg nogal omdat maar dat niet vrijdag voor op 3 mei een één bieden excuses aan tot de nok toe vol leveringsfout klachten Karel'.split(
    ' ',
  ),
  en: "we our team really very because but if we'd it's can't colour color busy We Sam 12 is has would had".split(
    ' ',
  ),
}
const parts: Record<string, readonly string[]> = {
  nl: '.. ..1 ..5 ... ...2 _ <firm> <busy> <date> <promise> <odd> <number> <name> ~aanbieden ~druk/adj +fout klacht+ , !niet !<promise> ^ $ [heel] één wij druk niet'.split(
    ' ',
  ),
  en: '.. ...2 _ <firm> <number> <name> ~take , !very ^ $ we would is has had busy it can'.split(' '),
}

function patternIn(language: string): fc.Arbitrary<string> {
  const word = fc.constantFrom(...(words[language] ?? []))
  const part = fc.letrec<{ part: string }>(tie => ({
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.constantFrom(...(parts[language] ?? [])),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a} | ${b})`),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `{${a} & ${b}}`),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `[${a} ${b}]`),
      fc.tuple(word, word).map(([a, b]) => `!(.. ${a} | ${b})`),
      fc.tuple(word, tie('part')).map(([a, b]) => `*${a} ${b}*`),
    ),
  })).part
  return fc.array(part, { minLength: 1, maxLength: 5 }).map(all => all.join(' '))
}

function textIn(language: string): fc.Arbitrary<string> {
  const word = fc.constantFrom(...(words[language] ?? []))
  const mark = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', ', ', ': ', ' - ', '. ')
  return fc
    .array(
      fc.tuple(word, mark).map(pair => pair.join('')),
      { minLength: 1, maxLength: 14 },
    )
    .map(all => all.join(''))
}

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
  }, 60_000)

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
  }, 60_000)

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
