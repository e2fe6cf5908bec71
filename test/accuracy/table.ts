/** Prints the figures as a Markdown table. */
import { f1, macroF1, precision, recall, type Accuracy, type Score } from './score'

export function tableOf(accuracy: Accuracy): string {
  const rows: [string, Score][] = [
    ['any fault', accuracy.any],
    ...Object.entries(accuracy.categories),
    ...Object.entries(accuracy.moves).map(([move, score]): [string, Score] => [`missing-${move}`, score]),
  ]
  const { traps, faultless } = accuracy
  return [
    '| | labelled | found | reports | right | precision | recall | F1 |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map(([name, score]) => row(name, score)),
    '',
    `Macro F1 of the seven categories ${percent(macroF1(accuracy))}; traps hit ${traps.hit} of ${traps.labelled}; fault-free replies reported on ${faultless.flagged} of ${faultless.replies}.`,
  ].join('\n')
}

function row(name: string, score: Score): string {
  const { faults, found, reports, right } = score
  const shares = [precision(score), recall(score), f1(score)].map(percent)
  return `| ${[name, faults, found, reports, right, ...shares].join(' | ')} |`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`
}
