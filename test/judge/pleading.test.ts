import { describe, expect, test } from 'vitest'
import type { PlacedMove } from '../../src/judge/moves/place'
import { findPleas } from '../../src/judge/pleading'
import type { Category, Problem, Severity } from '../../src/types'
import { replyOf } from './reply'

const leastPoints = 3

function pleas(text: string, language: string, problems: Problem[] = [], moves: PlacedMove[] = []): string[] {
  const found = findPleas(replyOf(text, { language }), moves, problems, leastPoints)
  return found.map(({ span }) => text.slice(span.start, span.end))
}

function problem(start: number, end: number, category: Category, severity: Severity = 'warning'): Problem {
  const point = (offset: number): Problem['start'] => ({ offset, line: 1, column: offset + 1 })
  return { rule: 'other', category, severity, start: point(start), end: point(end), message: '' } as Problem
}

const plea = 'The drivers never miss a stop, not one of them.'
const other = 'Maybe some stops only look empty from the road.'

describe('a sentence that argues', () => {
  test.each([
    ['en', plea, other],
    ['nl', 'De monteurs slaan nooit of nergens een deur over.', 'Misschien lag het gewoon aan het weer.'],
  ])('is found in %s beside another one', (language, first, second) => {
    expect(pleas(`${first} ${second}`, language)).toEqual([first, second])
  })

  test('is let be where it stands alone', () => {
    expect(pleas(`${plea} We paid.`, 'en')).toEqual([])
  })

  test('is found beside a fault of another rule, unless that is a mere hint or about officialese', () => {
    const text = `${plea} The bus left.`
    const at = plea.length + 1
    expect(pleas(text, 'en', [problem(at, text.length, 'dismissive')])).toEqual([plea])
    expect(pleas(text, 'en', [problem(at, text.length, 'dismissive', 'info')])).toEqual([])
    expect(pleas(text, 'en', [problem(at, text.length, 'bureaucratic')])).toEqual([])
  })

  test('is not reported twice where another rule reports words of it', () => {
    expect(pleas(`${plea} ${other}`, 'en', [problem(0, 5, 'defensive')])).toEqual([other])
  })

  test('is let be when it makes a move', () => {
    const reply = replyOf(`${plea} ${other}`, { language: 'en' })
    const [block] = reply.blocks
    if (!block) throw new Error('no block')
    const move: PlacedMove = { move: 'solution', block, sentence: 0, start: 0, end: plea.length }
    expect(findPleas(reply, [move], [], leastPoints)).toEqual([])
  })

  test.each([
    ['is a question', 'Would perhaps every other driver never miss a stop?'],
    ['names a day', 'The drivers never ever miss a stop on a Monday.'],
    ['asks or offers something', 'Please never miss any stop, not one of them.'],
    ['gives an explanation', 'The drivers never miss a stop: not one of them.'],
    ['has a few words only', 'Never, ever.'],
    ['speaks of giving money back to the customer', 'You never pay anything of that back, not a penny.'],
  ])('is let be when it %s', (_, sentence) => {
    expect(pleas(`${sentence} ${other} ${plea}`, 'en')).toEqual([other, plea])
  })

  test('tells which words gave it away, the longer ones whole', () => {
    const reply = replyOf(`After all, every driver was new. ${other}`, { language: 'en' })
    expect(findPleas(reply, [], [], leastPoints).map(({ words }) => words)).toEqual([
      ['after all', 'every'],
      ['maybe', 'only'],
    ])
  })
})
