import { expect, test } from 'vitest'
import type { Occurrence } from '../../src/match'
import { createStandsAt } from '../../src/judge/openings'
import { replyOf } from './reply'

const reply = replyOf(
  [
    'Beste Tom,',
    'Een is hier.',
    '# Twee is een kop. En drie ook.',
    'Vier is hier. Vijf is hier.',
    '> Van de klant is dit.',
    'Zes is hier. Zeven is hier.',
    'Acht is hier. Negen is hier.',
    'Met vriendelijke groet,\nSanne',
  ].join('\n\n'),
  { language: 'nl' },
)

const body = reply.blocks.filter(({ zone }) => zone === 'body')

function placesOf(place: 'first' | 'opening' | 'last'): string[] {
  const standsAt = createStandsAt(reply)
  return reply.blocks.flatMap(block =>
    block.sentences.flatMap(({ first, end }, sentence) => {
      const words = block.text.slice(block.tokens[first]?.start, block.tokens[end - 1]?.end)
      return standsAt(place, { block, sentence } as Occurrence) ? [words] : []
    }),
  )
}

test('only the first sentence of the body comes first', () => {
  expect(body.length).toBe(5)
  expect(placesOf('first')).toEqual(['Een is hier.'])
})

test('the first four sentences of the body are its opening, headings not counted', () => {
  const opening = placesOf('opening').filter(words => !/kop|drie/.test(words))
  expect(opening).toEqual(['Een is hier.', 'Vier is hier.', 'Vijf is hier.', 'Zes is hier.'])
})

test('only the last sentence of the body comes last', () => {
  expect(placesOf('last')).toEqual(['Negen is hier.'])
})
