/** Reports front matter that says what no reply can be. */
import type { Parsed } from '../parse'
import type { Point, Problem } from '../types'

export function judgeFrontMatter({ reply, findings }: Parsed, pointAt: (offset: number) => Point): Problem[] {
  return findings.map(({ span, key, found, expected }) => {
    const dutch = reply.language === 'nl'
    const choices = expected.join(', ')
    return {
      rule: 'front-matter',
      category: 'template',
      severity: 'error',
      message: dutch ? `“${found}” kan niet bij ${key} staan.` : `“${found}” cannot stand at ${key}.`,
      advice: dutch ? `Kies uit: ${choices}.` : `Choose from: ${choices}.`,
      start: pointAt(span.start),
      end: pointAt(span.end),
    } satisfies Problem
  })
}
