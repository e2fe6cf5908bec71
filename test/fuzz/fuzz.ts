/** `npm run fuzz -- --seconds 60 --seed 1`: tries the properties by turns until the time is over, and shrinks what it finds. */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { properties } from './properties'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
})

export async function fuzz(): Promise<void> {
  const end = Date.now() + Number(values.seconds) * 1000
  const tried = new Map<string, number>()
  const broken = new Set<string>()
  for (let seed = Number(values.seed); Date.now() < end; seed++) {
    for (const [name, property] of Object.entries(properties)) {
      if (broken.has(name)) continue
      const details = await fc.check(property() as fc.IRawProperty<unknown>, { seed, numRuns: 200 })
      tried.set(name, (tried.get(name) ?? 0) + details.numRuns)
      if (!details.failed) continue
      broken.add(name)
      console.error(`${name}: broken\n${fc.defaultReportMessage(details)}\n`, details.errorInstance)
    }
  }
  for (const [name, count] of tried)
    console.log(`${String(count).padStart(8)} ${name}${broken.has(name) ? ': broken' : ''}`)
  if (broken.size > 0) process.exitCode = 1
}
