/** Hostile texts as arbitraries, so that whatever breaks the linter is shrunk to the least of it. */
import fc from 'fast-check'
import { shapes } from './shapes'

const sentences = [
  'Door de drukte konden wij u niet eerder helpen.',
  'Het spijt ons dat uw jas kapot is aangekomen.',
  'U had de handleiding moeten lezen!',
  'Zoals reeds vermeld dient u contact op te nemen.',
  'We apologise for any inconvenience caused.',
  "Unfortunately there's nothing we can do, as per our policy.",
  'You should have read the terms.',
  'I’ve refunded £ 12.50 today; call me on 0800 123 4567.',
  'Beste mevrouw Peeters,',
  'Dear {{name}},',
  'Met vriendelijke groet,\nSanne',
  'Kind regards,\nSam',
  'Op maandag schreef Jan:\n> U bent traag.',
  'Onderwerp: uw klacht',
]

const marks = (
  '# ## - * + 1. > | |---| *** ** * __ _ ` ``` ~~~ [ ] ( ) ![ ][ ]( ]: < > <!-- --> <b> </b> <br> <pre> <script> &amp; &ldquo; &#x27; &#0; ' +
  '\\ \\[ {{ }} {{{ }}} {{#if {{/if}} {{else}} {{!-- --}} {% %} {%- {# #} {% comment %} <% %> <%= <%-- --%> << >> ${ %{ *| |* ((a?? )) ' +
  '%naam% #naam# @@naam@@ [NAAM] [INSERT [x] <naam> __naam__ ____ XXXX dd-mm-jjjj «naam» {!Contact.Name} (datum invullen) ' +
  '“ ” „ ‘ ’ « » " \' … — – - , ; : . ! ? ?! ... http://a.nl www.a.nl a@b.nl €5 12.00 3rd 👩‍👩‍👧‍👦 🇳🇱 👍🏽 ﬁ İ ı ß ĳ Ĳ ' +
  '<!-- complaintlint-disable --> <!-- complaintlint-disable-next-line busy-excuse -- x --> --- ... lang: stage: "lang: nl" &a *a'
).split(' ')

const spaces = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\r\n\r\n',
  ' ',
  '  ',
  '  \n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\f',
  '\u3000',
  '    ',
  '\n    ',
  '\n> ',
  '\n- ',
]

const strange = [
  '\0',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u2060',
  '\u202e',
  '\u2066',
  '\u061c',
  '\u0301',
  '\u20dd',
  '\ufe0f',
  '\ud800',
  '\udfff',
  '\udbff',
  '\ue000',
  '\ue001',
  '\ue002',
  '\ue003',
  '\uffff',
  '\ufdd0',
  '\u0600',
  '\u17b4',
  '\u{e0001}',
  '\u{1f3fb}',
  '\u0007',
  '\u001b[31m',
  'שלום',
  'مرحبا',
  '你好',
  'ก็',
  '\u1112\u1161\u11ab',
  '𝒶',
  'é',
  'e\u0301\u0323',
]

const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
  fc.string({ unit: fc.integer({ min: 0, max: 127 }).map(unit => String.fromCharCode(unit)), maxLength: 8 }),
)

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  { weight: 8, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.constantFrom(...spaces) },
  { weight: 2, arbitrary: fc.constantFrom(...strange) },
  { weight: 2, arbitrary: character },
)

const soup = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''))

const run = fc
  .tuple(piece, fc.integer({ min: 1, max: 3000 }))
  .map(([part, times]) => part.repeat(Math.min(times, Math.ceil(6000 / Math.max(1, part.length)))))

const nested = fc
  .tuple(fc.constantFrom(...pairs()), fc.integer({ min: 1, max: 2000 }), soup, fc.boolean())
  .map(
    ([[open, close], depth, inside, isClosed]) =>
      open.repeat(depth) + inside + (isClosed ? close.repeat(depth) : ''),
  )

