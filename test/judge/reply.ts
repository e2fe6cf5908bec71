/** Makes replies for the tests of what judges them. */
import { parse, type Given } from '../../src/parse'
import type { Reply, Span } from '../../src/types'

export function replyOf(text: string, given: Partial<Given> = {}): Reply {
  return parse(text, { path: 'reply.md', ...given }).reply
}

export function words(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end))
}
