/** Finds placeholders that no template engine will fill, because a bracket is missing, doubled or of the wrong kind. */
import type { Block, Placeholder, Reply, Span } from '../types'
import { findUnbalancedTags } from './template-tags'

/** Spans of the source, in the order of the text. */
export function findMalformed(reply: Reply): Span[] {
  const usual = { double: uses(reply, '(('), square: uses(reply, '[') }
  const visible = reply.blocks
    .filter(isShown)
    .flatMap(block => strayIn(block, usual).map(span => block.toSource(span)))
  const misshapen = reply.placeholders
    .filter(isMisshapen)
    .map(({ start, text }) => ({ start, end: start + firstLine(text).length }))
  const tags = reply.kind === 'fragment' ? [] : findUnbalancedTags(reply.placeholders)
  return [...visible, ...misshapen, ...tags].sort((a, b) => a.start - b.start)
}

function uses({ placeholders }: Reply, opening: string): boolean {
  return placeholders.some(({ text }) => text.startsWith(opening))
}

function isShown({ zone }: Block): boolean {
  return zone !== 'code' && zone !== 'comment' && zone !== 'quote'
}

/** `{{name} … {order}}` and `{{{name}}`: read as one by the parser, filled by nobody. */
function isMisshapen({ text, role }: Placeholder): boolean {
  if (text.startsWith('{%') !== text.endsWith('%}')) return true
  if (!text.startsWith('{{') || role === 'note') return /^(?:\[\[|<<|\$\{|%\{)\s*(?:\]\]|>>|\})$/.test(text)
  if (text.startsWith('{{{') !== text.endsWith('}}}')) return true
  const inner = text.replace(/^\{+|\}+$/g, '')
  return inner.trim() === '' || (/[{}]/.test(inner) && !/["']/.test(inner))
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? text
}

const slot = String.raw`[\uE000\uE001]`
/** What people write between brackets to name a value. */
const name = String.raw`[\p{L}_](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}])){0,40}(?:[ -](?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}])){1,40}){0,3}`

/** Made for the first text that has something of this kind in it, since few have and they take long to make. */
function makePatterns() {
  return {
    anywhere: [
      // {{name  {name]  ${name)  {% if
      new RegExp(String.raw`(?<!\{)[$#%]?\{{1,3}[ \t]*[%#/~]?[ \t]*${name}[ \t]*[%\])>]?`, 'gu'),
      // {⟨name⟩  {{name}
      new RegExp(String.raw`(?<!\{)\{{1,3}${slot}+(?!\})`, 'gu'),
      // ⟨name⟩}  name}}  [name}
      new RegExp(String.raw`(?<!\{[^{}\n]{0,80})${slot}+\}+`, 'gu'),
      new RegExp(
        String.raw`(?<!\{[^{}\n]{0,80})[[(<]?(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_.]{0,40}[ \t]*%?\}+`,
        'gu',
      ),
      /<%(?!\s)[-=]?[ \t]*\w{0,40}|\w{0,40}[ \t]*%>/gu,
      new RegExp(String.raw`(?<!\[)\[${slot}+(?![^\n\]]{0,200}\])`, 'gu'),
      new RegExp(String.raw`(?<!\[[^\[\]\n]{0,200})${slot}+\](?!\])`, 'gu'),
    ],
    shoutedSquare:
      /\[[\p{Lu}_]{2}[\p{Lu}\p{N}_ ]{1,40}(?![\p{L}\p{N}_ ])(?![^\n\]]{0,200}\])|(?<!\[[^\[\]\n]{0,80})(?<![\p{L}\p{N}_])[\p{Lu}_]{3,40}\]/gu,
    doubleRound: new RegExp(
      String.raw`\(\(${name}\)?(?![^\n()]{0,80}\))|(?<!\(\([^()\n]{0,80})\(${name}\)\)(?<!\([^()\n]{0,200}\([^()\n]{0,80}\)\))`,
      'gu',
    ),
  }
}

let made: ReturnType<typeof makePatterns> | undefined

function strayIn({ text }: Block, usual: { double: boolean; square: boolean }): Span[] {
  if (!/[{}\][]|<%|%>|\(\(|\)\)/.test(text)) return []
  const { anywhere, shoutedSquare, doubleRound } = (made ??= makePatterns())
  const patterns = [
    ...anywhere,
    ...(usual.square ? [shoutedSquare] : []),
    ...(usual.double ? [doubleRound] : []),
  ]
  const spans = patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.trimEnd().length,
    })),
  )
  return apart(spans.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Of spans that overlap the first stays. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
