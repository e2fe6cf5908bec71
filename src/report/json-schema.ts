/** The shape of the json format, for the schema that is shipped; loaded at build time and in tests only. */
import * as z from 'zod'
import { categories, kinds, moves, severities } from '../vocabulary'

const count = z.int().min(0)

const point = z
  .strictObject({
    line: z.int().min(1).describe('From 1.'),
    column: z.int().min(1).describe('From 1, in UTF-16 code units.'),
    offset: count.describe('UTF-16 code units into the file as read, from 0; a BOM counts.'),
  })
  .meta({ id: 'point' })

const language = z.string().min(1).describe('The primary subtag of the reply, such as nl or en.')

const problem = z
  .strictObject({
    rule: z.string().min(1),
    category: z.enum(categories),
    severity: z.enum(severities),
    message: z.string().describe('In the language of the reply.'),
    advice: z.string().describe('What to write instead, in the language of the reply.'),
    start: point,
    end: point.describe('Exclusive.'),
    fix: z
      .strictObject({ text: z.string(), safety: z.enum(['safe', 'condition', 'suggestion']) })
      .optional()
      .describe('A replacement for the words from start to end.'),
  })
  .meta({ id: 'problem' })

const move = z
  .strictObject({
    move: z.enum(moves),
    start: point,
    end: point.describe('Exclusive.'),
  })
  .meta({ id: 'move' })

const result = z
  .strictObject({
    path: z.string().min(1).describe('Relative to the working folder, with / on every system.'),
    language,
    stage: z
      .string()
      .min(1)
      .describe('acknowledgement, reply, rejection, closing or a stage of the organisation.'),
    channel: z
      .string()
      .min(1)
      .describe('email, letter, review, social, chat or a channel of the organisation.'),
    kind: z.enum(kinds),
    problems: z.array(problem),
    moves: z.array(move).describe('The moves of a good reply that were found.'),
    lacking: z.array(z.enum(moves)).describe('The moves that its stage needs and that it lacks.'),
  })
  .meta({ id: 'result' })

export const reportSchema = z
  .strictObject({
    version: z.string().describe('The version of complaintlint.'),
    results: z.array(result),
    summary: z.strictObject({ files: count, errors: count, warnings: count, infos: count }),
  })
  .meta({ title: 'complaintlint report' })
