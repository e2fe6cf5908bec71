/** Cuts the tokens of a block into sentences: quickly for every block, or by the prose parsers of unified. */

import type { Language, Sentence, Token } from '../types'
import { canBegin, endsHere, isBlankLineBefore, isLowerCaseWriter, trails } from './sentences/borders'
import { clearStarts } from './sentences/clear'
import { render } from './sentences/rendering'
import { startsInProse } from './sentences/prose'

/**
 * The sentences of a block, which together hold all of its `tokens`. A sentence ends at a full stop, an
 * exclamation or question mark, an ellipsis or a blank line, when what follows can begin a new one; closing
 * quotes, brackets and emoji behind the stop belong to it. A colon ends none. None is longer than 300 tokens.
 */
export function segment(text: string, tokens: readonly Token[], language: Language): Sentence[] {
  const starts: number[] = []
  const lowerCase = isLowerCaseWriter(tokens)
  let index = 0
  while (index < tokens.length) {
    const stop = endsHere(text, tokens, index, language)
    index++
    if (!stop) {
      if (isBlankLineBefore(text, tokens, index)) starts.push(index)
      continue
    }
    while (index < tokens.length && trails(text, tokens, index) && !isBlankLineBefore(text, tokens, index))
      index++
    if (isBlankLineBefore(text, tokens, index) || canBegin(text, tokens, index, lowerCase)) starts.push(index)
  }
  return between(starts, tokens)
}

/**
 * The same by parse-dutch and parse-english, which retext uses. They see each token in a spelling that they
 * cannot mistake, because by themselves they join sentences after "u.", after a number and before a digit,
 * and know nothing of placeholders and quotes. A very long block is left to the fast splitter: the time that
 * the parsers take grows faster than the text.
 */
export function segmentWithRetext(text: string, tokens: readonly Token[], language: Language): Sentence[] {
  if (text.length > longestForRetext) return segment(text, tokens, language)
  const { shown, offsets } = render(text, tokens, language)
  const starts: number[] = []
  let index = 0
  for (const offset of clearStarts(shown) ?? startsInProse(shown, language)) {
    while (index < tokens.length && (offsets[index] ?? 0) < offset) index++
    starts.push(index)
  }
  return between(starts, tokens)
}

const longestForRetext = 20_000

function between(starts: readonly number[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (const end of [...starts, tokens.length]) {
    for (; end > first; first = Math.min(end, first + mostTokens)) {
      const cut = Math.min(end, first + mostTokens)
      sentences.push({ first, end: cut, question: isQuestion(tokens, first, cut) })
    }
  }
  return sentences
}

/** What a rule looks for in a sentence takes time for each of its words, so one without end is cut. */
const mostTokens = 300

/** A sentence asks when its last stop is a question mark. */
function isQuestion(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--) {
    const token = tokens[i]
    if (token?.kind === 'word' || token?.kind === 'number' || token?.kind === 'placeholder') return false
    const form = token?.kind === 'punctuation' ? token.forms[0] : undefined
    if (form === '?') return true
    if (form === '.' || form === '!') return false
  }
  return false
}
