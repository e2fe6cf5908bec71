/** Shows tokens to the prose parsers in a spelling that leaves no doubt where a word stops and a sentence ends. */

import type { Language, Token } from '../../types'
import { canBegin, endsHere, isEmoji, isLowerCaseWriter, isStop, trails } from './borders'

export interface Rendering {
  shown: string
  /** Where each token starts in `shown`. */
  offsets: readonly number[]
}

export function render(text: string, tokens: readonly Token[], language: Language): Rendering {
  const lowerCase = isLowerCaseWriter(tokens)
  const offsets: number[] = []
  let shown = ''
  let end = 0
  let afterStop = false
  tokens.forEach((token, index) => {
    if (isAmidWords(text, tokens, index)) {
      offsets.push(shown.length)
      end = token.end
      return
    }
    const gap = text.slice(end, token.start)
    shown += gap === '' && afterStop && token.kind === 'word' && token.capital ? ' ' : gap
    offsets.push(shown.length)
    shown += renderToken(text, tokens, index, { language, capitalise: afterStop && lowerCase, afterStop })
    afterStop = endsHere(text, tokens, index, language) || (afterStop && trails(text, tokens, index))
    end = token.end
  })
  return { shown, offsets }
}

/**
 * No border can lie at a word with more words on either side, nor at a comma between words, and the parsers look no
 * further; without those they have a third as much to do.
 */
function isAmidWords(text: string, tokens: readonly Token[], index: number): boolean {
  if (isCommaBetweenWords(text, tokens, index)) return true
  return isWord(text, tokens[index]) && goesOn(text, tokens, index) && goesOn(text, tokens, index + 1)
}

/** True where a word and the word or comma before it stand as they do in running text. */
function goesOn(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  if (!before || !token) return false
  if (isWord(text, token))
    return (
      isBehindSpace(text, before, token) &&
      (isWord(text, before) || isCommaBetweenWords(text, tokens, index - 1))
    )
  return isCommaBetweenWords(text, tokens, index)
}

function isCommaBetweenWords(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  const after = tokens[index + 1]
  if (token?.kind !== 'punctuation' || token.forms[0] !== ',' || !before || !after) return false
  return (
    token.start === before.end &&
    isWord(text, before) &&
    isWord(text, after) &&
    isBehindSpace(text, token, after)
  )
}

function isWord(text: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && text.charCodeAt(token.end - 1) !== fullStop
}

function isBehindSpace(text: string, before: Token, token: Token): boolean {
  return token.start === before.end + 1 && text.charCodeAt(before.end) === space
}

const fullStop = 46
const space = 32

interface Context {
  language: Language
  /** A lower-case word here begins a sentence. */
  capitalise: boolean
  afterStop: boolean
}

function renderToken(text: string, tokens: readonly Token[], index: number, context: Context): string {
  const token = tokens[index]
  if (token === undefined) return ''
  const written = text.slice(token.start, token.end)
  switch (token.kind) {
    case 'word':
      return renderWord(written, text, tokens, index, context)
    case 'number':
      return isPlain(tokens, index) || (context.afterStop && canBegin(text, tokens, index, false))
        ? 'Xx'
        : written
    case 'quote':
      return renderQuote(written)
    case 'symbol':
      return isEmoji(token) ? '' : written
    case 'punctuation':
      return isStop(token) && !endsHere(text, tokens, index, context.language) ? ',' : written
    default:
      return 'Xx'
  }
}

function renderWord(
  written: string,
  text: string,
  tokens: readonly Token[],
  index: number,
  context: Context,
): string {
  if (context.capitalise) return 'Xx'
  const initial = tokens[index]?.capital === true ? 'X' : 'x'
  if (written.endsWith('.'))
    return endsHere(text, tokens, index, context.language) ? `${initial}x.` : `${initial}x`
  const mistakable =
    isPlain(tokens, index) && (tokens[index]?.shouted === true || ordinary.has(written.toLowerCase()))
  return mistakable ? `${initial}x` : written
}

/** A number or short word with a stop behind it that is no part of it; the parsers take it for an abbreviation. */
function isPlain(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'punctuation' && isStop(next)
}

function renderQuote(written: string): string {
  const initial = /\p{Ll}/u.test(written.charAt(1)) ? 'x' : 'X'
  const stop = /[.!?…](?=.$)/u.exec(written)
  return `"${initial}x${stop === null ? '' : stop[0]}"`
}

/** Common words that parse-dutch or parse-english holds for abbreviations. */
const ordinary = new Set(
  `a b c d e f g h i j k l m n o p q r s t u v w x y z zo ok id ma min max kop fut zat vrij noord in al pro con cap
  cent op stat sun sat sic ill miss mass wash`.split(/\s+/),
)
