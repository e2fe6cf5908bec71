/** report: the outcome of a rule pack's examples and traps, as a test runner prints it. */
import type { CaseResult } from '../compile/check'
import { paletteOf } from './pretty/palette'
import type { Appearance } from './rule-page'
import { disarmed, oneLine, visible } from './visible'

export function reportCases(results: readonly CaseResult[], { colorLevel }: Appearance): string {
  const { good, bad, quiet } = paletteOf(colorLevel)
  const failures = results.flatMap(result =>
    result.failure === undefined ? [] : [{ ...result, failure: result.failure }],
  )
  const lines = failures.flatMap(({ rule, language, kind, text, failure, place }) => [
    `${bad('✗')} ${place ? `${visible(place.file)}:${place.line}:${place.column}` : visible(rule)}  ${quiet(`${visible(rule)} · ${language} · ${kind}`)}`,
    `  ${oneLine(failure)}`,
    `  ${quiet(oneLine(text.replace(/\s*\n\s*/g, ' ⏎ ')))}`,
    '',
  ])
  const rules = new Set(results.map(({ rule }) => rule)).size
  const passed = `${results.length - failures.length} of ${results.length} examples and traps of ${rules} rules are right`
  return disarmed([...lines, failures.length === 0 ? good(`✓ ${passed}`) : bad(`✗ ${passed}`), ''].join('\n'))
}
