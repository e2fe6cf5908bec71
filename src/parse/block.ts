/** A block that cuts its text into tokens and sentences when somebody asks for them. */
import type { Block, BlockForm, Language, Sentence, Span, Token, Zone } from '../types'
import { segment, segmentWithRetext } from './sentences'
import { tokenise } from './tokens'
import type { ZonedText } from './zones'

export class TextBlock implements Block {
  private cutTokens: readonly Token[] | undefined
  private cutSentences: readonly Sentence[] | undefined

  constructor(
    private readonly zoned: ZonedText,
    readonly language: Language,
  ) {}

  get zone(): Zone {
    return this.zoned.zone
  }

  get form(): BlockForm {
    return this.zoned.form
  }

  get text(): string {
    return this.zoned.text.text
  }

  get tokens(): readonly Token[] {
    return (this.cutTokens ??= tokenise(this.text, this.language))
  }

  get sentences(): readonly Sentence[] {
    return (this.cutSentences ??= segment(this.text, this.tokens, this.language))
  }

  confirmSentences(): boolean {
    const quick = this.sentences
    this.cutSentences = segmentWithRetext(this.text, this.tokens, this.language)
    return (
      quick.length !== this.cutSentences.length ||
      quick.some(({ first }, index) => first !== this.cutSentences?.[index]?.first)
    )
  }

  toSource(span: Span): Span {
    return this.zoned.text.toSource(span)
  }
}
