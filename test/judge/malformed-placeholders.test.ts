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
    ['We are sorry.{ endif %}', ['{ endif %}']],
    ['Hello [[ ]], hello.', ['[[ ]]']],
    ['Hello << >>, hello.', ['<< >>']],
    ['Hello ${ }, hello %{ }.', ['${ }', '%{ }']],
    ['Dear {{a} and\n{b}}, hello.', ['{{a} and']],
    ['Dear {{a} and\r\n{b}}, hello.', ['{{a} and']],
    ['Dear {{na}me}}, hello.', ['{{na}me}}']],
    ['Dear {{name}, hello [[ ]] {city.', ['{{name}', '[[ ]]', '{city']],
    ['Dear {{name}, you of [[city], hello.', ['{{name}', '[[city]']],
    ['Dear ((name), hello ((city)).', ['((name)']],
    ['Dear {name   and all, hello.', ['{name']],
    ['Dear name}} of {city, hello.', ['name}}', '{city']],
    ['Dear [NAME] of [CITY, hello.', ['[CITY']],
    ['{{#if late}}We are sorry.', ['{{#if late}}']],
    ['We are sorry.{% endif %}', ['{% endif %}']],
    ['{{#if late}}We are {{#if very}}sorry.{{/if}}', ['{{#if late}}']],
    ['{{#if}}We {{#each}}are{{/if}} sorry.{{/each}}', ['{{#each}}', '{{/each}}']],
    ['{{#if}}We {{#each}}are{{/each}} sorry.{{/if}}{{/if}}', ['{{/if}}']],
    ['{{#if}}We are sorry.{{/each}}', ['{{#if}}', '{{/each}}']],
    ['{% if late %}We are sorry.{% endfor %}', ['{% if late %}', '{% endfor %}']],
    ['{%if late%}We are sorry.', ['{%if late%}']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findMalformed(replyOf(text, { language: 'en' })))).toEqual(expected)
  })

  test.each([
    'Dear {{name}}, hello {first name} and [LAST NAME] and <city>.',
    'It costs £12.50 {or so}.',
    'Hello.\n\n<!-- {name and [CITY -->\n\nIt is here.',
    'Dear {{ "}" }}, hello.',
    'Dear {{! a note with } in it }}, hello.',
    'Dear {{name}}, read [BOOKS and more.',
    'Dear {{name}}, we ((late are sorry.',
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
