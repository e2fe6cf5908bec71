import { describe, expect, test } from 'vitest'
import { createMatcher } from '../../src/match'
import type { Reply } from '../../src/types'
import { blockOf, marked, tablesOf } from './phrases'

describe('a pattern of the phrase language', () => {
  test.each<[what: string, pattern: string, text: string, expected: string[]]>([
    ['matches words whatever their case', 'het was druk', 'Het WAS druk', ['Het WAS druk']],
    ['does not match inside a word', 'druk', 'de drukknop', []],
    ['matches a word without accents with them too', 'een', 'één klant', ['één']],
    ['asks for an accent that it writes', 'één klant', 'een klant', []],
    ['matches curly and straight apostrophes', "zo'n", 'zo’n dag', ['zo’n']],
    ['lets fillers stand between words', 'was druk', 'het was echt heel druk', ['was echt heel druk']],
    ['does not begin with a filler', 'druk', 'heel druk', ['druk']],
    ['takes a filler as a word where it is written', 'heel druk', 'het is heel druk', ['heel druk']],
    ['takes alternatives', '(hectisch | druk) geweest', 'druk geweest', ['druk geweest']],
    [
      'takes alternatives of several words',
      '(tot de nok toe vol | druk)',
      'het zat tot de nok toe vol',
      ['tot de nok toe vol'],
    ],
    ['takes optional parts', 'het was [die avond] druk', 'het was druk', ['het was druk']],
    [
      'takes optional parts that are there',
      'het was [die avond] druk',
      'het was die avond druk',
      ['het was die avond druk'],
    ],
    [
      'crosses a gap in the clause',
      'het was .. druk',
      'het was die ene avond druk',
      ['het was die ene avond druk'],
    ],
    ['does not cross more than the gap', 'het was ..2 druk', 'het was die ene avond druk', []],
    ['does not cross a clause in a gap', 'wij ..5 druk', 'wij zijn hier omdat het druk was', []],
    [
      'crosses a clause in a sentence gap',
      'wij ... druk',
      'wij zijn hier omdat het druk was',
      ['wij zijn hier omdat het druk'],
    ],
    ['does not cross a sentence', 'wij ... druk', 'wij zijn hier|het is druk', []],
    ['crosses a comma', 'sorry maar', 'sorry, maar nee', ['sorry, maar']],
    ['stops at a colon', 'let op', 'let: op', []],
    ['asks for a comma that it writes', 'sorry , maar', 'sorry maar nee', []],
    ['crosses a colon that it asks for', 'let , op', 'let: op', ['let: op']],
    ['takes parts of one clause only', '{wij & geen & klachten}', 'klachten zijn er omdat wij geen', []],
    [
      'takes parts in the order of a main clause',
      '{wij & kunnen & niets doen}',
      'daar kunnen wij niets doen',
      ['kunnen wij niets doen'],
    ],
    [
      'takes parts in the order of a subordinate clause',
      '{wij & kunnen & niets}',
      'omdat wij er niets aan kunnen',
      ['wij er niets aan kunnen'],
    ],
    ['is stopped by what must not follow', 'wij kunnen !niet', 'wij kunnen niet komen', []],
    ['is not stopped by something else', 'wij kunnen !niet', 'wij kunnen morgen komen', ['wij kunnen']],
    ['sees what must not follow behind a filler', 'wij kunnen !niet', 'wij kunnen echt niet komen', []],
    ['sees what must not follow behind a gap', 'wij !(.. druk)', 'wij zijn dus druk', []],
    ['matches any one word', 'wij _ niet', 'wij komen niet', ['wij komen niet']],
    ['holds at the start of a sentence', '^ helaas', 'het kan helaas|helaas', ['helaas']],
    ['holds at the end of a sentence', 'helaas $', 'helaas kan het niet|niet helaas', ['helaas']],
    [
      'marks the part it names',
      'sorry *maar het ..1 druk*',
      'sorry maar het was druk',
      ['maar het was druk'],
    ],
    ['matches words by their ending', '+fout', 'een leveringsfout', ['leveringsfout']],
    ['matches words by their beginning', 'klacht+', 'de klachtafhandeling', ['klachtafhandeling']],
    ['matches a class', '<firm> komen', 'wij komen', ['wij komen']],
    ['matches a phrase of a class', '<firm> komen', 'onze monteurs komen', ['onze monteurs komen']],
    ['matches a class within a class', 'komen <promise>', 'wij komen voor 3 mei', ['komen voor 3 mei']],
    ['matches the forms of an adjective', 'een <busy> dag', 'een drukke dag', ['een drukke dag']],
    [
      'matches a placeholder as one word',
      'komen op _',
      'wij komen op \uE000\uE000\uE000',
      ['komen op \uE000\uE000\uE000'],
    ],
    [
      'matches a placeholder in a class',
      'komen op <date>',
      'wij komen op \uE001\uE001',
      ['komen op \uE001\uE001'],
    ],
    ['matches a number', '<number> dagen', 'na 3 dagen', ['3 dagen']],
    ['matches a name inside a sentence', '<name> komt', 'en Karel komt', ['Karel komt']],
    ['does not take the first word for a name', '<name> komt', 'Hij komt', []],
    ['leaves quoted words alone', 'het was druk', 'u zei “het was druk”', []],
    ['matches a verb in its tenses', 'wij ~betreuren dit', 'wij betreurden dit', ['wij betreurden dit']],
    [
      'matches a separable verb apart',
      'wij ~aanbieden .. excuses',
      'wij bieden u excuses aan',
      ['wij bieden u excuses'],
    ],
    ['asks for the particle of a separable verb', 'wij ~aanbieden .. koffie', 'wij bieden u koffie', []],
    [
      'asks for the particle behind the verb',
      'wij ~aanbieden',
      'aan u bieden wij, aan u wij bieden koffie',
      [],
    ],
    [
      'finds the particle twenty-four words on',
      'wij ~aanbieden',
      `wij bieden ${'a '.repeat(23)}aan`,
      ['wij bieden'],
    ],
    ['finds no particle farther on', 'wij ~aanbieden', `wij bieden ${'a '.repeat(24)}aan`, []],
    [
      'stops at a colon behind a phrase of a class',
      '<promise> komen',
      'op vrijdag: komen, op vrijdag komen',
      ['op vrijdag komen'],
    ],
    [
      'takes a phrase that ends earlier where the later end leads nowhere',
      '<odd> druk',
      'op mei druk mei',
      ['op mei druk'],
    ],
    ['crosses a colon in a sentence gap', 'wij ... druk', 'wij: het is druk', ['wij: het is druk']],
    ['forgets the mark of a part that it left out', '[*wij* niet] wij druk', 'wij druk', ['wij druk']],
    ['matches a separable verb with te', 'om ~aanbieden', 'om aan te bieden', ['om aan te bieden']],
    ['matches every occurrence', 'druk', 'druk en druk', ['druk', 'druk']],
    ['begins behind a colon where what came before it is optional', '[sorry] druk', 'sorry: druk', ['druk']],
    ['begins behind a colon that a longer way could not cross', '[sorry] [zo] druk', 'sorry: druk', ['druk']],
    ['matches a phrase of a class with its comma', 'zo <odd>', 'zo excuses, maar', ['zo excuses, maar']],
    ['asks for the comma of a phrase', 'zo <odd>', 'zo excuses maar', []],
    ['is stopped by what must not follow in a phrase', 'zo <odd>', 'zo vol niet', []],
    ['sees that behind a filler too', 'zo <odd>', 'zo vol echt niet', []],
    ['is not stopped by something else in a phrase', 'zo <odd>', 'zo vol dus', ['zo vol']],
    ['matches a phrase at the start of a sentence', '<odd> zijn', 'wij zijn|en wij zijn', ['wij zijn']],
    ['matches a phrase at the end of a sentence', 'te <odd>', 'te druk|te druk nu', ['te druk']],
    ['takes the longest phrase first', 'zo <odd> _', 'zo ons team komt nu', ['zo ons team komt nu']],
    ['takes a shorter phrase where that goes on', 'zo <odd> nok', 'zo tot de nok nok', ['zo tot de nok nok']],
    ['matches an amount', '<currency> <number>', 'het kost € 5', ['€ 5']],
    ['matches a currency by its mark', '€ <number>', 'het kost £ 5 of € 6', ['€ 6']],
    ['matches a number by its digits', '24 uur', '23 uur of 24 uur', ['24 uur']],
    ['takes a number that it writes for a number too', '(24 dagen | <number> uur)', 'na 24 uur', ['24 uur']],
    ['matches an address', 'op <link>', 'kijk op www.a.nl nu', ['op www.a.nl']],
    ['matches quoted words as one', 'zei <quote> en', 'u zei “het was druk” en', ['zei “het was druk” en']],
    ['does not take an address for quoted words', 'op <quote>', 'kijk op www.a.nl nu', []],
    ['does not take a number for a name', '<name> uur', 'na 24 uur', []],
    ['takes a beginning that is all of the word', 'klacht+', 'de klacht', ['klacht']],
    ['takes an ending that is all of the word', '+fout', 'de fout', ['fout']],
    [
      'finds the particle up to the end of the sentence and no farther',
      'wij ~aanbieden',
      'wij bieden|aan',
      [],
    ],
  ])('%s: %s', (_, pattern, text, expected) => {
    expect(marked([pattern], text)).toEqual(expected)
  })

  test.each<[what: string, pattern: string, text: string, expected: string[]]>([
    ['reads contractions in full', 'we are busy', "we're busy", ["we're busy"]],
    ['reads contractions in the pattern in full', "we can't", 'we cannot', ['we cannot']],
    ['reads both readings of a contraction', 'we would say', "we'd say", ["we'd say"]],
    ['takes both spellings', 'we apologise', 'we apologize', ['we apologize']],
    ['takes e-mail and email', 'your e-mail', 'your email', ['your email']],
    ['matches the forms of a verb', 'we ~take it', 'we took it', ['we took it']],
  ])('in English %s: %s', (_, pattern, text, expected) => {
    expect(marked([pattern], text, 'en')).toEqual(expected)
  })
})

