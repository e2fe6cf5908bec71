import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/parse/language'
import { dutch, english, foreign, unclear } from './samples/languages'

function share(texts: readonly string[], language: string | undefined): number {
  return texts.filter(text => detectLanguage(text).language === language).length / texts.length
}

describe('the language of short sentences', () => {
  it('is measured on a hundred sentences a language', () => {
    expect(dutch.length).toBeGreaterThanOrEqual(100)
    expect(english.length).toBeGreaterThanOrEqual(100)
  })

  it('is found in 97 of 100', () => {
    expect(share(dutch, 'nl')).toBeGreaterThanOrEqual(0.97)
    expect(share(english, 'en')).toBeGreaterThanOrEqual(0.97)
  })

  it('is never taken for the other one', () => {
    expect(share(dutch, 'en')).toBe(0)
    expect(share(english, 'nl')).toBe(0)
  })
})

describe('a text that is neither Dutch nor English', () => {
  it.each(foreign)('has no language: %s', text => {
    expect(detectLanguage(text).language).toBeUndefined()
  })
})

describe('a text that says too little', () => {
  it.each(unclear)('has no language: %j', text => {
    expect(detectLanguage(text).language).toBeUndefined()
  })
})

describe('confidence', () => {
  it('lies between 0 and 1', () => {
    for (const text of [...dutch, ...english, ...foreign, ...unclear]) {
      const { confidence } = detectLanguage(text)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it('grows with the text', () => {
    const short = detectLanguage('Wij bellen.')
    const long = detectLanguage(
      'Wij bellen u morgen, want uw klacht over de bestelling is niet goed behandeld.',
    )
    expect(long.confidence).toBeGreaterThan(short.confidence)
  })

  it('is the same whatever was read before', () => {
    const before = detectLanguage('Beste Verhoeven, thanks for your order.')
    detectLanguage('Verhoeven')
    expect(detectLanguage('Beste Verhoeven, thanks for your order.')).toEqual(before)
  })
})

it('reads the curly apostrophe as the straight one', () => {
  expect(detectLanguage('I’m sorry.')).toEqual(detectLanguage("I'm sorry."))
})
