/** Before the tests: compiles the rules, so that tests see the rules as they stand. */
import { runStep } from '../src/build/step.mjs'

export async function setup() {
  const { compileRules } = await runStep('src/build/compile-rules.ts')
  compileRules(new URL('..', import.meta.url).pathname)
}
