import { describe, expect, test } from 'vitest'
import { findInstructions, findUnfilled } from '../../src/judge/leftovers'
import { replyOf, words } from './reply'

describe('what was not filled in', () => {
  test.each([
    ['Beste [naam],', ['[naam]']],
    ['Dear {{first_name}}, your {order} is here.', ['{{first_name}}', '{order}']],
    ['Engineer XXXX comes.', ['XXXX']],
    ['Dear ,\n\nYour order is here.', ['Dear ']],
    ['Beste voornaam,\n\nUw pakket is er.', ['voornaam']],
    ['Op ........... heeft u gemaild.', ['...........']],
    ['De afspraak is op xx-xx-2025.', ['xx-xx-2025']],
    ['Dank voor uw review over @product@.', ['@product@']],
    ['We got it on (date) from you.', ['(date)']],
    ['Total: [object Object]', ['[object Object]']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findUnfilled(replyOf(text, { kind: 'draft' })))).toEqual(expected)
  })

  test.each([
    'Onze XXL is er weer.',
    'Het geld staat op NL12 XXXX XXXX 0123.',
    'Liefs,\nSanne XXX',
    'Beste,\n\nUw pakket is er.',
    'Mail naar info@winkel.example of bel @winkel.',
    'Excuses voor de … lange wachttijd.',
    'The code is `{name}`.',
    '> I wrote to [name] twice.\n\nSorry that nobody wrote back.',
    '{% if urgent %}We come today.{% endif %}',
  ])('is nothing in “%s”', text => {
    expect(findUnfilled(replyOf(text, { kind: 'draft' }))).toEqual([])
  })
})

describe('a note to the writer', () => {
  test.each([
    ['Dit ging mis: [vul de oorzaak in].', ['[vul de oorzaak in]']],
    ['[instructie: leg uit wat er misging] Uw pakket komt.', ['[instructie: leg uit wat er misging]']],
    ['[insert explanation here] Your parcel comes.', ['[insert explanation here]']],
    ['TODO: check the amount.', ['TODO']],
    ['U krijgt wel / geen geld (schrappen wat niet past).', ['schrappen wat niet past']],
    ['You get the money (delete if not applicable).', ['delete if not applicable']],
    ['Use this paragraph only when the parcel was lost.', ['Use this paragraph only']],
    ['Internal note: ask Sam first.', ['Internal note: ask Sam first.']],
  ])('is found in “%s”', (text, expected) => {
    expect(words(text, findInstructions(replyOf(text, { kind: 'draft' })))).toEqual(expected)
  })

  test.each([
    'Vul het formulier in en zet uw naam eronder.',
    'You preferred to write it here.',
    'Delete the app and install it again.',
    'Use this code on your next visit.',
    'Your todo list is gone from the app.',
    '`TODO`',
  ])('is none in “%s”', text => {
    expect(findInstructions(replyOf(text, { kind: 'draft' }))).toEqual([])
  })
})
