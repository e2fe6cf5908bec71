/** report: how many problems there are by rule, category and folder, as `--statistics` prints it. */
import { posix } from 'node:path'
import type { LongReport } from '../types'
import { severities } from '../vocabulary'
import { columnsOf } from './pretty/cells'
import { talliesBy, type Tally } from './tally'
import { visible } from './visible'
import { wordsForAll, type Words } from './words'

/** Three tables with the worst on top; nothing when there are no problems. */
export function statistics(report: LongReport): string {
  const words = wordsForAll(report)
  const tables: [string, ReadonlyMap<string, Tally>][] = [
    [words.headings.rule, talliesBy(report, ({ rule }) => rule)],
    [words.headings.category, talliesBy(report, ({ category }) => words.categories[category])],
    [words.headings.folder, talliesBy(report, (_, { path }) => posix.dirname(path))],
  ]
  const names = tables.flatMap(([head, rows]) => [head, ...[...rows.keys()].map(visible)])
  const width = Math.max(...names.map(columnsOf))
  const isEmpty = tables.every(([, rows]) => rows.size === 0)
  return isEmpty ? '' : tables.map(([head, rows]) => table(head, rows, width, words)).join('\n')
}

function table(head: string, rows: ReadonlyMap<string, Tally>, width: number, words: Words): string {
  const heads = severities.map(severity => words.counted[severity][1])
  const lines = [...rows].map(([name, tally]) => {
    const cells = severities.map((severity, i) => String(tally[severity]).padStart(heads[i]?.length ?? 0))
    return [padded(visible(name), width), ...cells].join('  ')
  })
  return [[padded(head, width), ...heads].join('  '), ...lines, ''].join('\n')
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
