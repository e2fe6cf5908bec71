/** Patterns that share words with the replies but do not match: what a rule pack adds that has nothing to say here. */
import { createMatcher } from '../../src/match'
import { readPack, type Pack, type PackFile } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import type { Reply } from '../../src/types'
import { random, type Random } from './random'

/** Files of a rule pack with such patterns: some thousands each, since a file may not be of any size. */
export function strangerFiles(patterns: Readonly<Record<string, readonly string[]>>): PackFile[] {
  return Object.entries(patterns).flatMap(([language, list]) =>
    Array.from({ length: Math.ceil(list.length / mostInFile) }, (_, index) => ({
      path: `tone/bench-${language}-${index}.yml`,
      text: JSON.stringify({
        severity: 'info',
        source: [{ title: 'bench' }],
        [language]: textOf(list.slice(index * mostInFile, (index + 1) * mostInFile)),
      }),
    })),
  )
}

const mostInFile = 5000

/** Patterns with a severity of their own are not held against each other, which would take long for so many. */
function textOf(patterns: readonly string[]) {
  return {
    message: '-',
    why: '-',
    advice: '-',
    patterns: patterns.map(match => ({ match, severity: 'info' })),
    examples: [{ bad: '-', good: '-' }],
  }
}

export function packOf(patterns: readonly string[], language: string): Pack {
  if (patterns.length === 0) return { rules: [], lexicons: [] }
  return readPack(strangerFiles({ [language]: patterns }))
}

/** Patterns made of words of these replies, in an order that they never have. */
export function strangers(
  count: number,
  language: string,
  replies: readonly Reply[],
  lexicons: Pack['lexicons'],
): string[] {
  const blocks = replies.flatMap(reply => reply.blocks.filter(block => block.language === language))
  const words = blocks.flatMap(block =>
    block.tokens.filter(token => token.kind === 'word').map(token => token.forms[0] ?? ''),
  )
  const plain = words.filter(word => /^[a-z]+$/.test(word))
  const next = random(7)
  const made = Array.from({ length: Math.ceil(count * 1.1) }, () => stranger(plain, next))
  return withoutHits([...new Set(made)], language, replies, lexicons).slice(0, count)
}

function stranger(words: readonly string[], next: Random): string {
  const pick = (): string => words[Math.floor(next() * words.length)] ?? ''
  const shapes = [
    () => `${pick()} ${pick()} .. ${pick()} ${pick()}`,
    () => `${pick()} (${pick()} | ${pick()}) [${pick()}] ${pick()} ${pick()}`,
    () => `${pick()} ..2 ${pick()} ${pick()} ${pick()}`,
    () => `{${pick()} ${pick()} & ${pick()} ${pick()}}`,
  ]
  return shapes[Math.floor(next() * shapes.length)]?.() ?? ''
}

/** Chance makes some of them match after all. */
function withoutHits(
  patterns: readonly string[],
  language: string,
  replies: readonly Reply[],
  lexicons: Pack['lexicons'],
): string[] {
  if (patterns.length === 0) return []
  const match = createMatcher(compile({ ...packOf(patterns, language), lexicons }))
  const hits = new Set(replies.flatMap(reply => match(reply).map(({ number }) => number)))
  return patterns.filter((_, number) => !hits.has(number))
}
