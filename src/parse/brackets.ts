/** Decides whether `<…>` and `[…]` are placeholders or belong to HTML and Markdown. */
import { labelKey } from './definitions'
import type { Part, Role } from './placeholder-syntax'

/** What the decision depends on besides the brackets themselves. */
export interface Surroundings {
  source: string
  /** Labels of link definitions, as `labelKey` gives them. */
  definitions: ReadonlySet<string>
  /** Remembers for an element's name whether the source closes it anywhere. */
  closings: Map<string, boolean>
}

/** `<naam>` is a placeholder, `<b>` and `<https://…>` are not. */
export function angleParts(around: Surroundings, start: number): Part[] {
  const match = matchAt(/<(\/?)([A-Za-zÀ-ɏ_][^<>\r\n]{0,200})>/y, around.source, start)
  if (!match) return []
  const [text, slash = '', content = ''] = match
  if (/^[a-z][a-z0-9+.-]*:\/\/|^(?:mailto|tel|sms):/i.test(content) || isMailAddress(content)) return []
  const name = (/^[^\s/]+/.exec(content)?.[0] ?? '').toLowerCase()
  const bare = content.trim().length === name.length
  if (elements.has(name) && !(bare && slash === '' && ambiguous.has(name) && !isClosed(around, name)))
    return []
  if (content.includes('=') || wordCount(content) > 6) return []
  return [{ role: slash === '/' ? 'control' : 'value', start, end: start + text.length }]
}

/** `[NAAM]` and `[vul de datum in]` are placeholders; links, references, footnotes and checkboxes are not. */
export function squareParts(around: Surroundings, start: number): Part[] {
  const { source, definitions } = around
  const match = matchAt(/\[([^[\]\r\n]{1,200})\]/y, source, start)
  if (!match) return []
  const [text, content = ''] = match
  const end = start + text.length
  if (/^[ xX]$/.test(content) && isAtItemStart(source, start)) return [{ role: 'checkbox', start, end }]
  if (isLinkOrReference(around, start, end)) return []
  if (definitions.has(labelKey(content))) return []
  const role = squareRole(content.trim())
  return role ? [{ role, start, end }] : []
}

/** Word processors write brackets that are no links as `\[NAAM\]` and `\<naam\>`. */
export function escapedRole(text: string): Role | undefined {
  const content = text.slice(2, -1).replace(/\\$/, '')
  return text.charAt(1) === '[' ? squareRole(content.trim()) : 'value'
}

function isLinkOrReference({ source, definitions }: Surroundings, start: number, end: number): boolean {
  const next = source.charAt(end)
  if (next === '(' || source.charAt(start - 1) === '!' || source.charAt(start + 1) === '^') return true
  if (next !== '[' || definitions.size === 0) return false
  const label = matchAt(/\[([^[\]\r\n]{1,200})\]/y, source, end)?.[1]
  return label !== undefined && definitions.has(labelKey(label))
}

function squareRole(content: string): Role | undefined {
  if (/^(?:\/?(?:IF|END ?IF|FOR|END ?FOR)\b|\/)/.test(content)) return 'control'
  if (/^ELSE\b/.test(content)) return 'separator'
  if (instruction.test(content)) return 'note'
  if (notes.has(content.toLowerCase())) return undefined
  if (!/^[A-Za-zÀ-ɏ_#€@&]/.test(content) || !/[A-Za-zÀ-ɏ]/.test(content)) return undefined
  if (content === content.toUpperCase()) return 'value'
  return /[.;!?"“”,]\s|[!?"“”]$/.test(content) || wordCount(content) > 6 ? undefined : 'value'
}

const instruction =
  /^(?:insert|fill|enter|add|choose|select|pick|delete|remove|note|optional|if|when|todo|vul|invullen|voeg|kies|selecteer|verwijder|schrap|let op|optioneel|indien|als)\b(?=[\s:]|$)|(?:\b(?:invullen|aanvullen|invoegen|toevoegen|kiezen|verwijderen|here|hier))$/i

/** Editors' own remarks in brackets. */
const notes = new Set(['sic', 'onleesbaar', 'illegible', 'vert', 'red', 'ed'])

function isAtItemStart(source: string, start: number): boolean {
  return /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(source.slice(Math.max(0, start - 40), start))
}

function isMailAddress(content: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(content)
}

function isClosed({ source, closings }: Surroundings, name: string): boolean {
  const known = closings.get(name)
  if (known !== undefined) return known
  const closed = new RegExp(`</${name}\\s*>`, 'i').test(source)
  closings.set(name, closed)
  return closed
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

function matchAt(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(source)
}

/** Elements whose names people also use for placeholders; without an end tag they are placeholders. */
const ambiguous = new Set(
  'address article code data details label link menu number object section source summary time title'.split(
    ' ',
  ),
)

const elements = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blockquote body br button canvas caption ' +
    'center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link ' +
    'main map mark menu meta meter nav noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby ' +
    's samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
)
