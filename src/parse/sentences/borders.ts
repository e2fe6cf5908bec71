/** Says where a sentence can end and where one can begin, by the tokens on either side. */

import type { Language, Token } from '../../types'
import { closesOften, isTitle } from '../tokens/abbreviations'

/** True when a sentence may end with the token at `index`, if what follows can begin one. */
export function endsHere(text: string, tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (token.kind === 'punctuation') return isStop(token) && !isListNumber(text, tokens, index)
  if (token.kind === 'quote') return isStopMark(text.charAt(token.end - 2))
  return token.kind === 'word' && text.charAt(token.end - 1) === '.' && closes(tokens, index, language)
}

/** True for the marks that end sentences: full stop, exclamation or question mark, ellipsis. */
export function isStop(token: Token): boolean {
  const form = token.forms[0]
  return form === '.' || form === '?' || form === '!' || form === '...'
}

/** True when the token at `index` belongs to the sentence whose stop stands before it. */
export function trails(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (token.kind === 'symbol') return isEmoji(token)
  if (token.kind !== 'punctuation') return false
  return isStop(token) || ')]}'.includes(token.forms[0] ?? ' ') || isClosingQuote(text, token)
}

/** True when a new sentence can begin with the token at `index`, or behind the few opening marks there. */
export function canBegin(text: string, tokens: readonly Token[], index: number, lowerCase: boolean): boolean {
  let first = index
  while (first < index + mostOpenings && isOpening(tokens[first])) first++
  const token = tokens[first]
  switch (token?.kind) {
    case 'word':
      return token.capital || lowerCase || isClippedStart(text, tokens, first)
    case 'number':
      return token.start !== tokens[first - 1]?.end
    case 'quote':
      return lowerCase || !/\p{Ll}/u.test(text.charAt(token.start + 1))
    case 'punctuation':
      return false
    default:
      return true
  }
}

const mostOpenings = 3

/** True when the block begins with a small letter: who writes so has no capitals after a full stop either. */
export function isLowerCaseWriter(tokens: readonly Token[]): boolean {
  const first = tokens.find(token => token.kind === 'word')
  return first !== undefined && first === tokens[0] && !first.capital && !first.forms[0]?.startsWith("'")
}

/** True when an empty line stands between the token at `index` and the one before. */
export function isBlankLineBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index]
  if (before === undefined || after === undefined || after.start - before.end < 2) return false
  return text.slice(before.end, after.start).split('\n').length > 2
}

/** True for a symbol that is no sign of money or measure: an emoji or a smiley. */
export function isEmoji(token: Token): boolean {
  const shown = token.forms[0] ?? ''
  return token.kind === 'symbol' && /^(?:[:;]|\p{Extended_Pictographic}|\p{RI}|.?\ufe0f)/u.test(shown)
}

/** True when the stop that the abbreviation at `index` took ends a sentence as well: "uw brief van 3 mei jl." */
export function closes(tokens: readonly Token[], index: number, language: Language): boolean {
  const form = tokens[index]?.forms[0] ?? ''
  const next = tokens[index + 1]
  if (next === undefined) return true
  if (isTitle(form) || form.length === 1) return false
  if (next.kind !== 'word') return closesOften(form) && next.kind !== 'number'
  if (!next.capital) return false
  const word = next.forms[0] ?? ''
  return (closesOften(form) && !timeWords.has(word)) || starters[language]?.has(word) === true
}

/** True for "2." at the start of a sentence. */
function isListNumber(text: string, tokens: readonly Token[], index: number): boolean {
  const number = tokens[index - 1]
  if (number?.kind !== 'number' || number.end - number.start > 2) return false
  const before = tokens[index - 2]
  return before === undefined || isStop(before) || text.slice(before.end, number.start).includes('\n')
}

function isStopMark(character: string): boolean {
  return character === '.' || character === '!' || character === '?' || character === '…'
}

/** "'s Avonds", "'t Is": the capital comes with the second word. */
function isClippedStart(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token !== undefined && /['’‘]/.test(text.charAt(token.start)) && tokens[index + 1]?.capital === true
}

function isClosingQuote(text: string, token: Token): boolean {
  const form = token.forms[0]
  return (form === '"' || form === "'") && /\S/.test(text.charAt(token.start - 1))
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^["'([{¿¡*-]$/.test(token.forms[0] ?? '')
}

const timeWords =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december`)

/** Words that begin sentences and never names, for the stop of an abbreviation before a capital. */
const starters: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`wij we ik u uw jij je jullie het dit dat deze die daarom daarna daarmee daardoor hierdoor hiermee er als
    omdat wanneer hebt heeft bent is kunt wilt graag ook onze ons maar en toch nu vandaag morgen helaas sorry na naar
    in met voor wat hoe waarom bij dan dus`),
  en: words(`we i you your it its this that these those they he she there the our my a an if when because please thank
    thanks sorry so but and however as in on at for to what how why now unfortunately`),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
