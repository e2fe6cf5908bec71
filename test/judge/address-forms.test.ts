import { describe, expect, test } from 'vitest'
import { findAddressMix } from '../../src/judge/address-forms'
import { findThirdPersonReader } from '../../src/judge/third-person'
import { replyOf, words } from './reply'

describe('the way a Dutch reply addresses its reader', () => {
  test.each([
    ['Wij lazen uw mail. Stuur je ons een foto?', 'je', 'u'],
    ['U kunt jouw pakket ophalen.', 'jouw', 'u'],
    ['Dank voor je mail over je fiets. Wij bellen u.', 'u', 'je'],
    ['Als u je rekening bekijkt, ziet u het.', 'je', 'u'],
    ['Wil je ons uw nummer geven? Dan belt Sam u.', 'je', 'u'],
  ])('is mixed in “%s”', (text, slip, main) => {
    const mix = findAddressMix(replyOf(text, { language: 'nl' }))
    expect(mix && [text.slice(mix.span.start, mix.span.end), mix.main]).toEqual([slip, main])
  })

  test.each([
    'U heeft uw geld morgen terug.',
    'Je hebt je geld morgen terug, en jouw fiets ook.',
    'U schreef: “Je laat me in de steek.”',
    '> Je laat me in de steek.\n\nDat begrijp ik, en u krijgt uw geld terug.',
    'Als huurder wil je gewoon warm water, en u kreeg het niet.',
    'Je weet maar nooit, dus ik kijk het voor u na.',
    'De winkel is om 18 u dicht. Je pakket ligt klaar.',
    'Jullie wachtten lang. Uw tafel staat klaar.',
    'Mail uw/je nummer naar ons.',
  ])('is one in “%s”', text => {
    expect(findAddressMix(replyOf(text, { language: 'nl' }))).toBeUndefined()
  })
})

describe('the reader of an English reply', () => {
  test('is a third person beside “you”', () => {
    const text = 'Thank you for your letter. The policyholder paid in April.'
    expect(words(text, findThirdPersonReader(replyOf(text, { language: 'en' })))).toEqual([
      'The policyholder',
    ])
  })

  test.each([
    'The policyholder paid in April.',
    'You waited. The customer before you had left the tap on.',
    'You waited. The customer service team was closed.',
  ])('is none in “%s”', text => {
    expect(findThirdPersonReader(replyOf(text, { language: 'en' }))).toEqual([])
  })
})
