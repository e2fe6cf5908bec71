/** The last stage: a report becomes text, in the format that was asked for. */
import type { formats } from '../vocabulary'
import { redacted, redactedLong } from './redact'
import type { Formatter, PieceFormatter } from './types'

export type { FormatContext, Formatter, Piece, PieceFormatter, RuleInfo, RuleText } from './types'

export type FormatName = (typeof formats)[number]

/** The built-in formats by name. Each is loaded when it is first asked for, so that a run pays for its own format only. */
export const formatters = {
  pretty: load(async () => (await import('./pretty')).pretty),
  compact: load(async () => (await import('./formats')).compact),
  json: load(async () => (await import('./formats')).json),
  jsonl: load(async () => (await import('./jsonl')).jsonl),
  sarif: load(async () => (await import('./formats')).sarif),
  github: load(async () => (await import('./formats')).github),
  gitlab: load(async () => (await import('./formats')).gitlab),
  junit: load(async () => (await import('./formats')).junit),
  checkstyle: load(async () => (await import('./formats')).checkstyle),
  rdjson: load(async () => (await import('./formats')).rdjson),
  rdjsonl: load(async () => (await import('./formats')).rdjsonl),
  tap: load(async () => (await import('./formats')).tap),
  azure: load(async () => (await import('./formats')).azure),
  markdown: load(async () => (await import('./formats')).markdown),
} satisfies Record<FormatName, () => Promise<Formatter>>

const pieceFormatters: Partial<Record<FormatName, () => Promise<PieceFormatter>>> = {
  pretty: async () => (await import('./pretty')).prettyPieces,
  compact: async () => (await import('./formats')).compactPieces,
  json: async () => (await import('./formats')).jsonPieces,
  jsonl: async () => (await import('./jsonl')).jsonlPieces,
}

/** The formats that sort or count all problems first come in one piece. */
export async function pieceFormatterNamed(name: FormatName): Promise<PieceFormatter> {
  const pieces = await pieceFormatters[name]?.()
  if (!pieces) return inOnePiece(await formatters[name]())
  return (report, context) => pieces(context.redact ? redactedLong(report, context.rules) : report, context)
}

export function inOnePiece(formatter: Formatter): PieceFormatter {
  return (report, context) => [formatter({ ...report, results: [...report.results] }, context)]
}

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formatters, name)
}

/** A formatter that gets a redacted report when `context.redact` says so; for formatters from elsewhere too. */
export function redacting(formatter: Formatter): Formatter {
  return (report, context) => formatter(context.redact ? redacted(report, context.rules) : report, context)
}

function load(formatter: () => Promise<Formatter>): () => Promise<Formatter> {
  return async () => redacting(await formatter())
}
