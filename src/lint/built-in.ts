/** lint: the linter with the built-in rules, which the build compiled. */
import { codeRules, tables } from '../generated/rules'
import { createLinter, type Linter } from './linter'

let made: Linter | undefined

/** Made when it is first asked for, and once. */
export function builtIn(): Linter {
  made ??= createLinter({ tables, code: codeRules })
  return made
}
