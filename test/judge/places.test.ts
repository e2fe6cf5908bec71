import { describe, expect, test } from 'vitest'
import { createPlaces, isSame } from '../../src/judge/moves/places'
import type { Move, Problem, Severity } from '../../src/types'
import { replyOf } from './reply'

const text = 'We came late, and the bus left. We paid for it.\n\nCall us about it today, please.\n'
const reply = replyOf(text, { language: 'en', kind: 'fragment' })
const [first, second] = reply.blocks
if (!first || !second) throw new Error('two paragraphs are expected')
const [a, b, c] = [
  { block: first, sentence: 0 },
  { block: first, sentence: 1 },
  { block: second, sentence: 0 },
] as const

function evidence(move: Move, place: typeof a | typeof b | typeof c) {
  return { move, ...place, span: { start: 0, end: 1 } }
}

function problemAt(words: string, severity: Severity): Problem {
  const offset = text.indexOf(words)
  const at = (place: number) => ({ line: 1, column: 1, offset: place })
  return {
    rule: 'x',
    category: 'tone',
    severity,
    message: '',
    advice: '',
    start: at(offset),
    end: at(offset + words.length),
  }
}

describe('the places of sentences', () => {
  const found = [
    evidence('thanks', a),
    evidence('apology', a),
    evidence('apology', a),
    evidence('solution', c),
  ]
  const places = createPlaces(reply, found, [problemAt('bus', 'warning'), problemAt('paid', 'info')])

  test('know the moves made there', () => {
    expect([a, b, c].map(one => places.makesAnyOf(['apology', 'contact'], one))).toEqual([true, false, false])
    expect([a, b, c].map(one => places.makesAnyOf(['solution', 'thanks'], one))).toEqual([true, false, true])
    expect(places.makesAnyOf(['contact'], a)).toBe(false)
  })

  test('come one before the other', () => {
    const pairs = [a, b, c].map(one => [a, b, c].map(other => places.isBefore(one, other)))
    expect(pairs).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ])
    expect([a, b, c].map(one => [a, b, c].map(other => isSame(one, { ...other })))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ])
  })

  test('are without fault when nothing worse than an info is reported in them', () => {
    expect([a, b, c].map(places.isFaultless)).toEqual([false, true, true])
  })
})
