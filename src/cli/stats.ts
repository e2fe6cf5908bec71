/** cli: `--stats` prints where the time went, by stage and by rule. */
import { stages, type Meter } from '../lint/meter'

const mostRules = 20

/** Two tables; rules that took the longest come first. `total` is the milliseconds of the whole run. */
export function timeTables({ milliseconds, rules }: Meter, total: number): string {
  const rest = total - stages.reduce((sum, stage) => sum + milliseconds[stage], 0)
  const times = [...stages.map(stage => [stage, milliseconds[stage]] as const), ['other', rest] as const]
  const byTime = [...rules].sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
  const rows = byTime.slice(0, mostRules).map(([rule, tally]) => {
    return [rule, tally.milliseconds.toFixed(1), String(tally.tried), String(tally.found)]
  })
  return [
    table([
      ['stage', 'ms', '%'],
      ...times.map(([name, time]) => [name, time.toFixed(1), share(time, total)]),
    ]),
    table([['rule or move', 'ms', 'tried', 'found'], ...rows]),
    byTime.length > mostRules ? `… and ${byTime.length - mostRules} rules more\n` : '',
  ].join('\n')
}

function share(time: number, total: number): string {
  return ((100 * time) / total).toFixed(0)
}

/** The first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const lines = rows.map(row =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
  return lines.join('\n') + '\n'
}
