import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shield } from '../../src/parse/placeholders'

/** The shielded text in a form that people can read: values 0 and 1 by turns, dropped characters ~. */
function shown(source: string, custom: { open: string; close: string }[] = []): string {
  return shield(source, custom)
    .text.replace(/\ue000/g, '0')
    .replace(/\ue001/g, '1')
    .replace(/\ue002/g, '~')
}

function found(source: string): string[] {
  return shield(source).placeholders.map(({ role, text }) => `${role} ${text}`)
}

describe('values', () => {
  it.each([
    '{{name}}',
    '{{ customer.name | title }}',
    '{{{name}}}',
    '{{- .Name -}}',
    '{{name\n  | upper}}',
    '{name}',
    '{Naam klant}',
    '${name}',
    '%{name}',
    '#{name}',
    '%name%',
    '%%name%%',
    '<<name>>',
    '<name>',
    '<naam klant>',
    '<title>',
    '[NAME]',
    '[DATUM VAN DE AFSPRAAK]',
    '[naam klant]',
    '[[datum]]',
    '{!Contact.Name}',
    '*|FNAME|*',
    '__name__',
    '__naam_klant__',
    '<%= name %>',
    '<?= $name ?>',
    '%%=v(@name)=%%',
    '{%customer.firstName,fallback=there%}',
    '((name))',
    '«Title»',
    '#FIRST_NAME#',
    '###FIRST_NAME###',
    ':first_name',
    '$agent_name$',
    '@@name@@',
    'XXXX',
    'XX-XX-XXXX',
    'dd-mm-jjjj',
    'MM/DD/YYYY',
    '\\[NAAM\\]',
    '\\<naam\\>',
    '________',
  ])('%j stands for one word', placeholder => {
    const source = `Beste ${placeholder}, welkom.`
    expect(shown(source)).toBe(`Beste ${'0'.repeat(placeholder.length)}, welkom.`)
    expect(found(source)).toEqual([`value ${placeholder}`])
  })

  it('alternates between neighbours, so that they stay two words', () => {
    expect(shown('{{a}}{{b}} {{c}}')).toBe('0000011111 00000')
  })

  it.each([
    ['**[NAAM]**', '**000000**'],
    ['[TITEL][NAAM]', '0000000111111'],
    ['[Bekijk {{x}}]({{url}}/y)', '[Bekijk 00000](1111111/y)'],
  ])('%j is covered within Markdown', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })
})

describe('notes to the writer', () => {
  it.each([
    '[INSERT DATE HERE]',
    '[vul de datum in]',
    '[Kies een optie]',
    '(datum invullen)',
    '(vul datum in)',
    '(insert name)',
  ])('%j stands for a word as well', note => {
    expect(found(`Op ${note} bellen wij.`)).toEqual([`note ${note}`])
    expect(shown(`Op ${note} bellen wij.`)).toBe(`Op ${'0'.repeat(note.length)} bellen wij.`)
  })
})

describe('control tags', () => {
  it.each([
    ['{{#if a_b}}ja{{/if}}', '~~~~~~~~~~~ja~~~~~~~'],
    ['{% if x %}ja{% endif %}', '~~~~~~~~~~ja~~~~~~~~~~~'],
    ['{%- if x -%}ja{%- endif -%}', '~~~~~~~~~~~~ja~~~~~~~~~~~~~'],
    ['u{% if\n x %} en ik', 'u~~~~~~~~~~~ en ik'],
    ['<% if (x) %>ja<% end %>', '~~~~~~~~~~~~ja~~~~~~~~~'],
    ['{{range .Items}}ja{{end}}', '~~~~~~~~~~~~~~~~ja~~~~~~~'],
    ['{if $x}ja{/if}', '~~~~~~~ja~~~~~'],
    ['*|IF:X|*ja*|END:IF|*', '~~~~~~~~ja~~~~~~~~~~'],
    ['((late??ja))', '~~~~~~~~ja~~'],
    ['a {{> groet}} b', 'a ~~~~~~~~~~~ b'],
  ])('%j leaves its text', (source, expected) => {
    expect(shown(source)).toBe(expected)
    expect(found(source).every(text => text.startsWith('control'))).toBe(true)
  })

  it.each([
    ['{% if x %}vandaag{% else %}morgen{% endif %}', '~~~~~~~~~~vandaag~ ~~~~~~~~morgen~~~~~~~~~~~'],
    ['{{#if x}}ja{{else}}nee{{/if}}', '~~~~~~~~~ja~ ~~~~~~nee~~~~~~~'],
  ])('%j keeps the words of its branches apart', (source, expected) => {
    expect(shown(source)).toBe(expected)
  })

  it('make a blank line when nothing else is on it', () => {
    expect(shown('a\n  {% if x %} {% y %}\r\nb\n> {% z %}\n')).toBe(
      `a\n${' '.repeat(20)}\r\nb\n>${' '.repeat(8)}\n`,
    )
  })

  it('do not turn the text behind them into code', () => {
    expect(shown('{% if x %}Dag')).toBe('~~~~~~~~~~Dag')
  })
})

