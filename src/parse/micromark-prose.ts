/** Reads the prose of a piece of Markdown from the events of micromark, the parser inside remark. */
import { parse, postprocess, preprocess } from 'micromark'
import { gfmTable } from 'micromark-extension-gfm-table'
import { decodeString } from 'micromark-util-decode-string'
import type { BlockForm } from '../types'
import { htmlProse } from './html-prose'
import { MappedTextBuilder } from './mapped-text'
import type { Prose } from './prose'
import { codeCharacter } from './shield-characters'

type Event = ReturnType<typeof postprocess>[number]
type Token = Event[1]
type Parser = ReturnType<typeof parse>

/** The blocks of `text` between two offsets; `labels` are the link labels that the rest of the text defines. */
export function markdownProse(text: string, start: number, end: number, labels: readonly string[]): Prose[] {
  return new ProseReader(text, start).read(eventsOf(text.slice(start, end), labels))
}

/** The labels of the link definitions in a piece of Markdown, as the parser compares them. */
export function definedLabels(markdown: string): string[] {
  const parser = parserFor(markdown, [])
  parser.document().write(preprocess()(markdown, undefined, true))
  return parser.defined
}

const parsers: { plain?: Parser; tables?: Parser } = {}

function eventsOf(markdown: string, labels: readonly string[]): Event[] {
  return postprocess(
    parserFor(markdown, labels)
      .document()
      .write(preprocess()(markdown, undefined, true)),
  )
}

function parserFor(markdown: string, labels: readonly string[]): Parser {
  const parser = mayHoldTable(markdown)
    ? (parsers.tables ??= parse({ extensions: [gfmTable()] }))
    : (parsers.plain ??= parse())
  parser.defined = [...labels]
  parser.lazy = {}
  return parser
}

/** A table has a delimiter row; without one the table extension would only cost time. */
function mayHoldTable(markdown: string): boolean {
  return markdown.includes('|') && /^[ \t>]*[|:-][|: \t-]*\r?$/m.test(markdown)
}

class ProseReader {
  private readonly blocks: Prose[] = []
  private quoteDepth = 0
  private listDepth = 0
  /** Within how many constructs whose text the customer doesn't see. */
  private hidden = 0
  private builder: MappedTextBuilder | undefined
  private blockStart = 0
  private leadingStrong = 0

  constructor(
    private readonly text: string,
    private readonly base: number,
  ) {}

  read(events: readonly Event[]): Prose[] {
    for (const [phase, token] of events) {
      if (phase === 'enter') this.enter(token)
      else this.exit(token)
    }
    return this.blocks
  }

  private enter(token: Token): void {
    switch (token.type) {
      case 'blockQuote':
        this.quoteDepth++
        return
      case 'listOrdered':
      case 'listUnordered':
        this.listDepth++
        return
      case 'paragraph':
      case 'atxHeading':
      case 'setextHeading':
      case 'tableHeader':
      case 'tableData':
      case 'codeFenced':
      case 'codeIndented':
      case 'htmlFlow': {
        this.open(token)
        return
      }
      case 'codeFencedFence':
      case 'image':
      case 'resource':
      case 'reference':
      case 'htmlText':
      case 'definition':
        this.hidden++
    }
  }

  private exit(token: Token): void {
    const { builder } = this
    switch (token.type) {
      case 'blockQuote':
        this.quoteDepth--
        return
      case 'listOrdered':
      case 'listUnordered':
        this.listDepth--
        return
      case 'codeFencedFence':
      case 'image':
      case 'resource':
      case 'reference':
      case 'definition':
        this.hidden--
        return
      case 'htmlText':
        this.hidden--
        if (/^<br\b/i.test(this.source(token))) builder?.addInstead('\n', this.start(token), this.end(token))
        return
      case 'strong':
        if (builder && this.start(token) === this.blockStart) this.leadingStrong = builder.length
        return
      case 'paragraph': {
        this.close(this.listDepth > 0 ? 'item' : 'paragraph')
        return
      }
      case 'atxHeading': {
        this.close('heading')
        return
      }
      case 'setextHeading': {
        this.close(this.underlinedForm())
        return
      }
      case 'tableHeader':
      case 'tableData': {
        this.close('cell')
        return
      }
      case 'codeFenced':
      case 'codeIndented': {
        this.close('paragraph', true)
        return
      }
      case 'htmlFlow': {
        this.closeHtml()
        return
      }
    }
    if (builder && this.hidden === 0) this.exitText(builder, token)
  }

  private exitText(builder: MappedTextBuilder, token: Token): void {
    switch (token.type) {
      case 'data':
      case 'autolinkProtocol':
      case 'autolinkEmail':
      case 'codeFlowValue':
      case 'htmlFlowData': {
        builder.addVisible(this.start(token), this.end(token))
        return
      }
      case 'lineEnding': {
        builder.addInstead('\n', this.start(token), this.end(token))
        return
      }
      case 'characterEscape':
      case 'characterReference': {
        builder.addInstead(decodeString(this.source(token)), this.start(token), this.end(token))
        return
      }
      case 'codeTextData': {
        this.addCode(builder, token)
        return
      }
    }
  }

  private open(token: Token): void {
    this.builder = new MappedTextBuilder(this.text)
    this.blockStart = this.start(token)
    this.leadingStrong = 0
  }

  private close(form: BlockForm, code = false): void {
    const { builder, quoteDepth, leadingStrong } = this
    this.builder = undefined
    const text = builder?.build()
    if (text?.text) this.blocks.push({ form, text, quoteDepth, code, leadingStrong })
  }

  private closeHtml(): void {
    const html = this.builder?.build()
    this.builder = undefined
    if (html) this.blocks.push(...htmlProse(html, this.quoteDepth))
  }

  /** A rule of dashes right under a paragraph makes it a heading, which is seldom meant. */
  private underlinedForm(): BlockForm {
    const text = this.builder?.build().text ?? ''
    return text.includes('\n') || /[.!?,;:]$/.test(text) ? 'paragraph' : 'heading'
  }

  private addCode(builder: MappedTextBuilder, token: Token): void {
    const code = this.source(token)
    const isPlaceholder = /^[\ue000\ue001 ]+$/.test(code)
    builder.addInstead(
      isPlaceholder ? code : codeCharacter.repeat(code.length),
      this.start(token),
      this.end(token),
    )
  }

  private source(token: Token): string {
    return this.text.slice(this.start(token), this.end(token))
  }

  private start(token: Token): number {
    return this.base + token.start.offset
  }

  private end(token: Token): number {
    return this.base + token.end.offset
  }
}
