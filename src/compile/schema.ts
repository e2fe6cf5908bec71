/** The schemas of rule, move and lexicon files; the shipped JSON Schemas are made from these. */
import * as z from 'zod'
import { scopes } from '../match/tables'
import { knownLanguages, severities } from '../vocabulary'

export const zones = ['subject', 'salutation', 'body', 'closing', 'signature'] as const
export const safeties = ['safe', 'condition', 'suggestion'] as const

const pattern = z.string().min(1)
const list = z.array(pattern).min(1)

export const whereSchema = z.strictObject({
  zones: z.array(z.enum(zones)).min(1).optional().describe('Parts of a reply; without it, the body'),
  stages: z.array(z.string()).min(1).optional(),
  channels: z.array(z.string()).min(1).optional(),
  kinds: z
    .array(z.enum(['draft', 'template', 'fragment']))
    .min(1)
    .optional(),
  sentence: z
    .enum(['first', 'opening', 'last'])
    .optional()
    .describe('Only the first or last sentence of the body, or its first four'),
  question: z.boolean().optional().describe('Only in questions, or only outside them'),
})

const unlessSchema = z.strictObject(
  Object.fromEntries(scopes.map(scope => [scope, list.optional()])) as Record<
    (typeof scopes)[number],
    z.ZodOptional<typeof list>
  >,
)

const patternSchema = z.union([
  pattern,
  z.strictObject({
    match: pattern,
    instead: z.string().optional().describe('What to write in its place'),
    safety: z.enum(safeties).optional().describe('Whether replacing is always right'),
    severity: z.enum(severities).optional(),
    message: z.string().optional(),
    where: whereSchema.optional(),
    unless: unlessSchema.optional(),
  }),
])

const context = {
  stage: z.string().optional(),
  channel: z.string().optional(),
  kind: z.enum(['draft', 'template', 'fragment']).optional(),
}

const trapSchema = z.union([z.string(), z.strictObject({ text: z.string(), ...context })])

const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.url().optional(),
  seed: z.int().min(0).max(4).optional().describe('Number of the article that the project grew from'),
})

const phrases = {
  patterns: z.array(patternSchema).min(1),
  unless: unlessSchema.optional(),
  traps: z.array(trapSchema).optional().describe('Texts on which no rule may fire'),
}

const top = { source: z.array(sourceSchema).min(1), where: whereSchema.optional() }

const ruleLanguageSchema = z.strictObject({
  message: z.string(),
  why: z.string(),
  advice: z.string(),
  ...phrases,
  examples: z
    .array(z.strictObject({ bad: z.string(), good: z.string(), ...context }))
    .min(1)
    .describe('[[ ]] marks what is reported'),
})

const moveLanguageSchema = z.strictObject({
  ...phrases,
  examples: z.array(z.union([z.string(), z.strictObject({ text: z.string(), ...context })])).min(1),
})

export const ruleSchema = z
  .strictObject({
    ...top,
    severity: z.enum(severities),
    certain: z
      .literal(true)
      .optional()
      .describe(
        'Its words are no better in a reply that makes every move; there, other warnings may become infos',
      ),
    ...perLanguage(ruleLanguageSchema),
  })
  .describe('A rule of complaintlint')

export const moveSchema = z
  .strictObject({
    about: z.strictObject(perLanguage(z.string())),
    ...top,
    ...perLanguage(moveLanguageSchema),
  })
  .describe('A move of a good reply')

export const lexiconSchema = z
  .strictObject({
    classes: z.record(
      z.string().regex(/^[a-z][a-z-]*$/, 'a class name has small letters and hyphens'),
      z.strictObject({ about: z.string(), words: list }),
    ),
    fillers: z.array(pattern).default([]),
    clauseOpeners: z.array(pattern).default([]),
  })
  .describe('Word classes of one language')

function perLanguage<T extends z.ZodType>(schema: T): Record<string, z.ZodOptional<T>> {
  return Object.fromEntries(knownLanguages.map(language => [language, schema.optional()]))
}

export type RuleFile = z.infer<typeof ruleSchema>
export type MoveFile = z.infer<typeof moveSchema>
export type LexiconFile = z.infer<typeof lexiconSchema>
export type RuleLanguage = z.infer<typeof ruleLanguageSchema>
export type MoveLanguage = z.infer<typeof moveLanguageSchema>
export type PatternFile = z.infer<typeof patternSchema>
export type UnlessFile = z.infer<typeof unlessSchema>
