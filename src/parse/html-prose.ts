/** Reads the prose of a block of HTML: text between the tags, without scripts and styles. */
import { decodeString } from 'micromark-util-decode-string'
import { MappedTextBuilder, type MappedText } from './mapped-text'
import { proseOf, type Prose } from './prose'

export function htmlProse(html: MappedText, quoteDepth: number): Prose[] {
  const blocks: Prose[] = []
  let builder = new MappedTextBuilder(html.text)
  let hiddenUntil: string | undefined
  let from = 0
  for (const match of html.text.matchAll(/<!?\/?([a-z][a-z0-9-]{0,30})?[^<>]*>|&#?\w{1,31};/gi)) {
    const [mark, name = ''] = match
    const end = match.index + mark.length
    if (hiddenUntil === undefined) {
      builder.add(from, match.index)
      if (mark.startsWith('&')) builder.addInstead(decodeString(mark), match.index, end)
      else if (!inline.has(name.toLowerCase())) flush()
    } else if (mark.toLowerCase().startsWith(hiddenUntil)) {
      hiddenUntil = undefined
    }
    if (hiddenUntil === undefined && /^<(?:script|style)\b/i.test(mark))
      hiddenUntil = `</${name.toLowerCase()}`
    from = end
  }
  if (hiddenUntil === undefined) builder.add(from, html.text.length)
  flush()
  return blocks

  function flush(): void {
    const text = builder.build().through(html)
    builder = new MappedTextBuilder(html.text)
    if (text.text) blocks.push(proseOf('paragraph', text, quoteDepth))
  }
}

const inline = new Set('a abbr b bdo cite code em font i mark q s small span strong sub sup u'.split(' '))
