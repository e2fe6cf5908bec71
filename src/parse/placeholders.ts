/** Covers placeholders, control tags and comments at equal length, so that Markdown and the rules don't read them. */
import type { Placeholder, Span } from '../types'
import { syntaxesFor, type Part, type PlaceholderSyntax, type Syntaxes } from './placeholder-syntax'
import { droppedCharacter, neutralise, valueCharacters } from './shield-characters'

/** An HTML or template comment with its span in the source; `text` is what stands between its marks. */
export interface Comment {
  span: Span
  text: string
}

export interface Shielded {
  /** As long as the source: values are runs of U+E000 or U+E001 by turns, tags and comments U+E002 or blank lines. */
  text: string
  placeholders: Placeholder[]
  comments: Comment[]
  /** The first mark `<!--` that nothing closes. */
  unclosedComment: Span | undefined
}

/** Shields `source` from offset `from` on; takes time linear in its length. */
export function shield(source: string, custom: readonly PlaceholderSyntax[] = [], from = 0): Shielded {
  return new Shield(source, syntaxesFor(source, custom), from).run()
}

class Shield {
  private readonly placeholders: Placeholder[] = []
  private readonly comments: Comment[] = []
  private unclosedComment: Span | undefined
  private readonly parts: string[] = []
  private values = 0
  private hasDropped = false
  private copied: number

  constructor(
    private readonly source: string,
    private readonly syntaxes: Syntaxes,
    private readonly from: number,
  ) {
    this.copied = from
  }

  run(): Shielded {
    const { candidates, partsAt } = this.syntaxes
    const closers: Part[] = []
    candidates.lastIndex = this.from
    for (let found = candidates.exec(this.source); found; found = candidates.exec(this.source)) {
      while (closers[0] && closers[0].start < found.index) this.cover(closers.shift())
      const [part, ...later] = partsAt(found.index)
      if (!part) {
        candidates.lastIndex = found.index + 1
        continue
      }
      this.cover(part)
      closers.push(...later)
      candidates.lastIndex = Math.max(part.end, found.index + 1)
    }
    for (const closer of closers) this.cover(closer)
    return {
      text: this.text(),
      placeholders: this.placeholders,
      comments: this.comments,
      unclosedComment: this.unclosedComment,
    }
  }

  private cover(part: Part | undefined): void {
    if (!part || part.start < this.copied) return
    this.record(part)
    this.parts.push(neutralise(this.source.slice(this.copied, part.start)), this.filler(part))
    this.copied = part.end
  }

  private record({ role, start, end }: Part): void {
    const text = this.source.slice(start, end)
    switch (role) {
      case 'value':
      case 'note':
      case 'control':
        return void this.placeholders.push({ start, end, role, text })
      case 'separator':
        return void this.placeholders.push({ start, end, role: 'control', text })
      case 'comment':
        return void this.comments.push({ span: { start, end }, text: commentText(text) })
      case 'unclosed-comment':
        this.unclosedComment ??= { start, end }
        return
      case 'checkbox':
        return
    }
  }

  private filler({ role, start, end }: Part): string {
    const length = end - start
    if (role === 'value' || role === 'note')
      return valueCharacters[this.values++ % 2 === 0 ? 0 : 1].repeat(length)
    this.hasDropped = true
    if (role !== 'separator') return droppedCharacter.repeat(length)
    return `${droppedCharacter} ${droppedCharacter.repeat(length - 2)}`
  }

  private text(): string {
    const text =
      this.source.slice(0, this.from) + this.parts.join('') + neutralise(this.source.slice(this.copied))
    return this.hasDropped ? blankLines(text) : text
  }
}

/** A line of nothing but tags is a blank line to the customer. */
function blankLines(text: string): string {
  return text.replace(/^[ \t>]*\ue002[ \t>\ue002]*$/gm, line => line.replaceAll(droppedCharacter, ' '))
}

function commentText(source: string): string {
  return source
    .replace(/^(?:<!--+|<#--|<%--|<%#|\{#-?|\{\{(?:- )?\/\*|\{\{~?!(?:--)?|\{%-?\s*comment[^%]*%\})/, '')
    .replace(/(?:--+!?>|--%>|%>|-?#\}|\*\/(?: -)?\}\}|(?:--)?~?\}\}|\{%-?\s*endcomment\s*-?%\})$/, '')
    .trim()
}
