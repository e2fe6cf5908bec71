/** The end of the pretty report: problems by category and severity, and the totals. */
import type { Category, LongReport } from '../../types'
import { severities } from '../../vocabulary'
import type { Tally } from '../tally'
import { count, wordsForAll } from '../words'
import type { Words } from '../words'
import type { Palette } from './palette'

export function summary(
  report: LongReport,
  faulty: number,
  rows: ReadonlyMap<Category, Tally>,
  palette: Palette,
  width: number,
): string[] {
  const words = wordsForAll(report)
  const replies = count(report.summary.files, 'reply', words)
  if (faulty === 0) return [`${palette.good('✓')} ${words.clean(replies)}`]
  return [...table(rows, words, palette), '', ...total(report, faulty, replies, words, palette, width)]
}

function total(
  report: LongReport,
  faulty: number,
  replies: string,
  words: Words,
  palette: Palette,
  width: number,
) {
  const { errors, warnings, infos } = report.summary
  const paint = errors > 0 ? palette.error : warnings > 0 ? palette.warning : palette.info
  const problems = count(errors + warnings + infos, 'problem', words)
  const text = words.total(problems, faulty, replies)
  const counts = [
    errors > 0 ? [count(errors, 'error', words)] : [],
    warnings > 0 ? [count(warnings, 'warning', words)] : [],
    infos > 0 ? [count(infos, 'info', words)] : [],
  ]
  const detail = counts.flat().join(', ')
  const head = `${paint('✖')} ${text}`
  if (text.length + detail.length + 4 > width) return [head, `  ${palette.quiet(detail)}`]
  return [`${head}  ${palette.quiet(detail)}`]
}

function table(rowsOf: ReadonlyMap<Category, Tally>, words: Words, palette: Palette): string[] {
  const heads = severities.map(severity => words.counted[severity][1])
  const labels = [...rowsOf.keys()].map(category => words.categories[category])
  const first = Math.max(...labels.map(label => label.length))
  const header = [' '.repeat(first), ...heads].join('  ')
  const rows = [...rowsOf].map(([category, numbers]) => {
    const cells = severities.map((severity, i) =>
      cell(numbers[severity], heads[i]?.length ?? 0, palette[severity], palette),
    )
    return [words.categories[category].padEnd(first), ...cells].join('  ')
  })
  return [palette.quiet(header), ...rows]
}

function cell(amount: number, width: number, paint: (text: string) => string, palette: Palette): string {
  return amount === 0 ? palette.quiet('·'.padStart(width)) : paint(String(amount).padStart(width))
}
