/** Reads one line of the phrase language (rules/PATTERNS.md) into a tree; first step of compiling. */

export type Node =
  | { type: 'word'; text: string }
  | { type: 'lemma'; text: string }
  | { type: 'class'; name: string; at: number }
  | { type: 'affix'; text: string; side: 'begins' | 'ends' }
  | { type: 'any' }
  | { type: 'gap'; words: number; scope: 'clause' | 'sentence' }
  | { type: 'sequence'; parts: Node[] }
  | { type: 'choice'; options: Node[] }
  | { type: 'optional'; part: Node }
  | { type: 'unordered'; parts: Node[] }
  | { type: 'not'; part: Node }
  | { type: 'mark'; part: Node }
  | { type: 'start' | 'end' | 'comma' }

/** A pattern that cannot be read; `at` is the offset in the pattern, from 0. */
export class NotationError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message)
  }
}

/** Longer lists of words make a class. */
const longestPattern = 4000
const longestGap = 20
const mostUnordered = 4
const wordEnd = /[\s()[\]{}<>|&!^$,*~]/

/** @throws NotationError where the text is not a pattern. */
export function parsePattern(text: string): Node {
  if (text.length > longestPattern)
    throw new NotationError(
      `a pattern has at most ${longestPattern} characters, this one ${text.length}: split it, or make a class of its words`,
      0,
    )
  const reader = { text, at: 0, depth: 0, isWithinNot: false }
  const node = readChoice(reader, '')
  if (reader.at < text.length) throw new NotationError(`“${text[reader.at] ?? ''}” has no partner`, reader.at)
  return node
}

interface Reader {
  text: string
  at: number
  /** Within how many brackets and marks. */
  depth: number
  isWithinNot: boolean
}

const mostNested = 20

function readChoice(reader: Reader, closer: string): Node {
  const options = [readSequence(reader, closer)]
  while (peek(reader) === '|') {
    reader.at++
    options.push(readSequence(reader, closer))
  }
  return options.length === 1 && options[0] ? options[0] : { type: 'choice', options }
}

function readSequence(reader: Reader, closer: string): Node {
  const start = reader.at
  const parts: Node[] = []
  for (;;) {
    skipSpace(reader)
    const next = peek(reader)
    if (next === '' || next === '|' || next === '&' || (closer !== '' && next === closer)) break
    parts.push(readNested(reader))
  }
  if (parts.length === 0) throw new NotationError('a word is missing here', start)
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts }
}

function readNested(reader: Reader): Node {
  if (++reader.depth > mostNested) throw new NotationError(`nested deeper than ${mostNested}`, reader.at)
  const node = readPart(reader)
  reader.depth--
  return node
}

function readPart(reader: Reader): Node {
  const at = reader.at
  const mark = peek(reader)
  switch (mark) {
    case '(':
      return readBracketed(reader, ')')
    case '[':
      return { type: 'optional', part: readBracketed(reader, ']') }
    case '{':
      return readUnordered(reader)
    case '*':
      return { type: 'mark', part: readMarked(reader) }
    case '<':
      return readClass(reader)
    case '!':
      return readNot(reader)
    case '~':
      reader.at++
      return { type: 'lemma', text: readWord(reader) }
    case '^':
      reader.at++
      return { type: 'start' }
    case '$':
      reader.at++
      return { type: 'end' }
    case ',':
      reader.at++
      return { type: 'comma' }
    case ')':
    case ']':
    case '}':
    case '>':
      throw new NotationError(`“${mark}” has no partner`, at)
    default:
      return readPlain(reader)
  }
}

function readBracketed(reader: Reader, closer: string): Node {
  const at = reader.at
  reader.at++
  const node = readChoice(reader, closer)
  expect(reader, closer, at)
  return node
}

function readMarked(reader: Reader): Node {
  const at = reader.at
  reader.at++
  const node = readSequence(reader, '*')
  expect(reader, '*', at)
  return node
}

/** Looking ahead within a look ahead would take a time that grows with every level. */
function readNot(reader: Reader): Node {
  if (reader.isWithinNot) throw new NotationError('“!” cannot stand within another “!”', reader.at)
  reader.at++
  skipSpace(reader)
  reader.isWithinNot = true
  const part = readNested(reader)
  reader.isWithinNot = false
  return { type: 'not', part }
}

function readUnordered(reader: Reader): Node {
  const at = reader.at
  const parts: Node[] = []
  do {
    reader.at++
    parts.push(readChoice(reader, '}'))
  } while (peek(reader) === '&')
  expect(reader, '}', at)
  if (parts.length < 2) throw new NotationError('{ } wants two parts or more, with & between them', at)
  if (parts.length > mostUnordered) throw new NotationError(`{ } takes at most ${mostUnordered} parts`, at)
  return { type: 'unordered', parts }
}

function readClass(reader: Reader): Node {
  const at = reader.at
  const end = reader.text.indexOf('>', at)
  if (end < 0) throw new NotationError('“<” has no partner', at)
  reader.at = end + 1
  const name = reader.text.slice(at + 1, end).trim()
  if (!/^[a-z][a-z-]*$/.test(name)) throw new NotationError(`“${name}” cannot be the name of a class`, at)
  return { type: 'class', name, at }
}

function readPlain(reader: Reader): Node {
  const at = reader.at
  const text = readWord(reader)
  if (text === '_') return { type: 'any' }
  if (text.startsWith('..')) return readGap(text, at)
  if (text.length > 2 && text.startsWith('+')) return { type: 'affix', text: text.slice(1), side: 'ends' }
  if (text.length > 2 && text.endsWith('+')) return { type: 'affix', text: text.slice(0, -1), side: 'begins' }
  return { type: 'word', text }
}

function readGap(text: string, at: number): Node {
  const shape = /^(\.\.\.?)(\d*)$/.exec(text)
  if (!shape) throw new NotationError(`“${text}” is no gap: write .. or ..5, ... or ...12`, at)
  const scope = shape[1] === '..' ? 'clause' : 'sentence'
  const words = shape[2] ? Number(shape[2]) : scope === 'clause' ? 3 : 8
  if (words < 1 || words > longestGap)
    throw new NotationError(`a gap is 1 to ${longestGap} words, this one is ${words}`, at)
  return { type: 'gap', words, scope }
}

function readWord(reader: Reader): string {
  const at = reader.at
  while (reader.at < reader.text.length && !wordEnd.test(reader.text[reader.at] ?? '')) reader.at++
  if (reader.at === at) throw new NotationError('a word is missing here', at)
  return reader.text.slice(at, reader.at)
}

function expect(reader: Reader, closer: string, opened: number): void {
  skipSpace(reader)
  if (peek(reader) !== closer)
    throw new NotationError(`“${reader.text[opened] ?? ''}” has no partner`, opened)
  reader.at++
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(peek(reader))) reader.at++
}

function peek(reader: Reader): string {
  return reader.text[reader.at] ?? ''
}
