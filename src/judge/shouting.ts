/** Finds capitals and stacked marks that raise the voice, and leaves codes, names, keywords and helpful stress alone. */
import type { Block, Reply, Sentence, Span, Token } from '../types'
import { firstLate } from './search'
import { isEveryday, isRaised, shoutedWords, type Words } from './shouted-words'

/** `isMild` when the marks may as well be surprise or warmth; the span counts in the source. */
export interface Shout {
  span: Span
  isMild: boolean
}

/** In the order of the text. */
export function findShouting(reply: Reply): Shout[] {
  return reply.blocks
    .filter(canShout)
    .flatMap(block =>
      shoutsIn(block).map(span => ({ span: block.toSource(span), isMild: isMild(span, block) })),
    )
}

function canShout({ zone }: Block): boolean {
  return zone === 'body' || zone === 'salutation' || zone === 'closing' || zone === 'signature'
}

function shoutsIn(block: Block): Span[] {
  if (!/[!?]{2}|[A-ZÀ-Þ]{2}/.test(block.text)) return []
  const runs = block.form === 'heading' ? [] : capitalRuns(block)
  return joined(runs, stackedMarks(block))
}

/** The last word with its marks: “dat!!!”. */
function stackedMarks({ text, tokens }: Block): Span[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'punctuation' || !/^[!?]{2,}$/.test(text.slice(token.start, token.end))) return []
    const before = tokens[index - 1]
    return [{ start: before && before.kind !== 'punctuation' ? before.start : token.start, end: token.end }]
  })
}

/** “Drie weken?!” feels with the customer, and “Thanks!!” means well. */
function isMild({ start, end }: Span, { zone, text, tokens, sentences, language }: Block): boolean {
  const marks = /[!?]*$/.exec(text.slice(start, end))?.[0] ?? ''
  if (marks === '') return false
  if (zone !== 'body') return true
  if (marks.length > 2) return false
  if (marks.includes('?')) return true
  const sentence = sentences[firstLate(sentences, one => start < (tokens[one.end - 1]?.end ?? 0))]
  const warm = shoutedWords(language)?.warm
  return (
    sentence !== undefined &&
    formsBetween(tokens, sentence.first, sentence.end - 1).some(form => warm?.has(form))
  )
}

function joined(runs: readonly Span[], marks: readonly Span[]): Span[] {
  const alone = runs.filter(run => !meeting(run, marks))
  const wider = marks.map(mark => {
    const run = meeting(mark, runs)
    return run ? { start: Math.min(run.start, mark.start), end: Math.max(run.end, mark.end) } : mark
  })
  return [...alone, ...wider].sort((a, b) => a.start - b.start)
}

/** The first that shares a character with the span; they stand in order and apart. */
function meeting({ start, end }: Span, spans: readonly Span[]): Span | undefined {
  const first = spans[firstLate(spans, one => start < one.end)]
  return first && first.start < end ? first : undefined
}

function capitalRuns(block: Block): Span[] {
  const words = shoutedWords(block.language)
  if (!words) return []
  return block.sentences.flatMap(sentence =>
    runsOf(block, sentence)
      .filter(run => isShout(run, block, sentence, words))
      .map(run => spanOf(run, block)),
  )
}

/** Tokens by index, the last one included. */
interface Run {
  first: number
  last: number
  shouted: number
}

function runsOf({ tokens }: Block, sentence: Sentence): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (let index = sentence.first; index < sentence.end; index++) {
    const token = tokens[index]
    if (!token) break
    if (token.shouted) {
      if (open) [open.last, open.shouted] = [index, open.shouted + 1]
      else runs.push((open = { first: startOf(index, sentence, tokens), last: index, shouted: 1 }))
    } else if (!keepsRunOpen(token)) open = undefined
  }
  return runs
}

/** A single capital before the run belongs to it: “U KRIJGT”. */
function startOf(index: number, sentence: Sentence, tokens: readonly Token[]): number {
  const before = index > sentence.first ? tokens[index - 1] : undefined
  return before?.kind === 'word' && keepsRunOpen(before) ? index - 1 : index
}

/** “U KRIJGT, NA 14 DAGEN, NIETS” is one run. */
function keepsRunOpen({ kind, capital, start, end }: Token): boolean {
  return kind === 'number' || kind === 'punctuation' || (capital && end - start === 1)
}

function isShout(run: Run, block: Block, sentence: Sentence, words: Words): boolean {
  const forms = formsBetween(block.tokens, run.first, run.last)
  if (block.zone !== 'body' && !isOrder(forms, words)) return false
  if (isKeyword(run, block.tokens, words) || isLabel(run, block, sentence, words)) return false
  if (forms.some(form => words.safety.has(form))) return false
  const before = formsBetween(block.tokens, Math.max(sentence.first, run.first - reach), run.first - 1)
  const after = formsBetween(block.tokens, run.last + 1, Math.min(sentence.end - 1, run.last + reach))
  if (run.shouted === 1) return isRaised({ word: forms[0] ?? '', before, after }, words)
  if (run.shouted <= 3 && [...before, ...after].some(form => words.relief.has(form))) return false
  return isEveryday(forms, words)
}

/** Names and addresses at either end of a letter stand in capitals by right; “DO NOT REPLY” does not. */
function isOrder(forms: readonly string[], words: Words): boolean {
  return forms.filter(form => words.orders.has(form)).length > 1
}

const reach = 6
const keywordReach = 4

/** A word to send back, a button or a label is spelled as it looks. */
function isKeyword({ first, last }: Run, tokens: readonly Token[], words: Words): boolean {
  const before = formsBetween(tokens, Math.max(0, first - keywordReach), first - 1)
  const [after = ''] = formsBetween(tokens, last + 1, last + 1)
  return before.some(form => words.keywordBefore.has(form)) || words.keywordAfter.has(after)
}

/** A line or lead-in such as “IMPORTANT:” stands in for a heading. */
function isLabel({ first, last }: Run, { tokens, text }: Block, sentence: Sentence, words: Words): boolean {
  const forms = formsBetween(tokens, first, last)
  if (first !== sentence.first || forms.length > longestLabel || forms.some(form => words.orders.has(form)))
    return false
  const next = tokens[last + 1]
  return !next ? !/[.!?]\s*$/.test(text) : text.charAt(next.start) === ':'
}

const longestLabel = 5

function formsBetween(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens.slice(first, last + 1).flatMap(({ kind, forms }) => (kind === 'word' ? [forms[0] ?? ''] : []))
}

function spanOf({ first, last }: Run, { tokens }: Block): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}
