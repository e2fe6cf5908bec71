/** report: a rule on one page of the terminal, as `complaintlint explain` prints it. */
import type { OptionSpec } from '../judge/rule'
import type { Span } from '../types'
import { paletteOf } from './pretty/palette'
import { wrap } from './pretty/wrap'
import type { FormatContext, RuleInfo } from './types'
import { disarmed, oneLine } from './visible'

export type Appearance = Pick<FormatContext, 'colorLevel' | 'width'>

const words = {
  nl: {
    why: 'Waarom',
    instead: 'Liever zo',
    source: 'Bron',
    examples: 'Voorbeelden',
    options: 'Opties',
    off: 'Uitzetten',
    config: 'In .complaintlintrc.yml:',
  },
  en: {
    why: 'Why',
    instead: 'Write instead',
    source: 'Source',
    examples: 'Examples',
    options: 'Options',
    off: 'Switching it off',
    config: 'In .complaintlintrc.yml:',
  },
}

const widest = 92

/** In the language asked for, or the first that the rule speaks. */
export function explainRule(
  rule: RuleInfo & { options?: Readonly<Record<string, OptionSpec>> | undefined; origin?: string },
  language: string,
  { colorLevel, width }: Appearance,
): string {
  const spoken = rule.languages.includes(language) ? language : (rule.languages[0] ?? 'en')
  const text = rule.texts[spoken]
  const say = spoken === 'nl' ? words.nl : words.en
  const { title, quiet, good, error, warning, info } = paletteOf(colorLevel)
  const paint = { error, warning, info }[rule.severity]
  const columns = Math.min(width, widest)
  const block = (head: string, lines: readonly string[]): string[] => [
    '',
    title(head),
    ...lines.map(line => `  ${line}`),
  ]
  const prose = (line: string): string[] => wrap(oneLine(line), columns - 2)
  const examples = (text?.examples ?? []).flatMap(({ bad, faults, good: better }) => [
    ...hanging('✗', underline(bad, faults, paint), columns),
    ...hanging('✓', good(shown(better)), columns),
    '',
  ])
  const lines = [
    `${title(oneLine(rule.id))}  ${paint(rule.severity)}  ${quiet([rule.category, rule.languages.join(' '), ...(rule.origin ? [oneLine(rule.origin)] : [])].join(' · '))}`,
    ...block(say.why, prose(text?.why ?? '')),
    ...block(say.instead, prose(text?.advice ?? '')),
    ...block(say.examples, examples.slice(0, -1)),
    ...block(
      say.source,
      rule.source.flatMap(one => prose(one.url === undefined ? one.title : `${one.title}, ${one.url}`)),
    ),
    ...optionsOf(rule.options, say.options, block),
    ...block(say.off, [say.config, '  rules:', `    ${oneLine(rule.id)}: off`]),
    '',
  ]
  return disarmed(lines.join('\n'))
}

function optionsOf(
  options: Readonly<Record<string, OptionSpec>> | undefined,
  head: string,
  block: (head: string, lines: readonly string[]) => string[],
): string[] {
  const lines = Object.entries(options ?? {}).map(([name, { about, default: value }]) =>
    oneLine(`${name} (${JSON.stringify(value)}): ${about}`),
  )
  return lines.length === 0 ? [] : block(head, lines)
}

function underline(example: string, faults: readonly Span[], paint: (text: string) => string): string {
  let from = 0
  const parts = faults.flatMap(({ start, end }) => {
    const before = example.slice(from, start)
    from = end
    return [shown(before), paint(shown(example.slice(start, end)))]
  })
  return [...parts, shown(example.slice(from))].join('')
}

function shown(example: string): string {
  return oneLine(example.replace(/\s*\n\s*/g, ' ⏎ '))
}

function hanging(mark: string, line: string, columns: number): string[] {
  return wrap(line, columns - 4).map((part, index) => (index === 0 ? `${mark} ${part}` : `  ${part}`))
}
