/** Finds where an English reply speaks of its reader as “the complainant” while it says “you” elsewhere. */
import type { Block, Reply, Span } from '../types'

/** Spans of the source, in the order of the text. */
export function findThirdPersonReader(reply: Reply): Span[] {
  const ours = reply.blocks.filter(({ zone, language }) => zone === 'body' && language === 'en')
  const found = ours
    .filter(({ text }) => text.includes('The '))
    .flatMap(block => [...block.text.matchAll(reader)].map(match => spanIn(block, match)))
  return found.length > 0 && ours.some(saysYou) ? found : []
}

/** As the subject at the start of a sentence; other customers are told apart by the words that follow. */
const reader =
  /(?<=^|[.!?] |: )The (?:complainant|claimant|policy ?holder|account holder|customer|guest|reviewer|passenger|tenant|resident|patient)(?: in question)?(?= (?:did|does|do|has|had|have|is|was|were|states|stated|claims|claimed|alleges|alleged|reports|reported|paid|must|should|can|cannot|will|may|received|reports)\b)/gu

function spanIn(block: Block, { index, 0: found }: RegExpExecArray): Span {
  return block.toSource({ start: index, end: index + found.length })
}

function saysYou({ tokens }: Block): boolean {
  return tokens.some(({ forms: [form] }) => form === 'you' || form === 'your')
}
