/** Says in plain words where data from outside differs from its schema: what was found, what was expected. */
import * as z from 'zod'
import { didYouMean } from './nearest'

/** One difference; `atKey` when the key itself is wrong and not its value. */
export interface Difference {
  path: readonly PropertyKey[]
  message: string
  atKey: boolean
}

type Issue = z.core.$ZodIssue

/** Of the unknown keys of one map, more than anybody reads. */
const mostKeys = 51

/** The differences that zod found between `value` and `schema`. */
export function differences(issues: readonly Issue[], value: unknown, schema: z.ZodType): Difference[] {
  return issues.flatMap(issue => explain(issue, value, schema))
}

function explain(issue: Issue, root: unknown, schema: z.ZodType): Difference[] {
  const { path } = issue
  const found = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, path)
      return issue.keys.slice(0, mostKeys).map(key => ({
        path: [...path, key],
        message: `found the unknown key “${key}”${didYouMean(key, allowed) || expectedKeys(allowed)}`,
        atKey: true,
      }))
    }
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({
        path,
        message: `found the key “${String(path.at(-1))}”: ${message}`,
        atKey: true,
      }))
    case 'invalid_union':
      return explainUnion(issue, root, schema)
    default:
      return [{ path, message: `found ${show(found)}${expectation(issue, found)}`, atKey: false }]
  }
}

function expectation(issue: Issue, found: unknown): string {
  const expected = expectedBy(issue)
  if (expected.length === 0) return `: ${issue.message}`
  return `, expected ${oneOf(expected)}${typeof found === 'string' ? didYouMean(found, expected) : ''}`
}

/** Of the kinds of value that were possible, the one that was begun explains best. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  root: unknown,
  schema: z.ZodType,
): Difference[] {
  const found = valueAt(root, issue.path)
  const begun = issue.errors.find(option =>
    option.every(inner => inner.path.length > 0 || isBegun(inner, found)),
  )
  if (begun) return begun.flatMap(inner => explain(within(issue.path, inner), root, schema))
  const expected = [...new Set(issue.errors.flat().flatMap(expectedBy))]
  const near = typeof found === 'string' ? didYouMean(found, expected) : ''
  return [
    { path: issue.path, message: `found ${show(found)}, expected ${oneOf(expected)}${near}`, atKey: false },
  ]
}

function within(path: readonly PropertyKey[], inner: Issue): Issue {
  return { ...inner, path: [...path, ...inner.path] }
}

function isBegun(inner: Issue, found: unknown): boolean {
  if (inner.code === 'invalid_type') return false
  return inner.code !== 'invalid_value' || typeof found === typeof inner.values[0]
}

function expectedBy(issue: Issue): string[] {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String)
    case 'invalid_type':
      return [typeNames[issue.expected] ?? issue.expected]
    case 'too_small':
      if (issue.origin === 'string') return ['a text that is not empty']
      if (issue.origin === 'array') return [`a list of at least ${issue.minimum}`]
      return [`a number of at least ${issue.minimum}`]
    default:
      return []
  }
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

function expectedKeys(allowed: readonly string[]): string {
  return allowed.length > 0 && allowed.length <= 12 ? `, expected ${oneOf(allowed)}` : ''
}

/** The keys that a schema allows at a path; none where it allows any. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return path
    .reduce<z.ZodType[]>((schemas, key) => schemas.flatMap(inner => step(inner, key)), [schema])
    .flatMap(options)
    .flatMap(inner => (inner instanceof z.ZodObject ? Object.keys(inner.shape) : []))
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType[] {
  return options(schema).flatMap(inner => {
    if (inner instanceof z.ZodArray) return [inner.element as z.ZodType]
    if (inner instanceof z.ZodRecord) return [inner.valueType as z.ZodType]
    if (!(inner instanceof z.ZodObject)) return []
    const shape = inner.shape as Record<PropertyKey, z.ZodType>
    return Object.hasOwn(shape, key) ? [shape[key] as z.ZodType] : []
  })
}

function options(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return options(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(options)
  return [schema]
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  )
}

function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'nothing'
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}