describe('occurrences', () => {
  test('stand in the order of the text, the longer first, then in the order of the patterns', () => {
    const patterns = [
      { match: 'het was druk', message: 'x' },
      'was',
      { match: 'het was', message: 'y' },
      { match: 'het .. druk', message: 'z' },
    ]
    expect(marked(patterns, 'ja het was druk')).toEqual(['het was druk', 'het was druk', 'het was', 'was'])
    const match = createMatcher(tablesOf(patterns, 'nl'))
    const found = match({ blocks: [blockOf('ja het was druk', 'nl')] } as unknown as Reply)
    expect(found.map(({ number, rule, pattern, sentence }) => ({ number, rule, pattern, sentence }))).toEqual(
      [
        { number: 0, rule: 0, pattern: { message: 'x' }, sentence: 0 },
        { number: 3, rule: 0, pattern: { message: 'z' }, sentence: 0 },
        { number: 2, rule: 0, pattern: { message: 'y' }, sentence: 0 },
        { number: 1, rule: 0, pattern: {}, sentence: 0 },
      ],
    )
  })

  test.each([
    ['subject', 1],
    ['salutation', 1],
    ['body', 1],
    ['closing', 1],
    ['signature', 1],
    ['quote', 0],
    ['code', 0],
    ['comment', 0],
  ] as const)('are looked for in what is ours: %s', (zone, count) => {
    const block = { ...blockOf('het was druk', 'nl'), zone }
    expect(createMatcher(tablesOf(['druk'], 'nl'))({ blocks: [block] } as unknown as Reply)).toHaveLength(
      count,
    )
  })

  test('are none in a language without patterns', () => {
    const blocks = [blockOf('it was druk', 'en'), blockOf('het was druk', 'nl')]
    expect(createMatcher(tablesOf(['druk'], 'nl'))({ blocks } as unknown as Reply)).toHaveLength(1)
  })

  test('are told to the meter by rule, with the time that each try took', () => {
    const tries: [rule: string, isTime: boolean, found: number][] = []
    const match = createMatcher(tablesOf(['druk', 'het was niet'], 'nl'), {
      tried: (rule, milliseconds, found) => {
        tries.push([rule, milliseconds >= 0 && milliseconds < 1000, found])
      },
    })
    match({ blocks: [blockOf('druk en druk', 'nl'), blockOf('nee', 'nl')] } as unknown as Reply)
    expect(tries).toEqual([['test', true, 2]])
  })

  test('are found in a block that is longer than any before', () => {
    const match = createMatcher(tablesOf(['het was <busy>'], 'nl'))
    const found = [1, 3, 200].map(times => {
      const text = 'het was heel druk en niet hectisch. '.repeat(times)
      return match({ blocks: [blockOf(text, 'nl')] } as unknown as Reply).length
    })
    expect(found).toEqual([1, 3, 200])
  })

  test('may be so many that no function takes them', () => {
    const match = createMatcher(tablesOf(['druk'], 'nl'))
    const block = blockOf('het is druk. '.repeat(150_000), 'nl')
    expect(match({ blocks: [block] } as unknown as Reply)).toHaveLength(150_000)
  })

  test('are not made of words of the block before', () => {
    const match = createMatcher(tablesOf(['zo <odd>'], 'nl'))
    const count = (text: string): number =>
      match({ blocks: [blockOf(text, 'nl')] } as unknown as Reply).length
    expect(['zo excuses, maar nee', 'zo excuses', 'zo vol niet', 'zo vol'].map(count)).toEqual([1, 0, 0, 1])
  })
})

