/** Reads replies whose faults are marked `⟦category|words⟧` and whose traps are marked `⟦ok:category|words⟧`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Label {
  start: number
  end: number
  categories: readonly string[]
}

/** Offsets count in `text`, which has no marks; `missing` names the moves that the reply lacks. */
export interface LabelledReply {
  name: string
  text: string
  faults: Label[]
  traps: Label[]
  missing: string[]
}

export function readLabelled(folder: string): LabelledReply[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => ({ name, ...takeLabels(readFileSync(path.join(folder, name), 'utf8')) }))
}

/** The line `missing: [apology]` of the front matter is an answer, not part of the reply. */
export function takeLabels(annotated: string): Omit<LabelledReply, 'name'> {
  const missing = /^missing:\s*\[(.*)\].*\n/m.exec(annotated)
  const source = missing ? annotated.replace(missing[0], '') : annotated
  const reply: Omit<LabelledReply, 'name'> = {
    text: '',
    faults: [],
    traps: [],
    missing: missing?.[1]?.split(/[\s,]+/).filter(Boolean) ?? [],
  }
  let last = 0
  for (const mark of source.matchAll(/⟦(ok:)?([a-z,]+)\|([^⟧]*)⟧/g)) {
    const [whole, ok, categories = '', words = ''] = mark
    reply.text += source.slice(last, mark.index)
    const start = reply.text.length
    const label = { start, end: start + words.length, categories: categories.split(',') }
    ;(ok ? reply.traps : reply.faults).push(label)
    reply.text += words
    last = mark.index + whole.length
  }
  reply.text += source.slice(last)
  return reply
}
