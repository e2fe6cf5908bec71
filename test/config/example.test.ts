import fs from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { loadConfig } from '../../src/config/load'
import { configSchema } from '../../src/config/schema'
import { builtIn } from '../../src/lint/built-in'

const root = path.resolve(import.meta.dirname, '..', '..')
const file = path.join(root, '.complaintlintrc.example.yml')
const text = fs.readFileSync(file, 'utf8')
const { rules } = builtIn()
const schema = z.toJSONSchema(configSchema(rules), { io: 'input' })

describe('.complaintlintrc.example.yml', () => {
  it('is a configuration that can be used', async () => {
    const config = await loadConfig(file, 'example', root, () => Promise.resolve(rules))
    if ('error' in config) throw new Error(config.error)
    expect(config.layersFor('reviews/a.md').at(-1)?.data.channel).toBe('review')
    expect(config.layersFor('reviews/private/a.md')).toHaveLength(1)
    expect(config.layersFor('x/a.nl.md').at(-1)?.data.lang).toBe('nl')
    expect(config.ignores('archive/a.md')).toBe(true)
  })

  it('is what the shipped JSON Schema describes', () => {
    const ajv = new Ajv2020()
    expect(ajv.validate(schema, parse(text)), ajv.errorsText()).toBe(true)
  })

  it('names that schema, so that editors complete and check', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/complaintlint/dist/schemas/config.schema.json',
    )
  })

  it('shows every key', () => {
    const shape = configSchema(rules).shape
    const data = parse(text) as Record<string, unknown> & { overrides: Record<string, unknown>[] }
    expect(Object.keys(data).sort()).toEqual(Object.keys(shape).sort())
    const overridden = new Set(data.overrides.flatMap(override => Object.keys(override)))
    expect([...overridden].sort()).toEqual(Object.keys(shape.overrides.unwrap().element.shape).sort())
  })
})

describe('the JSON Schema of the configuration', () => {
  it.each([
    { rules: { 'no-such-rule': 'off' } },
    { overrides: [{ lang: 'nl' }] },
    { failOn: 'fatal' },
    { maxWarnings: -1 },
    { unknown: 1 },
  ])('refuses %j', data => {
    expect(new Ajv2020().validate(schema, data)).toBe(false)
  })
})
