/** Finds the place in a YAML file of a character of a text in it, however the text is quoted, folded or indented. */
import { Scalar } from 'yaml'

/**
 * The offset in `source` of the character at `at` in the text that the scalar is, both in UTF-16 code units from 0; the
 * scalar's start where that cannot be told.
 */
export function sourceOffset({ type, value, range }: Scalar, at: number, source: string): number {
  if (!range || typeof value !== 'string') return range?.[0] ?? 0
  const [start, end] = range
  let place = bodyOf(type, start, source)
  let index = 0
  while (index < value.length) {
    const [blank = ''] = /^\s*/.exec(value.slice(index)) ?? []
    const gap = gapAt(source, place, type)
    if (blank !== '' && index + blank.length > at) return place
    index += blank.length
    place += gap
    const [written, meant] = characterAt(source, place, type)
    if (place >= end || !value.startsWith(meant, index)) return start
    if (index + meant.length > at) return place
    index += meant.length
    place += written.length
  }
  return place
}

/** Behind the quotation mark, or the line that opens a block. */
function bodyOf(type: Scalar['type'], start: number, source: string): number {
  if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) return start + 1
  if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return source.indexOf('\n', start) + 1
  return start
}

/** How long the white space is, with line breaks, indentation and what is escaped. */
function gapAt(source: string, place: number, type: Scalar['type']): number {
  const gap = type === Scalar.QUOTE_DOUBLE ? /(?:\s|\\[\s tnrvfN_LP])*/y : /\s*/y
  gap.lastIndex = place
  return gap.exec(source)?.[0].length ?? 0
}

/** A character as it is written and as it is meant. */
function characterAt(source: string, place: number, type: Scalar['type']): [written: string, meant: string] {
  const plain = String.fromCodePoint(source.codePointAt(place) ?? 0)
  if (type === Scalar.QUOTE_SINGLE && source.startsWith("''", place)) return ["''", "'"]
  if (type !== Scalar.QUOTE_DOUBLE || plain !== '\\') return [plain, plain]
  const escape = /\\(?:x(..)|u(.{4})|U(.{8})|(.))/uy
  escape.lastIndex = place
  const [written = plain, two, four, eight, itself = ''] = escape.exec(source) ?? []
  const code = two ?? four ?? eight
  return [written, code === undefined ? itself : String.fromCodePoint(Number.parseInt(code, 16))]
}
