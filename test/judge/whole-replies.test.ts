import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtIn } from '../../src/lint/built-in'

/** Whole replies of many trades, each with the moves that it lacks in its front matter; a line of ===== parts them. */
function readReplies(language: string): { text: string; lacking: string[] }[] {
  const file = new URL(`./replies/${language}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n=====\n')
    .map(text => ({
      text: text.replace(/^missing:.*\n/m, ''),
      lacking: (/^missing: \[(.*)\]$/m.exec(text)?.[1] ?? '').split(', ').filter(Boolean),
    }))
}

function missingIn(text: string): string[] {
  return builtIn()
    .lint(text, { path: 'reply.md' }, { severityOf: {}, options: {} })
    .problems.flatMap(({ rule }) => /^missing-(.+)$/.exec(rule)?.[1] ?? [])
}

describe.each(['nl', 'en'])('in whole replies in %s', language => {
  const replies = readReplies(language).map(reply => ({ ...reply, reported: missingIn(reply.text) }))
  const complete = replies.filter(({ lacking }) => lacking.length === 0)

  test('hardly ever is a move reported as missing that is there', () => {
    const wrong = replies.flatMap(({ text, lacking, reported }) =>
      reported.filter(move => !lacking.includes(move)).map(move => `${move}: ${text}`),
    )
    expect(wrong.length, wrong.join('\n\n')).toBeLessThanOrEqual(1)
    expect(complete.length).toBeGreaterThan(30)
  })

  test('most moves that are missing are reported', () => {
    const lacking = replies.flatMap(reply => reply.lacking.map(move => reply.reported.includes(move)))
    expect(lacking.length).toBeGreaterThan(30)
    expect(lacking.filter(Boolean).length / lacking.length).toBeGreaterThanOrEqual(0.9)
  })
})
