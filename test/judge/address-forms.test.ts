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
    ['Hoi jij,\n\nUw pakket is er.', 'jij', 'u'],
    ['Uw pakket is er, en het geld ook.\n\nHartelijke groeten aan jou,\nSam', 'jou', 'u'],
    ['Als huurder wil je gewoon warm water, en u kreeg het niet. Je fiets is klaar.', 'Je', 'u'],
    ['Uw pakket is er. Leg je het vandaag nog weg, Lotte?', 'je', 'u'],
    ['Uw pakket is er. Stuur je Lotte een foto.', 'je', 'u'],
    ['Uw pakket is er. Stuur je Lotte, als zij er is, een foto.', 'je', 'u'],
    ['Uw pakket is er. Stuur je ons, liefst vandaag, een foto.', 'je', 'u'],
    ['Uw pakket is er. Geef dit aan je', 'je', 'u'],
    ['Uw pakket ligt bij u thuis. Als klant wil je weten of jij ook wat krijgt.', 'je', 'u'],
    ['Uw pakket ligt bij u thuis. Als klant wil je weten of het voor jou is.', 'je', 'u'],
    ['Uw pakket ligt bij u thuis. Als klant wil je weten of jouw fiets klaar is.', 'je', 'u'],
    ['Uw pakket is er. En morgen kan je langskomen.', 'je', 'u'],
    ['Uw pakket ligt bij u thuis. Bel je ons als je wilt?', 'je', 'u'],
    ['Uw pakket is er. Weet je dat?', 'je', 'u'],
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
    'Uw pakket is er. Bel u/je collega.',
    'Je pakket is er. Bel u/je collega.',
    'Uw pakket is er. Bedankt dat jij meekeek, Lotte.',
    'Dank ook aan u, Jan. Je pakket is er.',
    'U schreef “je” en je suis Charlie op de kaart.',
    'Uw kaart had dat zekere je ne sais quoi.',
    'Uw pakket is er. Men zegt: je moet geduld hebben.',
    'Uw pakket is er. Je weet het pas later.',
    'Uw pakket is er. Ik vraag me af of je het merkt.',
    'Uw pakket is er.\n\nThank you for the letter that you sent to us, and je is a word in it.',
    'Uw pakket is er en wij bellen morgen.\n\nMet vriendelijke groet,\nSam\nAltijd voor je klaar',
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
    ['Your letter came. The guest in question paid twice.', ['The guest in question']],
    ['You wrote. The tenant was out, it says: The tenant has a key.', ['The tenant', 'The tenant']],
    ['The customer did not get it.\n\nYou wrote on 3 May.', ['The customer']],
  ])('is one in “%s”', (text, expected) => {
    expect(words(text, findThirdPersonReader(replyOf(text, { language: 'en' })))).toEqual(expected)
  })

  test.each([
    'The policyholder paid in April.',
    'We wrote. The policyholder paid in April.\n\nKind regards,\nYour team',
    'You wrote. I saw The customer did not get it, the film.',
    '> The customer has waited.\n\nYou did, and I am sorry.',
    'You waited. The customer before you had left the tap on.',
    'You waited. The customer service team was closed.',
  ])('is none in “%s”', text => {
    expect(findThirdPersonReader(replyOf(text, { language: 'en' }))).toEqual([])
  })
})
