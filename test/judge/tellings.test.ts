/** What a reply tells counts as understanding, as a solution or as a rebuttal by what stands around it. */
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../src/judge/moves/evidence'
import { findOutcome } from '../../src/judge/moves/outcome'
import { isQuarrel, withoutRebuttals } from '../../src/judge/moves/quarrel'
import { findRestatements } from '../../src/judge/moves/restatement'
import { sentenceSpan, tellingSentences } from '../../src/judge/moves/sentences'
import { circumstancesOf } from '../../src/judge/stages'
import type { Category, Move, Problem, Reply, Severity } from '../../src/types'
import { moves } from '../../src/vocabulary'
import { replyOf } from './reply'

/** A paragraph: what is known of it, and its words. */
type Line = readonly [known: string, words: string]

const rain: Line = ['', 'Forty minutes in the rain and then the bus drove past.']
const seat: Line = ['', 'And once inside there was no seat left for you.']
const sorry: Line = ['apology', 'I am very sorry.']
const refund: Line = ['solution', 'Your ticket has been paid back to your card today.']
const ring: Line = ['contact', 'You can ring me on the number below at any time.']
const thanks: Line = ['thanks', 'Thank you for your letter about the bus of Tuesday.']
const gone: Line = ['', 'Your name has been taken off the list for good.']
const asked: Line = ['', 'Did the driver say anything to you about the bus?']
const spoilt: Line = ['fault', 'You should of course have been at the stop earlier.']
const no: Line = ['solution', 'We will not pay for the taxi that you took.']

function read(lines: readonly Line[], stage = 'reply') {
  const reply = replyOf(lines.map(([, words]) => words).join('\n\n'), {
    language: 'en',
    kind: 'fragment',
    stage: stage,
  })
  const evidence = lines.flatMap(([known], index): Evidence[] => {
    const block = reply.blocks[index]
    const move = moves.find(one => known.split(' ').includes(one))
    if (!block || !move) return []
    return [{ move, block, sentence: 0, span: { start: 0, end: 1 }, isRestatement: known.includes('told') }]
  })
  const faults = lines.flatMap(([known], index) => {
    const block = reply.blocks[index]
    return block && known.includes('fault')
      ? [problem('tone', 'warning', block.toSource({ start: 0, end: 3 }).start)]
      : []
  })
  const circumstances = circumstancesOf(reply, { severityOf: {}, options: {} })
  return { reply, evidence, faults, circumstances }
}

function problem(category: Category, severity: Severity, offset = 0): Problem {
  const at = { line: 1, column: 1, offset }
  const end = { ...at, offset: offset + 1 }
  return { rule: 'x', category, severity, message: '', advice: '', start: at, end }
}

function indexes(reply: Reply, found: readonly Evidence[]): number[] {
  return found.map(({ block }) => reply.blocks.indexOf(block))
}

