import { describe, expect, expectTypeOf, it } from 'vitest'
import * as api from '../../src'
import type {
  FilesReport,
  FormatName,
  Formatter,
  LintFilesOptions,
  LintOptions,
  Report,
  Result,
} from '../../src'

describe('the public API', () => {
  it('exports these and no more', () => {
    expect(Object.keys(api).sort()).toEqual([
      'ConfigError',
      'GitError',
      'format',
      'lint',
      'lintFiles',
      'version',
    ])
  })

  it('has these signatures', () => {
    expectTypeOf(api.lint).toEqualTypeOf<(text: string, options?: LintOptions) => Result>()
    expectTypeOf(api.lintFiles).toEqualTypeOf<
      (paths: string | readonly string[], options?: LintFilesOptions) => Promise<FilesReport>
    >()
    expectTypeOf(api.format).toEqualTypeOf<
      (
        results: Report | readonly Result[],
        formatter: FormatName | Formatter,
        sources?: (path: string) => string | undefined,
      ) => string
    >()
  })
})
