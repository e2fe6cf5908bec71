/** The tap format, version 14: a test point a reply, its problems as YAML below it. */
import type { Problem, Report, Result } from '../types'
import { pathFromRoot } from './findings'
import type { FormatContext } from './types'
import { disarmed, harmlessJson, oneLine, visible } from './visible'

/** A reply with nothing worse than an info is `ok`. */
export function tap({ results }: Report, context: FormatContext): string {
  const points = results.map((result, i) => point(result, i + 1, pathFromRoot(result.path, context)))
  return disarmed(['TAP version 14', `1..${results.length}`, ...points].join('\n') + '\n')
}

function point({ problems }: Result, number: number, path: string): string {
  const passes = problems.every(({ severity }) => severity === 'info')
  const head = `${passes ? 'ok' : 'not ok'} ${number} - ${visible(path).replace(/[\\#]/g, '\\$&')}`
  if (problems.length === 0) return head
  return [head, '  ---', '  problems:', ...problems.flatMap(lines), '  ...'].join('\n')
}

/** Strings stand as JSON, which YAML reads too. */
function lines({ rule, severity, start, message, advice }: Problem): string[] {
  return [
    `    - rule: ${harmlessJson(rule)}`,
    `      severity: ${severity}`,
    `      line: ${start.line}`,
    `      column: ${start.column}`,
    `      message: ${harmlessJson(oneLine(message))}`,
    `      advice: ${harmlessJson(oneLine(advice))}`,
  ]
}
