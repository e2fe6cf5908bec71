/** Reads YAML from outside (rule packs, lexicons, configuration) through a schema; faults come with line and column. */
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Range,
} from 'yaml'
import type * as z from 'zod'
import { differences, type Difference } from './issues'
import { sourceOffset } from './scalar'

/** One thing wrong in a data file; line and column count from 1. */
export interface DataFault {
  file: string
  line: number
  column: number
  message: string
}

/** A data file that cannot be used; `faults` are in the order of the file. The message names the first of many. */
export class DataError extends Error {
  constructor(readonly faults: readonly DataFault[]) {
    super(
      [
        ...faults.slice(0, mostFaults).map(formatFault),
        ...(faults.length > mostFaults ? ['and more'] : []),
      ].join('\n'),
    )
  }
}

export interface ReadData<T> {
  data: T
  /**
   * A fault at the value (or, failing that, its nearest parent) at a path such as `['nl', 'patterns', 2]`.
   * @param at an offset in the text that the value is, from 0
   */
  fault: (path: readonly PropertyKey[], message: string, at?: number) => DataFault
}

/** More than anybody reads at once. */
export const mostFaults = 50
const mostAliases = 50
/** The parser takes seconds for each megabyte. */
const mostCharacters = 1_000_000

/** @throws DataError when the text is no YAML or not what the schema expects. */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): ReadData<T> {
  const lines = new LineCounter()
  const at = (offset: number, message: string): DataFault => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message }
  }
  const document = parse(text, lines, at)
  const fault = (path: readonly PropertyKey[], message: string, within = 0): DataFault =>
    at(offsetWithin(document, path, within, text), message)
  const value = toPlain(document, () => fault([], 'found too many aliases, expected the values themselves'))
  const result = check(value, schema)
  if ('data' in result) return { data: result.data, fault }
  throw new DataError(
    result.differences
      .map(({ path, message, atKey }) =>
        at(atKey ? keyOffset(document, path) : offsetOf(document, path), message),
      )
      .sort(byPlace),
  )
}

/** `file:line:column: message`. */
export function formatFault(fault: DataFault): string {
  return `${fault.file}:${fault.line}:${fault.column}: ${fault.message}`
}

function parse(
  text: string,
  lineCounter: LineCounter,
  at: (offset: number, message: string) => DataFault,
): Document {
  if (text.length > mostCharacters)
    throw new DataError([
      at(0, `found ${text.length} characters, expected at most ${mostCharacters}: split the file`),
    ])
  const tooDeep = (offset: number) =>
    new DataError([at(offset, 'found lists or maps nested too deep to read')])
  const document = withoutOverflow(() =>
    parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'error' }),
  )
  if (!document) throw tooDeep(0)
  const overflow = document.errors.find(({ message }) => message.includes('call stack'))
  if (overflow) throw tooDeep(overflow.pos[0])
  if (document.errors.length > 0)
    throw new DataError(document.errors.map(error => at(error.pos[0], `this is not YAML: ${error.message}`)))
  const faults = keyFaults(document)
  if (faults.length === 0) return document
  throw new DataError(faults.map(({ offset, message }) => at(offset, message)))
}

/** Undefined when the stack is exhausted. */
function withoutOverflow<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * Keys that are there twice, for which the parser's own look takes a time that grows with the square of a map, and those
 * that the schema would never see.
 */
function keyFaults(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = []
  const add = ({ range }: { range?: Range | null }, message: string): void => {
    found.push({ offset: range?.[0] ?? 0, message })
  }
  visit(document, {
    Alias: (place, alias) => {
      if (place === 'key') add(alias, 'found an alias as a key, expected the key itself')
    },
    Map: (_, map) => {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (name === '__proto__') add(key, 'found the unknown key “__proto__”')
        else if (seen.has(name)) add(key, `found the key “${name}” twice`)
        seen.add(name)
      }
    },
  })
  return found
}

/** The first of what is wrong, or the data. */
function check<T>(value: unknown, schema: z.ZodType<T>): { data: T } | { differences: Difference[] } {
  const result = withoutOverflow(() => schema.safeParse(value))
  if (result?.success) return { data: result.data }
  if (result) return { differences: differences(result.error.issues.slice(0, mostFaults + 1), value, schema) }
  return { differences: [{ path: [], message: 'found more wrong values than can be counted', atKey: false }] }
}

function toPlain(document: Document, tooMany: () => DataFault): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    throw new DataError([tooMany()])
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | null | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

/** Where in the file a character of a text is; the text's start where that cannot be told. */
function offsetWithin(
  document: Document,
  path: readonly PropertyKey[],
  within: number,
  source: string,
): number {
  const node = within > 0 ? document.getIn(path, true) : undefined
  return isScalar(node) ? sourceOffset(node, within, source) : offsetOf(document, path)
}

function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const parent = document.getIn(path.slice(0, -1), true)
  const key = String(path.at(-1))
  const pair = isMap(parent)
    ? parent.items.find(item => isScalar(item.key) && String(item.key.value) === key)
    : undefined
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}

function byPlace(a: DataFault, b: DataFault): number {
  return a.line - b.line || a.column - b.column
}