describe('understanding is seen in', () => {
  test.each<[string, readonly Line[], number[]]>([
    ['what is told before an apology', [rain, sorry], [0]],
    ['what is told behind an apology', [sorry, rain], [1]],
    ['an apology that says for what', [['apology', 'I am sorry that the bus drove past you.'], rain], [0]],
    ['what is told first, and no more', [rain, seat, sorry], [0]],
    ['what is told behind the thanks', [thanks, rain, sorry], [1]],
    ['what is told behind a question', [asked, rain, sorry], [1]],
    ['what is told behind a fault', [spoilt, rain, sorry], [1]],
    ['what is told behind a few words', [['', 'Hi Sam.'], rain, sorry], [1]],
    ['what is told third', [asked, spoilt, rain, sorry], [2]],
    ['nothing that is told fourth', [asked, asked, spoilt, rain, sorry], []],
    ['no offer or way to call behind the apology', [sorry, refund, ring], []],
    ['an offer before the apology', [refund, sorry], [0]],
    ['what is told beside an offer', [rain, refund], [0]],
    ['nothing that is told second beside an offer', [asked, rain, refund], []],
    ['no offer itself', [refund], []],
    ['an offer beside another', [refund, no], [0]],
    ['nothing without apology or offer', [rain, ring], []],
    [
      'nothing more where there is some',
      [rain, sorry, ['acknowledgement', 'I understand that this was a nuisance to you.']],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    const { reply, evidence, faults, circumstances } = read(lines)
    const found = findRestatements(reply, evidence, faults, circumstances)
    expect(indexes(reply, found)).toEqual(expected)
    expect(found.every(({ move }) => move === 'acknowledgement')).toBe(true)
  })

  test.each([
    ['reply', [0]],
    ['acknowledgement', [0]],
    ['rejection', []],
    ['closing', []],
  ])('the no that a %s opens with, or not', (stage, expected) => {
    const { reply, evidence, faults, circumstances } = read([no, refund], stage)
    expect(indexes(reply, findRestatements(reply, evidence, faults, circumstances))).toEqual(expected)
  })

  test('what is told in a rejection before the no', () => {
    const { reply, evidence, faults, circumstances } = read([rain, no], 'rejection')
    expect(indexes(reply, findRestatements(reply, evidence, faults, circumstances))).toEqual([0])
  })
})

describe('a solution is seen in', () => {
  test.each<[string, readonly Line[], number[]]>([
    ['what is told behind an apology', [sorry, gone], [1]],
    ['what is told first behind it', [rain, sorry, gone, seat], [2]],
    ['nothing before it', [gone, sorry], []],
    ['nothing without one', [thanks, gone], []],
    ['no question', [sorry, asked, gone], [2]],
    ['nothing with a fault', [sorry, spoilt, gone], [2]],
    ['nothing beside an offer', [sorry, gone, refund], []],
    ['no few words', [sorry, ['', 'All done.'], gone], [2]],
    ...(
      ['thanks', 'acknowledgement', 'explanation', 'contact', 'satisfaction-check', 'closing'] as const
    ).map((move): [string, readonly Line[], number[]] => [
      `no ${move}`,
      [sorry, [move, 'This is what a reply may say as well.'], gone],
      [2],
    ]),
  ])('%s', (_, lines, expected) => {
    const { reply, evidence, faults } = read(lines)
    const found = findOutcome(reply, evidence, faults)
    expect(indexes(reply, found)).toEqual(expected)
    expect(found.every(({ move }) => move === 'solution')).toBe(true)
  })

  test('nothing in a quarrel', () => {
    const { reply, evidence } = read([sorry, gone])
    const wounds = [problem('tone', 'warning', 1), problem('argumentative', 'error', 2)]
    expect(findOutcome(reply, evidence, wounds)).toEqual([])
  })
})

describe('a quarrel', () => {
  const wounding: Category[] = ['argumentative', 'dismissive', 'defensive', 'presumptuous', 'tone']

  test.each<[string, Problem[], boolean]>([
    ['takes two wounds', wounding.slice(0, 2).map(one => problem(one, 'warning')), true],
    ['is not made by one', [problem('tone', 'error')], false],
    ['is not made by infos', wounding.map(one => problem(one, 'info')), false],
    [
      'is not made by officialese',
      [problem('bureaucratic', 'error'), problem('empty', 'error'), problem('structure', 'error')],
      false,
    ],
    ...wounding.map((one): [string, Problem[], boolean] => [
      `is made by ${one}`,
      [problem(one, 'warning'), problem(one, 'error')],
      true,
    ]),
  ])('%s', (_, problems, expected) => {
    expect(isQuarrel(problems)).toBe(expected)
  })

  const told = (words: string): Line => ['acknowledgement told', words]
  const lines = [
    told('You were sent a first letter about this in May.'),
    told('You were sent a second letter about this in June.'),
    told('You were sent a third letter about this in July.'),
    ['acknowledgement', 'I do understand that this was a nuisance to you.'],
  ] as const satisfies Line[]
  const wounds = [problem('tone', 'warning', 1), problem('tone', 'warning', 2)]

  test.each<[string, readonly Line[], Problem[], number[]]>([
    ['takes away what is told behind the opening', lines, wounds, [0, 1, 3]],
    ['takes away nothing where there is none', lines, wounds.slice(1), [0, 1, 2, 3]],
    ['takes away nothing where somebody apologises', [...lines, sorry], wounds, [0, 1, 2, 3, 4]],
  ])('%s', (_, given, problems, expected) => {
    const { reply, evidence } = read(given)
    expect(indexes(reply, [...withoutRebuttals(evidence, reply, problems)])).toEqual(expected)
  })
})

test('sentences tell something from seven tokens on, in the body, and not as a heading', () => {
  const reply = replyOf(
    'Dear Sam,\n\n# This heading would tell quite a lot\n\nOne two three four five six. One two three four five.\n\n> You quoted one two three four five six.\n\nKind regards from all of us at the desk,\nSam',
    { language: 'en' },
  )
  const told = tellingSentences(reply).map(({ block, sentence }) => {
    const { start, end } = sentenceSpan(block, sentence)
    return block.text.slice(start, end)
  })
  expect(told).toEqual(['One two three four five six.'])
})

test('no move is left out above', () => {
  expect(moves satisfies readonly Move[]).toHaveLength(10)
})
