/** Names a problem by what it says and what stands around it, not by where it stands, so that the name outlives edits elsewhere. */
import { createHash } from 'node:crypto'
import type { Problem, Span } from '../types'

/**
 * 128 bits in hexadecimal of the rule, the faulty words and up to four words on either side in the same sentence. Case,
 * markup, punctuation and line breaks don't count, nor do the path, the lines and the sentences around. Two faults with the
 * same words in the same surroundings have the same fingerprint; `fingerprints` tells them apart.
 */
export function fingerprint({ rule, start, end }: Problem, source: string): string {
  const span = { start: start.offset, end: end.offset }
  const text = [
    rule,
    wordsOf(source.slice(span.start, span.end)),
    wordsBefore(source, span),
    wordsAfter(source, span),
  ]
  return digest(text.map(part => (typeof part === 'string' ? part : part.join(' '))))
}

/** 128 bits in hexadecimal. */
export function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32)
}

/** The fingerprints of a list of problems, each with the number of its occurrence: `…:1`, `…:2`. */
export function fingerprints(problems: readonly { problem: Problem; source: string }[]): string[] {
  return numbered(problems.map(({ problem, source }) => fingerprint(problem, source)))
}

/** The names, each with how often it has occurred so far: `…:1`, `…:2`. */
export function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map(name => {
    const occurrence = (seen.get(name) ?? 0) + 1
    seen.set(name, occurrence)
    return `${name}:${occurrence}`
  })
}

const neighbours = 4
const reach = 200
const word = /[\p{L}\p{N}]+/gu

// A sentence ends here: its mark before a space, an empty line, a new list item, heading, row or rule, a comment or tag.
const boundary =
  /[.!?…]["'”’)*_]*(?=\s)|\n[\s>]*\n|\n[\s>]*(?:\||(?:[-*+]|#+|\d+[.)])\s|-{3})|<!--|-->|\{[#%]|[#%]\}|\{\{(?:- )?\/\*|\*\/(?: -)?\}\}|\{\{~?!(?:(?!--)[^}]*\}\})?|--~?\}\}/g

function wordsBefore(source: string, { start }: Span): string[] {
  const text = source.slice(Math.max(0, start - reach), start).replaceAll('\r', '')
  const from = [...text.matchAll(boundary)].at(-1)
  return wordsOf(from === undefined ? text : text.slice(from.index + from[0].length)).slice(-neighbours)
}

function wordsAfter(source: string, { end }: Span): string[] {
  const text = source.slice(end, end + reach).replaceAll('\r', '')
  const to = text.search(boundary)
  return wordsOf(to < 0 ? text : text.slice(0, to)).slice(0, neighbours)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}
