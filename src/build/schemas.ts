/** Build step: the JSON Schemas of the files that people write and of the report that programs read. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { lexiconSchema, moveSchema, ruleSchema } from '../compile/schema'
import { configSchema } from '../config/schema'
import { codeRules, tables } from '../generated/rules'
import { describeRules } from '../lint/rules'
import { reportSchema } from '../report/json-schema'

/** Writes dist/schemas/<name>.schema.json. */
export function writeSchemas(root: string): void {
  const folder = path.join(root, 'dist', 'schemas')
  mkdirSync(folder, { recursive: true })
  for (const [name, schema] of Object.entries(schemas())) {
    const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)
    writeFileSync(path.join(folder, `${name}.schema.json`), `${text}\n`)
  }
}

function schemas(): Record<string, z.ZodType> {
  return {
    config: configSchema(describeRules({ tables, code: codeRules })),
    lexicon: lexiconSchema,
    move: moveSchema,
    report: reportSchema,
    rule: ruleSchema,
  }
}
