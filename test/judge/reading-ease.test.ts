import { describe, expect, test } from 'vitest'
import { readabilityOf } from '../../src/judge/readability'
import { findLongSentences } from '../../src/judge/sentence-length'
import { countSyllables } from '../../src/judge/syllables'
import { replyOf, words } from './reply'

const english: Record<string, number> = {
  the: 1,
  table: 2,
  made: 1,
  called: 1,
  wanted: 2,
  times: 1,
  create: 2,
  serious: 3,
  being: 2,
  customer: 3,
  refund: 2,
  apologise: 4,
  people: 2,
  business: 2,
  every: 2,
  area: 3,
  idea: 3,
  changes: 2,
  services: 3,
  boxes: 2,
  received: 2,
  little: 2,
  experience: 4,
  quiet: 2,
  trying: 2,
  reaction: 3,
  special: 2,
  voucher: 2,
  engineer: 3,
  issued: 2,
  delayed: 2,
  complaint: 2,
  available: 4,
  policy: 3,
  responsible: 4,
  organisation: 5,
  radio: 3,
  video: 3,
  museum: 3,
  client: 2,
  science: 2,
  usual: 3,
  fixed: 1,
  needed: 2,
  rang: 1,
  handled: 2,
}
const dutch: Record<string, number> = {
  de: 1,
  klant: 1,
  bestelling: 3,
  rekening: 3,
  fietsen: 2,
  reünie: 3,
  ideeën: 3,
  meeuw: 1,
  nieuw: 1,
  mooie: 2,
  zeeën: 2,
  vrijdag: 2,
  excuses: 3,
  beoordeling: 4,
  ijs: 1,
  gebeurd: 2,
  geïnformeerd: 4,
  uitleg: 2,
  telefoon: 3,
  verontschuldigingen: 6,
  teruggestort: 4,
  organisatie: 5,
  informatie: 4,
  situatie: 4,
  leeuwen: 2,
  hooi: 1,
  koeien: 2,
  auto: 2,
  niveau: 2,
  cadeau: 2,
  mevrouw: 2,
  zaaien: 2,
}

describe('syllables', () => {
  test.each(Object.entries(english))('of “%s” in English are %i', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count)
  })
  test.each(Object.entries(dutch))('of “%s” in Dutch are %i', (word, count) => {
    expect(countSyllables(word, 'nl')).toBe(count)
  })
})

describe('the readability of a reply', () => {
  test('is the Flesch Reading Ease in English', () => {
    const found = readabilityOf(
      replyOf('The cat sat on the mat. The dog ran after the table.', { language: 'en' }),
    )
    expect(found).toMatchObject({ words: 12, wordsPerSentence: 6, syllablesPerWord: 14 / 12 })
    expect(found?.score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6 * (14 / 12), 5)
  })

  test('is Flesch-Douma in Dutch', () => {
    const found = readabilityOf(
      replyOf('De kat zat op de mat. De hond liep om de tafel.', { language: 'nl' }),
    )
    expect(found?.score).toBeCloseTo(206.84 - 0.93 * 6 - 77 * (13 / 12), 5)
  })

  test('counts the body only, and names its longest sentence', () => {
    const text =
      'Dear Ms Patel,\n\n# Your unbelievable appointment\n\nWe rang. You were at work until six. Sorry.\n\n> interminable conversations\n\nKind regards,\nSam'
    const found = readabilityOf(replyOf(text, { language: 'en' }))
    expect(found?.words).toBe(9)
    expect(words(text, found ? [found.hardest] : [])).toEqual(['You were at work until six.'])
  })

  test('reads a contraction as one word', () => {
    expect(readabilityOf(replyOf('We don’t know.', { language: 'en' }))?.words).toBe(3)
  })

  test('is unknown without sentences', () => {
    expect(readabilityOf(replyOf('Dear Sam,', { language: 'en' }))).toBeUndefined()
  })
})

describe('a long sentence', () => {
  const limits = { maxWords: 8, maxClauses: 2 }
  test.each([
    ['We drove the box to the shop in York again.', 1],
    ['We drove the box to the shop.', 0],
    ['We drove to York; the shop there was shut today.', 0],
    ['We went when you rang, because it rained.', 1],
    ['We went because it rained.', 0],
  ])('“%s” is found %i times', (text, count) => {
    expect(findLongSentences(replyOf(text, { language: 'en' }), limits)).toHaveLength(count)
  })

  test('is measured in words and clauses', () => {
    const [found] = findLongSentences(
      replyOf('Wij kwamen toen u belde, omdat het zo hard regende in de stad.', { language: 'nl' }),
      limits,
    )
    expect(found).toMatchObject({ words: 13, clauses: 3 })
  })
})
