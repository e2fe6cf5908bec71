import { describe, expect, it } from 'vitest'
import { apply, checkRuleIds, settingsOf, type Layer, type LayerData } from '../../src/config'
import { rules } from './rules'

describe('apply', () => {
  it('takes the defaults where nobody says otherwise', () => {
    const settings = settingsOf(apply([], rules))
    expect(settings).toEqual({
      given: { placeholders: [] },
      rules: { severityOf: {}, options: { 'long-sentence': { words: 30, listed: true, except: [] } } },
      failOn: 'error',
      maxWarnings: undefined,
    })
  })

  it('lets a later layer go before an earlier one', () => {
    const { given, failOn } = settingsOf(
      apply([layer({ lang: 'nl', failOn: 'info' }), layer({ lang: 'en' })], rules),
    )
    expect({ given, failOn }).toEqual({ given: { language: 'en', placeholders: [] }, failOn: 'info' })
  })

  it.each<[string, LayerData['rules'][], Record<string, string>]>([
    [
      'a category stands for its rules',
      [{ defensive: 'off' }],
      { 'busy-excuse': 'off', 'self-praise': 'off' },
    ],
    [
      'a rule goes before its category',
      [{ 'busy-excuse': 'info', defensive: 'off' }],
      { 'busy-excuse': 'info', 'self-praise': 'off' },
    ],
    [
      'a later category goes before an earlier rule',
      [{ 'busy-excuse': 'info' }, { defensive: 'off' }],
      { 'busy-excuse': 'off', 'self-praise': 'off' },
    ],
    ['options alone leave the severity', [{ 'long-sentence': { words: 20 } }], {}],
    ['a map may hold a severity', [{ 'long-sentence': { severity: 'error' } }], { 'long-sentence': 'error' }],
  ])('%s', (_, layers, severityOf) => {
    expect(
      settingsOf(
        apply(
          layers.map(one => layer({ rules: one })),
          rules,
        ),
      ).rules.severityOf,
    ).toEqual(severityOf)
  })

  it('keeps options that a later layer does not name', () => {
    const layers = [
      layer({ rules: { 'long-sentence': { words: 20, listed: false } } }),
      layer({ rules: { 'long-sentence': { words: 25 } } }),
    ]
    expect(settingsOf(apply(layers, rules)).rules.options).toEqual({
      'long-sentence': { words: 25, listed: false, except: [] },
    })
  })

  it('adds placeholders up', () => {
    const one = { open: '[[', close: ']]' }
    const two = { open: '<#', close: '#>' }
    expect(
      settingsOf(apply([layer({ placeholders: [one] }), layer({ placeholders: [two] })], rules)).given
        .placeholders,
    ).toEqual([one, two])
  })

  it.each<[string, LayerData, string, string]>([
    ['sets its rule', { reportUnusedDisableDirectives: 'error' }, 'error', 'reportUnusedDisableDirectives'],
    [
      'goes before the category',
      { reportUnusedDisableDirectives: 'info', rules: { template: 'off' } },
      'info',
      'reportUnusedDisableDirectives',
    ],
    [
      'yields to the rule',
      { reportUnusedDisableDirectives: 'info', rules: { 'unused-disable': 'off' } },
      'off',
      'rules.unused-disable',
    ],
  ])('reportUnusedDisableDirectives %s', (_, data, value, from) => {
    const unused = { id: 'unused-disable', category: 'template', severity: 'warning' } as const
    expect(apply([layer(data)], [unused]).rules.get('unused-disable')?.severity).toEqual({
      value,
      from: `x ${from}`,
    })
    expect(apply([layer(data)], rules).rules.get('busy-excuse')?.severity.from).toBe('default')
  })

  it.each<[(string | false | undefined)[], string | undefined]>([
    [[undefined], undefined],
    [['/a'], '/a'],
    [['/a', undefined], '/a'],
    [['/a', '/b'], '/b'],
    [['/a', false], undefined],
  ])('of the baselines %j takes %j', (baselines, expected) => {
    expect(
      settingsOf(
        apply(
          baselines.map(baseline => layer({ baseline })),
          rules,
        ),
      ).baseline,
    ).toBe(expected)
  })

  it('reads a language with a country as the language', () => {
    expect(settingsOf(apply([layer({ lang: 'nl-BE' })], rules)).given.language).toBe('nl')
  })

  it('tells where each value comes from', () => {
    const applied = apply(
      [layer({ failOn: 'info', rules: { defensive: 'off', 'long-sentence': { words: 20 } } }, 'a.yml')],
      rules,
    )
    expect(applied.failOn).toEqual({ value: 'info', from: 'a.yml failOn' })
    expect(applied.rules.get('busy-excuse')?.severity).toEqual({
      value: 'off',
      from: 'a.yml rules.defensive',
    })
    expect(applied.rules.get('long-sentence')).toMatchObject({
      severity: { value: 'info', from: 'default' },
      options: {
        words: { value: 20, from: 'a.yml rules.long-sentence.words' },
        listed: { value: true, from: 'default' },
      },
    })
  })
})

describe('checkRuleIds', () => {
  it('takes rules and categories', () => {
    expect(() => {
      checkRuleIds({ 'busy-excuse': 'off', tone: 'info' }, rules)
    }).not.toThrow()
  })

  it.each(['busy-excuses', 'toString', '__proto__'])('refuses %s', id => {
    expect(() => {
      checkRuleIds(Object.fromEntries([[id, 'off']]), rules)
    }).toThrow(`unknown rule “${id}”`)
  })
})

function layer(data: LayerData, name = 'x'): Layer {
  return { data, from: (...keys) => `${name} ${keys.join('.')}` }
}
