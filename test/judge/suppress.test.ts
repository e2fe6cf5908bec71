/** What comments to the linter disable, from the text to its problems. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint as lintWithAll } from '../../src'
import { cpuOf } from '../cpu'
import { blame, busy, found, lint, reported } from './few-rules'

it('without a comment both faults of these tests are reported', () => {
  expect(found(`${busy}\n\n${blame}`)).toEqual(['1 busy-excuse', '3 third-party-blame'])
})

describe('disable-next-line', () => {
  it.each([
    ['an HTML comment', '<!-- complaintlint-disable-next-line busy-excuse -- citaat -->'],
    ['Jinja', '{# complaintlint-disable-next-line busy-excuse -- citaat #}'],
    ['Handlebars', '{{!-- complaintlint-disable-next-line busy-excuse -- citaat --}}'],
    ['Mustache', '{{! complaintlint-disable-next-line busy-excuse -- citaat }}'],
    ['Liquid', '{% comment %}complaintlint-disable-next-line busy-excuse -- citaat{% endcomment %}'],
    ['Go', '{{/* complaintlint-disable-next-line busy-excuse -- citaat */}}'],
    ['Go that trims', '{{- /* complaintlint-disable-next-line busy-excuse -- citaat */ -}}'],
    ['ERB', '<%# complaintlint-disable-next-line busy-excuse -- citaat %>'],
    ['FreeMarker', '<#-- complaintlint-disable-next-line busy-excuse -- citaat -->'],
    [
      'a comment of several lines',
      '<!--\n  complaintlint-disable-next-line\n  busy-excuse\n  -- citaat\n-->',
    ],
    ['capitals', '<!-- Complaintlint-Disable-Next-Line busy-excuse -- citaat -->'],
    ['its category', '<!-- complaintlint-disable-next-line defensive -- citaat -->'],
    ['all rules', '<!-- complaintlint-disable-next-line -- citaat -->'],
    ['a dash that an editor made of two', '<!-- complaintlint-disable-next-line busy-excuse — citaat -->'],
  ])('is understood from %s', (_, comment) => {
    expect(found(`${comment}\n${busy}`)).toEqual([])
    expect(found(`${comment}\n${busy}`, { path: 'a.txt' })).toEqual([])
  })

  it.each([
    ['blank lines', '{c}\n\n\n{b}\n'],
    ['CRLF and blank lines', '{c}\r\n \t\r\n{b}\r\n'],
    ['a quote', '> {c}\n> {b}\n'],
    ['a list', '- Dag\n  {c}\n- {b}\n'],
    ['a list with blank lines', '1. {c}\n\n2. {b}\n'],
    ['after bold', '**Let op** {c}\n{b}\n'],
    ['inside a paragraph', 'Wij komen {c} vrijdag.\n{b}\n'],
    ['at the end of a line of a paragraph', 'Wij komen vrijdag.\nOm tien uur. {c}\n{b}\n'],
    ['a row of a table', '| Wat | Hoe |\n| --- | --- |\n| a {c} | b |\n| c | {b} |\n'],
    ['the head of a table', '| Wat | Hoe {c} |\n| :-- | --: |\n| c | {b} |\n'],
    ['another comment', '{c}\n<!-- nog na te kijken -->\n{b}\n'],
    ['a control tag', '{c}\n{% if laat %}\n{b}\n{% endif %}\n'],
    ['front matter', '---\nlang: nl\n---\n{c}\n{b}\n'],
    ['a byte order mark', '\ufeff{c}\n{b}'],
  ])('looks past or into %s', (_, text) => {
    const comment = '<!-- complaintlint-disable-next-line busy-excuse -- citaat -->'
    const filled = text.replace('{c}', comment).replace('{b}', busy)
    expect(found(text.replace('{c}', '').replace('{b}', busy))).toEqual([
      expect.stringMatching(/busy-excuse$/),
    ])
    expect(found(filled)).toEqual([])
  })

  it('means one line and one rule', () => {
    const comment = '<!-- complaintlint-disable-next-line busy-excuse -- citaat -->'
    expect(found(`${busy}\n\n${comment}\n${busy}\n\n${busy}`)).toEqual(['1 busy-excuse', '6 busy-excuse'])
    expect(found(`${comment}\n${busy} ${blame}`)).toEqual(['2 third-party-blame'])
  })

  it('stacks', () => {
    const one = '<!-- complaintlint-disable-next-line busy-excuse -- citaat -->'
    const other = '<!-- complaintlint-disable-next-line third-party-blame -- citaat -->'
    expect(found(`${one}\n${other}\n${busy} ${blame}`)).toEqual([])
  })

  it.each([
    'busy-excuse, third-party-blame',
    'busy-excuse third-party-blame',
    'busy-excuse,third-party-blame',
    'busy-excuse,\n third-party-blame',
  ])('takes several rules: %j', names => {
    expect(found(`{# complaintlint-disable-next-line ${names} -- citaat #}\n${busy} ${blame}`)).toEqual([])
  })
})

