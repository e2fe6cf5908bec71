import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/compile/inflect'

describe('inflect', () => {
  it('gives only the lemma in a language that is not built in', () => {
    expect(inflect('plainte', 'fr')).toEqual({ words: ['plainte'], phrases: [] })
    expect(inflect('plainte/noun', 'fr')).toEqual({ words: ['plainte'], phrases: [] })
  })

  it('reads capitals as small letters, and accents in either encoding', () => {
    expect(inflect('Klacht', 'nl')).toEqual(inflect('klacht', 'nl'))
    expect(inflect('cafe\u0301', 'nl').words).toEqual(['café', 'cafés', 'cafeetje', 'cafeetjes'])
  })

  it('gives lower-case words without blanks for any word, the word itself among them', () => {
    const letters = fc.stringMatching(/^[a-zëïé]{1,14}$/)
    fc.assert(
      fc.property(letters, fc.constantFrom('nl', 'en'), (lemma, language) => {
        const { words, phrases, split } = inflect(lemma, language)
        expect(words).toContain(lemma)
        expect(words.length).toBeLessThan(30)
        for (const word of [...words, ...phrases.flat(), ...(split?.heads ?? [])]) {
          expect(word).toMatch(/^[\p{Ll}'-]+$/u)
        }
      }),
    )
  })

  it.each(['constructor', 'valueof', 'x'])('takes %s for an ordinary word', lemma => {
    for (const language of ['nl', 'en', 'fr']) expect(inflect(lemma, language).words[0]).toBe(lemma)
  })

  it('is the same every time', () => {
    expect(inflect('aanbieden', 'nl')).toEqual(inflect('aanbieden', 'nl'))
  })
})
