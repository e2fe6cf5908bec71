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
 * No border can lie at a word with two more on either side, and the parsers look no further; without it they have
 * half as much to do.
 */
function isAmidWords(text: string, tokens: readonly Token[], index: number): boolean {
  for (let at = index - 2; at <= index + 2; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || text.charAt(token.end - 1) === '.') return false
    if (at > index - 2 && token.start !== (tokens[at - 1]?.end ?? 0) + 1) return false
    if (at > index - 2 && text.charAt(token.start - 1) !== ' ') return false
  }
  return true
}

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
  const mistakable = tokens[index]?.shouted === true || ordinary.has(written.toLowerCase())
  return mistakable && isPlain(tokens, index) ? `${initial}x` : written
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
