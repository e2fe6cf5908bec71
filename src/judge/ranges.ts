/** What holds between `complaintlint-disable` and `complaintlint-enable`: for each place and rule, the last word said before it. */
import type { Directive, Target } from './directives'

export interface Ranges {
  /** True where the rule is disabled; the directives that do so count as used. */
  cover(offset: number, rule: string, category: string): boolean
}

/** What was said about a name, in the order of the text. */
interface Said {
  category: string
  words: Word[]
}

/** `order` counts from 0 and `disables` is the target, or undefined for an enabling word. */
interface Word {
  at: number
  order: number
  disables: Target | undefined
}

export function createRanges(directives: readonly Directive[]): Ranges {
  const said = new Map<string, Said>()
  let order = 0
  for (const directive of directives)
    if (directive.word === 'disable' || directive.word === 'enable') say(directive)

  return {
    cover: (offset, rule, category) => {
      const last = lastWords(['', rule, category], offset)
      const enabled = latest(last.filter(({ disables }) => !disables))
      const targets = last.flatMap(word => (word.order > enabled && word.disables ? [word.disables] : []))
      for (const target of targets) target.status = 'used'
      return targets.length > 0
    },
  }

  function say({ word, span, targets }: Directive): void {
    for (const target of targets) {
      if (target.status === 'unknown') continue
      if (word === 'enable' && isDisabled(target)) target.status = 'used'
      const { category, words } = said.get(target.name) ?? { category: target.category, words: [] }
      words.push({ at: span.start, order: order++, disables: word === 'disable' ? target : undefined })
      said.set(target.name, { category, words })
    }
  }

  /** Whether there is anything for an enabling word to end. */
  function isDisabled({ name, category }: Target): boolean {
    const above = lastWords(['', name, category], Infinity)
    const within = [...said].flatMap(([other, one]) => (name === '' || one.category === name ? [other] : []))
    const below = lastWords(within, Infinity)
    const enabled = latest(above.filter(({ disables }) => !disables))
    return [...above, ...below].some(word => word.disables && word.order > enabled)
  }

  function lastWords(names: readonly string[], offset: number): Word[] {
    return [...new Set(names)].flatMap(name => lastBefore(said.get(name)?.words ?? [], offset) ?? [])
  }
}

function latest(words: readonly Word[]): number {
  return words.reduce((most, { order }) => Math.max(most, order), -1)
}

/** The last word at or before an offset; words are in the order of the text. */
function lastBefore(words: readonly Word[], offset: number): Word | undefined {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return words[low - 1]
}
