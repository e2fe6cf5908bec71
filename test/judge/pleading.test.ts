import { describe, expect, test } from 'vitest'
import type { PlacedMove } from '../../src/judge/moves/place'
import { pleadingWords } from '../../rules/lexicon/pleading'
import { findPleas, type Plea } from '../../src/judge/pleading'
import { builtInChannels, builtInStages } from '../../src/judge/stages'
import type { Category, Move, Problem, Reply, Severity } from '../../src/types'
import { replyOf } from './reply'

const circumstances = { stage: builtInStages.get('reply'), channel: builtInChannels.get('email') }

/** What speaks up for the firm, then what tells how the world is. */
function found(
  reply: Reply,
  problems: Problem[] = [],
  moves: PlacedMove[] = [],
  lacking: Move[] = [],
): Plea[] {
  const { stage, channel } = circumstances
  if (!stage || !channel) throw new Error('no such stage or channel')
  return [true, false].flatMap(isForFirm =>
    findPleas(reply, { moves, problems, lacking, circumstances: { stage, channel } }, pleadingWords, {
      isForFirm,
      leastPoints: 3,
    }),
  )
}

function pleas(text: string, language: string, problems: Problem[] = [], moves: PlacedMove[] = []): string[] {
  return found(replyOf(text, { language }), problems, moves).map(({ span }) =>
    text.slice(span.start, span.end),
  )
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
    expect(found(reply, [], [move])).toEqual([])
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
    expect(found(reply).map(({ words }) => words)).toEqual([
      ['after all', 'every'],
      ['maybe', 'only'],
    ])
  })

  test.each([
    ['en', 'In fact our drivers never miss a stop.', 'In fact your drivers never miss our stop.'],
    [
      'nl',
      'Trouwens, onze monteurs slaan nooit iets over.',
      'Trouwens, uw monteurs slaan bij ons nooit iets over.',
    ],
  ])(
    'speaks up for the firm in %s where it names the firm and not the customer',
    (language, firm, customer) => {
      const texts = [customer, firm]
      expect(pleas(texts.join(' '), language)).toEqual([firm, customer])
    },
  )

  test('is let be in a complete reply, unless that has three faults', () => {
    const text = `Dear Ms Osei,\n\nThe bus left. ${plea} ${other}\n\nKind regards,\nTom Reed`
    const reply = replyOf(text, { language: 'en' })
    const at = text.indexOf('The bus')
    const faults = [0, 3, 6].map(start => problem(at + start, at + start + 2, 'dismissive'))
    expect(found(reply)).toEqual([])
    expect(found(reply, [], [], ['apology'])).toHaveLength(2)
    expect(found(reply, faults)).toHaveLength(2)
  })
})
