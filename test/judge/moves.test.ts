import { describe, expect, test } from 'vitest'
import { lint as lintText, type OwnChannel, type OwnStage } from '../../src'
import { builtIn } from '../../src/lint/built-in'
import type { Move, Problem } from '../../src/types'

const noSettings = { severityOf: {}, options: {} }

interface Context {
  language: string
  stage?: string
  channel?: string
  kind?: 'draft' | 'template' | 'fragment'
}

function lint(text: string, context: Context) {
  return builtIn().lint(text, { path: 'reply.md', ...context }, noSettings)
}

function missingIn(text: string, context: Context): string[] {
  return missing(lint(text, context).problems).map(({ rule }) => rule.replace('missing-', ''))
}

function missing(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ rule }) => rule.startsWith('missing-'))
}

function movesIn(text: string, language: string): Move[] {
  return [...new Set(lint(text, { language, kind: 'fragment' }).moves.map(({ move }) => move))]
}

/** A reply in parts, so that each can be left out. */
interface Parts {
  language: string
  salutation: string
  acknowledgement: string
  apology: string
  solution: string
  contact: string
  closing: string
}

const replies: readonly Parts[] = [
  {
    language: 'nl',
    salutation: 'Beste mevrouw Van Dam,',
    acknowledgement: 'U wachtte zaterdag vier uur op onze bezorger, met de oude koelkast al op de stoep.',
    apology: 'Het spijt me zeer.',
    solution:
      'De nieuwe koelkast staat morgen vóór twaalf uur in uw keuken, en de bezorgkosten betalen wij terug.',
    contact: 'U bereikt mij op 030 555 01 23.',
    closing: 'Met vriendelijke groet,\nSem de Haan',
  },
  {
    language: 'nl',
    salutation: 'Dag Lieve,',
    acknowledgement:
      'Ik begrijp dat je ontgoocheld bent: de nieuwe bril zat scheef en je moest drie keer terugkomen.',
    apology: 'Onze welgemeende verontschuldigingen.',
    solution: 'Donderdag ligt de juiste bril klaar, zonder extra kosten.',
    contact: 'Bel me gerust op 09 555 21 40.',
    closing: 'Vriendelijke groeten\nBart',
  },
  {
    language: 'en',
    salutation: 'Dear Ms Oduya,',
    acknowledgement: 'You stood in the rain for an hour because our door stayed locked.',
    apology: 'I’m sorry.',
    solution: 'I have refunded both tickets, and there is a free seat for you on Friday.',
    contact: 'You can reach me on 0113 496 0000.',
    closing: 'Kind regards,\nSam Ellis',
  },
  {
    language: 'en',
    salutation: 'Hi Jonah,',
    acknowledgement:
      'That must have been a rotten evening: forty minutes for a cold pizza, with three hungry kids.',
    apology: 'I apologize.',
    solution: 'Your $38 is on its way back to your card.',
    contact: 'Call me at (555) 010-0144.',
    closing: 'Best regards,\nLeah',
  },
]

const needed = ['acknowledgement', 'apology', 'solution', 'contact'] as const

function without(parts: Parts, left: readonly (typeof needed)[number][]): string {
  const body = needed.filter(name => !left.includes(name)).map(name => parts[name])
  return [parts.salutation, body.join(' ') || '…', parts.closing].join('\n\n')
}

/** Every set of the four moves, the empty one first. */
const subsets = Array.from({ length: 16 }, (_, bits) => needed.filter((_, index) => bits & (1 << index)))

describe.each(replies)('a reply in parts: $salutation', parts => {
  test.each(subsets)('reports just what is left out: %s %s %s %s', (...left) => {
    expect(missingIn(without(parts, left), { language: parts.language }).sort()).toEqual([...left].sort())
  })

  test('reports at the start of the body what belongs there, and at its end what belongs there', () => {
    const start = missing(lint(without(parts, ['acknowledgement']), { language: parts.language }).problems)
    expect(start.map(({ start: { offset } }) => offset)).toEqual([parts.salutation.length + 2])
    const end = without(parts, ['contact'])
    expect(
      missing(lint(end, { language: parts.language }).problems).map(({ end: { offset } }) => offset),
    ).toEqual([end.length - parts.closing.length - 2])
  })

  test('shows two ways to say it in the language of the reply', () => {
    for (const { advice } of missing(lint(without(parts, needed), { language: parts.language }).problems))
      expect(advice).toMatch(/“[^{}]*” (?:of|or) “[^”]+”|“\S.*” (?:of|or) “\S.*”/)
  })
})

