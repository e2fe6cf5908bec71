/** Finds where addresses of pages and mailboxes end. */

import { classAt, DoubleQuote, Guillemet, isLetterOrDigit, Shield, Space } from './characters'

/** Top-level domains that are also common words (de, me, to, is …) are left out: "gedaan.de" lacks a space. */
const topLevel = new Set(
  'nl be com org net eu uk fr lu info io nu gov edu shop app online store biz ie us ca au frl amsterdam vlaanderen brussels'.split(
    ' ',
  ),
)

const longestLocalPart = 64
const mostLabels = 6

const longestScheme = 8

/** The end of the page address whose first word runs from `start` to `end`, or -1 when it starts none. */
export function addressAt(text: string, start: number, end: number): number {
  const next = text.charAt(end)
  if (next === ':') {
    return end - start < longestScheme && text.startsWith('//', end + 1) ? addressEnd(text, start) : -1
  }
  if (next !== '.' || !isLetterOrDigit(classAt(text, end + 1))) return -1
  return text.slice(start, end).toLowerCase() === 'www' ? addressEnd(text, start) : hostEnd(text, end)
}

/**
 * The end of the host name whose first dot stands at `dot`, together with a path behind it;
 * -1 when no known top-level domain closes it.
 */
function hostEnd(text: string, dot: number): number {
  let end = dot
  let label = dot + 1
  let labels = 0
  while (text.charAt(end) === '.' && isLetterOrDigit(classAt(text, end + 1)) && labels++ < mostLabels) {
    label = end + 1
    end = labelEnd(text, label)
  }
  return topLevel.has(text.slice(label, end)) ? pathEnd(text, end) : -1
}

/** The end of an address that runs from `start` up to white space, closing marks left out. */
function addressEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && !endsAddress(text, end)) end++
  while (end > start && ".,;:!?)]}'’*_~…".includes(text.charAt(end - 1))) end--
  return end
}

/** The start of the mailbox name that ends at the `@` at `at`, not before `from`; `at` when there is none. */
export function localPartStart(text: string, at: number, from: number): number {
  let start = at
  const lowest = Math.max(from, at - longestLocalPart)
  while (start > lowest && isLocal(text, start - 1)) start--
  return start
}

/** The end of a mailbox's host after the `@` at `at`, or -1. */
export function mailboxEnd(text: string, at: number): number {
  let end = labelEnd(text, at + 1)
  let labels = 0
  if (end === at + 1) return classAt(text, end) === Shield ? end : -1
  while (text.charAt(end) === '.' && isLetterOrDigit(classAt(text, end + 1)) && labels++ < mostLabels) {
    end = labelEnd(text, end + 1)
  }
  return text.slice(at, end).includes('.') ? end : -1
}

function labelEnd(text: string, start: number): number {
  let end = start
  while (isLetterOrDigit(classAt(text, end)) || text.charAt(end) === '-') end++
  return end
}

function pathEnd(text: string, end: number): number {
  return '/?#:'.includes(text.charAt(end)) && end < text.length ? addressEnd(text, end) : end
}

function endsAddress(text: string, index: number): boolean {
  const kind = classAt(text, index)
  return kind === Space || kind === DoubleQuote || kind === Guillemet || '<>|'.includes(text.charAt(index))
}

function isLocal(text: string, index: number): boolean {
  return isLetterOrDigit(classAt(text, index)) || '._%+-'.includes(text.charAt(index))
}
