/** The properties that the test suite tries briefly and the fuzz script for as long as it is told. */
import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { lint, lintFiles } from '../../src'
import { configSchema } from '../../src/config/schema'
import { decode } from '../../src/read'
import { DataError, readYaml } from '../../src/read/yaml'
import { anyOptions, hostileBytes, hostileText } from './inputs'
import { checkFormats, checkText } from './invariants'

/** By what they say. */
export const properties = {
  'any text is linted, with the places in it': () =>
    fc.property(hostileText, anyOptions, (text, options) => {
      const result = checkText(text, options)
      checkFormats([result], new Map([[options.path, text]]))
    }),

  'any bytes are a result or an error, alone the same as among others': () =>
    fc.asyncProperty(fc.array(hostileBytes, { minLength: 1, maxLength: 4 }), async files => {
      const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'complaintlint-fuzz-'))
      try {
        files.forEach((bytes, index) => {
          fs.writeFileSync(path.join(cwd, `${index}.md`), bytes)
        })
        await checkFiles(files, cwd)
      } finally {
        fs.rmSync(cwd, { recursive: true })
      }
    }),

  'any configuration is read or refused with a place': () =>
    fc.property(hostileText, text => {
      try {
        readYaml(text, 'a.yml', configSchema([]))
      } catch (error) {
        if (!(error instanceof DataError)) throw error
        assert.match(error.message, /^a\.yml:[1-9]\d*:[1-9]\d*: /)
      }
      assert.deepEqual(Object.keys({}.constructor.prototype as object), [])
    }),
}

async function checkFiles(files: readonly Buffer[], cwd: string): Promise<void> {
  const report = await lintFiles('.', { cwd, config: false })
  assert.equal(report.results.length + report.errors.length, files.length)
  assert.deepEqual(
    report.errors.filter(({ message }) => message.startsWith('crashed')),
    [],
  )
  for (const result of report.results) {
    const decoded = decode(fs.readFileSync(path.join(cwd, result.path)))
    if (!('text' in decoded)) throw new Error(`${result.path} was linted and is no text`)
    assert.deepEqual(lint(decoded.text, { path: result.path }), result)
    assert.deepEqual((await lintFiles(result.path, { cwd, config: false })).results, [result])
  }
}
