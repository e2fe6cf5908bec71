import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../src/judge/personal-data'
import type { Reply } from '../../src/types'
import { cpuOf } from '../cpu'
import { replyOf, words } from './reply'

function leaks(text: string): string[] {
  return words(text, findPersonalData(replyOf(text, { channel: 'review' })))
}

describe('personal data of the customer', () => {
  test.each([
    ['Uw ordernummer 2024-88123 is onderweg.', ['2024-88123']],
    ['I see from booking 4471920 that you stayed with us.', ['4471920']],
    ['Uw dossier met nummer 556123 is dicht.', ['556123']],
    ['Wij belden op uw telefoonnummer 06-12345678.', ['06-12345678']],
    ['We called you on 07700 900123 twice.', ['07700 900123']],
    ['Uw e-mailadres is jan@mail.example, daar ging het heen.', ['jan@mail.example']],
    ['U woont aan de Kerkstraat 12 in Haarlem.', ['Kerkstraat 12']],
    ['It was left at your house, 4 Mill Lane.', ['4 Mill Lane']],
    ['Uw rekening NL91 ABNA 0417 1643 00 was dicht.', ['NL91 ABNA 0417 1643 00']],
    ['You paid with the card ending in 4242 twice.', ['4242']],
    ['U bent geboren op 3 mei 1971.', ['3 mei 1971']],
    ['De tafel stond op naam van T. de Groot.', ['T. de Groot']],
    ['Uw betaalachterstand bedraagt € 214.', ['€ 214']],
  ])('is found in “%s”', (text, expected) => {
    expect(leaks(text)).toEqual(expected)
  })

  test.each([
    'Bel ons op 030 123 45 67 of mail hulp@winkel.example.',
    'Our manager’s number is 0113 496 0000.',
    'Ons adres: Kerkstraat 12, Haarlem.',
    'We are at 4 Mill Lane, come in.',
    'Stuurt u ons uw ordernummer in een privébericht?',
    'Vermeld ordernummer 4471920 in uw bericht.',
    'Ordernummers beginnen met 20241.',
    'U schrijft dat u op 14 maart bij ons was.',
    'Uw bestelling van 2024 kwam te laat.',
    'I found your booking and will email you today.',
    '> My order 4471920 never came\n\nSorry that order 4471920 never came.',
  ])('is none in “%s”', text => {
    expect(leaks(text)).toEqual([])
  })

  test('takes time linear in a long text', () => {
    const [short, long] = [2000, 8000].map(size =>
      replyOf('your order number uw adres Kerk 4 '.repeat(size), { channel: 'review', language: 'en' }),
    ) as [Reply, Reply]
    const most =
      12 *
      Math.max(
        1,
        cpuOf(() => findPersonalData(short), 0),
      )
    expect(cpuOf(() => findPersonalData(long), most)).toBeLessThan(most)
  })
})
