import { describe, expect, test } from 'vitest'
import { findForeignParagraphs } from '../../src/judge/foreign-paragraphs'
import { replyOf, words } from './reply'

const dutch =
  'Het pakket kwam drie dagen te laat en de doos was nat, want de koerier had het in de tuin van de buren gezet terwijl het daar de hele middag regende.'
const english = 'The driver should have told us about the dog in the garden before he left it there.'

describe('a paragraph in another language', () => {
  test('is found between paragraphs in the language of the reply', () => {
    const text = `${dutch}\n\n${english}\n\n${dutch}`
    expect(words(text, findForeignParagraphs(replyOf(text, { language: 'nl' }), 10))).toEqual([english])
  })

  test.each([
    ['everything is said twice', `${dutch}\n\n${english} ${english}`],
    ['it is short', `${dutch}\n\nKind regards from us all\n\n${dutch}`],
    ['it is quoted', `${dutch}\n\n> ${english}\n\n${dutch}`],
    ['it is a slogan in quotes', `${dutch}\n\nDe slogan “${english}” gold die dag niet.\n\n${dutch}`],
    ['the reply has no paragraphs', ''],
  ])('is none when %s', (_, text) => {
    expect(findForeignParagraphs(replyOf(text, { language: 'nl' }), 10)).toEqual([])
  })
})
