import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintText } from '../../src/lint/outcome'
import { collectResults } from '../../src/lint/results'
import { jsonl, jsonlPieces } from '../../src/report/jsonl'
import { fakeLinter } from '../cli/fake'

const text = fc.string({
  unit: fc.constantFrom('“', 'é', '\u202e', '\u2028', '##[', '\ud800', '😀', '"', 'a'),
})

describe('the lines of results', () => {
  it('are those of the jsonl format, with problems taken out or without', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, fc.boolean())), all => {
        const results = collectResults(all.map(([path]) => path))
        for (const [index, [path, message, isHidden]] of all.entries()) {
          const linter = {
            ...fakeLinter,
            lint: (...[source, given, settings]: Parameters<typeof fakeLinter.lint>) => {
              const { problems, ...rest } = fakeLinter.lint(source, given, settings)
              return { ...rest, problems: problems.map(problem => ({ ...problem, message })) }
            },
          }
          const settings = { given: { placeholders: [] }, rules: { severityOf: {}, options: {} } }
          const outcome = lintText('bad poor bad', { path, settings, linter })
          if ('line' in outcome) results.add(index, outcome)
          if (isHidden) results.hide(index, new Set([1]))
        }
        const report = { version: '', results, summary: { files: 0, errors: 0, warnings: 0, infos: 0 } }
        const lines = [...jsonlPieces(report)].map(piece => Buffer.from(piece))
        expect(Buffer.concat(lines).toString()).toBe(jsonl({ ...report, results: [...results] }))
      }),
    )
  })
})
