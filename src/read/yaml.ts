/** Reads YAML from outside (rule packs, lexicons, configuration) through a schema; faults come with line and column. */
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type * as z from 'zod'
import { differences } from './issues'

/** One thing wrong in a data file; line and column count from 1. */
export interface DataFault {
  file: string
  line: number
  column: number
  message: string
}

/** A data file that cannot be used; `faults` are in the order of the file. */
export class DataError extends Error {
  constructor(readonly faults: readonly DataFault[]) {
    super(faults.map(formatFault).join('\n'))
  }
}

export interface ReadData<T> {
  data: T
  /** A fault at the value (or, failing that, its nearest parent) at a path such as `['nl', 'patterns', 2]`. */
  fault: (path: readonly PropertyKey[], message: string, shift?: number) => DataFault
}

const mostAliases = 50

/** @throws DataError when the text is no YAML or not what the schema expects. */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): ReadData<T> {
  const lines = new LineCounter()
  const at = (offset: number, message: string): DataFault => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message }
  }
  const document = parse(text, lines, at)
  const fault = (path: readonly PropertyKey[], message: string, shift = 0): DataFault =>
    at(offsetOf(document, path) + shift, message)
  const value = toPlain(document, () => fault([], 'found too many aliases, expected the values themselves'))
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, fault }
  throw new DataError(
    differences(result.error.issues, value, schema)
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
  const document = parseWithoutOverflow(text, lineCounter)
  if (!document) throw new DataError([at(0, 'found lists or maps nested too deep to read')])
  if (document.errors.length === 0) return document
  throw new DataError(document.errors.map(error => at(error.pos[0], `this is not YAML: ${error.message}`)))
}

/** Undefined when the nesting exhausts the stack. */
function parseWithoutOverflow(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true, logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
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
