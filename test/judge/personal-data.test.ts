import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../src/judge/personal-data'
import type { Reply } from '../../src/types'
import { cpuOf } from '../cpu'
import { replyOf, words } from './reply'

function leaks(text: string): string[] {
  return words(text, findPersonalData(replyOf(text, { channel: 'review' })))
}

const longTail = ', en de monteur komt morgen'.repeat(6)

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
    ['Uw achterstand is nu nog €1.214,50.', ['€1.214,50']],
    ['Your debt is £5.', ['£5']],
    ['Dear customer 4471920,\n\nWe are sorry.', ['4471920']],
    ['Order 4471920 is klaar.', ['4471920']],
    ['Is your phone no. 07700 900123 still right?', ['07700 900123']],
    ['Beste klant met order 4471920,\n\nDat spijt ons.', ['4471920']],
    ['Uw kast komt morgen.\n\nMet vriendelijke groet aan klant 4471920,\nSam', ['4471920']],
    ['> My order never came.\n\nSorry that order 4471920 never came.', ['4471920']],
    ['> Order 4471\n\nSorry.\n\n> 920 is gone.\n\nSorry for order 4471920.', ['4471920']],
    ['U woont aan de Kerkstraat 12 en uw ordernummer is 4471920.', ['Kerkstraat 12', '4471920']],
    ['Uw order AB-12345 is klaar.', ['AB-12345']],
    ['Your order 4471 is here.', ['4471']],
    ['Vermeld dat gerust. Uw ordernummer 4471920 is klaar.', ['4471920']],
    ['Uw e-mailadres is jan@mail.shop.example. Dat klopt.nu wel.', ['jan@mail.shop.example']],
    ['Wij belden uw contactnummer 06 12345678.', ['06 12345678']],
    ['Is your phone no 07700 900123 still right?', ['07700 900123']],
    ['Is your number 0113 4960 still right?', ['0113 4960']],
    ['Your email is sam@mail.example, so it went there.', ['sam@mail.example']],
    ['Your email address is sam@mail.example, so it went there.', ['sam@mail.example']],
    ['Uw emailadres is jan@mail.example, daar ging het heen.', ['jan@mail.example']],
    ['We rang you again on:07700 900123.', ['07700 900123']],
    ['Wij smsten naar 06 12345678.', ['06 12345678']],
    ["Wij sms'ten naar 06 12345678.", ['06 12345678']],
    ['We sent the invoice to sam@mail.example.', ['sam@mail.example']],
    ['Wij mailden op het emailadres jan@mail.example.', ['jan@mail.example']],
    ['You live at 123 Mill Lane.', ['123 Mill Lane']],
    ['You lived at 4b Old Mill Lane.', ['4b Old Mill Lane']],
    ['Het is geleverd op Kerkstraat 12a.', ['Kerkstraat 12a']],
    ['Het is afgeleverd op Kerkstraat 12 a.', ['Kerkstraat 12 a']],
    ['Dank, mevrouw de Vries, Kerkstraat 12, Haarlem.', ['Kerkstraat 12']],
    ['We know it, Mr. Vos, 4 Mill Lane, York.', ['4 Mill Lane']],
    ['Uw rekening NL91ABNA0417164300 was dicht.', ['NL91ABNA0417164300']],
    ['Uw rekening BE71 0961 2345 6769 was dicht.', ['BE71 0961 2345 6769']],
    ['You paid with account number ending 4242.', ['4242']],
    ['U betaalde met de kaart eindigend op de ••••4242.', ['4242']],
    ['Your date of birth is March 3, 1971.', ['March 3, 1971']],
    ['Is de geboortedatum 03-05-1971?', ['03-05-1971']],
    ['You are Mrs. de Vries from Haarlem.', ['Mrs. de Vries']],
    ['Your account NL91ABNA0417164300 is closed.', ['NL91ABNA0417164300']],
    [`Uw order 4471920 is klaar${longTail}`, ['4471920']],
    [`Wij belden uw nummer 06-12345678${longTail}`, ['06-12345678']],
    [`U woont aan de Kerkstraat 12${longTail}`, ['Kerkstraat 12']],
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
    'Betaal het o.v.v. ordernummer 4471920.',
    'Betaal het ovv ordernummer 4471920.',
    'Pay it and state order 4471920.',
    'Uw bestelling 2024 kwam te laat.',
    'Uw order 1-AB-23 kwam te laat.',
    'Uw nummer is zoek. Bel 030 123 45 67.',
    'We called you on Monday. Mail us at help@shop.example.',
    'Uw huis is mooi. Kom naar Kerkstraat 12.',
    'Dank voor uw brief. Betaal op NL91 ABNA 0417 1643 00.',
    'Your card was ending soon. Come to room 4242.',
    'U bent geboren in mei. Wij sloten op 3 mei 1971.',
    'Uw schuld is nu weg. Wij geven u € 20 terug.',
    'Is your number 123-456-7 right?',
    'Het kostte 4471 euro.',
    'Kerkstraat 12 is dicht.',
    '> Mijn order 447-1920 is weg\n\nDat spijt ons van order 4471920.',
    'Dat spijt ons.\n\nGroet,\nSam\nKlant 4471920',
    'Zo ziet het eruit:\n\n```\nOrder 4471920\n```',
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
