/** A rule as SARIF describes it, with its documentation in every language. */
import type { Span } from '../types'
import type { FormatContext, RuleInfo, RuleText } from './types'
import { wordsFor } from './words'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const ranks = { error: 'error', warning: 'warning', info: 'recommendation' } as const

export function descriptor(rule: FormatContext['rules'][number]) {
  const { id, category, severity, url } = rule
  const why = textsOf(rule)[0]?.[1].why ?? id
  return {
    id,
    ...(id.includes('-') ? { name: friendlyName(id) } : {}),
    shortDescription: { text: firstSentence(why) },
    fullDescription: { text: why },
    ...(url === undefined ? {} : { helpUri: url }),
    help: { text: plainHelp(rule), markdown: markdownHelp(rule) },
    defaultConfiguration: { level: levels[severity] },
    properties: { category, tags: [category], precision: 'high', 'problem.severity': ranks[severity] },
  }
}

/** English first, since that is what a platform shows at the top. */
function textsOf({ texts }: RuleInfo): [string, RuleText][] {
  return Object.entries(texts).sort(([a], [b]) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1))
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}

function plainHelp(rule: RuleInfo): string {
  const parts = textsOf(rule).map(([, { why, advice }]) => `${why}\n${advice}`)
  return parts.length === 0 ? rule.id : parts.join('\n\n')
}

function markdownHelp(rule: RuleInfo): string {
  const parts = textsOf(rule).map(([language, text]) => {
    const examples = text.examples.map(({ bad, faults, good }) => {
      return `- ❌ ${withFaults(bad, faults)}\n- ✅ ${quoted(good)}`
    })
    return [`### ${headingOf(language)}`, text.why, text.advice, examples.join('\n')]
      .filter(part => part !== '')
      .join('\n\n')
  })
  const sources = rule.source.map(({ title, url }) =>
    url === undefined ? `- ${title}` : `- [${title}](<${url}>)`,
  )
  return [`## ${rule.id}`, ...parts, ...(sources.length === 0 ? [] : [sources.join('\n')])].join('\n\n')
}

function headingOf(language: string): string {
  return language === 'nl' || language === 'en' ? wordsFor(language).language : language
}

/** `BusyExcuse`, as SARIF wants a name; it may not be the id in other letters. */
function friendlyName(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** What is reported stands in bold. */
function withFaults(example: string, faults: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of faults) {
    parts.push(quoted(example.slice(from, start)), `**${quoted(example.slice(start, end))}**`)
    from = end
  }
  return parts.join('') + quoted(example.slice(from))
}

function quoted(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&')
}