function pairs(): [string, string][] {
  return [
    ['[', ']'], ['[', '](a)'], ['![', '](a)'], ['(', ')'], ['{', '}'], ['{{', '}}'], ['{{#if a}}', '{{/if}}'], ['{% if a %}', '{% endif %}'], ['<', '>'], ['<<', '>>'],
    ['“', '”'], ['„', '”'], ['‘', '’'], ['"', '"'], ['> ', ''], ['- ', ''], ['*', '*'], ['**a ', ' b**'], ['_a ', ' b_'], ['<b>', '</b>'], ['<!-- ', ' -->'], ['((a??', '))'], ['`', '`'], ['<div>\n', '</div>\n'], ['  - a\n', ''],
  ] // prettier-ignore
}

const shape = fc
  .tuple(fc.constantFrom(...Object.values(shapes)), fc.integer({ min: 0, max: 3000 }))
  .map(([make, size]) => make(size))

const frontMatter = fc
  .tuple(
    fc.constantFrom('---\n', '---\r\n', '\ufeff---\n', '---  \n'),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'lang',
          'stage',
          'channel',
          'kind',
          '__proto__',
          'constructor',
          'toString',
          'a',
          '"a',
          '- a',
          '? a',
          '&a',
          '*a',
          '<<',
          '#',
          ' ',
        ),
        fc.constantFrom(': ', ':', ' ', ':\t'),
        fc.oneof(
          fc.constantFrom(
            'nl',
            'en-GB',
            'reply',
            'sorry',
            '*a',
            '&a [*a, *a]',
            '[',
            '{',
            '{a: b',
            '|',
            '>',
            '!!js/function x',
            '"',
            "'",
            '[a, b',
            '{{x}}',
            '# x',
            '',
          ),
          character,
        ),
        fc.constantFrom('\n', '\r\n', '\n\n', '\n  ', ''),
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom('---\n', '...\n', '--- \r\n', ''),
  )
  .map(([open, lines, close]) => open + lines.map(line => line.join('')).join('') + close)

/** Changes a few places of a text: takes out, doubles, puts in. */
const mutated = fc
  .tuple(
    soup,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), piece, fc.constantFrom('cut', 'double', 'insert')), {
      maxLength: 8,
    }),
  )
  .map(([text, changes]) => changes.reduce(change, text))

function change(text: string, [place, length, part, how]: readonly [number, number, string, string]): string {
  const at = text.length === 0 ? 0 : place % text.length
  const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  if (how === 'cut') return before + after
  return how === 'double' ? before + middle + middle + after : before + part + middle + after
}

const body = fc.oneof({ weight: 4, arbitrary: soup }, { weight: 3, arbitrary: mutated }, run, nested, shape)

const newlines = fc.constantFrom<(text: string) => string>(
  text => text,
  text => text.replace(/\r\n?|\n/g, '\r\n'),
  text => text.replace(/\r\n?|\n/g, '\r'),
)

/** Any text that somebody might hand us, and worse. */
export const hostileText = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff'),
    fc.option(frontMatter, { nil: '' }),
    fc.array(body, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' ', '\n', '\n\n'),
    newlines,
  )
  .map(([bom, front, bodies, between, breaks]) => bom + breaks(front + bodies.join(between)))

/** Bytes, of which many are no text. */
export const hostileBytes = fc.oneof(
  hostileText.map(text => Buffer.from(text)),
  fc.tuple(hostileText, fc.nat(), fc.nat({ max: 255 })).map(([text, place, value]) => {
    const bytes = Buffer.from(text)
    if (bytes.length > 0) bytes[place % bytes.length] = value
    return bytes
  }),
  hostileText.map(text => Buffer.from(text, 'utf16le')),
  fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)),
)

/** What a caller may say about a text. */
export const anyOptions = fc.record(
  {
    path: fc.constantFrom('a.md', 'a.txt', 'a\u001b[2J.md', '::error::a.md', '<a>&"\'.md', 'é ü.md'),
    language: fc.constantFrom('nl', 'en', 'nl-BE'),
    stage: fc.constantFrom('acknowledgement', 'reply', 'rejection', 'closing'),
    channel: fc.constantFrom('email', 'letter', 'review', 'social', 'chat'),
    kind: fc.constantFrom('draft' as const, 'template' as const, 'fragment' as const),
    placeholders: fc.constantFrom(
      [{ open: '[', close: ']' }],
      [{ open: '\\', close: '$' }],
      [{ open: 'a', close: 'a' }],
      [{ open: '\n', close: '\n' }],
    ),
  },
  { requiredKeys: ['path'] },
)
