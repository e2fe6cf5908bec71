/** A move is placed where a pattern or a detail shows it, unless another rule finds fault with its words. */
import { describe, expect, test } from 'vitest'
import { placeMoves } from '../../src/judge/moves/place'
import { circumstancesOf } from '../../src/judge/stages'
import type { Occurrence } from '../../src/match'
import type { Tables } from '../../src/match/tables'
import type { Category, Move, Problem, Severity } from '../../src/types'
import { categories, moves } from '../../src/vocabulary'
import { replyOf } from './reply'

const text = 'Words about this. Words about that.\n\nWords about all.\n'
const tables = {
  rules: [{ id: 'a-rule' }, ...moves.map(move => ({ id: move, move }))],
  languages: {},
} as unknown as Tables

interface Found {
  move?: Move
  block?: number
  sentence?: number
}

function placed(found: readonly Found[], problems: readonly Problem[] = [], stage = 'reply'): string[] {
  const reply = replyOf(text, { language: 'en', kind: 'fragment', stage: stage })
  const occurrences = found.flatMap(({ move, block: index = 0, sentence = 0 }): Occurrence[] => {
    const block = reply.blocks[index]
    const { first, end } = block?.sentences[sentence] ?? { first: 0, end: 0 }
    const span = { start: block?.tokens[first]?.start ?? 0, end: block?.tokens[end - 1]?.end ?? 0 }
    const rule = tables.rules.findIndex(one => one.move === move)
    return block ? [{ rule, number: 0, pattern: {}, block, sentence, span, whole: span }] : []
  })
  const circumstances = circumstancesOf(reply, { severityOf: {}, options: {} })
  return placeMoves(reply, occurrences, tables, problems, circumstances).map(
    ({ move, start, end }) => `${move}: ${text.slice(start, end)}`,
  )
}

function problem(category: Category, severity: Severity = 'warning', offset = 0): Problem {
  const start = { line: 1, column: 1, offset }
  return {
    rule: 'x',
    category,
    severity,
    message: '',
    advice: '',
    start,
    end: { ...start, offset: offset + 5 },
  }
}

describe('a move', () => {
  test.each<[string, Found[], string[]]>([
    ['is the sentence that makes it', [{ move: 'thanks', sentence: 1 }], ['thanks: Words about that.']],
    [
      'is made once by a sentence',
      [{ move: 'thanks' }, { move: 'thanks' }, { move: 'thanks', block: 1 }],
      ['thanks: Words about this.', 'thanks: Words about all.'],
    ],
    [
      'comes in the order of the text',
      [{ move: 'thanks', block: 1 }, { move: 'apology', sentence: 1 }, { move: 'contact' }],
      ['contact: Words about this.', 'apology: Words about that.', 'thanks: Words about all.'],
    ],
    [
      'may share its sentence with another',
      [{ move: 'thanks' }, { move: 'contact' }],
      ['thanks: Words about this.', 'contact: Words about this.'],
    ],
    ['is none when a rule finds something else', [{}], []],
  ])('%s', (_, found, expected) => {
    expect(placed(found)).toEqual(expected)
  })

  const spoiling: Record<Move, Category[]> = {
    thanks: ['presumptuous', 'dismissive', 'argumentative', 'tone'],
    acknowledgement: ['empty', 'presumptuous', 'defensive', 'dismissive', 'argumentative', 'tone'],
    apology: ['presumptuous', 'defensive', 'dismissive', 'argumentative', 'tone'],
    explanation: ['presumptuous', 'defensive', 'dismissive', 'argumentative', 'tone'],
    solution: ['empty', 'dismissive', 'argumentative', 'tone'],
    compensation: ['empty', 'dismissive', 'argumentative', 'tone'],
    'next-step': ['empty', 'dismissive', 'argumentative', 'tone'],
    contact: [],
    'satisfaction-check': ['empty', 'presumptuous', 'tone'],
    closing: ['tone'],
  }

  test.each(moves)('is spoilt by faults of some kinds in its words: %s', move => {
    const spoilt = categories.filter(category => placed([{ move }], [problem(category)]).length === 0)
    expect([...spoilt].sort()).toEqual([...spoiling[move]].sort())
  })

  test.each<[string, Problem[], string, number]>([
    ['an info', [problem('tone', 'info')], 'reply', 1],
    ['a fault elsewhere', [problem('tone', 'warning', 20)], 'reply', 1],
    ['a fault in a rejection', [problem('tone')], 'rejection', 1],
    ['a fault in a closing', [problem('tone')], 'closing', 1],
    ['a fault in an acknowledgement', [problem('tone')], 'acknowledgement', 0],
  ])('to solve is spoilt or not by %s', (_, problems, stage, expected) => {
    expect(placed([{ move: 'solution' }], problems, stage)).toHaveLength(expected)
  })

  test('to apologise is spoilt in a rejection too', () => {
    expect(placed([{ move: 'apology' }], [problem('tone')], 'rejection')).toEqual([])
  })
})
