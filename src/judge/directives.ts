/** Reads the comments and the front-matter key with which a reply speaks to the linter: disable this rule here, since … */
import type { Parsed } from '../parse'
import type { Span } from '../types'

export const directiveWords = [
  'disable-next-line',
  'disable-line',
  'disable-file',
  'disable',
  'enable',
] as const
export type DirectiveWord = (typeof directiveWords)[number]

export interface Directive {
  /** What follows `complaintlint-`; `undefined` when it is none of the words that there are. */
  word: DirectiveWord | undefined
  /** The word as it is written, with its span in the source. */
  written: string
  writtenSpan: Span
  /** The whole comment, or the value in the front matter. */
  span: Span
  /** One without a name, for all rules, when it names none. */
  targets: Target[]
  /** Empty when none is given. */
  reason: string
}

/** What a directive is about; `span` is that of the name, or of the whole directive. */
export interface Target {
  /** A rule or category as it is written; empty for all. */
  name: string
  /** That of the rule; empty for a category, or for all. */
  category: string
  span: Span
  /**
   * `unknown`: there is no such rule; `off`: the configuration has switched it off, so that there is nothing to disable;
   * `used`: something was disabled, or enabled again.
   */
  status: 'unknown' | 'off' | 'unused' | 'used'
}

/** What there is to name in a directive. */
export interface Names {
  /** The category of each rule. */
  categoryOf: ReadonlyMap<string, string>
  /** Rules and categories. */
  all: ReadonlySet<string>
  isOff: (name: string) => boolean
}

const fileKey = 'complaintlint-disable'
const reasonKey = 'complaintlint-disable-reason'

/** In the order of the source. */
export function readDirectives(parsed: Parsed, names: () => Names): Directive[] {
  const { comments, reply } = parsed
  const inText = comments.flatMap(({ span, text }) => {
    const [mark, written = ''] = /^complaintlint-([\w-]*)/i.exec(text) ?? []
    if (mark === undefined) return []
    const start = reply.source.indexOf(text, span.start)
    const end = start + mark.length
    const word = directiveWords.find(known => known === written.toLowerCase())
    const writtenSpan = { start: end - written.length, end }
    return [{ word, written, writtenSpan, span, ...readBody(text.slice(mark.length), end, span) }]
  })
  const directives = [...inFrontMatter(parsed), ...inText]
  if (directives.length > 0) checkNames(directives, names())
  return directives
}

function checkNames(directives: readonly Directive[], { all, categoryOf, isOff }: Names): void {
  for (const target of directives.flatMap(({ targets }) => targets)) {
    if (target.name === '') continue
    target.category = categoryOf.get(target.name) ?? ''
    if (!all.has(target.name)) target.status = 'unknown'
    else if (isOff(target.name)) target.status = 'off'
  }
}

/** Rules and categories, with commas or spaces between them, and after ` -- ` or a dash the reason. */
function readBody(body: string, offset: number, whole: Span): Pick<Directive, 'targets' | 'reason'> {
  const dash = /\s-{2,}|[—–]/.exec(body)
  const names = body.slice(0, dash?.index)
  const targets: Target[] = [...names.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
    const start = offset + index
    return { name, category: '', span: { start, end: start + name.length }, status: 'unused' }
  })
  return {
    targets: targets.length > 0 ? targets : [{ name: '', category: '', span: whole, status: 'unused' }],
    reason: dash ? body.slice(dash.index + dash[0].length).trim() : '',
  }
}

/** `true`, a text as in a comment, or a list of such texts. */
function inFrontMatter({ frontMatter, frontMatterSpans, reply }: Parsed): Directive[] {
  const value = frontMatter[fileKey]
  const span = frontMatterSpans.get(fileKey)
  const bodies =
    value === true ? [''] : [value].flat().filter(text => typeof text === 'string' && text !== '')
  if (!span) return []
  const reasonForAll = frontMatter[reasonKey]
  let from = reply.source.startsWith(fileKey, span.start) ? span.end : span.start
  return bodies.map(text => {
    const body = String(text)
    const start = reply.source.indexOf(body, from)
    from = start + body.length
    const read = readBody(body, start, span)
    const reason = read.reason || (typeof reasonForAll === 'string' ? reasonForAll : '')
    return { word: 'disable-file', written: fileKey, writtenSpan: span, span, targets: read.targets, reason }
  })
}