describe('disable-line', () => {
  it('means its own line', () => {
    const comment = '<!-- complaintlint-disable-line busy-excuse -- citaat -->'
    expect(found(`| a | b |\n| - | - |\n| ${busy} ${comment} | c |\n| ${busy} | c |`)).toEqual([
      '4 busy-excuse',
    ])
  })
})

describe('disable and enable', () => {
  const lines = (...lines: string[]): string => lines.join('\n\n')
  const say = (words: string): string => `{# complaintlint-${words} #}`

  it.each<[string, string[], string[]]>([
    ['to the end', [busy, say('disable busy-excuse -- citaat'), busy, busy], ['1 busy-excuse']],
    [
      'to where it is enabled',
      [say('disable busy-excuse -- citaat'), busy, say('enable busy-excuse'), busy],
      ['7 busy-excuse'],
    ],
    [
      'to where all is enabled',
      [say('disable busy-excuse -- citaat'), busy, say('enable'), busy],
      ['7 busy-excuse'],
    ],
    ['all rules', [say('disable -- citaat'), busy, blame, say('enable'), busy], ['9 busy-excuse']],
    [
      'all rules but one',
      [say('disable -- citaat'), say('enable busy-excuse'), busy, blame],
      ['5 busy-excuse'],
    ],
    [
      'a category but one rule',
      [say('disable defensive -- citaat'), say('enable busy-excuse'), busy, blame],
      ['5 busy-excuse'],
    ],
    [
      'a rule till its category is enabled',
      [say('disable busy-excuse -- citaat'), busy, say('enable defensive'), busy],
      ['7 busy-excuse'],
    ],
    [
      'again',
      [say('disable busy-excuse -- a'), busy, say('enable'), busy, say('disable busy-excuse -- b'), busy],
      ['7 busy-excuse'],
    ],
    [
      'one of two',
      [
        say('disable busy-excuse third-party-blame -- a'),
        busy,
        blame,
        say('enable busy-excuse'),
        busy,
        blame,
      ],
      ['9 busy-excuse'],
    ],
  ])('disables %s', (_, parts, expected) => {
    expect(found(lines(...parts))).toEqual(expected)
  })

  it('counts from where a problem begins', () => {
    expect(found(`Het was die avond erg {# complaintlint-disable -- citaat #}druk. ${busy}`)).toEqual([
      '1 busy-excuse',
    ])
  })
})

