/** cli: each report that was asked for is formatted and goes where it was to go. */
import path from 'node:path'
import { loadFormatter } from '../load/formatter'
import { readText, repositoryRoot, shownPath } from '../read'
import {
  inOnePiece,
  isFormatName,
  pieceFormatterNamed,
  redacting,
  type FormatContext,
  type Piece,
  type PieceFormatter,
  type RuleInfo,
} from '../report'
import type { GivenText, LongReport } from '../types'
import { colorLevel } from './color'
import type { Options, Output } from './options'
import { say, writeFile, writePieces, type Surroundings } from './output'

export interface Reported {
  report: LongReport
  /** Texts that are not on disk. */
  texts: readonly GivenText[]
  rules: readonly RuleInfo[]
}

/** An output with the function that makes its text. */
export interface OpenOutput extends Output {
  formatter: PieceFormatter
}

/**
 * The formatters of all outputs; asked for before a file is read, so that a wrong name costs no time.
 * @throws ConfigError for one that cannot be loaded
 */
export function openOutputs({ outputs }: Options, cwd: string): Promise<OpenOutput[]> {
  return Promise.all(outputs.map(async output => ({ ...output, formatter: await formatterOf(output, cwd) })))
}

/**
 * False when one could not be written; the others are.
 * @throws ConfigError when a formatter of the user's fails
 */
export async function writeReports(
  outputs: readonly OpenOutput[],
  reported: Reported,
  options: Options,
  around: Surroundings,
): Promise<boolean> {
  let areWritten = true
  for (const output of outputs) {
    const pieces = output.formatter(reported.report, contextFor(output, reported, options, around))
    if (output.file === undefined) await writePieces(around.stdout, pieces)
    else areWritten = (await isFileWritten(output.file, pieces, around)) && areWritten
  }
  return areWritten
}

async function isFileWritten(file: string, pieces: Iterable<Piece>, around: Surroundings): Promise<boolean> {
  try {
    writeFile(path.resolve(around.cwd(), file), pieces)
    return true
  } catch (error) {
    await say(around, `${file}: cannot be written: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

async function formatterOf({ format }: Output, cwd: string): Promise<PieceFormatter> {
  if (isFormatName(format)) return pieceFormatterNamed(format)
  return inOnePiece(redacting(loadFormatter(format, cwd)))
}

function contextFor(
  { file }: Output,
  { texts, rules }: Reported,
  { color, redact, maxBytes }: Options,
  { stdout, env, cwd }: Surroundings,
): FormatContext {
  const isTerminal = file === undefined && stdout.isTTY === true
  const folder = folderInRepository(cwd())
  return {
    rules,
    sources: sourcesOf(texts, cwd(), maxBytes),
    colorLevel: colorLevel({ flag: color, env: file === undefined ? env : {}, isTerminal }),
    width: (isTerminal ? stdout.columns : Number(env['COLUMNS'])) || 80,
    redact,
    ...(folder !== undefined && { folder }),
  }
}

function folderInRepository(cwd: string): string | undefined {
  const root = repositoryRoot(cwd)
  return root === undefined || root === cwd ? undefined : shownPath(cwd, root)
}

/** Read again where a report quotes it, so that a run need not hold the texts of all files. */
function sourcesOf(
  texts: readonly GivenText[],
  cwd: string,
  maxBytes: number | undefined,
): FormatContext['sources'] {
  const given = new Map(texts.map(({ path: name, text }) => [path.resolve(cwd, name), text]))
  return name => {
    const absolute = path.resolve(cwd, name)
    const known = given.get(absolute)
    if (known !== undefined) return known
    const decoded = readText(absolute, maxBytes)
    return 'text' in decoded ? decoded.text : undefined
  }
}
