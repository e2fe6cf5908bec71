/** `npm run docs`: writes the pages that come out of the rules. */
import path from 'node:path'
import { runStep } from './step.mjs'

const root = path.resolve(import.meta.dirname, '..', '..')
const { compileRules } = await runStep('src/build/compile-rules.ts')
compileRules(root)
const { writeRulePages } = await runStep('src/build/rule-pages.ts')
writeRulePages(root)
