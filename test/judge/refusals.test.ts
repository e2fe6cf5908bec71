import { describe, expect, test } from 'vitest'
import { refuses } from '../../src/judge/refusals'
import { replyOf } from './reply'

function refusing(text: string, language: string): boolean[] {
  const { blocks } = replyOf(text, { language, kind: 'fragment' })
  return blocks.flatMap(block => block.sentences.map((_, sentence) => refuses(block, sentence)))
}

describe('a sentence', () => {
  test.each([
    ['nl', 'Wij wijzen uw klacht af.', true],
    ['nl', 'Wij wijzen u de weg.', false],
    ['nl', 'Uw verzoek is afgewezen.', true],
    ['nl', 'Wij kunnen niet op uw verzoek ingaan.', true],
    ['nl', 'Wij gaan er op in.', false],
    ['nl', 'Wij gaan daar niet op in.', true],
    ['nl', 'Wij kunnen uw wens niet inwilligen.', true],
    ['nl', 'Wij zullen uw wens inwilligen.', false],
    ['nl', 'Hebben wij uw klacht afgewezen?', false],
    ['en', 'We reject your claim.', true],
    ['en', 'We reject that idea.', false],
    ['en', 'We declined.', true],
    ['en', "We can't agree to your request.", true],
    ['en', 'We agree to your request.', false],
    ['en', 'The claim was not granted.', true],
    ['en', 'The claim was granted.', false],
    ['en', 'Have we rejected it?', false],
    ['de', 'Wir reject your claim.', false],
  ])('in %s says no or not: %s', (language, text, expected) => {
    expect(refusing(text, language)).toEqual([expected])
  })

  test('says no by its own words, not by those beside it', () => {
    expect(refusing('Wij zijn er niet. Wij zullen ingaan. Wij kunnen niet ingaan. Goed.', 'nl')).toEqual([
      false,
      false,
      true,
      false,
    ])
  })
})
