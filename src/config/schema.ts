/** config: what a `.complaintlintrc.yml` may hold; the shipped JSON Schema is made from this. */
import * as z from 'zod'
import type { OptionSpec } from '../judge/rule'
import {
  categories,
  channels,
  kinds,
  knownLanguages,
  languages,
  moves,
  severities,
  stages,
} from '../vocabulary'
import type { KnownRule } from './settings'

const level = z.enum(['off', ...severities])
const texts = z.union([z.string().min(1), z.array(z.string().min(1))])
const language = new RegExp(`^(${knownLanguages.join('|')})([-_][A-Za-z0-9]{2,8})*$`)

const placeholders = z
  .array(z.strictObject({ open: z.string().min(1), close: z.string().min(1) }))
  .describe('Placeholder syntaxes of your own, beside the built-in ones')

const ownName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name has small letters, digits and hyphens')

/** The built-in names, for editors to complete, and any other. */
function anyOf(builtIn: readonly string[]) {
  return z.union([z.enum(builtIn), ownName])
}

const move = z.enum(moves)

const stagesSchema = z
  .record(
    ownName,
    z.strictObject({
      like: z
        .enum(stages)
        .optional()
        .describe(
          'The built-in stage whose rules hold for it (default: reply), and whose needs where none are given',
        ),
      needs: z
        .array(z.union([move, z.array(move).min(1)]))
        .optional()
        .describe('The moves that a reply of this stage needs; of a list within the list, any one will do'),
      order: z.array(move).optional().describe('The moves in the order in which they have to begin'),
    }),
  )
  .describe('Stages of your own, beside the built-in ones or in their place')

const channelsSchema = z
  .record(
    ownName,
    z.strictObject({
      like: z
        .enum(channels)
        .optional()
        .describe('The built-in channel whose rules and traits hold for it (default: email)'),
      public: z.boolean().optional().describe('Everybody reads along, so contact has to be private'),
      brief: z.boolean().optional().describe('A reply is whole without salutation and closing'),
    }),
  )
  .describe('Channels of your own, beside the built-in ones or in their place')

const named = {
  rulePacks: z
    .array(z.string().min(1))
    .optional()
    .describe('Folders (./rules) or packages with rule files; data only, nothing in them is run'),
  plugins: z
    .array(z.string().min(1))
    .optional()
    .describe('Files (./rules/ours.cjs) or packages that export rules written in code'),
}

/** What has to be known before the rest of a configuration can be checked. */
export const namedSchema = z.object({
  ...named,
  stages: z.record(z.string(), z.unknown()).optional(),
  channels: z.record(z.string(), z.unknown()).optional(),
})

export type ConfigData = z.infer<ReturnType<typeof configSchema>>

/** The names of an organisation's own stages and channels. */
export interface OwnNames {
  stages: readonly string[]
  channels: readonly string[]
}

/**
 * The schema for the rules that there are, so that an unknown one is a fault with a place. Without the names of the own
 * stages and channels, as in the shipped JSON Schema, any name will do.
 */
export function configSchema(known: readonly KnownRule[], own?: OwnNames) {
  const rules = z
    .strictObject(
      Object.fromEntries([...categories.map(category => [category, ruleValue({})]), ...known.map(entry)]),
    )
    .describe('What a rule, or all rules of a category, counts as; a rule goes before its category')

  return z
    .strictObject({
      rules: rules.optional(),
      overrides: z
        .array(
          z.strictObject({
            files: texts.describe(
              'Globs, relative to this file; one that begins with ! takes files out again',
            ),
            lang: z
              .string()
              .regex(
                language,
                `a language is ${languages.join(', ')} or that of a rule pack, also with a country, such as nl-BE`,
              )
              .optional(),
            stage: (own ? z.enum([...stages, ...own.stages]) : anyOf(stages)).optional(),
            channel: (own ? z.enum([...channels, ...own.channels]) : anyOf(channels)).optional(),
            kind: z.enum(kinds).optional(),
            rules: rules.optional(),
            placeholders: placeholders.optional(),
          }),
        )
        .optional()
        .describe('What differs for some files; a later one goes before an earlier one'),
      ...named,
      stages: stagesSchema.optional(),
      channels: channelsSchema.optional(),
      ignore: texts.optional().describe('Files to leave out, as in a .gitignore'),
      placeholders: placeholders.optional(),
      failOn: z
        .enum([...severities, 'never'])
        .optional()
        .describe('The mildest severity that gives exit code 1'),
      reportUnusedDisableDirectives: level
        .optional()
        .describe(
          'What a complaintlint-disable comment that disables nothing counts as; the same as the rule unused-disable',
        ),
      baseline: z
        .string()
        .min(1)
        .optional()
        .describe('The file with what was there before, made by `complaintlint baseline`'),
      maxWarnings: z.int().min(0).optional().describe('More warnings than this give exit code 1'),
    })
    .describe('Configuration of complaintlint')
}

function entry(rule: KnownRule): [string, z.ZodOptional<z.ZodType>] {
  return [rule.id, ruleValue(rule.options ?? {})]
}

function ruleValue(options: Readonly<Record<string, OptionSpec>>): z.ZodOptional<z.ZodType> {
  const shape = Object.entries(options).map(([name, option]) => [name, optionSchema(option).optional()])
  return z
    .union([level, z.strictObject({ severity: level.optional(), ...Object.fromEntries(shape) })])
    .optional()
}

const optionTypes: Readonly<Record<OptionSpec['type'], () => z.ZodType>> = {
  number: () => z.number().min(0),
  boolean: () => z.boolean(),
  string: () => z.string(),
  strings: () => z.array(z.string()),
}

function optionSchema({ type, about }: OptionSpec): z.ZodType {
  return optionTypes[type]().describe(about)
}