describe('an exception', () => {
  test.each<[scope: string, exception: string, text: string, expected: string[]]>([
    ['before', 'niet', 'het is niet druk', []],
    ['before', 'niet', 'niet nu, het is druk', ['druk']],
    ['after', 'geweest', 'het is druk geweest', []],
    ['overlap', 'druk bezig', 'wij zijn druk bezig', []],
    ['overlap', 'druk bezig', 'druk bezig en druk', ['druk']],
    ['clause', 'excuus', 'druk is geen excuus', []],
    ['clause', 'excuus', 'het is druk, dat is geen excuus', ['druk']],
    ['sentence', 'excuus', 'het is druk, dat is geen excuus', []],
    ['sentence', 'excuus', 'het is druk|dat is geen excuus', ['druk']],
    ['sentence', 'geen excuus', 'een excuus is druk|dat is geen excuus', ['druk']],
    ['clause', 'geen excuus', 'geen excuus, dat is druk', ['druk']],
    ['nearby', 'geen excuus', 'een excuus is druk|dat is geen excuus', []],
    ['nearby', 'excuus', 'het is druk|dat is geen excuus', []],
    ['nearby', 'excuus', 'het is druk|ja|dat is geen excuus', ['druk']],
    ['nearby', 'excuus', 'geen excuus|het is druk', []],
    ['before', 'niet', 'niet a b c druk', []],
    ['before', 'niet', 'niet a b c d druk', ['druk']],
    ['before', 'niet', 'niet, maar druk', ['druk']],
    ['before', '<busy>', 'tot de nok toe druk', ['druk']],
    ['before', 'ja druk', 'ja druk', ['druk']],
    ['after', 'niet', 'druk a b c niet', []],
    ['after', 'niet', 'druk a b c d niet', ['druk']],
    ['after', 'niet', 'druk, niet', ['druk']],
    ['after', 'druk', 'druk', ['druk']],
    ['after', 'druk', 'druk druk', ['druk']],
    ['overlap', 'te druk', 'te druk en druk', ['druk']],
    ['overlap', 'druk', 'druk', []],
    ['clause', 'niet', 'niet druk', []],
    ['clause', 'niet', 'druk en wel niet', []],
  ])('in its %s silences the match: %s in %s', (scope, exception, text, expected) => {
    expect(marked([{ match: 'druk', unless: { [scope]: [exception] } }], text)).toEqual(expected)
  })
})
