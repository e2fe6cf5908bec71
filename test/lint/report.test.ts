import { describe, expect, it } from 'vitest'
import { reportOf } from '../../src/lint'
import type { Severity } from '../../src/types'
import { fakeLinter } from '../cli/fake'

describe('reportOf', () => {
  it.each<[string, Record<`${Severity}s`, number>]>([
    ['', { errors: 0, warnings: 0, infos: 0 }],
    ['bad bad poor meh meh meh', { errors: 2, warnings: 1, infos: 3 }],
  ])('counts the problems of “%s”', (text, counts) => {
    const result = fakeLinter.lint(text, { path: 'a.md' }, { severityOf: {}, options: {} })
    expect(reportOf([result, result]).summary).toEqual({
      files: 2,
      errors: counts.errors * 2,
      warnings: counts.warnings * 2,
      infos: counts.infos * 2,
    })
  })
})
