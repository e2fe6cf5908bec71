/**
 * lint: a baseline as a file. Each entry is a line of JSON of its own and no two lines are the same, so that git merges them
 * line by line; they are sorted, so that differences are small. Loaded only where there is a baseline.
 */
import * as z from 'zod'
import { differences } from '../read/issues'
import type { Entry } from './baseline'

const header = '{"complaintlint":"baseline","version":1}'

const schema = z.strictObject({
  path: z.string().min(1),
  rule: z.string().regex(/^[a-z][a-z0-9-]*$/, 'the id of a rule'),
  fault: z.string().regex(/^[0-9a-f]{32}(:\d{1,9})?$/, 'a fingerprint'),
})

/** The text of a baseline; the same entries in any order give the same text. */
export function printBaseline(entries: readonly Entry[]): string {
  const seen = new Map<string, number>()
  const lines = entries.map(({ path, rule, fault }) => {
    const line = JSON.stringify({ path, rule, fault })
    const occurrence = (seen.get(line) ?? 0) + 1
    seen.set(line, occurrence)
    return occurrence === 1 ? line : JSON.stringify({ path, rule, fault: `${fault}:${occurrence}` })
  })
  return [header, ...lines.sort(), ''].join('\n')
}

/** The entries, or what is wrong with the file: a line for each fault, `file:line: found …, expected …`. */
export function readBaseline(text: string, shown: string): { entries: Entry[] } | { error: string } {
  const [first = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (first !== header) return { error: `${shown}:1: is no baseline: expected ${header}` }
  const entries: Entry[] = []
  const errors: string[] = []
  const seen = new Set<string>([header, ''])
  for (const [index, line] of lines.entries()) {
    if (seen.has(line)) continue
    seen.add(line)
    const read = readEntry(line)
    if ('entry' in read) entries.push(read.entry)
    else errors.push(`${shown}:${index + 2}: ${read.error}`)
  }
  return errors.length > 0 ? { error: errors.slice(0, mostErrors).join('\n') } : { entries }
}

const mostErrors = 10

function readEntry(line: string): { entry: Entry } | { error: string } {
  const value = readJson(line)
  if (value === undefined) return { error: `found “${line.slice(0, 60)}”, expected a line of JSON` }
  const { data, error } = schema.safeParse(value)
  if (data) return { entry: { ...data, fault: data.fault.slice(0, 32) } }
  const [first] = differences(error.issues, value, schema)
  const at = first?.path.join('.')
  return { error: `${at ? `${at}: ` : ''}${first?.message ?? 'is no entry'}` }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