describe('what a stage and a channel need', () => {
  test.each([
    [
      'nl',
      { stage: 'acknowledgement' },
      'Beste Jan,\n\nWe nemen zo snel mogelijk contact op.\n\nGroet,\nSam',
      ['acknowledgement', 'next-step', 'contact'],
    ],
    [
      'nl',
      { stage: 'acknowledgement' },
      'Beste Jan,\n\nDank voor je bericht over de lekkende kraan. Ilse belt je morgen tussen 10 en 12 uur. Haar nummer is 030 555 01 23.\n\nGroet,\nSam',
      [],
    ],
    [
      'nl',
      { stage: 'rejection' },
      'Beste Jan,\n\nJe vraagt ons de reis te vergoeden. Dat kan niet, omdat de bus op tijd was. Bel me op 030 555 01 23.\n\nGroet,\nSam',
      [],
    ],
    [
      'nl',
      { stage: 'closing' },
      'Beste Jan,\n\nWe schreven elkaar acht keer over je ketel. Bij de € 75 blijft het. Ik wens je een warme winter.\n\nGroet,\nSam',
      [],
    ],
    [
      'nl',
      { channel: 'review' },
      'Hoi Jan, je stond voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is terugbetaald.',
      ['contact'],
    ],
    [
      'nl',
      { channel: 'review' },
      'Hoi Jan, je stond voor een dichte deur. Sorry, dat hadden we moeten melden. Je kaartje is terugbetaald. Stuur me gerust een privébericht.',
      [],
    ],
    [
      'en',
      { stage: 'acknowledgement' },
      'Dear Jo,\n\nWe will be in touch as soon as possible.\n\nRegards,\nSam',
      ['acknowledgement', 'next-step', 'contact'],
    ],
    [
      'en',
      { stage: 'acknowledgement' },
      'Dear Jo,\n\nThank you for writing about the dripping tap. Leah will ring you tomorrow between 10 and 12. Her number is 0113 496 0000.\n\nRegards,\nSam',
      [],
    ],
    [
      'en',
      { stage: 'rejection' },
      'Dear Jo,\n\nYou asked us to refund the trip. We can’t, because the bus was on time. Ring me on 0113 496 0000.\n\nRegards,\nSam',
      [],
    ],
    [
      'en',
      { stage: 'closing' },
      'Dear Jo,\n\nWe wrote to each other eight times about your boiler. The £75 is our final decision. I wish you a warm winter.\n\nRegards,\nSam',
      [],
    ],
    [
      'en',
      { channel: 'social' },
      'Hi Jo, you stood in front of a closed door. Sorry, we should have told you. Your ticket was refunded.',
      ['contact'],
    ],
    [
      'en',
      { channel: 'chat' },
      'Hi Jo, you’ve had no internet since Monday. I’m sorry. An engineer comes tomorrow at 9.',
      [],
    ],
  ] as const)('%s %o', (language, context, text, expected) => {
    expect(missingIn(text, { language, ...context }).sort()).toEqual([...expected].sort())
  })
})

describe('a building block', () => {
  const block = 'U kunt het pakket bij elk afhaalpunt inleveren.'

  test.each([
    ['has neither salutation nor closing', block, {}],
    ['is a page of notes', `${block} `.repeat(12), {}],
    ['is called a fragment', `Beste klant,\n\n${block}\n\nGroet,\nSam`, { kind: 'fragment' }],
  ] as const)('that %s lacks nothing', (_, text, context) => {
    expect(missingIn(text, { language: 'nl', ...context })).toEqual([])
  })

  test('is a reply once its front matter says so', () => {
    const text = `---\nlang: nl\nstage: reply\n---\n${`${block} `.repeat(8)}`
    expect(missingIn(text, { language: 'nl' })).toContain('apology')
  })
})

describe('contact', () => {
  test.each([
    ['06-12345678', true],
    ['(030) 123 45 67', true],
    ['+32 475 12 34 56', true],
    ['0800 1234', true],
    ['tel. 14 030', true],
    ['(555) 010-0125', true],
    ['1-800-555-0199', true],
    ['sam@shop.example', true],
    ['Mijn nummer: {{agent.phone}}', true],
    ['Ik zit op [DOORKIESNUMMER].', true],
    ['toestel 4471', true],
    ['Uw ordernummer is 0301234567.', false],
    ['IBAN NL91 ABNA 0417 1643 00', false],
    ['KvK-nummer 12345678', false],
    ['Onze referentie 0114 5567 8890', false],
    ['12-05-2024', false],
    ['€ 1.284.600,00', false],
    ['{{customer.phone}}', false],
    ['{{datum_mail}}', false],
    ['Voor vragen over facturen: 030 123 45 67', false],
  ])('%s: %s', (text, expected) => {
    expect(movesIn(text, 'nl').includes('contact')).toBe(expected)
  })
})

