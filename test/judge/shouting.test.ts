import { describe, expect, test } from 'vitest'
import { findShouting } from '../../src/judge/shouting'
import { replyOf } from './reply'

function shouts(text: string, language: string): string[] {
  return findShouting(replyOf(text, { language })).map(
    ({ span, isMild }) => (isMild ? '~' : '') + text.slice(span.start, span.end),
  )
}

describe('a raised voice', () => {
  test.each([
    ['nl', 'Wij betalen dit niet!!', ['niet!!']],
    ['nl', 'U KRIJGT GEEN GELD TERUG.', ['U KRIJGT GEEN GELD TERUG']],
    ['nl', 'U heeft dat NIET gemeld.', ['NIET']],
    ['nl', 'Dit is NIET onze fout geweest.', []],
    ['nl', 'Wij zijn NIET verantwoordelijk.', ['NIET']],
    ['nl', 'Lees EERST DE REGELS!!', ['EERST DE REGELS!!']],
    ['en', 'We do NOT give refunds.', ['NOT']],
    ['en', 'You did NOT send it.', ['NOT']],
    ['en', 'There are NO REFUNDS here.', ['NO REFUNDS']],
    ['en', 'CLEARLY you did not look at the label.', ['CLEARLY']],
    ['en', 'Best,\nSam Ellis\n\nDO NOT REPLY TO THIS MAILBOX', ['DO NOT REPLY TO THIS MAILBOX']],
  ])('in %s is heard in “%s”', (language, text, expected) => {
    expect(shouts(text, language)).toEqual(expected)
  })

  test.each([
    ['nl', 'Je hoeft je NOOIT vooraf te melden.'],
    ['nl', 'Dit geldt in ALLE filialen.'],
    ['nl', 'Drink het water NIET.'],
    ['nl', 'Typ JA IK WIL in het bericht.'],
    ['nl', '> HET IS EEN SCHANDE!!!\n\nDat begrijp ik.'],
    ['nl', 'U schreef “NOOIT MEER!!!” en dat snap ik.'],
    ['nl', '# LEES DIT EERST'],
    ['nl', 'LET OP: wij zijn op 5 mei dicht.'],
    ['nl', 'De NS en de ANWB weten ervan, en het KALLAX-rek ook.'],
    ['nl', 'Bestelling AB-12-CD is onderweg naar DEN HAAG.'],
    ['en', 'Text YES or MOVE to us.'],
    ['en', 'You do NOT need to pay.'],
    ['en', 'Every cup gets an ALLERGY sticker.'],
    ['en', 'The FCA and the FOS say so.'],
    ['en', 'Dear [FIRST NAME], the part is [PART NUMBER].'],
    ['en', 'Thank you!'],
  ])('in %s is not heard in “%s”', (language, text) => {
    expect(shouts(text, language)).toEqual([])
  })

  test.each([
    ['nl', 'Drie weken zonder water?!', ['~water?!']],
    ['en', 'Thanks for telling us!!', ['~us!!']],
    ['en', 'Hi Sam!!\n\nThe part is in.', ['~Sam!!']],
  ])('in %s may be meant well in “%s”', (language, text, expected) => {
    expect(shouts(text, language)).toEqual(expected)
  })
})
