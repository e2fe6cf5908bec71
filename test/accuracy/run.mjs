/** `npm run accuracy -- <folder>`: the figures on a folder of labelled replies; the project's own by default. */
import path from 'node:path'
import { runStep } from '../../src/build/step.mjs'

const root = path.resolve(import.meta.dirname, '..', '..')
const { compileRules } = await runStep('src/build/compile-rules.ts')
compileRules(root)
const { accuracyOf } = await runStep('test/accuracy/accuracy.ts')
const folders = process.argv.slice(2)
for (const folder of folders.length > 0
  ? folders
  : ['nl', 'en'].map(language => path.join(root, 'fixtures', 'labelled', language))) {
  console.log(`\n${path.basename(folder)}\n\n${accuracyOf(folder)}`)
}
