/**
 * Measures time against size: real replies in one file, and every shape that is known to make parsers slow, at 1, 2, 4
 * and 8 MB. A shape that takes more than 2.3 times as long for twice the text fails. Run by `npm run bench:size`, with a
 * part of a shape's name to measure only that one.
 */
import { lint } from '../../src'
import { readPack } from '../../src/compile/rules'
import { shapes, type Shape } from '../fuzz/shapes'
import { readRules, repliesOf } from './replies'

const largest = Number(process.env['LARGEST_MB'] ?? 8) * 1e6
const sizes = [largest / 8, largest / 4, largest / 2, largest]
const mostPerDoubling = 2.3
/** Shorter times say more about the machine than about us. */
const leastMilliseconds = 100
const longEnough = 1000

export function bench(root: string, part = ''): void {
  const tasks = { 'real replies': repliesShape(root), ...shapes }
  const slow = Object.entries(tasks)
    .filter(([name]) => name.includes(part))
    .filter(([name, shape]) => !isLinear(name, shape))
  console.log(slow.length === 0 ? 'linear' : `not linear: ${slow.map(([name]) => name).join(', ')}`)
  if (slow.length > 0) process.exitCode = 1
}

function repliesShape(root: string): Shape {
  const replies = repliesOf(readPack(readRules(root)), 1000).map(text => text.replace(/^---\n.*\n---\n/, ''))
  const text = replies.join('\n')
  return size => text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

function isLinear(name: string, shape: Shape): boolean {
  const times = sizes.map(size => time(shape(size)))
  const ratios = times.slice(1).map((later, index) => later / Math.max(times[index] ?? 0, leastMilliseconds))
  console.log(
    `${times.map(ms => ms.toFixed(0).padStart(6)).join('')} ms  ${ratios.map(ratio => ratio.toFixed(2)).join(' ')}  ${name}`,
  )
  return ratios.every(ratio => ratio <= mostPerDoubling)
}

/** In cpu milliseconds; of a short time the better of two, since other work and warming up count more in it. */
function time(text: string): number {
  const first = once(text)
  return first > longEnough ? first : Math.min(first, once(text))
}

function once(text: string): number {
  const start = process.cpuUsage()
  lint(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
