/** Checks that the control tags of a template come in pairs. */
import type { Placeholder, Span } from '../types'

/** Tags that are opened and never closed, or closed and never opened; spans of the source. */
export function findUnbalancedTags(placeholders: readonly Placeholder[]): Span[] {
  const open: { name: string; span: Span }[] = []
  const opened = new Map<string, number>()
  const stray: Span[] = []
  for (const { role, text, start, end } of placeholders) {
    const tag = role === 'control' ? tagOf(text) : undefined
    if (!tag) continue
    const { name, closes } = tag
    if (!closes) {
      open.push({ name, span: { start, end } })
      count(name, 1)
    } else if (opened.get(name)) closeUpTo(name)
    else stray.push({ start, end })
  }
  return [...stray, ...open.map(({ span }) => span)]

  /** What was opened within the pair and not closed there is stray. */
  function closeUpTo(name: string): void {
    for (let last = open.pop(); last; last = open.pop()) {
      count(last.name, -1)
      if (last.name === name) return
      stray.push(last.span)
    }
  }

  function count(name: string, change: number): void {
    opened.set(name, (opened.get(name) ?? 0) + change)
  }
}

interface Tag {
  name: string
  closes: boolean
}

/** Of Handlebars and Mustache `{{#if x}}`, of Jinja, Liquid and Twig `{% if x %}`; other tags stand alone. */
function tagOf(text: string): Tag | undefined {
  const braces = /^\{\{~?\s*([#^/])\s*>?\s*([\p{L}_][\p{L}\p{N}_.-]*)/u.exec(text)
  if (braces) return { name: `{{${braces[2] ?? ''}`, closes: braces[1] === '/' }
  const percent = /^\{%-?\s*(end)?(if|unless|for|case|tablerow|capture|with|filter|macro|autoescape)\b/.exec(
    text,
  )
  return percent ? { name: `{%${percent[2] ?? ''}`, closes: percent[1] !== undefined } : undefined
}
