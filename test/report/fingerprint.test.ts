/** Fingerprints: what an edit changes and what it leaves. */
import { describe, expect, test } from 'vitest'
import { fingerprint, fingerprints } from '../../src/report/fingerprint'
import type { Problem } from '../../src/types'
import { cpuOf } from '../cpu'
import { pointAt } from './sample'

/** A source in which the fault stands between ⟦ and ⟧. */
function marked(text: string, rule = 'busy-excuse'): { problem: Problem; source: string } {
  const source = text.replace(/[⟦⟧]/g, '')
  const start = pointAt(source, text.indexOf('⟦'))
  const end = pointAt(source, text.indexOf('⟧') - 1)
  const about = { category: 'defensive', severity: 'error', message: 'Mis.', advice: 'Zo.' } as const
  return { problem: { rule, ...about, start, end }, source }
}

function nameOf(text: string, rule?: string): string {
  const { problem, source } = marked(text, rule)
  return fingerprint(problem, source)
}

const base = 'Beste klant,\n\nHelaas was het die avond ⟦erg druk⟧ in de zaak met gasten. Dank u.\n'

describe('stays', () => {
  test.each([
    ['with lines before', `---\nlang: nl\n---\n\nDag!\n\n${base}`],
    [
      'with a line right before it, in the same paragraph',
      base.replace('Helaas', 'Dank voor uw bericht.\nHelaas'),
    ],
    ...[
      '<!-- complaintlint-disable-next-line x -- citaat -->',
      '{# complaintlint-disable-next-line x -- citaat #}',
      '{{!-- complaintlint-disable-next-line x -- citaat --}}',
      '{{! complaintlint-disable-next-line x -- citaat }}',
      '{{/* complaintlint-disable-next-line x -- citaat */}}',
      '{% comment %}complaintlint-disable-next-line x -- citaat{% endcomment %}',
    ].map(comment => [`with ${comment} before it`, base.replace('Helaas', `${comment}\nHelaas`)]),
    ['with sentences after', base.replace('Dank u.', 'Wij danken u.')],
    ['with other line breaks', base.replace('die avond', 'die\navond').replace('de zaak', 'de\r\nzaak')],
    ['with CRLF', base.replaceAll('\n', '\r\n')],
    ['as a quote', base.replace('Helaas', '> Helaas').replace('in de', 'in\n> de')],
    ['as an item', base.replace('Helaas', '- Een\n- Helaas')],
    [
      'with emphasis, capitals and other marks',
      base.replace('⟦erg druk⟧', '**⟦Erg  druk⟧**,').replace('die', '_die_'),
    ],
    ['with composed or decomposed accents', base.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(nameOf(text)).toBe(nameOf(base))
  })
})

describe('changes', () => {
  test.each([
    ['with the rule', nameOf(base, 'other-rule')],
    ['with the faulty words', nameOf(base.replace('erg druk', 'heel druk'))],
    ['with the words before', nameOf(base.replace('die avond', 'toen'))],
    ['with the words after', nameOf(base.replace('in de zaak', 'bij ons'))],
    ['when words move into the fault', nameOf(base.replace('⟦erg druk⟧', 'erg ⟦druk⟧'))],
  ])('%s', (_, name) => {
    expect(name).not.toBe(nameOf(base))
  })
})

test('an accent that is composed is the same word', () => {
  expect(nameOf('Zoë ⟦één⟧ café'.normalize('NFC'))).toBe(nameOf('Zoë ⟦één⟧ café'.normalize('NFD')))
})

test('occurrences of the same fault are numbered', () => {
  const names = fingerprints([marked(base), marked(base, 'other'), marked(base)])
  expect(names.map(name => name.slice(-2))).toEqual([':1', ':1', ':2'])
  expect(new Set(names).size).toBe(3)
})

test('is the same again, whatever was asked in between', () => {
  const ends = nameOf('Dag. Het was ⟦druk⟧. En nog een zin.')
  for (const other of [base, '⟦druk⟧.\n\nen', 'a b c d e f g. ⟦x⟧ a b c d e f. g']) {
    nameOf(other)
    expect(nameOf('Dag. Het was ⟦druk⟧. En nog een zin.')).toBe(ends)
  }
})

test('the text far away costs nothing', () => {
  const long = 'abc '.repeat(1_000_000)
  const { problem, source } = marked(`${long}⟦erg druk⟧ ${long}`)
  const thousand = () => {
    for (let i = 0; i < 1000; i++) fingerprint(problem, source)
  }
  expect(cpuOf(thousand, 2000)).toBeLessThan(2000)
})
