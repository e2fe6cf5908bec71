/** Tells a sentence that says no to what the customer asks. */
import type { Block, Language, Token } from '../types'
import { testWords } from './word-memory'

/** Parts that have to stand in the sentence together, in any order. */
const refusals: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['wijzen', 'af'],
    ['wijs', 'af'],
    ['afgewezen'],
    ['niet', 'ingaan'],
    ['gaan', 'niet', 'in'],
    ['niet', 'inwilligen'],
    ['niet', 'honoreren'],
    ['niet', 'gehonoreerd'],
    ['niet', 'toekennen'],
  ],
  en: [
    ['reject', 'your'],
    ['rejected'],
    ['decline', 'your'],
    ['declined'],
    ['can', 'not', 'agree', 'to', 'your'],
    ['not', 'grant'],
    ['not', 'granted'],
    ['refuse', 'your'],
    ['refused'],
  ],
}

export function refuses(block: Block, sentence: number): boolean {
  const { first, end, question } = block.sentences[sentence] ?? noSentence
  if (question || !mayRefuse.holdsIn(block)) return false
  for (let index = first; index < end; index++) {
    const token = block.tokens[index]
    if (token && mayRefuse.holds(token, block.language) && isRefusalAt(block, sentence, token)) return true
  }
  return false
}

const mayRefuse = testWords(({ forms }, language) => forms.some(form => refusalsByWord(language)?.has(form)))

function isRefusalAt(block: Block, sentence: number, { forms }: Token): boolean {
  const byWord = refusalsByWord(block.language)
  const around = formsIn(block, sentence)
  return forms.some(form => byWord?.get(form)?.some(parts => hasAll(parts, around)))
}

/** Every reading of every word of the sentence. */
export function formsIn({ sentences, tokens }: Block, sentence: number): ReadonlySet<string> {
  const { first, end } = sentences[sentence] ?? noSentence
  return new Set(tokens.slice(first, end).flatMap(({ forms }) => forms))
}

const noSentence = { first: 0, end: 0, question: false }

function hasAll(parts: readonly string[], forms: ReadonlySet<string>): boolean {
  return parts.every(part => forms.has(part))
}

const indexes = new Map<Language, ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The refusals by their longest part, so that a sentence without any of those words is passed over. */
function refusalsByWord(language: Language): ReadonlyMap<string, readonly (readonly string[])[]> | undefined {
  const known = indexes.get(language)
  const listed = refusals[language]
  if (known || !listed) return known
  const index = new Map<string, (readonly string[])[]>()
  for (const parts of listed) {
    const longest = parts.reduce((best, part) => (part.length > best.length ? part : best))
    index.set(longest, [...(index.get(longest) ?? []), parts])
  }
  indexes.set(language, index)
  return index
}
