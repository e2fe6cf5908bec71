import { describe, expect, it } from 'vitest'
import { placeholdersIn } from '../../src/init/placeholders'

describe('the placeholders of a folder', () => {
  it('are shown by their shape, the commonest first', () => {
    const { known } = placeholdersIn([
      'Dag {{naam}} en {{ order.nummer }}, %naam%.',
      'Hi [NAME], {{x}}. XXXX',
    ])
    expect(known.slice(0, 1)).toEqual(['{{…}}'])
    expect(known).toEqual(expect.arrayContaining(['%…%', '[…]']))
    expect(known).not.toContain('…')
  })

  it.each<[string, string, [string, string][]]>([
    ['of a syntax of their own', 'Beste @naam@, uw @order@ van @datum@ is er.', [['@', '@']]],
    ['with marks that face each other', 'Dear [:name:], your [:order:] of [:date:].', [['[:', ':]']]],
    ['of a syntax that is known', 'Dear <<name>>, your <<order>> of <<date>>.', []],
    ['used twice', 'Beste @naam@, uw @order@ is er.', []],
    ['with one name', '@naam@ @naam@ @naam@', []],
    ['with marks of Markdown', '| naam | ~~order~~ ~~datum~~ ~~prijs~~ `a` :smile: :heart: :star:', []],
    ['in addresses', 'a@b.nl c@d.nl e@f.nl https://x.nl/a/b/c/', []],
    ['with different marks', '@naam§ @order§ @datum§', []],
  ])('%s', (_, text, unknown) => {
    expect(placeholdersIn([text]).unknown.map(({ open, close }) => [open, close])).toEqual(unknown)
  })

  it('count over all replies', () => {
    expect(placeholdersIn(['§naam§', '§order§', '§naam§']).unknown).toEqual([{ open: '§', close: '§' }])
  })
})
