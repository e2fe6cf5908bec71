/** Finds sentences that ask too much at once: by their words, or by their clauses. */
import type { Block, Language, Reply, Sentence, Span, Token } from '../types'
import { countWords, spanOf } from './readability'
import { rememberWords } from './word-memory'

export interface LongSentence {
  span: Span
  words: number
  clauses: number
}

export interface Limits {
  maxWords: number
  maxClauses: number
}

/** In the order of the text; spans count in the source. */
export function findLongSentences(reply: Reply, limits: Limits): LongSentence[] {
  return reply.blocks.filter(isProse).flatMap(block => {
    if (!hasAny(block, limits)) return []
    block.confirmSentences()
    return block.sentences.flatMap(sentence => measure(block, sentence, limits) ?? [])
  })
}

function isProse({ zone, form }: Block): boolean {
  return zone === 'body' && (form === 'paragraph' || form === 'item')
}

/** The quick cut may run two sentences together; only then the slow one is asked. */
function hasAny(block: Block, limits: Limits): boolean {
  return block.sentences.some(sentence => measure(block, sentence, limits) !== undefined)
}

function measure(
  block: Block,
  sentence: Sentence,
  { maxWords, maxClauses }: Limits,
): LongSentence | undefined {
  const size = sentence.end - sentence.first
  if (size <= Math.min(maxWords, fewest * maxClauses)) return undefined
  const clauses = clausesIn(block, sentence)
  if (size <= maxWords && clauses <= maxClauses) return undefined
  const words = longestStretch(block, sentence)
  if (words <= maxWords && clauses <= maxClauses) return undefined
  return { span: spanOf(block, sentence), words, clauses }
}

/** Words that a clause has at the very least. */
const fewest = 3

/** A semicolon or a colon lets the reader breathe. */
function longestStretch(block: Block, { first, end }: Sentence): number {
  let longest = 0
  let from = first
  for (let index = first; index <= end; index++) {
    const token = index < end ? block.tokens[index] : undefined
    if (index < end && !isPause(token)) continue
    longest = Math.max(longest, countWords(block, { first: from, end: index }))
    from = index + 1
  }
  return longest
}

function isPause(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && (token.forms[0] === ';' || token.forms[0] === ':')
}

/** One, and one more for each word that opens a subordinate clause. */
function clausesIn({ tokens, language }: Block, { first, end }: Sentence): number {
  let clauses = 1
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token) clauses += clausesOpenedBy(token, language)
  }
  return clauses
}

const clausesOpenedBy = rememberWords(({ forms: [form = ''] }, language) =>
  clauseOpeners[language]?.has(form) ? 1 : 0,
)

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const clauseOpeners: Readonly<Record<Language, ReadonlySet<string> | undefined>> = {
  nl: set(
    'omdat doordat aangezien vermits als indien wanneer toen hoewel ofschoon alhoewel terwijl zodat opdat tenzij mits voordat vooraleer alvorens nadat zodra totdat waardoor waarbij waarin waarvoor waarop waarmee waarna waarom waarover waarvan waaraan waartoe waaruit teneinde ingeval',
  ),
  en: set(
    'because if although though whereas unless when whenever while whilst until which who whom whose whether since whereby wherein whereupon provided',
  ),
}
