/** lint: a line of a stream becomes a reply to lint; a bundle of its own, since only streams need the schema. */
import * as z from 'zod'
import { differences } from '../read/issues'
import { kinds, languageOf, languages } from '../vocabulary'

const schema = z.strictObject({
  path: z.string().min(1),
  text: z.string(),
  lang: z
    .string()
    .refine(tag => languageOf(tag) !== undefined, languages.join(' or '))
    .optional(),
  stage: z.string().min(1).optional(),
  channel: z.string().min(1).optional(),
  kind: z.enum(kinds).optional(),
})

/** What a line says of a reply; what it leaves out, the reply itself or the configuration says. */
export type StreamedReply = z.infer<typeof schema>

/** The error is one line that does not repeat the text. */
export function readStreamLine(line: string): { reply: StreamedReply } | { error: string; path?: string } {
  const value = parsed(line)
  if (value === undefined) return { error: 'found no JSON, expected {"path": …, "text": …}' }
  const { data, error } = schema.safeParse(value)
  if (data) return { reply: data }
  const [first] = differences(error.issues, value, schema)
  const at = first?.path.join('.')
  const path = typeof value === 'object' && value !== null && 'path' in value ? value.path : undefined
  return {
    error: `${at ? `${at}: ` : ''}${first?.message ?? 'is no reply'}`,
    ...(typeof path === 'string' && { path }),
  }
}

/** A file that begins with a BOM may have been put behind another. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line.startsWith('\ufeff') ? line.slice(1) : line)
  } catch {
    return undefined
  }
}
