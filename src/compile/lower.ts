/** Turns a pattern's tree into the shape that tokens must have: words normalised, forms written out, classes named. */
import { tokenise } from '../parse/tokens'
import type { Language, Token } from '../types'
import { inflect } from './inflect'
import type { Lexicon } from './lexicon'
import { NotationError, parsePattern, type Node } from './notation'
import { sizeOfProgram } from './program'
import { choice, sequence, type Key, type Shape } from './shape'

/** @throws NotationError where the text is no pattern, or one that is too large. */
export function read(pattern: string, lexicon: Lexicon): Shape {
  const shape = lower(parsePattern(pattern), lexicon)
  const size = sizeOfProgram(shape)
  if (size <= largestProgram) return shape
  throw new NotationError(
    `this pattern takes ${Math.round(size)} steps where ${largestProgram} are allowed; { } stands for every order of its parts: use fewer, or no { } within { }`,
    0,
  )
}

const largestProgram = 20_000

/** @throws NotationError at an unknown class. */
function lower(node: Node, lexicon: Lexicon): Shape {
  switch (node.type) {
    case 'word':
      return lowerWord(node.text, lexicon.language)
    case 'lemma':
      return lexicon.lemma(node.text, () => lowerLemma(node.text, lexicon.language))
    case 'class':
      return lowerClass(node, lexicon)
    case 'affix':
      return lowerAffix(node, lexicon.language)
    case 'gap':
      return { op: 'gap', words: node.words, scope: node.scope }
    case 'sequence':
      return sequence(node.parts.map(part => lower(part, lexicon)))
    case 'choice':
      return choice(node.options.map(option => lower(option, lexicon)))
    case 'optional':
      return { op: 'optional', part: lower(node.part, lexicon) }
    case 'unordered':
      return { op: 'unordered', parts: node.parts.map(part => lower(part, lexicon)) }
    case 'not':
      return { op: 'not', part: lower(node.part, lexicon) }
    case 'mark':
      return { op: 'mark', part: lower(node.part, lexicon) }
    case 'any':
    case 'start':
    case 'end':
    case 'comma':
      return { op: node.type }
  }
}

/** A written word is read by the tokeniser itself, so that text and pattern are normalised alike. */
function lowerWord(text: string, language: Language): Shape {
  const tokens = tokenise(text, language).filter(token => token.kind !== 'punctuation')
  return sequence(
    tokens.map(token => ({ op: 'test', keys: stressed(token) ? [token.accented] : token.forms })),
  )
}

/** A written accent counts (één is not een); a diaeresis is spelling, and many leave it out. */
function stressed(token: Token): token is Token & { accented: string } {
  return token.accented !== undefined && /[áéíóúàèìòùâêîôû]/.test(token.accented)
}

function lowerLemma(text: string, language: Language): Shape {
  const { words, phrases, split } = inflect(text, language)
  const form = (word: string): Shape => ({ op: 'test', keys: keysOf(word, language) })
  const options = [...words.map(form), ...phrases.map(phrase => sequence(phrase.map(form)))]
  if (!split) return choice(options)
  const heads = split.heads.flatMap(head => keysOf(head, language))
  return choice([...options, { op: 'separable', heads, particle: split.particle }])
}

function lowerClass(node: { name: string; at: number }, lexicon: Lexicon): Shape {
  const { keys, phrases } = lexicon.classOf(node.name, node.at)
  const options: Shape[] = []
  if (keys.length > 0) options.push({ op: 'test', keys })
  if (phrases.length > 0) options.push({ op: 'class', name: node.name })
  return choice(options)
}

function lowerAffix(node: { text: string; side: 'begins' | 'ends' }, language: Language): Shape {
  const [key = node.text] = keysOf(node.text, language)
  return { op: 'test', keys: [node.side === 'ends' ? `+${key}` : `${key}+`] }
}

function keysOf(word: string, language: Language): readonly Key[] {
  return tokenise(word, language).flatMap(token => token.forms)
}
