/** A small strict XML reader: it throws on what is not well formed. */

export interface Xml {
  /** Of the root. */
  name: string
  /** Of all elements, in order. */
  elements: string[]
  /** The last value of each attribute. */
  attributes: Map<string, string>
}

const markup = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y
const text = /[^<]+/y
const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const entity = /&(?:(lt|gt|amp|quot)|#(\d+));|&/g

export function readXml(source: string): Xml {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!source.startsWith(declaration)) throw new SyntaxError('no declaration')
  if (!legal.test(source)) throw new SyntaxError('a character that XML forbids')
  const xml: Xml = { name: '', elements: [], attributes: new Map() }
  const open: string[] = []
  for (let at = declaration.length; at < source.length;) {
    at = source[at] === '<' ? readTag(source, at, xml, open) : readText(source, at)
  }
  if (open.length > 0) throw new SyntaxError(`not closed: ${open.join(' ')}`)
  return xml
}

function readTag(source: string, at: number, xml: Xml, open: string[]): number {
  markup.lastIndex = at
  const [, end, name = '', attributes = '', empty] = markup.exec(source) ?? fail(source, at)
  if (end === '/') {
    if (open.pop() !== name) fail(source, at)
    return markup.lastIndex
  }
  if (xml.name === '') xml.name = name
  else if (open.length === 0) fail(source, at)
  xml.elements.push(name)
  for (const [, key = '', value = ''] of attributes.matchAll(/([a-z]+)="([^"]*)"/g))
    xml.attributes.set(key, decode(value))
  if (empty !== '/') open.push(name)
  return markup.lastIndex
}

function readText(source: string, at: number): number {
  text.lastIndex = at
  const [found] = text.exec(source) ?? fail(source, at)
  if (found.includes(']]>')) fail(source, at)
  decode(found)
  return text.lastIndex
}

function decode(value: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }
  return value.replace(entity, (whole, name: string | undefined, code: string | undefined) => {
    if (name !== undefined) return names[name] ?? whole
    if (code !== undefined) return String.fromCodePoint(Number(code))
    throw new SyntaxError(`a bare & in ${value}`)
  })
}

function fail(source: string, at: number): never {
  throw new SyntaxError(`not well formed: ${source.slice(at, at + 60)}`)
}