describe('words that another rule finds fault with make no move', () => {
  test.each([
    ['nl', 'Sorry als dit u gestoord heeft.', 'apology'],
    ['nl', 'Het spijt ons dat u dat zo ervaart.', 'apology'],
    ['en', 'We are sorry if this upset you.', 'apology'],
    ['en', 'I’m sorry you feel that way.', 'apology'],
    ['nl', 'U beweert dat u drie uur wachtte.', 'acknowledgement'],
    ['en', 'You claim that you waited for three hours.', 'acknowledgement'],
  ] as const)('%s: %s', (language, text, move) => {
    expect(movesIn(text, language)).not.toContain(move)
  })
})

test('a move is the whole sentence that makes it, once', () => {
  const text = 'Dank u wel. Het spijt me, echt, mijn excuses. Tot dan.'
  const apologies = lint(text, { language: 'nl', kind: 'fragment' }).moves.filter(
    ({ move }) => move === 'apology',
  )
  expect(apologies.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual([
    'Het spijt me, echt, mijn excuses.',
  ])
})

test('a placeholder counts as what it stands for', () => {
  expect(movesIn('Wij storten {bedrag} op {datum} terug.', 'nl')).toEqual(
    expect.arrayContaining(['solution', 'next-step']),
  )
  expect(movesIn('We will refund {amount} on {date}.', 'en')).toEqual(
    expect.arrayContaining(['solution', 'next-step']),
  )
})

describe('a stage of an organisation’s own', () => {
  const own = (text: string, stages: Record<string, OwnStage>, channels: Record<string, OwnChannel> = {}) =>
    lintText(text, { path: 'reply.md', language: 'en', stages, channels })
  const callback: OwnStage = {
    needs: [['next-step', 'solution'], 'contact', 'satisfaction-check'],
    order: ['contact', 'next-step'],
  }
  const forum: OwnChannel = { public: true, brief: true }
  const inForum = (text: string) =>
    own(`---\nstage: callback\nchannel: forum\n---\n${text}`, { callback }, { forum })

  test('needs what its settings say', () => {
    const { problems, lacking } = inForum('Hi Jo, thanks for your note about the tap.')
    expect(lacking).toEqual(['next-step', 'contact', 'satisfaction-check'])
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-contact', 'missing-move', 'missing-next-step'])
    expect(problems[1]?.message).toContain('a question whether the customer is content')
    expect(problems[0]?.advice).toContain('private message')
  })

  test('lacks nothing when all is there', () => {
    const { problems, lacking } = inForum(
      'Hi Jo, send me a DM. Leah calls you on Friday. Does that suit you?',
    )
    expect({ problems, lacking }).toEqual({ problems: [], lacking: [] })
  })

  test('has its own order', () => {
    const { problems } = inForum('Hi Jo, Leah calls you on Friday. Or send me a DM. Does that suit you?')
    expect(problems.map(({ rule }) => rule)).toEqual(['move-order'])
  })

  test('may stand in the place of a built-in one', () => {
    const text = 'Dear Jo,\n\nYour tap was fixed on Friday.\n\nKind regards,\nSam'
    expect(own(text, {}).lacking).toContain('apology')
    expect(own(text, { reply: { needs: ['solution'] } }).lacking).toEqual([])
  })

  test('gets the needs and the rules of the stage that it is like', () => {
    const text = '---\nstage: goodbye\n---\nDear Jo,\n\nThe £75 stays what it is.\n\nKind regards,\nSam'
    const { problems, lacking } = own(text, { goodbye: { like: 'closing' } })
    expect(lacking).toEqual(['acknowledgement'])
    expect(problems.map(({ rule }) => rule)).toContain('closing-without-thanks')
  })

  test('reads a channel as the one that it is like', () => {
    const text =
      '---\nchannel: whatsapp\n---\nHi Jo, you waited two hours. I’m sorry. The van is on its way now.'
    expect(own(text, {}, { whatsapp: { like: 'chat' } }).lacking).toEqual([])
    expect(own(text, {}, { whatsapp: { like: 'social' } }).lacking).toEqual(['contact'])
  })
})

test('a lack is not told where its rule is off or disabled', () => {
  const text = 'Dear Jo,\n\nYou waited two hours. I’m sorry. The van comes on Friday.\n\nKind regards,\nSam'
  expect(lintText(text, { language: 'en' }).lacking).toEqual(['contact'])
  expect(lintText(text, { language: 'en', rules: { 'missing-contact': 'off' } }).lacking).toEqual([])
  const disabled = `<!-- complaintlint-disable-file missing-contact -- printed on our paper -->\n${text}`
  expect(lintText(disabled, { language: 'en' }).lacking).toEqual([])
})
