/** The data that flows from stage to stage: read → parse → match → judge → report. */

/** A language by its primary subtag. `nl` and `en` are built in; a rule pack may bring another. */
export type Language = string

export type Category =
  | 'bureaucratic'
  | 'empty'
  | 'presumptuous'
  | 'defensive'
  | 'dismissive'
  | 'argumentative'
  | 'tone'
  | 'structure'
  | 'template'

export type Severity = 'error' | 'warning' | 'info'

/** A stage of the exchange; the built-in ones are acknowledgement, reply, rejection and closing. */
export type Stage = string

/** Where a reply is sent; the built-in ones are email, letter, review, social and chat. */
export type Channel = string

/** `draft`: a real case; `template`: has placeholders; `fragment`: a building block, not a whole reply. */
export type Kind = 'draft' | 'template' | 'fragment'

/** A half-open range of UTF-16 code units, from 0. Of what, the owner says: the source or a block's text. */
export interface Span {
  start: number
  end: number
}

/** A place in the file as it is on disk: offset in UTF-16 code units from 0, line and column from 1. */
export interface Point {
  line: number
  column: number
  offset: number
}

export type Zone = 'subject' | 'salutation' | 'body' | 'closing' | 'signature' | 'quote' | 'code' | 'comment'

/** A placeholder of a template engine or of a person, with its span in the source. */
export interface Placeholder extends Span {
  /** `value` stands for one word; `note` is an instruction to the writer, such as `[INSERT DATE]`, and stands for one word too; `control` is a tag such as `{% if x %}` and stands for nothing. */
  role: 'value' | 'control' | 'note'
  text: string
}

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation' | 'placeholder' | 'link' | 'quote'

/** One word, number or mark of a block's text; `start` and `end` count in the block's text. */
export interface Token extends Span {
  kind: TokenKind
  /** Words with the same number are of one language and written alike, to the letter and the case; -1 for what is no word. */
  word: number
  /**
   * The readings of the token in matching form: lower case, apostrophes straight, one spelling.
   * Most have one; `'s` has several; a contraction gives a token for each part.
   */
  forms: readonly string[]
  /** The same with its accents kept, where that differs from `forms[0]`. */
  accented?: string
  /** True when the word starts with a capital. */
  capital: boolean
  /** True when the whole word is in capitals and longer than one letter. */
  shouted: boolean
}

/** A run of tokens that ends with a full stop, a question mark or the block itself. */
export interface Sentence {
  /** Index of the first token and of the one after the last. */
  first: number
  end: number
  question: boolean
}

export type BlockForm = 'paragraph' | 'heading' | 'item' | 'cell'

/** A run of prose as the customer sees it, without markup, and the way back to the source. */
export interface Block {
  zone: Zone
  form: BlockForm
  language: Language
  /** Visible text; each placeholder is a run of shield characters, a control tag is absent. */
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** Cuts the sentences again with the prose parsers, whose word is final; true when they come out differently. */
  confirmSentences(): boolean
  /** Maps a span of `text` to the span of the source that shows it. */
  toSource(span: Span): Span
}

/** A reply in the source file, parsed. */
export interface Reply {
  path: string
  /** The whole file as decoded, the BOM included. */
  source: string
  language: Language
  stage: Stage
  channel: Channel
  kind: Kind
  blocks: readonly Block[]
  placeholders: readonly Placeholder[]
  /** Where line n+1 starts; for turning offsets into points. */
  lineStarts: readonly number[]
}

/** A need is met by any of its moves; the first one names it. */
export type Need = readonly [Move, ...Move[]]

/** What a good reply of a stage holds. */
export interface StageNeeds {
  /** The built-in stage that rules take it for. */
  like: Stage
  needs: readonly Need[]
  /** The moves in the order in which they have to begin, for a stage that cares. */
  order?: readonly Move[]
}

export interface ChannelTraits {
  /** The built-in channel that rules take it for. */
  like: Channel
  /** Everybody reads along, so contact has to lead to a private place. */
  isPublic: boolean
  /** Replies are often short, and whole without salutation or closing. */
  isBrief: boolean
}

/** How judge takes the rules; what is absent is as the rule itself says. */
export interface RuleSettings {
  /** By rule id or category; an id goes before its category. */
  severityOf: Readonly<Record<string, Severity | 'off'>>
  /** By rule id. */
  options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Stages and channels beside the built-in ones, or in their place. */
  stages?: ReadonlyMap<Stage, StageNeeds>
  channels?: ReadonlyMap<Channel, ChannelTraits>
}

/** A rule's verdict on a span of the source. */
export interface Problem {
  rule: string
  category: Category
  severity: Severity
  message: string
  advice: string
  start: Point
  end: Point
  /** A replacement for the span. `safe` ones keep grammar and meaning wherever they are made. */
  fix?: { text: string; safety: Safety }
}

/** Whether a replacement may be made unseen: always, when its condition holds, or never. */
export type Safety = 'safe' | 'condition' | 'suggestion'

/** A move of a good reply, found at a span. */
export interface FoundMove {
  move: Move
  start: Point
  end: Point
}

export type Move =
  | 'thanks'
  | 'acknowledgement'
  | 'apology'
  | 'explanation'
  | 'solution'
  | 'compensation'
  | 'next-step'
  | 'contact'
  | 'satisfaction-check'
  | 'closing'

/** What is known of one reply after judging; paths are relative with `/`. */
export interface Result {
  path: string
  language: Language
  stage: Stage
  channel: Channel
  kind: Kind
  problems: Problem[]
  moves: FoundMove[]
  /** The moves that its stage needs and that it lacks. */
  lacking: Move[]
}

/** A file that nothing could be said about; `message` is one line that follows the path. */
export interface FileError {
  path: string
  message: string
  /** The stack of a crash. */
  stack?: string
}

/** A path that was left out on purpose; `reason` is one line that follows the path. */
export interface Skipped {
  path: string
  reason: string
}

/** A text that is not read from disk; the configuration of its path applies to it. */
export interface GivenText {
  path: string
  text: string
}

export interface Summary {
  files: number
  errors: number
  warnings: number
  infos: number
}

/** A report of any size, whose results are read one after another, as often as needed. */
export interface LongReport extends Omit<Report, 'results'> {
  results: LongResults
}

export interface LongResults extends Iterable<Result> {
  /** The same results as the jsonl format prints them, where they are at hand. */
  lines?: () => Iterable<ResultLine>
}

export interface ResultLine {
  path: string
  /** The text of an object in UTF-8, which lacks its `path`. */
  line: Uint8Array
}

/** The report of a run, as the JSON format prints it. */
export interface Report {
  version: string
  results: Result[]
  summary: Summary
}