describe('what looks like a placeholder', () => {
  it.each([
    '[link](http://a.b)',
    '[link][ref]\n\n[ref]: http://a.b',
    '[ref]\n\n[ref]: http://a.b',
    '![NAAM](x.png)',
    'zie noot[^1]',
    'dat staat er [sic]',
    '[Wij betalen u morgen vijftig euro terug op uw rekening.]',
    '<b>vet</b>',
    '<br>',
    '<a href="x">y</a>',
    '<title>x</title>',
    '<https://a.b>',
    '<jan@a.b>',
    'als 3 < 4 en 5 > 4',
    '__niet__',
    '__Let op__',
    '10% korting en 5% meer',
    '$348 en $5',
    '#fail #service',
    '### Kop ###',
    'dank u :thumbs_up: dag',
    'om 10:30 of reden:te_laat',
    '(vul het formulier in)',
    '((zie hieronder, dank))',
    'maat XXL',
    'Brexit',
    'f(x) en {',
    '---',
    'een * ster | en *',
  ])('%j is none', source => {
    expect(found(source)).toEqual([])
    expect(shown(source)).toBe(source)
  })

  it('may be a task list, of which the box is not shown', () => {
    expect(shown('- [ ] a\n- [x] b')).toBe('- ~~~ a\n- ~~~ b')
    expect(found('- [x] b')).toEqual([])
  })

  it('in a source with private characters is plain text', () => {
    expect(shield('a \ue000\ue002 b').text).toBe('a \ufffd\ufffd b')
    expect(shield('a \ue000\ue002 b').placeholders).toEqual([])
  })
})

describe('comments', () => {
  it.each([
    '<!-- weg -->',
    '{# weg #}',
    '{{! weg }}',
    '{{!-- weg --}}',
    '{% comment %} weg {% endcomment %}',
    '{{/* weg */}}',
    '{{- /* weg */ -}}',
    '<%# weg %>',
    '<%-- weg --%>',
    '<#-- weg -->',
  ])('%j is dropped and listed', comment => {
    const { comments, placeholders, text } = shield(`a ${comment} b`)
    expect(comments).toEqual([{ span: { start: 2, end: 2 + comment.length }, text: 'weg' }])
    expect(placeholders).toEqual([])
    expect(text).toBe(`a ${'\ue002'.repeat(comment.length)} b`)
  })

  it('may go on over blank lines', () => {
    expect(shown('a\n<!-- b\n\nc -->\nd')).toBe(`a\n${' '.repeat(13)}\nd`)
  })

  it('without an end cover only their mark', () => {
    expect(shield('a <!-- b\n\nc').unclosedComment).toEqual({ start: 2, end: 6 })
    expect(shown('a <!-- b')).toBe('a ~~~~ b')
  })
})

describe('syntaxes of the user', () => {
  it('are covered between their marks', () => {
    expect(
      shown('Dag @(naam), ~x~', [
        { open: '@(', close: ')' },
        { open: '~', close: '~' },
      ]),
    ).toBe('Dag 0000000, 111')
  })

  it('take their marks literally', () => {
    expect(shown('Dag .*naam*. en meer', [{ open: '.*', close: '*.' }])).toBe('Dag 00000000 en meer')
  })
})

const pieces = [
  '{{',
  '}}',
  '{%',
  '%}',
  '{#',
  '#}',
  '{',
  '}',
  '<',
  '>',
  '<!--',
  '-->',
  '[',
  ']',
  '((',
  '))',
  '__',
  '%',
  '$',
  '#',
  '*|',
  '|*',
  'XX',
  'a',
  ' ',
  '\n',
  '\\',
  'if',
  '??',
  '«',
  '»',
  '\ue000',
  '😀',
]

describe('any text', () => {
  it('keeps its length, and its spans are in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), parts => {
        const source = parts.join('')
        const { text, placeholders, comments } = shield(source)
        expect(text).toHaveLength(source.length)
        for (const spans of [placeholders, comments.map(({ span }) => span)]) {
          let last = 0
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
        }
      }),
    )
  })
})
