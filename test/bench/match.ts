/**
 * Measures matching alone: the same replies against 600, 6,000 and 60,000 patterns a language. The added patterns share
 * words with the replies but do not match, so that the number of hits is equal. Run by `npm run bench`.
 */
import { remark } from './remark'
import { createMatcher, type Matcher } from '../../src/match'
import { readPack, type Pack, type RuleSource } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import { parse } from '../../src/parse'
import type { Reply } from '../../src/types'
import { readRules, repliesOf } from './replies'
import { packOf, strangers } from './strangers'

const rounds = 9
const counts = [600, 6_000, 60_000]

export function bench(root: string): void {
  const pack = readPack(readRules(root))
  const texts = repliesOf(pack, 400)
  const replies = texts.map((text, index) => parse(text, { path: `${index}.md` }).reply)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const own = sample(pack, counts[0] ?? 600)
  const matchers = counts.map(count => matcherWith(own, count, replies))
  const hits = matchers.map(match => replies.reduce((sum, reply) => sum + match(reply).length, 0))
  if (new Set(hits).size !== 1) throw new Error(`the added patterns match: ${hits.join(', ')} hits`)

  const times = measure([
    ...matchers.map(match => () => replies.forEach(reply => match(reply))),
    () => texts.forEach(text => remark(text)),
  ])
  const base = times[0] ?? 1
  const markdown = times.at(-1) ?? 1
  const rate = (time: number): string => `${(bytes / 1e6 / (time / 1000)).toFixed(1)} MB/s`
  console.log(
    `node ${process.version}, ${texts.length} replies, ${bytes} bytes, ${hits[0] ?? 0} hits, median of ${rounds} rounds`,
  )
  counts.forEach((count, index) => {
    const time = times[index] ?? 0
    console.log(
      `${String(count).padStart(6)} patterns a language: ${time.toFixed(1)} ms, ${rate(time)}, ${(time / base).toFixed(2)} × the time of ${counts[0] ?? 0}`,
    )
  })
  console.log(
    `remark-parse: ${markdown.toFixed(1)} ms, ${rate(markdown)}; matching with ${counts[0] ?? 0} patterns is ${(markdown / base).toFixed(1)} times as fast`,
  )
}

/** Median cpu milliseconds of each task, the tasks taking turns. */
function measure(tasks: readonly (() => void)[]): number[] {
  const times = tasks.map((): number[] => [])
  for (let round = -2; round < rounds; round++) {
    tasks.forEach((task, index) => {
      const start = process.cpuUsage()
      task()
      const { user, system } = process.cpuUsage(start)
      if (round >= 0) times[index]?.push((user + system) / 1000)
    })
  }
  return times.map(list => list.sort((a, b) => a - b)[rounds >> 1] ?? 0)
}

/** 600 patterns a language of the project's own rules and moves, filled up to `count` with ones that do not match these replies. */
function matcherWith(own: Pack, count: number, replies: readonly Reply[]): Matcher {
  const added = ['nl', 'en'].map(language => {
    const size = patternsOf(own.rules, language)
    return packOf(strangers(count - size, language, replies, own.lexicons), language)
  })
  return createMatcher(
    compile({ lexicons: own.lexicons, rules: [own, ...added].flatMap(({ rules }) => rules) }),
  )
}

/** The project's rules and moves with every nth of their patterns, exceptions included, so that all kinds are there. */
function sample(pack: Pack, count: number): Pack {
  const rules = ['nl', 'en'].reduce(
    (all, language) => sampleLanguage(all, language, count / patternsOf(all, language)),
    pack.rules,
  )
  return { ...pack, rules }
}

function sampleLanguage(rules: readonly RuleSource[], language: string, share: number): RuleSource[] {
  let seen = 0
  return rules.map(rule => {
    const text = rule.languages[language]
    if (!text) return rule
    const patterns = text.patterns.filter(() => Math.floor(seen * share) !== Math.floor(++seen * share))
    return { ...rule, languages: { ...rule.languages, [language]: { ...text, patterns } } } as RuleSource
  })
}

function patternsOf(rules: readonly RuleSource[], language: string): number {
  return rules.reduce((sum, rule) => sum + (rule.languages[language]?.patterns.length ?? 0), 0)
}
