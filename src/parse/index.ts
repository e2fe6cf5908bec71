/** parse: the text of a file becomes a reply, its blocks of prose with zone, language and way back to the source. */
import { lookUp } from '../look-up'
import type { Channel, Kind, Language, Reply, Span, Stage } from '../types'
import { channels, kinds, languageOf, stages } from '../vocabulary'
import { TextBlock } from './block'
import { readFrontMatter, type FrontMatter } from './front-matter'
import { languagesOf } from './languages'
import { MappedText } from './mapped-text'
import { readMarkdown } from './markdown'
import type { PlaceholderSyntax } from './placeholder-syntax'
import { shield, type Comment, type Shielded } from './placeholders'
import { readPlainText } from './plain-text'
import { zonesOf, type ZonedText } from './zones'

/** What holds where a reply's own front matter is silent. */
export interface Given {
  path: string
  language?: Language
  /** For a reply whose language cannot be told; `en` when absent. */
  languageFallback?: Language
  stage?: Stage
  channel?: Channel
  kind?: Kind
  /** Syntaxes of placeholders besides the built-in ones. */
  placeholders?: readonly PlaceholderSyntax[]
  /** All the stages and channels there are; the built-in ones when absent. */
  stages?: readonly Stage[]
  /** With the built-in channel that each is like. */
  channels?: Readonly<Record<Channel, Channel>>
}

export interface Parsed {
  reply: Reply
  findings: FrontMatterFinding[]
  /** The front matter as data, of any keys, without a prototype. */
  frontMatter: Readonly<Record<string, unknown>>
  /** Where each of its values stands in the source; for want of one on the same line, its key. */
  frontMatterSpans: ReadonlyMap<string, Span>
  /** HTML and template comments, in order. */
  comments: readonly Comment[]
}

/** Something that the file says and that cannot be, such as `stage: sorry`; the span counts in the source. */
export interface FrontMatterFinding {
  /** `value`: a wrong value; `syntax`: a line that is no YAML; `unclosed`: front matter or a comment without an end. */
  fault: 'value' | 'syntax' | 'unclosed'
  span: Span
  /** The key with the wrong value, or `front matter`, or `comment`. */
  key: string
  found: string
  expected: readonly string[]
}

/** Parses one file; takes time linear in its length and never throws, whatever the text. */
export function parse(source: string, given: Given): Parsed {
  const front = readFrontMatter(source, source.startsWith('\ufeff') ? 1 : 0)
  const findings: FrontMatterFinding[] = []
  const own = ownSettings(front, given, findings)
  const shielded = shield(source, given.placeholders, front.end)
  const isPlainText = /\.txt$/i.test(given.path)
  const prose = isPlainText ? readPlainText(shielded.text, front.end) : readMarkdown(shielded.text, front.end)
  const channel = own.channel ?? given.channel ?? 'email'
  const zoned = withComments(
    zonesOf(prose, source, lookUp(given.channels, channel) ?? channel),
    shielded.comments,
    source,
  )
  const { main, languages } = languagesOf(zoned, own.language ?? given.language, given.languageFallback)
  const reply: Reply = {
    path: given.path,
    source,
    language: main,
    stage: own.stage ?? given.stage ?? 'reply',
    channel,
    kind: own.kind ?? given.kind ?? (hasPlaceholders(shielded) ? 'template' : 'draft'),
    blocks: zoned.map((text, index) => new TextBlock(text, languages[index] ?? main)),
    placeholders: shielded.placeholders,
    lineStarts: lineStartsOf(source),
  }
  if (front.data['complaintlint-disable'] === null) findings.push(...unreadableDisable(front, source))
  findings.push(...faultsOf(front, shielded, source))
  return {
    reply,
    findings,
    frontMatter: front.data,
    frontMatterSpans: front.spans,
    comments: shielded.comments,
  }
}

interface OwnSettings {
  language: Language | undefined
  stage: Stage | undefined
  channel: Channel | undefined
  kind: Kind | undefined
}

function ownSettings(front: FrontMatter, given: Given, findings: FrontMatterFinding[]): OwnSettings {
  const channelNames = given.channels ? Object.keys(given.channels) : channels
  return {
    language: read('lang', languageOf, ['nl', 'en']),
    stage: read('stage', oneOf(given.stages ?? stages), given.stages ?? stages),
    channel: read('channel', oneOf(channelNames), channelNames),
    kind: read('kind', oneOf(kinds), kinds),
  }

  function read<T>(
    key: string,
    parseValue: (text: string) => T | undefined,
    expected: readonly string[],
  ): T | undefined {
    const written = front.data[key]
    if (written === undefined || written === '') return undefined
    const value = typeof written === 'string' ? parseValue(written) : undefined
    const span = front.spans.get(key)
    if (value === undefined && span) {
      const found = typeof written === 'string' ? written : key
      findings.push({ fault: 'value', span, key, found, expected })
    }
    return value
  }
}

function unreadableDisable({ spans }: FrontMatter, source: string): FrontMatterFinding[] {
  const key = 'complaintlint-disable'
  const span = spans.get(key)
  if (!span) return []
  return [
    {
      fault: 'value',
      span,
      key,
      found: source.slice(span.start, span.end),
      expected: ['[rule, …]', 'rule -- reason'],
    },
  ]
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return text => values.find(value => value === text)
}

function faultsOf(front: FrontMatter, { unclosedComment }: Shielded, source: string): FrontMatterFinding[] {
  const broken = front.broken.map(span => fault('syntax', span, 'front matter', 'key: value'))
  const unclosed = front.unclosed ? [fault('unclosed', front.unclosed, 'front matter', '---')] : []
  const comment = unclosedComment ? [fault('unclosed', unclosedComment, 'comment', '-->')] : []
  return [...broken, ...unclosed, ...comment]

  function fault(
    kind: FrontMatterFinding['fault'],
    span: Span,
    key: string,
    expected: string,
  ): FrontMatterFinding {
    return { fault: kind, span, key, found: source.slice(span.start, span.end), expected: [expected] }
  }
}

function hasPlaceholders({ placeholders }: Shielded): boolean {
  return placeholders.some(({ role }) => role !== 'control')
}

/** Puts the comments between the texts, in the order of the source. */
function withComments(
  texts: readonly ZonedText[],
  comments: readonly Comment[],
  source: string,
): ZonedText[] {
  const blocks = comments
    .filter(({ text }) => text !== '' && !isDirective(text))
    .map(({ span, text }): ZonedText => {
      const start = source.indexOf(text, span.start)
      return {
        zone: 'comment',
        form: 'paragraph',
        text: MappedText.verbatim(source, start, start + text.length),
      }
    })
  return blocks.length === 0 ? [...texts] : [...texts, ...blocks].sort((a, b) => startOf(a) - startOf(b))
}

/** A comment to the linter is no prose. */
function isDirective(comment: string): boolean {
  return /^complaintlint-/i.test(comment)
}

function startOf({ text }: ZonedText): number {
  return text.toSource({ start: 0, end: 1 }).start
}

function lineStartsOf(source: string): number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (const { 0: mark, index } of source.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length)
  return starts
}
