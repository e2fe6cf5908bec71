/** The checkstyle format. */
import type { Report } from '../types'
import { findingsOf, messageAndAdvice, pathFromRoot } from './findings'
import type { Finding } from './findings'
import type { FormatContext } from './types'
import { oneLine } from './visible'
import { declaration, element, leaf } from './xml'

export function checkstyle({ results }: Report, context: FormatContext): string {
  const files = results.map(result => {
    return element(
      'file',
      { name: pathFromRoot(result.path, context) },
      findingsOf(result, context).map(error),
    )
  })
  return declaration + element('checkstyle', { version: '4.3' }, files) + '\n'
}

function error({ problem }: Finding): string {
  const { start, severity, category, rule } = problem
  return leaf('error', {
    line: start.line,
    column: start.column,
    severity,
    message: oneLine(messageAndAdvice(problem, ' → ')),
    source: `complaintlint.${category}.${rule}`,
  })
}
