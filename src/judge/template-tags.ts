/** Checks that the control tags of a template come in pairs. */
import type { Placeholder, Span } from '../types'

/** Tags that are opened and never closed, or closed and never opened; spans of the source. */
export function findUnbalancedTags(placeholders: readonly Placeholder[]): Span[] {
  const open: { name: string; span: Span }[] = []
  const stray: Span[] = []
  for (const { role, text, start, end } of placeholders) {
    const tag = role === 'control' ? tagOf(text) : undefined
    if (!tag) continue
    if (!tag.closes) {
      open.push({ name: tag.name, span: { start, end } })
      continue
    }
    const partner = open.findLastIndex(({ name }) => name === tag.name)
    if (partner < 0) stray.push({ start, end })
    else
      stray.push(
        ...open
          .splice(partner)
          .slice(1)
          .map(({ span }) => span),
      )
  }
  return [...stray, ...open.map(({ span }) => span)]
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
