/** The junit format, valid for Jenkins: a suite a reply, a case a problem. */
import type { Problem, Report, Result } from '../types'
import { pathFromRoot } from './findings'
import type { FormatContext } from './types'
import { oneLine } from './visible'
import { declaration, element, leaf } from './xml'

/** Errors and warnings are failures; an info is a case that passes and says so in its output. */
export function junit({ results }: Report, context: FormatContext): string {
  const problems = results.flatMap(result => result.problems)
  const suites = results.map(result => suite(result, pathFromRoot(result.path, context)))
  const tests = results.reduce((sum, result) => sum + Math.max(1, result.problems.length), 0)
  const attributes = { name: 'complaintlint', tests, failures: problems.filter(fails).length, errors: 0 }
  return declaration + element('testsuites', attributes, suites) + '\n'
}

function suite({ problems }: Result, path: string): string {
  const cases = problems.map(problem => testCase(problem, path))
  if (cases.length === 0) cases.push(leaf('testcase', { name: 'no problems', classname: path }))
  const attributes = { name: path, tests: cases.length, failures: problems.filter(fails).length, errors: 0 }
  return element('testsuite', attributes, cases)
}

function testCase(problem: Problem, path: string): string {
  const { rule, severity, start } = problem
  const message = oneLine(problem.message)
  const place = `${path}:${start.line}:${start.column}`
  const text = [place, message, oneLine(problem.advice)].filter(line => line !== '').join('\n')
  const outcome = fails(problem)
    ? leaf('failure', { type: severity, message }, text)
    : leaf('system-out', {}, `${severity}: ${text}`)
  return element('testcase', { name: `${rule} (${start.line}:${start.column})`, classname: path }, [outcome])
}

function fails({ severity }: Problem): boolean {
  return severity !== 'info'
}
