import { describe, expect, test } from 'vitest'
import { findMalformed } from '../../src/judge/malformed-placeholders'
import { replyOf, words } from './reply'

describe('a malformed placeholder', () => {
  test.each([
    ['Dear {{name}, hello.', ['{{name}']],
    ['Dear {name}}, hello.', ['{name}}']],
    ['Dear {name, hello.', ['{name']],
    ['Dear name}}, hello.', ['name}}']],
    ['Dear {{name]], hello.', ['{{name]']],
    ['Dear [name}, hello.', ['[name}']],
    ['Dear {{{name}}, hello.', ['{{{name}}']],
    ['Dear {{name}}}, hello.', ['{{name}}}']],
    ['Dear {{ }}, hello.', ['{{ }}']],
    ['Dear [[name], hello.', ['[[name]']],
    ['Dear ${name, hello.', ['${name']],
    ['{% if late }We are sorry.', ['{% if late }']],
    ['Dear [NAME] of [CITY, hello.', ['[CITY']],
    ['{{#if late}}We are sorry.', ['{{#if late}}']],
    ['We are sorry.{% endif %}', ['{% endif %}']],
    ['{{#if late}}We are {{#if very}}sorry.{{/if}}', ['{{#if late}}']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findMalformed(replyOf(text, { language: 'en' })))).toEqual(expected)
  })

  test.each([
    'Dear {{name}}, hello {first name} and [LAST NAME] and <city>.',
    'It costs £12.50 {or so}.',
    'She smiled :-} at {12, 13}.',
    'See [the terms](https://shop.example/a{b) and [1].',
    'Use `{name` or:\n\n    {{name}\n',
    '> I got {{name} in my mail\n\nSorry about that.',
    '{{#items}}{{name}}{{/items}}{{^items}}none{{/items}}',
    '{% if late %}Sorry{% else %}Hello{% endif %} {{ user.name | default("you") }}',
    'A list (see (a) and (b)) of things.',
    'Hello ((name)), we ((late??are sorry)) and (both) write.',
    '- [ ] call\n- [x] write',
  ])('is none in “%s”', text => {
    expect(words(text, findMalformed(replyOf(text, { language: 'en' })))).toEqual([])
  })

  test('may stand open in a building block', () => {
    expect(findMalformed(replyOf('{{#if late}}We are sorry.', { kind: 'fragment' }))).toEqual([])
  })
})
