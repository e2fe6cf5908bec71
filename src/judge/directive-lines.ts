/** Which lines a directive means: its own, or the next one on which a customer reads something. */
import type { Parsed } from '../parse'
import type { Directive } from './directives'
import { createPointFinder } from './points'

/** Lines count from 1; none for a directive that is about more than lines, or after which nothing comes. */
export function linesMeant({
  reply,
  comments,
}: Pick<Parsed, 'reply' | 'comments'>): (directive: Directive) => number[] {
  const pointAt = createPointFinder(reply.lineStarts)
  let next: readonly number[] | undefined

  return ({ word, span }) => {
    const last = pointAt(span.end).line
    if (word === 'disable-line') return [...new Set([pointAt(span.start).line, last])]
    if (word !== 'disable-next-line') return []
    next ??= nextTextLines(
      withoutMarks(reply.source, [...comments.map(comment => comment.span), ...controls()]),
    )
    const line = next[last + 1]
    return line === undefined ? [] : [line]
  }

  function controls() {
    return reply.placeholders.filter(({ role }) => role === 'control')
  }
}

/** By line: itself when it has text on it, else the first one below that has. Rules and the marks of tables are no text. */
function nextTextLines(source: string): number[] {
  const lines = source.split(/\r\n?|\n/)
  const next: number[] = []
  let found: number | undefined
  for (let line = lines.length; line > 0; line--) {
    if (/[^\s>|:=*_+-]/.test(lines[line - 1] ?? '')) found = line
    if (found !== undefined) next[line] = found
  }
  return next
}

/** The source with comments and tags blanked, and its lines as they were. */
function withoutMarks(source: string, spans: readonly { start: number; end: number }[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    parts.push(source.slice(from, start), source.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = end
  }
  return parts.join('') + source.slice(from)
}
