/** Runs the fuzz script. */
import { runStep } from '../../src/build/step.mjs'

const { fuzz } = await runStep('test/fuzz/fuzz.ts')
await fuzz()
