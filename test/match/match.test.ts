import { describe, expect, test } from 'vitest'
import { marked } from './phrases'

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
    ['matches a separable verb with te', 'om ~aanbieden', 'om aan te bieden', ['om aan te bieden']],
    ['matches every occurrence', 'druk', 'druk en druk', ['druk', 'druk']],
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
    ['nearby', 'excuus', 'het is druk|dat is geen excuus', []],
    ['nearby', 'excuus', 'het is druk|ja|dat is geen excuus', ['druk']],
  ])('in its %s silences the match: %s in %s', (scope, exception, text, expected) => {
    expect(marked([{ match: 'druk', unless: { [scope]: [exception] } }], text)).toEqual(expected)
  })
})
