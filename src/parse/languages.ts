/** Settles the language of a reply and of each of its blocks. */
import type { Language } from '../types'
import { detectLanguage, type Detection } from './language'
import type { ZonedText } from './zones'

/**
 * The main language, which `given` names or the text shows, and the language of each block: its own where that is
 * clear, else the main one.
 */
export function languagesOf(
  blocks: readonly ZonedText[],
  given: Language | undefined,
  fallback: Language = 'en',
): { main: Language; languages: Language[] } {
  if (given !== undefined)
    return { main: given, languages: blocks.map(block => contradictionIn(block, given) ?? given) }
  const evidence = blocks.map(evidenceOf)
  const main = mainLanguage(blocks, evidence) ?? fallback
  return { main, languages: evidence.map(block => ownLanguage(block, main, leastWhenDetected) ?? main) }
}

type Evidence = Detection & { text: string }

/** Whoever names the language is contradicted only by a clear case. */
const leastWhenGiven = { confidence: 0.7, words: /^(?:\S+\s+){7}\S/ }
const leastWhenDetected = { confidence: 0.5, words: /^(?:\S+\s+){4}\S/ }

/** A paragraph shows its language in its first lines. */
const sampleSize = 240

function evidenceOf({ zone, text: { text } }: ZonedText): Evidence {
  if (zone === 'code' || zone === 'signature') return { language: undefined, confidence: 0, text }
  return { ...detectLanguage(text.slice(0, sampleSize)), text }
}

function contradictionIn(block: ZonedText, given: Language): Language | undefined {
  return leastWhenGiven.words.test(block.text.text)
    ? ownLanguage(evidenceOf(block), given, leastWhenGiven)
    : undefined
}

function ownLanguage(
  { language, confidence, text }: Evidence,
  main: Language,
  least: { confidence: number; words: RegExp },
): Language | undefined {
  if (language === undefined || language === main || confidence < least.confidence) return undefined
  return least.words.test(text) ? language : undefined
}

/** What most of our own text is in; where that is not clear, what all of it shows together. */
function mainLanguage(blocks: readonly ZonedText[], evidence: readonly Evidence[]): Language | undefined {
  let balance = 0
  for (const [index, { language, confidence, text }] of evidence.entries()) {
    const zone = blocks[index]?.zone
    if (zone === 'quote' || zone === 'comment' || language === undefined) continue
    balance += (language === 'nl' ? 1 : -1) * confidence * Math.min(text.length, sampleSize)
  }
  if (balance !== 0) return balance > 0 ? 'nl' : 'en'
  return detectLanguage(evidence.map(({ text }) => text.slice(0, sampleSize)).join('\n')).language
}
