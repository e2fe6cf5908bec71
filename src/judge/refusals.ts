/** Tells a sentence that says no to what the customer asks. */
import type { Block, Language } from '../types'

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
  if (block.sentences[sentence]?.question) return false
  const forms = formsIn(block, sentence)
  return (refusals[block.language] ?? []).some(parts => parts.every(part => forms.has(part)))
}

/** Every reading of every word of the sentence. */
export function formsIn({ sentences, tokens }: Block, sentence: number): ReadonlySet<string> {
  const { first, end } = sentences[sentence] ?? { first: 0, end: 0 }
  return new Set(tokens.slice(first, end).flatMap(({ forms }) => forms))
}
