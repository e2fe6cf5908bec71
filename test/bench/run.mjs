/** Runs a benchmark: `node test/bench/run.mjs match`. */
import path from 'node:path'
import { runStep } from '../../src/build/step.mjs'

const [name = 'match'] = process.argv.slice(2)
const { bench } = await runStep(`test/bench/${name}.ts`)
await bench(path.resolve(import.meta.dirname, '..', '..'), ...process.argv.slice(3))
