/** report: the outcome of a rule pack's examples and traps, as a test runner prints it. */
import type { CaseResult } from '../compile/check'
import { paletteOf } from './pretty/palette'
import type { Appearance } from './rule-page'

export function reportCases(results: readonly CaseResult[], { colorLevel }: Appearance): string {
  const { good, bad, quiet } = paletteOf(colorLevel)
  const failures = results.flatMap(result =>
    result.failure === undefined ? [] : [{ ...result, failure: result.failure }],
  )
  const lines = failures.flatMap(({ rule, language, kind, text, failure, place }) => [
    `${bad('✗')} ${place ? `${place.file}:${place.line}:${place.column}` : rule}  ${quiet(`${rule} · ${language} · ${kind}`)}`,
    `  ${failure}`,
    `  ${quiet(text.replace(/\s*\n\s*/g, ' ⏎ '))}`,
    '',
  ])
  const rules = new Set(results.map(({ rule }) => rule)).size
  const passed = `${results.length - failures.length} of ${results.length} examples and traps of ${rules} rules are right`
  return [...lines, failures.length === 0 ? good(`✓ ${passed}`) : bad(`✗ ${passed}`), ''].join('\n')
}
