import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../src/init/meanings'

describe('the name of a folder', () => {
  it.each([
    ['ontvangst', 'acknowledgement'],
    ['Ontvangstbevestigingen', 'acknowledgement'],
    ['acknowledgments', 'acknowledgement'],
    ['auto-reply', 'acknowledgement'],
    ['01-afwijzing', 'rejection'],
    ['klachten_afgewezen', 'rejection'],
    ['declined', 'rejection'],
    ['afsluiting', 'closing'],
    ['case closed', 'closing'],
    ['recensies', 'review'],
    ['Google Reviews', 'review'],
    ['social-media', 'social'],
    ['livechat', 'chat'],
    ['brieven', 'letter'],
    ['bouwstenen', 'fragment'],
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['English', 'en'],
    ['één', undefined],
    ['antwoord', undefined],
    ['replies', undefined],
    ['kantoor', undefined],
    ['preview', undefined],
    ['novel', undefined],
    ['.', undefined],
  ])('%s means %s', (name, value) => {
    expect(meaningOf(name)?.value).toBe(value)
  })
})
