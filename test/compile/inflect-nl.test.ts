import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/compile/inflect'

describe('the part of speech of a Dutch lemma', () => {
  it.each([
    ['druk/adj', 'drukke', 'drukken'],
    ['druk/noun', 'drukken', 'drukke'],
    ['druk/verb', 'gedrukt', 'drukke'],
    ['drukken/verb', 'drukte', 'drukke'],
    ['kosten', 'kosten', 'gekost'],
    ['kosten/verb', 'kostte', 'kostenen'],
    ['fout', 'foutjes', 'foutst'],
    ['fout/adj', 'foute', 'fouten'],
    ['reden', 'redenen', 'reed'],
    ['gegeven', 'gegevens', 'gegeef'],
    ['avond', 'avonden', 'avonder'],
    ['mogelijk', 'mogelijke', 'mogelijken'],
    ['huwelijk', 'huwelijken', 'huwelijke'],
    ['vriend', 'vrienden', 'vriende'],
    ['toezien', 'toezag', 'toeziens'],
    ['steken', 'stak', 'stekens'],
    ['draaien', 'gedraaid', 'draaiens'],
    ['kenteken', 'kentekens', 'kenteek'],
    ['belangrijk', 'belangrijke', 'belangrijken'],
    ['onbeleefd', 'onbeleefde', 'onbeleefden'],
    ['teleurgesteld', 'teleurgestelde', 'teleurgestelden'],
    ['financieel', 'financiële', 'financielen'],
    ['voorgerecht', 'voorgerechten', 'voorgerechte'],
    ['morgen', 'morgen', 'morgt'],
    ['aangelegenheid', 'aangelegenheden', 'aangelegenheide'],
    ['werkzaamheden', 'werkzaamheden', 'werkzaamhedend'],
    ['bericht', 'berichten', 'berichte'],
    ['bezwaarschrift', 'bezwaarschriften', 'bezwaarschrifte'],
    ['bekroond', 'bekroonde', 'bekroonden'],
    ['ontvangst', 'ontvangsten', 'ontvangste'],
    ['algemeen', 'algemene', 'algemenen'],
    ['passagier', 'passagiers', 'passagieren'],
    ['zorgdragen', 'zorgdroeg', 'zorgdraagde'],
    ['seizoen', 'seizoenen', 'seizoet'],
    ['orgaan', 'organen', 'orgaat'],
    ['wachttijd', 'wachttijden', 'wachttijde'],
  ])('%s: %s but not %s', (lemma, has, hasNot) => {
    const { words } = inflect(lemma, 'nl')
    expect(words).toContain(has)
    expect(words).not.toContain(hasNot)
  })
})

describe('words that a Dutch lemma must not merge with', () => {
  it.each([
    ['slecht', 'slechts'],
    ['strak', 'straks'],
    ['goed', 'best'],
    ['goed', 'beste'],
    ['laat', 'laatst'],
    ['laat', 'laatste'],
    ['recht/adj', 'rechter'],
    ['leeg', 'leger'],
    ['los', 'lost'],
    ['lief', 'liever'],
    ['nieuw', 'nieuws'],
    ['uiten', 'uit'],
    ['wassen', 'was'],
    ['wijten', 'weten'],
    ['gelden', 'geld'],
    ['ergeren', 'erger'],
    ['denken', 'gedachte'],
    ['lijden', 'geleden'],
    ['wijken', 'weken'],
    ['keren', 'keer'],
    ['duren', 'duur'],
    ['volgen', 'volgende'],
    ['voldoen', 'voldoende'],
    ['vervelen', 'vervelend'],
    ['achten', 'geachte'],
    ['bereiden', 'bereid'],
    ['innen', 'in'],
    ['druk', 'drukken'],
    ['drukte', 'drukten'],
    ['klacht', 'klagen'],
    ['verschil', 'verschillende'],
  ])('%s is not %s', (lemma, other) => {
    expect(inflect(lemma, 'nl').words).not.toContain(other)
  })
})
