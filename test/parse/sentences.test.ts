import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment, segmentWithRetext } from '../../src/parse/sentences'
import { tokenise } from '../../src/parse/tokens'
import type { Language, Sentence, Token } from '../../src/types'
import { cpuOf } from '../cpu'
import { dutch } from './samples/sentences-nl'
import { english } from './samples/sentences-en'

type Segment = (text: string, tokens: readonly Token[], language: Language) => Sentence[]

/** The text with a bar before each sentence but the first. */
function marked(text: string, language: Language, segmenter: Segment): string {
  const tokens = tokenise(text, language)
  const starts = segmenter(text, tokens, language).slice(1)
  let shown = ''
  let end = 0
  for (const { first } of starts) {
    const start = tokens[first]?.start ?? 0
    shown += `${text.slice(end, start)}|`
    end = start
  }
  return shown + text.slice(end)
}

const samples = [
  ['nl', dutch],
  ['en', english],
] as const

describe.each(samples)('sentences in %s', (language, texts) => {
  it('has at least sixty samples', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60)
  })

  it.each(texts)('are found by the fast splitter in %j', text => {
    expect(marked(text.replaceAll('|', ''), language, segment)).toBe(text)
  })

  it.each(texts)('are found by the prose parser in %j', text => {
    expect(marked(text.replaceAll('|', ''), language, segmentWithRetext)).toBe(text)
  })

  it.each(texts)('are the same to the prose parser with more words between the stops of %j', text => {
    const longer = text.replace(/(?<=[a-z]{2}) (?=[a-z]{2})/g, ' woord woord woord woord woord ')
    expect(marked(longer.replaceAll('|', ''), language, segmentWithRetext)).toBe(longer)
  })
})

describe('a question', () => {
  it.each([
    ['Mag dat?', true],
    ['Mag dat?!', true],
    ['Mag dat (nu)?', true],
    ['Mag dat? 😊', true],
    ['Mag dat.', false],
    ['Mag dat', false],
    ['U vroeg: “Mag dat?”', false],
    ['U vroeg of dat mag!', false],
  ])('%s → %s', (text, question) => {
    const tokens = tokenise(text, 'nl')
    for (const segmenter of [segment, segmentWithRetext]) {
      expect(segmenter(text, tokens, 'nl').map(sentence => sentence.question)).toEqual([question])
    }
  })
})

describe.each([
  ['the fast splitter', segment],
  ['the prose parser', segmentWithRetext],
])('%s', (_, segmenter) => {
  it('gives sentences that hold every token once, whatever the text', () => {
    const pieces = [
      'a',
      'B',
      '1',
      '.',
      '?',
      '!',
      '…',
      ',',
      ':',
      '"',
      "'",
      '“',
      '”',
      ' ',
      '\n',
      '(',
      ')',
      '\ue000',
      '€',
    ]
    const text = fc.string({ unit: fc.constantFrom(...pieces, '-', '😊', 'dhr.', 'jl. ') })
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en'), (value, language) => {
        const tokens = tokenise(value, language)
        let next = 0
        for (const { first, end } of segmenter(value, tokens, language)) {
          expect(first).toBe(next)
          expect(end).toBeGreaterThan(first)
          next = end
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  it('finds no sentence in a text without tokens', () => {
    expect(segmenter(' ', [], 'nl')).toEqual([])
  })
})

it.each([
  ['full stops', '. '],
  ['opening brackets', '('],
  ['brackets behind a stop', '. ('],
  ['emoji behind a stop', '. 😊'],
  ['quotes behind a stop', '. “'],
  ['empty lines', 'a\n\n'],
  ['abbreviations', 'aa. b. '],
])('time is linear in %s', (_, unit) => {
  const text = unit.repeat(50_000)
  const tokens = tokenise(text, 'nl')
  const both = () => [segment(text, tokens, 'nl'), segmentWithRetext(text, tokens, 'nl')]
  expect(cpuOf(both, 1500)).toBeLessThan(1500)
})
