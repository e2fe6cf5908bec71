/** Reads who speaks in a chat: the name before a message is not prose, and a customer's message is quoted. */
import type { Channel } from '../../types'
import type { Line } from './layout'
import { isNameLike, wordsOf } from './lines'

export interface Speaker {
  /** How much of the line is the name, the colon and the space behind it. */
  length: number
  isCustomer: boolean
}

/** The speakers by line, for lines that start with one. */
export function speakersOf(
  lines: readonly Line[],
  source: string,
  channel: Channel,
): ReadonlyMap<Line, Speaker> {
  const labels = new Map<Line, Label>()
  const counts = new Map<string, number>()
  for (const line of lines) {
    const label = labelOf(line, source)
    if (!label) continue
    labels.set(line, label)
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  }
  const speakers = new Map<Line, Speaker>()
  const isChat = channel === 'chat' || channel === 'social'
  for (const [line, label] of labels) {
    const recurs = (counts.get(label.name) ?? 0) > 1
    const hasRole = customer.test(label.name) || staff.test(label.name)
    const isSpeaker = label.isBold ? isChat || recurs || hasRole : isChat && (recurs || hasRole)
    if (isSpeaker) speakers.set(line, { length: label.length, isCustomer: customer.test(label.name) })
  }
  return speakers
}

interface Label {
  name: string
  length: number
  isBold: boolean
}

const longestName = 40

const customer =
  /klant|customer|client|cliënt|guest|gast(?!heer|vrouw)|bezoeker|visitor|patiënt|patient|huurder|reiziger|gebruiker/i
const staff = /agent|medewerker|advisor|adviseur|support|webcare|service|bot\b|team/i

function labelOf({ text, block, start }: Line, source: string): Label | undefined {
  if (block.form !== 'paragraph') return undefined
  const colon = text.indexOf(':')
  if (colon < 1 || colon > longestName) return undefined
  const match = /^([^:.,!?]+?)\s?:(?:\s+|$)/.exec(text)
  const [written = '', name = ''] = match ?? []
  if (!match || wordsOf(name).length > 4 || !isNameLike(name)) return undefined
  const span = block.text.toSource({ start, end: start + name.length })
  const isBold =
    start === 0 && block.leadingStrong >= name.length && block.leadingStrong <= written.trimEnd().length
  return { name: source.slice(span.start, span.end), length: written.length, isBold }
}
