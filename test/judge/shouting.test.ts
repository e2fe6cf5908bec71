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
    ['nl', 'Dus U KRIJGT, NA 14 DAGEN, NIETS.', ['U KRIJGT, NA 14 DAGEN, NIETS']],
    ['nl', 'Sorry, DAT GELD KOMT NOOIT.', ['DAT GELD KOMT NOOIT']],
    ['nl', 'Dit was UW FOUT NIET.', ['UW FOUT NIET']],
    ['nl', 'Kijk, DIT IS DE KLACHT: een doos.', ['DIT IS DE KLACHT']],
    ['nl', 'DIT IS WAT U WEER DOET: niets.', ['DIT IS WAT U WEER DOET']],
    ['nl', 'HET IS GEEN KLACHT: het is een vraag.', ['HET IS GEEN KLACHT']],
    ['nl', 'DIT IS DE KLACHT.', ['DIT IS DE KLACHT']],
    ['nl', 'Wacht!!NIET REAGEREN.', ['Wacht!!', 'NIET REAGEREN']],
    ['nl', 'Dat heeft u NIET gemeld.', ['NIET']],
    ['nl', 'WIE GELD WIL BELT ONS A.U.B.', ['WIE GELD WIL BELT ONS A.U.B.']],
    ['nl', '!! De winkel is dicht.', ['!!']],
    ['nl', 'De winkel is dicht (vandaag)!!', ['!!']],
    ['nl', '# U wacht weer!!', ['weer!!']],
    ['en', 'It broke!! You did NOT send it.', ['broke!!', 'NOT']],
    ['en', 'You did NOT send it. It broke!!', ['NOT', 'broke!!']],
    ['en', 'You did NOT send it. Sorry.', ['NOT']],
    ['fr', 'Merci pour votre lettre!!', ['lettre!!']],
    ['en', 'Thanks for that. Do it now!!', ['now!!']],
    ['en', 'Do it now!! Thanks for that.', ['now!!']],
    ['en', 'Thanks!!! Sam has it.', ['Thanks!!!']],
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
    ['nl', '# U KRIJGT GEEN GELD TERUG.'],
    ['nl', 'DIT IS DE HELE KLACHT: het pakket kwam te laat.'],
    ['nl', 'DIT IS DE KLACHT'],
    ['nl', 'Wij geven er GEEN. GELD komt later.'],
    ['nl', 'Sorry, DIT IS FOUT.'],
    ['nl', 'Dit is GEEN GRAP u KRIJGT NIETS.'],
    ['nl', 'Het duurt bij KRIJGT 14 DAGEN.'],
    ['nl', 'Zet hem op de STOP NIET knop.'],
    ['nl', 'Dit geldt in ALLE FILIALEN.'],
    ['nl', 'Wij zijn HIER KLAAR mee.'],
    ['nl', 'De stoel heet in de winkel nu ook NOOIT KALLAX.'],
    ['nl', 'Het rek is ALLES WAAR.'],
    ['nl', 'De rekken KALLAX BILLY HEMNES staan er.'],
    ['nl', 'Dat lukt NOOIT in mei.'],
    ['nl', 'Dit lukt NIET voor vrijdag want onze monteur is ziek.'],
    ['nl', 'Ik zag dat u NIET thuis was.'],
    ['nl', 'U heeft MEI gekozen.'],
    ['nl', 'Met groet,\nTom\n\nALLES VOOR UW HUIS'],
    ['nl', 'Met groet,\nTom\n\nDE STOP EN GO GARAGE IS HIER'],
    ['fr', 'VOUS NE POUVEZ PAS FAIRE CELA.'],
    ['en', 'Do NOT OPEN THE DOOR.'],
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
    ['en', 'Hi Sam!!!\n\nThe part is in.', ['~Sam!!!']],
    ['en', 'The part is in.\n\nKind regards!!\nSam', ['~regards!!']],
    ['en', 'Three weeks?! That is long.', ['~weeks?!']],
    ['en', 'It broke. Thanks for the photo!! It helped.', ['~photo!!']],
  ])('in %s may be meant well in “%s”', (language, text, expected) => {
    expect(shouts(text, language)).toEqual(expected)
  })
})
