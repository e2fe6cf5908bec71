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
    ['a bracket without a partner', '    - wij (komen', '', ['tone/no-ticket.yml:8:7: “(” has no partner']],
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
          /^tone\/no-ticket\.yml:8:7: \{ \} stands for every order of its parts/,
        ) as string,
      ],
    ],
    [
      'an exception that cannot be read',
      '    - match: wij\n      unless: {before: [niet (]}',
      '',
      ['tone/no-ticket.yml:9:25: a word is missing here'],
    ],
  ])('%s is told with its place', (_, patterns, rest, faults) => {
    expect(faultsOf(lexicon, rule(patterns, rest))).toEqual(faults)
  })

  test('two patterns that only overlap are both kept', () => {
    expect(faultsOf(lexicon, rule('    - <firm> komen\n    - wij ..3 komen\n    - wij gaan'))).toEqual([])
  })

  test('a folder that is no category is told with the categories', () => {
    expect(faultsOf({ path: 'tones/x.yml', text: '' })[0]).toContain('found “tones”')
    expect(faultsOf({ path: 'tones/x.yml', text: '' })[0]).toContain('did you mean “tone”?')
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
