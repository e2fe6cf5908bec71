import { describe, expect, test } from 'vitest'
import { readPack, type PackFile } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import { DataError } from '../../src/read/yaml'

const lexicon: PackFile = {
  path: 'lexicon/nl.yml',
  text: 'classes:\n  firm: {about: x, words: [wij, we]}\nfillers: [heel]\nclauseOpeners: [want]\n',
}

function rule(patterns: string, rest = ''): PackFile {
  return {
    path: 'tone/no-ticket.yml',
    text: `severity: warning
source: [{title: x}]
nl:
  message: m
  why: w
  advice: a
  patterns:
${patterns}
  examples: [{bad: '[[ticket]]', good: ok}]
${rest}`,
  }
}

function faultsOf(...files: PackFile[]): string[] {
  try {
    compile(readPack(files))
    return []
  } catch (error) {
    if (error instanceof DataError) return error.message.split('\n')
    throw error
  }
}

describe('a rule file that is wrong', () => {
  test.each<[what: string, patterns: string, rest: string, faults: string[]]>([
    ['an unknown class', '    - <frim> komt', '', ['tone/no-ticket.yml:8:7: there is no class <frim>']],
    ['a bracket without a partner', '    - wij (komen', '', ['tone/no-ticket.yml:8:11: “(” has no partner']],
    [
      'a misspelt key',
      '    - wij',
      'severty: info\n',
      ['tone/no-ticket.yml:10:1: found the unknown key “severty”; did you mean “severity”?'],
    ],
    [
      'a pattern without any word that must be there',
      "    - '[wij]'",
      '',
      [
        'tone/no-ticket.yml:8:7: this pattern can match without any word: name at least one that must be there',
      ],
    ],
    [
      'a start that cannot be one',
      '    - wij ^ komen',
      '',
      [
        'tone/no-ticket.yml:8:7: this can never match: ^ is the start of the sentence, and a word has to stand before it',
      ],
    ],
    [
      'a pattern that an earlier one covers',
      '    - <firm> komen\n    - wij komen niet',
      '',
      ['tone/no-ticket.yml:9:7: this pattern does nothing: “<firm> komen” always matches where it does'],
    ],
    [
      'a pattern that covers an earlier one',
      '    - wij komen niet\n    - <firm> ~komen',
      '',
      [
        'tone/no-ticket.yml:9:7: this pattern always matches where “wij komen niet” does: that one does nothing',
      ],
    ],
    [
      'parts in any order within each other, which would fill the memory',
      "    - '{a & b & c & {d & e & f & {g & h & i & {j & k & l & m}}}}'",
      '',
      [
        expect.stringMatching(
          /^tone\/no-ticket\.yml:8:7: this pattern takes 4919496 steps where 20000 are allowed; \{ \} stands for every order of its parts/,
        ) as string,
      ],
    ],
    [
      'an exception that cannot be read',
      '    - match: wij\n      unless: {before: [niet (]}',
      '',
      ['tone/no-ticket.yml:9:31: a word is missing here'],
    ],
  ])('%s is told with its place', (_, patterns, rest, faults) => {
    expect(faultsOf(lexicon, rule(patterns, rest))).toEqual(faults)
  })

  test.each<[how: string, patterns: string, place: string]>([
    ['plain', '    - wij komen <frim>', '8:17'],
    ['plain over lines', '    - wij komen\n      niet   en\n\n      dus <frim>', '11:11'],
    ['in single quotes', "    - 'wij zo''n <frim>'", '8:18'],
    ['in single quotes over lines', "    - 'wij zo''n\n\n      en <frim>'", '10:10'],
    ['in double quotes', '    - "wij \\u0065n \\x65n \\"<frim>"', '8:28'],
    ['in double quotes over lines', '    - "wij\\\n      komen\n      en \\t <frim>"', '10:13'],
    ['with characters of two units', '    - "😀 \\U0001F600 <frim>"', '8:22'],
    ['folded', '    - >-\n      wij\n      komen <frim>', '10:13'],
    ['literal', '    - |\n      wij\n        komen\n      <frim>', '11:7'],
    ['with its own indentation', '    - |2\n        wij\n       en <frim>', '10:11'],
    ['behind an anchor and a tag', '    - &a !!str wij <frim>', '8:20'],
    ['in an object', '    - match: wij <frim>\n      safety: safe', '8:18'],
  ])('a fault within a pattern that is written %s is told at its own place', (_, patterns, place) => {
    expect(faultsOf(lexicon, rule(patterns))).toEqual([
      `tone/no-ticket.yml:${place}: there is no class <frim>`,
    ])
  })

  test('two patterns that only overlap are both kept', () => {
    expect(faultsOf(lexicon, rule('    - <firm> komen\n    - wij ..3 komen\n    - wij gaan'))).toEqual([])
  })

  test('a folder that is no category is told with the categories', () => {
    expect(faultsOf({ path: 'tones/x.yml', text: '' })[0]).toContain('found “tones”')
    expect(faultsOf({ path: 'tones/x.yml', text: '' })[0]).toContain('did you mean “tone”?')
  })

  test.each<[what: string, lexicon: string, faults: string[]]>([
    [
      'a word of a class',
      'classes:\n  a: {about: x, words: [b, "c <d>"]}\n  e: {about: x, words: [<a>]}\n',
      ['lexicon/nl.yml:2:31: in “c <d>”: there is no class <d>'],
    ],
    [
      'a filler of two words',
      'classes: {}\nfillers: [heel, heel erg]\n',
      ['lexicon/nl.yml:2:17: “heel erg” has to be a single word here'],
    ],
    [
      'a clause opener that is none',
      'classes: {}\nclauseOpeners: [want (]\n',
      ['lexicon/nl.yml:2:23: in “want (”: a word is missing here'],
    ],
  ])('%s is told with its place', (_, text, faults) => {
    expect(faultsOf({ path: 'lexicon/nl.yml', text }, rule('    - kaas'))).toEqual(faults)
  })

  test('classes that contain each other are told', () => {
    const circle = 'classes:\n  a: {about: x, words: [<b>]}\n  b: {about: x, words: [<a>]}\n'
    expect(faultsOf({ path: 'lexicon/nl.yml', text: circle }, rule('    - <a> komt')).join()).toContain(
      'contains itself',
    )
  })
})

describe('a rule that several files hold', () => {
  test('gathers the patterns of each and keeps the texts of the first', () => {
    const more = { ...rule('    - wij'), path: 'more/tone/no-ticket.yml' }
    const { rules, languages } = compile(readPack([lexicon, rule('    - ticket'), more]))
    expect(rules.map(({ id }) => id)).toEqual(['no-ticket'])
    expect([...(languages['nl']?.rules ?? [])]).toEqual([0, 0])
  })
})