describe('the whole file', () => {
  it.each([
    [
      'a comment at the end',
      `${busy}\n\n${busy}\n\n<!-- complaintlint-disable-file busy-excuse -- citaat -->`,
    ],
    [
      'a text in the front matter',
      `---\ncomplaintlint-disable: busy-excuse -- citaat\n---\n${busy}\n\n${busy}`,
    ],
    [
      'a quoted text',
      `---\ncomplaintlint-disable: "busy-excuse, third-party-blame -- citaat"\n---\n${busy} ${blame}`,
    ],
    [
      'a list with one reason',
      `---\ncomplaintlint-disable: [busy-excuse, third-party-blame]\ncomplaintlint-disable-reason: citaat\n---\n${busy} ${blame}`,
    ],
    [
      'a list of lines',
      `---\ncomplaintlint-disable:\n  - busy-excuse -- citaat\n  - third-party-blame -- citaat\n---\n${busy} ${blame}`,
    ],
    ['true', `---\ncomplaintlint-disable: true\ncomplaintlint-disable-reason: citaat\n---\n${busy} ${blame}`],
  ])('is meant by %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['false', '', '[]'])('is not meant by %j in the front matter', value => {
    expect(found(`---\ncomplaintlint-disable: ${value}\n---\n${busy}`)).toEqual(['4 busy-excuse'])
  })

  it('is refused as a map in the front matter', () => {
    expect(reported(`---\ncomplaintlint-disable: {a: b}\n---\n${busy}`)).toEqual([
      'front-matter: {a: b}',
      'busy-excuse: erg druk',
    ])
  })

  it('covers what is missing', () => {
    const reply = `Beste mevrouw Peeters,\n\nU betaalde twee keer. Ik stort 20 euro terug.\n\nMet vriendelijke groet,\nAnna`
    const disabled = `<!-- complaintlint-disable-file structure -- dit is een tweede brief -->\n${reply}`
    const missing = (text: string): string[] =>
      lintWithAll(text, { language: 'nl' }).problems.flatMap(({ rule }) =>
        rule.startsWith('missing-') ? [rule] : [],
      )
    expect(missing(reply)).toContain('missing-apology')
    expect(missing(disabled)).toEqual([])
  })
})

describe('what is disabled', () => {
  it('brings up no milder fault in the same words, and hides no graver one', () => {
    const text = 'HET WAS EEN SCHANDE.'
    expect(found(text)).toEqual(['1 loud'])
    expect(found(`{# complaintlint-disable-next-line loud -- citaat #}\n${text}`)).toEqual([])
    expect(found(`{# complaintlint-disable-next-line faint -- citaat #}\n${text}`)).toEqual(['2 loud'])
  })

  it('counts as if its rule were off, so that an apology stays one', () => {
    const reply = 'Beste Jan,\n\nSorry als u last had van de storing.\n\nGroet,\nAnna'
    const rules = (text: string, options = {}): string[] =>
      lintWithAll(text, { language: 'nl', kind: 'draft', ...options }).problems.map(({ rule }) => rule)
    expect(rules(reply)).toContain('non-apology')
    const comment = '<!-- complaintlint-disable-file non-apology -- citaat -->'
    expect(rules(`${comment}\n${reply}`)).toEqual(rules(reply, { rules: { 'non-apology': 'off' } }))
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'complaintlint-disable',
      'complaintlint-enable',
      'complaintlint-disable-next-line',
      'complaintlint-disable-line',
      'complaintlint-disable-file',
    ],
    ...[
      '<!-- ',
      ' -->',
      '{# ',
      ' #}',
      ' busy-excuse',
      ' defensive',
      ' -- x',
      '\n',
      '\n\n',
      busy,
      blame,
      '---\n',
      'complaintlint-disable: ',
      '[a, b]',
      '\r\n',
      '| a |',
    ],
  )

  it('only ever takes problems away', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), parts => {
        const text = parts.join('')
        const housekeeping = {
          'unused-disable': 'off',
          'unknown-disable': 'off',
          'unexplained-disable': 'off',
          // A key that is not ours may hold what a list of rules may not.
          'front-matter': 'off',
        } as const
        const withComments = found(text, { rules: housekeeping })
        const without = found(text.replaceAll('complaintlint-', 'complaintlnt_'), { rules: housekeeping })
        for (const one of withComments) expect(without).toContain(one)
      }),
    )
  })

  it('takes linear time', () => {
    for (const part of [
      '{# complaintlint-disable-next-line x #}\n',
      '{# complaintlint-disable-line #} a ',
      '{# complaintlint-disable a#}{# complaintlint-enable a #}',
    ]) {
      const [short, long] = [part.repeat(1000), part.repeat(8000)]
      const most = Math.max(2000, cpuOf(() => lint(short), 0) * 8 * 6)
      expect(cpuOf(() => lint(long), most)).toBeLessThan(most)
    }
  })
})
