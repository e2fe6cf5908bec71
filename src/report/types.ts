/** What a formatter is given besides the report, and what it knows of each rule. */
import type { Category, Language, LongReport, Report, Severity, Span } from '../types'

/** Turns a report into text. Pure: the same report and context give the same text, which ends with a newline or is empty. */
export type Formatter = (report: Report, context: FormatContext) => string

/** The same, a piece at a time, so that the text of a report need not fit into memory. */
export type PieceFormatter = (report: LongReport, context: FormatContext) => Iterable<Piece>

/** Bytes are UTF-8 and hold whole characters. */
export type Piece = string | Uint8Array

export interface FormatContext {
  /** Every rule that ran, whether or not it found anything. */
  rules: readonly RuleInfo[]
  /** The decoded text of a file of the report by its `path`; undefined where it is not at hand. */
  sources: (path: string) => string | undefined
  /** chalk's colour levels: none, 16 colours, 256 colours, 16 million colours. */
  colorLevel: 0 | 1 | 2 | 3
  /** Columns of the terminal. */
  width: number
  /** Leaves out every word of the replies: rule, position and advice remain. */
  redact: boolean
  /** The working folder seen from the repository's root, with `/`; absent at the root itself. */
  folder?: string
}

/** A rule as its documentation knows it. */
export interface RuleInfo {
  id: string
  category: Category
  severity: Severity
  languages: readonly Language[]
  source: readonly { title: string; url?: string }[]
  texts: Readonly<Record<Language, RuleText>>
  /** The absolute address of the rule's page, where it has one. */
  url?: string
}

export interface RuleText {
  /** With `{match}`, `{instead}` and the like where words are filled in. */
  message: string
  why: string
  advice: string
  /** `faults` are the spans of `bad` that the rule reports. */
  examples: readonly { bad: string; faults: readonly Span[]; good: string }[]
}
