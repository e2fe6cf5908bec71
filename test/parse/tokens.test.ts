import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/parse/tokens'
import { normaliseWord } from '../../src/parse/tokens/words'
import type { Token } from '../../src/types'

/** Words by their forms, # before a number, $ before a symbol, {} a placeholder, @ a link, "" a quote. */
function forms(text: string, language: string): string {
  return tokenise(text, language).map(show).join(' ')
}

function show(token: Token): string {
  const read = token.forms.join('|')
  switch (token.kind) {
    case 'number':
      return `#${read}`
    case 'symbol':
      return `$${read}`
    case 'placeholder':
      return '{}'
    case 'link':
      return '@'
    case 'quote':
      return '""'
    default:
      return read
  }
}

function shown(text: string, language: string): string {
  return tokenise(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join('~')
}

describe('Dutch words', () => {
  it.each([
    ['Wij BETREUREN dat.', 'wij betreuren dat .'],
    ['’s avonds en ‘s morgens', "'s avonds en 's morgens"],
    ["'t is m'n fout en z'n schuld", 'het is mijn fout en zijn schuld'],
    ['da’s zo’n foto’s', "dat is zo'n foto's"],
    ['Kees’ fiets', "kees'|kees fiets"],
    ['een e-mail of email', 'een email of email'],
    ['privé-bericht en mede-eigenaar', 'privebericht en medeeigenaar'],
    ['woon- en werkadres', 'woon en werkadres'],
    ['24-uursservice', '#24 uursservice'],
    ['één, e\u0301e\u0301n en coöperatie', 'een , een en cooperatie'],
    ['ge\u00adluids\u200boverlast', 'geluidsoverlast'],
    ['blÿven bl\u0133ven', 'blijven blijven'],
    ['heer/mevrouw', 'heer / mevrouw'],
    ["'s-Gravenhage", "'sgravenhage"],
    ['*echt* _waar_ ~~niet~~ **on**mogelijk', 'echt waar niet on mogelijk'],
    ['Wij\u00a0bellen\u2009u', 'wij bellen u'],
    ['\uff35 bent', 'u bent'],
  ])('%s', (text, expected) => {
    expect(forms(text, 'nl')).toBe(expected)
  })
})

describe('English words', () => {
  it.each([
    ["We’re sorry it isn't", 'we are sorry it is not'],
    ["can't cannot can not", 'can not can not can not'],
    ["won't shan't ain't", 'will not shall not is|are|am|has|have not'],
    ["I'd've I'll I've I'm", 'i would|had have i will i have i am'],
    ["it's that's who's there's", 'it is|has that is|has who is|has there is|has'],
    ["customer's o'clock O'Brien", "customer's o'clock o'brien"],
    ["the customers' money", "the customers'|customers money"],
    ["let's", 'let us'],
    ['dont didnt youre', 'do not did not you are'],
    ['third-party follow-up', 'third party follow up'],
    ['re-send co-operate e-mail', 'resend cooperate email'],
    ['pre- and post-sale', 'pre and post sale'],
    ["rock 'n' roll in the '90s 'til now", 'rock and roll in the #90s until now'],
    ['apologize organization analyzed', 'apologise organisation analysed'],
    ['color favorite neighbors honorary', 'colour favourite neighbours honorary'],
    ['canceled traveler labeling fueled', 'cancelled traveller labelling fuelled'],
    ['size prize seized resized', 'size prize seized resized'],
    ['inquiry learnt center judgment', 'enquiry learned centre judgement'],
    ['license practise program', 'licence practice program'],
    ['café', 'cafe'],
  ])('%s', (text, expected) => {
    expect(forms(text, 'en')).toBe(expected)
  })
})

describe('spelling', () => {
  it.each([
    ['apologize', 'apologise'],
    ['cancelled', 'canceled'],
    ['behavior', 'behaviour'],
    ['Enquiries', 'inquiries'],
    ['programme', 'program'],
    ['fulfilled', 'fulfilled'],
    ['fulfil', 'fulfill'],
    ['acknowledgement', 'acknowledgment'],
    ['E-mail', 'email'],
  ])('%s is %s', (one, other) => {
    expect(normaliseWord(one, 'en')).toBe(normaliseWord(other, 'en'))
  })

  it.each([
    'check',
    'cheque',
    'our',
    'four',
    'error',
    'sorry',
    'story',
    'meter',
    'metre',
    'size',
    'failed',
    'filing',
  ])('leaves %s alone', word => {
    expect(normaliseWord(word, 'en')).toBe(word)
  })

  it('of Dutch drops the hyphen and reads ÿ as ij', () => {
    expect(normaliseWord('Blÿf-E-mail', 'nl')).toBe('blijfemail')
  })

  it('of another language only folds case, accents and apostrophes', () => {
    expect(normaliseWord('L’Été', 'fr')).toBe("l'ete")
    expect(forms('can’t color', 'fr')).toBe("can't color")
  })
})

describe('abbreviations keep their dots', () => {
  it.each([
    ['nl', 'd.d. 3 mei', 'd.d.~3~mei'],
    ['nl', 't.a.v. dhr. J. de Vries, jl.', 't.a.v.~dhr.~J.~de~Vries~,~jl.'],
    ['nl', 'bijv. nr. 5, enz.', 'bijv.~nr.~5~,~enz.'],
    ['nl', 'ING. NL.', 'ING~.~NL~.'],
    ['nl', 'Dank u. Tot ziens', 'Dank~u~.~Tot~ziens'],
    ['nl', 'op vr. 3 mei, op vr.', 'op~vr.~3~mei~,~op~vr~.'],
    ['en', 'e.g. Mr. J.P. Smith at 5 p.m.', 'e.g.~Mr.~J.P.~Smith~at~5~p.m.'],
    ['en', 'No. 5. No. It was plan B. Then', 'No.~5~.~No~.~It~was~plan~B~.~Then'],
    ['en', 'So am I. We know', 'So~am~I~.~We~know'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(text, language)).toBe(expected)
  })

  it('and lose them in the form', () => {
    expect(forms('d.d. t.a.v. a.m.', 'nl')).toBe('dd tav am')
  })
})

describe('numbers', () => {
  it.each([
    ['€40,- of € 1.284,60', '$€ #40 of $€ #1.284,60'],
    ['om 12.00 of 10:15 uur', 'om #12.00 of #10:15 uur'],
    ['op 3/5/2025, de 3e of 21ste', 'op #3/5/2025 , de #3e of #21ste'],
    ['5pm 50ml 5%', '#5 pm #50 ml #5 $%'],
    ['3-5 dagen, 24/7', '#3-5 dagen , #24/7'],
    ['code 4f31a en MA1234', 'code #4f31a en ma1234'],
    ['in 2024.', 'in #2024 .'],
  ])('%s', (text, expected) => {
    expect(forms(text, 'nl')).toBe(expected)
  })

  it('with an English ordinal are one token', () => {
    expect(forms('the 3rd, 1st and 22nd', 'en')).toBe('the #3rd , #1st and #22nd')
  })
})

describe('quotes are one token', () => {
  it.each([
    ['U schreef: “het is niet waar”.', 'U~schreef~:~“het is niet waar”~.'],
    ['„zo” en "zo" en «zo» en ‘zo’', '„zo”~en~"zo"~en~«zo»~en~‘zo’'],
    ["hij zei 'ga weg' en ging", "hij~zei~'ga weg'~en~ging"],
    ['een 15" scherm en een 17" scherm', 'een~15~"~scherm~en~een~17~"~scherm'],
    ['‘s avonds en ‘t is', '‘s~avonds~en~‘t~is'],
    ['zij zei “wij komen', 'zij~zei~“~wij~komen'],
    ['“een “twee” drie', '“~een~“twee”~drie'],
    ['(“zo”)', '(~“zo”~)'],
    ['“\ue000 belt”', '“\ue000 belt”'],
    ['een "" leeg', 'een~"~"~leeg'],
    [`"${'a '.repeat(600)}b"`, [`"`, ...Array<string>(600).fill('a'), 'b', '"'].join('~')],
  ])('%s', (text, expected) => {
    expect(shown(text, 'nl')).toBe(expected)
  })

  it('but the apostrophe of a possessive opens and closes none', () => {
    expect(shown("the customers' money and the guests' room", 'en')).toBe(
      "the~customers'~money~and~the~guests'~room",
    )
    expect(shown("'We lost the customers' money,' he said", 'en')).toBe(
      "'We lost the customers' money,'~he~said",
    )
    expect(shown("'the guests' and 'the staff'", 'en')).toBe("'the guests'~and~'the staff'")
  })
})

describe('placeholders, links and symbols', () => {
  it.each([
    ['\ue000\ue000\ue001 belt', '{} {} belt'],
    ['\ue000\ue000s fiets, ORD\ue001', '{} s fiets , ord {}'],
    ['\ue003\ue003\ue003 draait', '"" draait'],
    [
      'Zie https://www.voorbeeld.nl/a?b=c. Mail klant.service@voorbeeld.nl, of bol.com/retour!',
      'zie @ . mail @ , of @ !',
    ],
    ['\ue000@voorbeeld.nl', '{} @'],
    ['gedaan.Wij komen', 'gedaan . wij komen'],
    ['👨‍👩‍👧 🇳🇱🇧🇪 ❤️ 👍🏽 1️⃣', '$👨‍👩‍👧 $🇳🇱 $🇧🇪 $❤️ $👍🏽 $1️⃣'],
    ['fijn :-) toch', 'fijn $:-) toch'],
    ['(zie: bijlage)', '( zie : bijlage )'],
    ['nee... ja… hè?! ja!!!', 'nee ... ja ... he ? ja !'],
    ['a – b — c - d -- e', 'a - b - c - d - e'],
    ['1 * 2', '#1 * #2'],
    ['@anna #klacht', '$@ anna $# klacht'],
  ])('%s', (text, expected) => {
    expect(forms(text, 'nl')).toBe(expected)
  })

  it('give an English possessive its readings behind a placeholder', () => {
    expect(forms('\ue000’s order', 'en')).toBe("{} 's|is|has order")
  })
})

describe('the parts of a contraction', () => {
  it.each([
    ['we’re', 'we~’re'],
    ["isn't", "is~n't"],
    ["can't", "can~'t"],
    ['cannot', 'can~not'],
    ["I'd've", "I~'d~'ve"],
    ['third-party', 'third~party'],
    ["e\u0301isn't", "e\u0301isn't"],
  ])('%s are each at their own place', (text, expected) => {
    expect(shown(text, 'en')).toBe(expected)
  })
})

describe('a word', () => {
  it.each([
    ['Wij', true, false],
    ['wij', false, false],
    ['NIET', true, true],
    ['U', true, false],
    ['KPN’s', true, false],
    ['Élan', true, false],
    ['’S', true, false],
    ['A4', true, false],
    ['4G', false, false],
  ])('%s has capital %s and shouts %s', (text, capital, shouted) => {
    expect(tokenise(text, 'nl').at(0)).toMatchObject({ capital, shouted })
  })

  it.each([
    ['één', 'één'],
    ['e\u0301e\u0301n', 'één'],
    ['ÉÉN', 'één'],
    ['een', undefined],
    ['blÿf', undefined],
  ])('%s has the accented form %s', (text, accented) => {
    expect(tokenise(text, 'nl').at(0)?.accented).toBe(accented)
  })
})
