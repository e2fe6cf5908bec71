/** What the linter says of the comments to it: unused, unknown, without a reason. */
import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/lint/built-in'
import { blame, busy, found, lint, reported, type TestOptions } from './few-rules'

function messages(text: string, options?: TestOptions): string[] {
  return lint(text, options).problems.map(({ message }) => message)
}

describe('unused-disable', () => {
  it.each([
    [
      'a rule that finds nothing',
      '{# complaintlint-disable-next-line busy-excuse -- citaat #}\nDag.',
      ['busy-excuse'],
    ],
    [
      'one of two rules',
      `{# complaintlint-disable-next-line busy-excuse, third-party-blame -- citaat #}\n${busy}`,
      ['third-party-blame'],
    ],
    [
      'all rules',
      '{# complaintlint-disable-line -- citaat #}',
      ['{# complaintlint-disable-line -- citaat #}'],
    ],
    [
      'a next line that never comes',
      '{# complaintlint-disable-next-line -- citaat #}\n\n',
      ['{# complaintlint-disable-next-line -- citaat #}'],
    ],
    ['what enables nothing', `{# complaintlint-enable busy-excuse #}`, ['busy-excuse']],
    [
      'what enables a second time',
      `{# complaintlint-disable -- citaat #}\n\n${busy}\n\n{# complaintlint-enable #}\n\n{# complaintlint-enable tone #}`,
      ['tone'],
    ],
    [
      'the front matter',
      '---\ncomplaintlint-disable: [busy-excuse, tone]\n---\nDag.',
      ['busy-excuse', 'tone'],
    ],
    ['itself', '{# complaintlint-disable-file unused-disable -- citaat #}', ['unused-disable']],
  ])('names %s', (_, text, words) => {
    expect(reported(text)).toEqual(words.map(word => `unused-disable: ${word}`))
  })

  it('says in English what it says in Dutch', () => {
    const text = '{# complaintlint-enable busy-excuse #}\nThe engineer comes on Friday.'
    expect(messages(text)).toEqual(['Hier staat niets uit dat “busy-excuse” weer aan kan zetten.'])
    expect(messages(text, { language: 'en' })).toEqual([
      'Nothing is disabled here that “busy-excuse” could enable.',
    ])
  })

  it('leaves rules alone that are switched off', () => {
    const text = '{# complaintlint-disable-next-line busy-excuse, empty -- citaat #}\nDag.'
    expect(reported(text, { rules: { 'busy-excuse': 'off' } })).toEqual(['unused-disable: empty'])
    expect(reported(text, { rules: { 'busy-excuse': 'off', empty: 'off' } })).toEqual([])
  })

  it('can be switched off and made an error', () => {
    const text = '{# complaintlint-disable-line -- citaat #}'
    expect(found(text, { rules: { 'unused-disable': 'off' } })).toEqual([])
    expect(lint(text, { rules: { template: 'error' } }).problems).toMatchObject([
      { rule: 'unused-disable', severity: 'error' },
    ])
  })

  it('counts every comment that covers a problem', () => {
    expect(
      found(
        `{# complaintlint-disable-file busy-excuse -- a #}\n\n{# complaintlint-disable defensive -- b #}\n\n{# complaintlint-disable-next-line -- c #}\n${busy}`,
      ),
    ).toEqual([])
  })
})

describe('unknown-disable', () => {
  it.each([
    ['busy-excus', '; bedoelt u “busy-excuse”?'],
    ['defensiv', '; bedoelt u “defensive”?'],
    ['xyzzy', '.'],
  ])('offers the nearest name for %s', (name, meant) => {
    expect(messages(`{# complaintlint-disable-next-line ${name} -- citaat #}\nDag.`)).toEqual([
      `Er is geen regel of categorie “${name}”${meant}`,
    ])
  })

  it('names the mistaken ones and the others still count', () => {
    const text = `{# complaintlint-disable-next-line busy-excuse, third-party-blam, tonne -- citaat #}\n${busy} ${blame}`
    expect(reported(text)).toEqual([
      'unknown-disable: third-party-blam',
      'unknown-disable: tonne',
      'third-party-blame: leverancier',
    ])
  })

  it('takes a reason without its dashes for one mistake', () => {
    expect(
      reported(`{# complaintlint-disable-next-line busy-excuse zoals gezegd door onze jurist #}\n${busy}`),
    ).toEqual([
      'unexplained-disable: {# complaintlint-disable-next-line busy-excuse zoals gezegd door onze jurist #}',
      'unknown-disable: zoals',
    ])
  })

  it.each(['disable-nextline', 'disbale', 'off', ''])('does not know complaintlint-%s', word => {
    expect(reported(`{# complaintlint-${word} busy-excuse #}\nDag.`)).toEqual([`unknown-disable: ${word}`])
  })
})

describe('unexplained-disable', () => {
  it.each(['disable-file', 'disable', 'disable-next-line'])('asks for the reason of %s', word => {
    const comment = `<!-- complaintlint-${word} busy-excuse -->`
    expect(reported(`${comment}\n${busy}`)).toEqual([`unexplained-disable: ${comment}`])
    expect(reported(`<!-- complaintlint-${word} busy-excuse -- -->\n${busy}`)).toHaveLength(1)
  })

  it('asks for the reason in the front matter', () => {
    expect(reported(`---\ncomplaintlint-disable: [busy-excuse]\n---\n${busy}`)).toEqual([
      'unexplained-disable: [busy-excuse]',
    ])
  })

  it('does not ask why a comment is there that does nothing', () => {
    expect(reported('{# complaintlint-disable busy-excuse #}')).toEqual(['unused-disable: busy-excuse'])
  })
})

it('the rules about the front matter and these comments are rules like any other', () => {
  const ids = ['front-matter', 'unexplained-disable', 'unknown-disable', 'unused-disable']
  const known = builtIn().rules.filter(({ id }) => ids.includes(id))
  expect(known.map(({ id, category, languages }) => [id, category, languages])).toEqual(
    ids.map(id => [id, 'template', ['nl', 'en']]),
  )
})
