/** Rules look at each thing once, however many there are: these texts took them ten seconds and more. */
import { describe, expect, test } from 'vitest'
import { lint } from '../../src'
import jesting from '../../rules/tone/jesting-emoji'
import { findUnfilled } from '../../src/judge/leftovers'
import { findMalformed } from '../../src/judge/malformed-placeholders'
import type { RuleContext } from '../../src/judge/rule'
import { findShouting } from '../../src/judge/shouting'
import type { Reply } from '../../src/types'
import { cpuOf } from '../cpu'
import { replyOf } from './reply'

const jests = (reply: Reply) => jesting.check(reply, {} as RuleContext<Record<string, unknown>>)

describe('many of them take no more than their share of time', () => {
  test.each<[what: string, find: (reply: Reply) => readonly unknown[], text: string, number: number]>([
    ['stacked marks', findShouting, 'weg!! '.repeat(50_000), 50_000],
    ['tags', findMalformed, `${'{{#a}} '.repeat(30_000)}\n\n${'{{/b}} '.repeat(30_000)}`, 60_000],
    ['slots', findUnfilled, 'Kamer XXXX is vrij.\n\n'.repeat(30_000), 30_000],
    ['faces', jests, 'ha 😂 '.repeat(50_000), 50_000],
  ])('%s', (_, find, text, number) => {
    const reply = replyOf(text, { language: 'nl', kind: 'draft' })
    expect(find(reply).length).toBe(number)
    expect(cpuOf(() => find(reply), 1500)).toBeLessThan(1500)
  })
})

test.each([
  ['a rule in code', 'weg!! '],
  ['a rule of phrases', 'Door de drukte. '],
])('problems may be so many that no function takes them: %s', (_, part) => {
  expect(lint(part.repeat(150_000), { language: 'nl' }).problems.length).toBeGreaterThanOrEqual(150_000)
})
