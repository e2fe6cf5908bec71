import { describe, expect, test } from 'vitest'
import { findContactDetails, servesAnotherPurpose } from '../../src/judge/moves/contact-details'
import { replyOf } from './reply'

function contactsIn(text: string, kind: 'draft' | 'fragment' = 'fragment'): string[] {
  const reply = replyOf(text, { language: 'en', kind })
  return findContactDetails(reply).map(({ block, span }) => {
    const { start, end } = block.toSource(span)
    return text.slice(start, end)
  })
}

describe('a telephone number', () => {
  test.each([
    ['0800 123 4567'],
    ['+31 20 123 4567'],
    ['(020) 123 4567'],
    ['06-12345678'],
    ['0800-1234567'],
    ['020/1234567'],
    ['555-123-4567'],
    ['(555) 123-4567'],
    ['555.123.4567'],
    ['555-1234'],
    ['1 800 555 1234'],
    ['1-800-555-1234'],
    ['18005551234'],
    ['0123456789 01234'],
  ])('is seen by its look: %s', number => {
    expect(contactsIn(`We are there for you: ${number}.`)).toEqual([number])
  })

  test.each([
    ['Call 1234.', ['1234']],
    ['Call us on 14 020.', ['14 020']],
    ['Bel ons gerust op 1850.', []],
    ['Bel gerust 1850.', ['1850']],
    ['Tel.: 55 66 77.', ['55 66 77']],
    ['Ring 999.', []],
    ['Extension 4021.', ['Extension 4021']],
    ['Dial ext. 12.', ['ext. 12']],
    ['Toestel 123.', ['Toestel 123']],
  ])('is seen by the words before it: %s', (text, expected) => {
    expect(contactsIn(text)).toEqual(expected)
  })

  test.each([
    ['a date', 'It was on 01-02-2024.'],
    ['a date that somebody calls on', 'We call on 01-02-2024.'],
    ['a date with one digit', 'We call on 1/2/2024.'],
    ['few digits', 'It cost 012 345.'],
    ['seven digits of anything', 'It weighed 4455667.'],
    ['three and five digits', 'The number is 555-12345.'],
    ['two groups of three and five', 'It is 555-123-45678.'],
    ['a bank account', 'We paid to NL91 ABNA 0417 1643 00.'],
    ['a bank account without its letters', 'We paid to BE68 0390 0754 7034.'],
    ['the number of an order', 'Your order 0123456789 has come.'],
    ['the number of a file', 'Dossiernummer: 0123456789.'],
    ['a reference', 'Our reference is 0123456789.'],
    ['sixteen digits', 'It is 0123456789012345.'],
    ['a number in a word', 'It is a0123456789 or 0123456789b.'],
  ])('is not seen in %s', (_, text) => {
    expect(contactsIn(text)).toEqual([])
  })
})

describe('an address', () => {
  test.each([
    ['Mail sam.jones+x@post.example.org today.', ['sam.jones+x@post.example.org']],
    ['Mail é@bücher.example today.', ['é@bücher.example']],
    ['Mail us @ noon.', []],
    ['Mail sam@localhost today.', []],
  ])('in %s', (text, expected) => {
    expect(contactsIn(text)).toEqual(expected)
  })
})

describe('a placeholder', () => {
  test.each([
    ['Call me on {{phone}}.', ['{{phone}}']],
    ['Call me on {{directLine}}.', ['{{directLine}}']],
    ['Mail {{agent.e-mail}}.', ['{{agent.e-mail}}']],
    ['Mail {{agent_email}} or call {{agent_phone}}.', ['{{agent_email}}', '{{agent_phone}}']],
    ['Use the {{customer service line}}.', ['{{customer service line}}']],
    ['We saw {{customer_phone}}.', []],
    ['We saw {{customerPhone}}.', []],
    ['We wrote to {{name}}.', []],
    ['We saw {{number}}.', []],
    ['Dear Sam,\n\nWe are sorry.\n\nKind regards,\n{{agent}}\n{{number}}', ['{{number}}']],
    ['Dear Sam,\n\nWe are sorry.\n\nKind regards,\n{{agent}}\n{{order number}}', []],
  ])('in %s', (text, expected) => {
    expect(contactsIn(text, 'draft')).toEqual(expected)
  })
})

test('details are those of the writer, not of the subject or of what is quoted', () => {
  const text = [
    'Subject: about 0800 111 1111',
    'Dear Sam of 0800 222 2222,',
    'We are sorry. Call 0800 333 3333.',
    '> You said 0800 444 4444.',
    'Kind regards,\nSam\n0800 555 5555',
  ].join('\n\n')
  expect(contactsIn(text, 'draft')).toEqual(['0800 333 3333', '0800 555 5555'])
})

test('details stand in a sentence', () => {
  const reply = replyOf(
    'We are sorry. Call 0800 123 4567 today. Or mail a@b.example. Or {{phone}}! Good bye to you.',
    { language: 'en', kind: 'fragment' },
  )
  const found = findContactDetails(reply).map(({ sentence, span, move }) => [span.start, sentence, move])
  expect(found.sort(([a = 0], [b = 0]) => Number(a) - Number(b))).toEqual([
    [19, 1, 'contact'],
    [48, 2, 'contact'],
    [64, 3, 'contact'],
  ])
})

describe('what serves another purpose', () => {
  test.each([
    ['Call 0800 123 4567 for invoices.', [true]],
    ['Call 0800 123 4567 in an emergency.', [true]],
    ['Send your invoices to a@b.example.', [true]],
    ['Bel 0800 123 4567 voor facturen.', [true]],
    ['In geval van nood belt u 0800 123 4567.', [true]],
    ['Call 0800 123 4567 about your invoice.', [false]],
    ['Call 0800 123 4567. We have a line for invoices too.', [false]],
    ['We have a line for invoices. Call 0800 123 4567. Or a@b.example for press enquiries.', [true, false]],
  ])('%s', (text, expected) => {
    const reply = replyOf(text, { language: 'en', kind: 'fragment' })
    expect(findContactDetails(reply).map(servesAnotherPurpose)).toEqual(expected)
  })
})
