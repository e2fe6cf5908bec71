/** What the XML formats share: elements whose text and attributes cannot break out. */
import { visible } from './visible'

export type Attributes = Readonly<Record<string, string | number>>

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An element of text. */
export function leaf(name: string, attributes: Attributes, text = ''): string {
  const escaped = escapeXml(text)
  return escaped === '' ? `<${name}${list(attributes)}/>` : `<${name}${list(attributes)}>${escaped}</${name}>`
}

/** An element of elements, each on lines of its own. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  if (children.length === 0) return leaf(name, attributes)
  const content = children.map(child => child.replace(/^/gm, '  ')).join('\n')
  return `<${name}${list(attributes)}>\n${content}\n</${name}>`
}

function list(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '##': '&#35;#',
}

/** Characters that XML forbids become visible symbols; a line break stays in text and is kept in attributes. */
function escapeXml(text: string): string {
  return text
    .split('\n')
    .map(line => visible(line).replace(/##|[&<>"]/g, found => entities[found] ?? found))
    .join('&#10;')
}
