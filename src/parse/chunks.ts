/**
 * Cuts Markdown where no construct can be open across the cut, so that each part can be read by itself: the
 * parser's time grows faster than the length of its input, and most parts need no parser at all.
 */

/** A part of the text; offsets are UTF-16 code units. */
export interface Chunk {
  start: number
  end: number
}

/**
 * The chunks of `text` from offset `from` on, in order. A chunk starts at the left margin, after a blank line or
 * at a bullet or heading, outside fenced code and HTML.
 */
export function chunksOf(text: string, from: number): Chunk[] {
  const chunks: Chunk[] = []
  let open: OpenChunk | undefined
  let afterBlank = true
  for (let start = from; start < text.length;) {
    const end = lineEnd(text, start)
    const line = text.slice(start, end)
    const next = end + 1
    if (open?.closer) {
      if (open.closer.test(line)) open.closer = undefined
      open.end = end
    } else if (isBlank(line)) {
      afterBlank = true
      if (open) open.inHtml = false
    } else {
      if (!open || startsChunk(line, afterBlank, open)) {
        if (open) chunks.push({ start: open.start, end: open.end })
        open = openChunk(line, start)
      } else {
        open.isHeading = false
      }
      open.end = end
      follow(open, line, afterBlank || open.start === start)
      afterBlank = false
    }
    start = next
  }
  if (open) chunks.push({ start: open.start, end: open.end })
  return chunks
}

interface OpenChunk extends Chunk {
  /** What ends the fenced code or HTML block that the chunk is in. */
  closer: RegExp | undefined
  /** In an HTML block that lasts until a blank line. */
  inHtml: boolean
  /** Where the text of a list item at the margin begins. */
  itemIndent: number
  isOrdered: boolean
  isHeading: boolean
}

function openChunk(line: string, start: number): OpenChunk {
  const marker = /^(?:[-+*]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0] ?? ''
  return {
    start,
    end: start,
    closer: undefined,
    inHtml: false,
    itemIndent: marker.length,
    isOrdered: /^\d/.test(marker),
    isHeading: isHeading(line),
  }
}

function startsChunk(line: string, afterBlank: boolean, open: OpenChunk): boolean {
  const first = line.charCodeAt(0)
  if (first === 32 || first === 9) return false
  if (afterBlank || open.isHeading) return true
  if (open.inHtml) return false
  if (isHeading(line) || /^[-+*][ \t]+(?:[^\s-+*]|\*\*[^\s*])/.test(line)) return true
  return open.isOrdered && /^\d{1,9}[.)][ \t]+\S/.test(line)
}

function isHeading(line: string): boolean {
  return line.startsWith('#') && /^#{1,6}(?:[ \t]|\r?$)/.test(line)
}

/** Notes what the line opens. */
function follow(open: OpenChunk, line: string, startsBlock: boolean): void {
  if (open.inHtml) return
  const opening = /^( {0,3})(?:(`{3,})[^`]*$|(~{3,})|<)/.exec(line)
  if (!opening) return
  const [, indent = '', backticks, tildes] = opening
  const fence = backticks ?? tildes
  if (fence === undefined) followHtml(open, line, startsBlock)
  else if (open.itemIndent === 0 || indent.length < open.itemIndent)
    open.closer = new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*\\r?$`)
}

function followHtml(open: OpenChunk, line: string, startsBlock: boolean): void {
  const closer = htmlCloser(line)
  if (closer) open.closer = closer.test(line) ? undefined : closer
  else open.inHtml = blockTag.test(line) || (startsBlock && loneTag.test(line))
}

/** A tag that starts an HTML block even in the middle of a paragraph, and one that does so only where it is alone. */
const blockTag =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i
const loneTag = /^ {0,3}<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>[ \t]*\r?$/i

/** The end of an HTML block that blank lines don't end. */
function htmlCloser(line: string): RegExp | undefined {
  if (/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(line))
    return /<\/(?:script|pre|style|textarea)>/i
  if (/^ {0,3}<\?/.test(line)) return /\?>/
  if (/^ {0,3}<!\[CDATA\[/.test(line)) return /\]\]>/
  if (/^ {0,3}<![a-z]/i.test(line)) return />/
  return undefined
}

function isBlank(line: string): boolean {
  return !/[^ \t\r]/.test(line)
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
