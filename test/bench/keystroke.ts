/** Measures one keystroke in a reply of 300 words through the API, warm. */
import { lint } from '../../src'
import { readPack } from '../../src/compile/rules'
import { median, printMachine, verdict } from './pairs'
import { readRules, repliesOf } from './replies'

export function bench(root: string): void {
  printMachine()
  const replies = repliesOf(readPack(readRules(root)), 40)
  const [first = '', second = '', third = ''] = replies.filter((_, index) => index % 2 === 0)
  const body = [first, second, third].map(text => text.split('\n').slice(5, -5).join('\n')).join('\n\n')
  const words = body.split(/(?<=\s)/).slice(0, 300)
  const typed = 'Daarom krijgt u het bedrag van ons terug. '
  for (const text of replies) lint(text)
  const times: number[] = []
  for (let round = 0; round < 9; round++)
    for (let length = 1; length <= typed.length; length++) {
      const text = [...words.slice(0, 150), typed.slice(0, length), ...words.slice(150)].join('')
      const start = process.hrtime.bigint()
      lint(text, { language: 'nl' })
      times.push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  verdict(`ms a keystroke, ${words.length} words, median of ${times.length}`, median(times), 2)
}
