/** init: which placeholders the replies use, and which of them the configuration has to name. */
import { shield } from '../parse/placeholders'
import type { PlaceholderSyntax } from '../parse/placeholder-syntax'

export interface Placeholders {
  /** Known ones with `…` for the name, the commonest first: `{{…}}`. */
  known: string[]
  /** Marks that stand around names again and again and that nothing knows. */
  unknown: PlaceholderSyntax[]
}

export function placeholdersIn(texts: readonly string[]): Placeholders {
  const known = new Map<string, number>()
  const unknown = new Map<string, string[]>()
  for (const source of texts) {
    const { text, placeholders } = shield(source)
    for (const { role, text: found } of placeholders)
      if (role !== 'control') count(known, found.replace(/[\p{L}\p{N}]([^]*[\p{L}\p{N}])?/u, '…'))
    for (const { open, close, name } of marksIn(text)) {
      const marks = `${open} ${close}`
      unknown.set(marks, [...(unknown.get(marks) ?? []), name])
    }
  }
  return {
    known: [...known.keys()]
      .filter(shape => shape !== '…')
      .sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0)),
    unknown: [...unknown].filter(([, names]) => areNames(names)).map(([marks]) => syntaxOf(marks)),
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const marks = String.raw`[@^~§$%&#!=+<>{}\[\]/|:]{1,3}`
const marked = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{P}\p{S}])(${marks})([a-z_][a-z0-9_.]{1,40})(${marks})(?![\p{L}\p{N}])`,
  'giu',
)

/** Marks of Markdown, tables, paths, HTML and emoji shortcodes. */
const usual = new Set(['~', '~~', '|', '||', '/', '//', ':', '=', '==', '+', '!', '<', '[', '^'])

function* marksIn(text: string): Generator<PlaceholderSyntax & { name: string }> {
  for (const [, open = '', name = '', close = ''] of text.matchAll(marked))
    if (!usual.has(open) && (close === open || close === mirrored(open))) yield { open, close, name }
}

function mirrored(open: string): string {
  const pairs = new Map(['<>', '{}', '[]'].map(([left, right]) => [left, right]))
  return Array.from(open)
    .reverse()
    .map(mark => pairs.get(mark) ?? mark)
    .join('')
}

/** Three uses and two names are more than a slip of the pen. */
function areNames(names: readonly string[]): boolean {
  return names.length >= 3 && new Set(names).size >= 2
}

function syntaxOf(marks: string): PlaceholderSyntax {
  const [open = '', close = ''] = marks.split(' ')
  return { open, close }
}
