/**
 * Compares what does not vary with the machine: how much of the work is tried, found and done again on the project's own
 * replies, for each sentence, pattern or reply, so that adding a rule or a reply hardly moves it. Fails when a figure has
 * grown by more than a tenth. Run by `npm run bench:counts`; `-- --update` writes the figures down anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { tables } from '../../src/generated/rules'
import { createExaminer } from '../../src/lint/examine'
import { createMeter } from '../../src/lint/meter'
import type { Block } from '../../src/types'

const mostGrowth = 1.1
const figures = z.record(z.string(), z.number())

export function bench(root: string, flag = ''): void {
  const file = path.join(root, 'test', 'bench', 'counts.json')
  const now = count(root)
  if (flag === '--update') {
    writeFileSync(file, JSON.stringify(now, null, 2) + '\n')
    return
  }
  const before = figures.parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const [name, figure] of Object.entries(now)) {
    const known = before[name] ?? 0
    const hasGrown = figure > known * mostGrowth
    console.log(`${hasGrown ? 'GROWN ' : 'as was'} ${figure} (was ${known})  ${name}`)
    if (hasGrown) process.exitCode = 1
  }
}

function count(root: string): Record<string, number> {
  const meter = createMeter()
  const examine = createExaminer({ tables, code: [] }, meter)
  const folder = path.join(root, 'fixtures', 'replies')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .sort()
  let sentences = 0
  for (const name of names) {
    const { parsed } = examine(
      readFileSync(path.join(folder, name), 'utf8'),
      { path: name },
      { severityOf: {}, options: {} },
    )
    for (const block of parsed.reply.blocks) sentences += sentencesIn(block)
  }
  const all = [...meter.rules.values()]
  const tried = all.reduce((sum, one) => sum + one.tried, 0)
  const found = all.reduce((sum, one) => sum + one.found, 0)
  const patterns = Object.values(tables.languages).reduce((sum, { rules }) => sum + rules.length, 0)
  return {
    'patterns tried in a sentence, of 10,000 there are': rounded((tried / sentences / patterns) * 10_000),
    'patterns tried for one that is found': rounded(tried / found),
    'bytes of tables for a pattern': rounded(bytesOfTables() / patterns),
  }
}

function sentencesIn({ zone, sentences }: Block): number {
  return zone === 'quote' || zone === 'code' || zone === 'comment' ? 0 : sentences.length
}

function bytesOfTables(): number {
  const columns = Object.values(tables.languages).flatMap(table => Object.values(table) as unknown[])
  return columns.reduce(
    (sum: number, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
    0,
  )
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(3))
}
