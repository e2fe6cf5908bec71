import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { clearStarts } from '../../src/parse/sentences/clear'
import { startsInProse } from '../../src/parse/sentences/prose'

const clear: [string, number[]][] = [
  ['Wij bellen hem. Dat is zeker! Is het goed?', [16, 30]],
  ['We called you; that (really) helped. Élan won', [37]],
  ['no stop at all', []],
]

test.each(clear)('%s is cut at %j', (shown, starts) => {
  expect(clearStarts(shown)).toEqual(starts)
  for (const language of ['nl', 'en']) expect(startsInProse(shown, language)).toEqual([0, ...starts])
})

test.each([
  ['an abbreviation', 'Wij bellen mevr. Jansen.'],
  ['a word with a capital', 'We went to Bucks. It rained.'],
  ['a single letter', 'Plan b. Het werkte.'],
  ['a number before the stop', 'Het waren er 5. Dat klopt.'],
  ['a small letter behind it', 'Dat is zo. en niet anders.'],
  ['a number behind it', 'Dat is zo. 5 ervan.'],
  ['no space behind it', 'Dat is zo.Wij bellen.'],
  ['two stops', 'Dat is zo.. Wij bellen.'],
  ['a quote behind it', 'Dat is zo." Wij bellen.'],
  ['an ellipsis', 'Dat is zo… Wij bellen.'],
  ['another line', 'Dat is zo.\nWij bellen.'],
  ['a space at the start', ' Dat is zo.'],
])('%s is left to the parsers', (_, shown) => {
  expect(clearStarts(shown)).toBeUndefined()
})

describe('what is clear', () => {
  const words = [
    'Wij',
    'u',
    'bellen',
    'Zo',
    'zo',
    'is',
    'resp',
    'mevr',
    'sept',
    'b',
    '5',
    "zo'n",
    "'s",
    'twee-',
    'Éen',
    '&',
    '"Ja"',
    "d'",
    'C.V',
    'Xx',
  ]
  const marks = [
    ' ',
    ' ',
    ' ',
    '. ',
    '. ',
    '! ',
    '? ',
    '.',
    ', ',
    '; ',
    ' - ',
    '/',
    ' (',
    ') ',
    "' ",
    '" ',
    ': ',
    '.. ',
    '…',
    '\n',
    '  ',
  ]
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...marks)), { minLength: 1, maxLength: 12 })
    .map(parts => parts.flat().join(''))

  it('is cut by the parsers in the same places', () => {
    let count = 0
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en'), (shown, language) => {
        const starts = clearStarts(shown)
        if (!starts) return
        count++
        expect(startsInProse(shown, language)).toEqual([0, ...starts])
      }),
      { numRuns: 5000 },
    )
    expect(count).toBeGreaterThan(100)
  })

  it.each(['nl', 'en'])(
    'does not end with a word that the parsers of %s take for an abbreviation',
    language => {
      const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
      const short = letters.flatMap(a => letters.flatMap(b => [a + b, ...letters.map(c => a + b + c)]))
      const longer = [
        'arbo',
        'bijv',
        'cent',
        'conf',
        'excl',
        'febr',
        'ibid',
        'incl',
        'intern',
        'jkvr',
        'mevr',
        'okt',
        'oct',
        'penn',
        'plm',
        'prof',
        'prov',
        'pseud',
        'resp',
        'sept',
        'spec',
        'stat',
        'synd',
        'tbsp',
        'telw',
        'thurs',
        'tues',
        'uitsl',
        'voorz',
        'vrij',
      ]
      for (const word of [...short, ...longer]) {
        const shown = `Aa ${word}. Aa`
        const starts = clearStarts(shown)
        if (starts) expect(startsInProse(shown, language), word).toEqual([0, ...starts])
      }
    },
  )
})
