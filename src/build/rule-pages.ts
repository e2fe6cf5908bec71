/** Build step: writes rules/README.md, the reference of all rules, from the rules themselves. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeRules, tables } from '../generated/rules'
import { describeRules, type DescribedRule } from '../lint/rules'
import type { Span } from '../types'
import { categories } from '../vocabulary'

export function writeRulePages(root: string): void {
  writeFileSync(path.join(root, 'rules', 'README.md'), rulePages())
}

/** The text that rules/README.md has to have. */
export function rulePages(): string {
  const rules = describeRules({ tables, code: codeRules })
  const used = categories.filter(category => rules.some(rule => rule.category === category))
  return [
    '# Rules',
    'Written by `npm run docs` from the rule files; change those, not this page. [PATTERNS.md](PATTERNS.md) explains how patterns are written, [NEW-RULE.md](NEW-RULE.md) how a rule is made in five minutes.',
    overview(rules),
    ...used.flatMap(category => [
      `## ${category}`,
      ...rules.filter(rule => rule.category === category).map(page),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function overview(rules: readonly DescribedRule[]): string {
  const rows = rules.map(
    ({ id, category, severity, languages }) =>
      `| [${id}](#${id}) | ${category} | ${severity} | ${languages.join(', ')} |`,
  )
  return [
    `${rules.length} rules.`,
    '',
    '| rule | category | severity | languages |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function page(rule: DescribedRule): string {
  return [
    `### ${rule.id}`,
    `Severity ${rule.severity}. Source: ${rule.source.map(({ title, url }) => (url === undefined ? title : `[${title}](${url})`)).join('; ')}.`,
    ...Object.entries(rule.options ?? {}).map(
      ([name, { about, default: value }]) =>
        `Option \`${name}\` (default ${JSON.stringify(value)}): ${about}`,
    ),
    ...rule.languages.map(language => texts(rule, language)),
  ].join('\n\n')
}

const headings: Record<string, { name: string; instead: string; written: string; better: string }> = {
  nl: { name: 'Nederlands', instead: 'Schrijf liever', written: 'zo niet', better: 'zo wel' },
  en: { name: 'English', instead: 'Write instead', written: 'not this', better: 'but this' },
}

function texts(rule: DescribedRule, language: string): string {
  const text = rule.texts[language]
  if (!text) return ''
  const { name, instead, written, better } = headings[language] ?? {
    name: language,
    instead: 'Instead',
    written: 'not',
    better: 'but',
  }
  const examples = text.examples.map(
    ({ bad, faults, good }) => `| ${cell(mark(bad, faults))} | ${cell(good)} |`,
  )
  return [
    `**${name}.** ${text.why}`,
    '',
    `${instead}: ${text.advice}`,
    '',
    `| ${written} | ${better} |`,
    '| --- | --- |',
    ...examples,
  ].join('\n')
}

/** What is reported stands in bold. */
function mark(example: string, faults: readonly Span[]): string {
  return faults.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}**${marked.slice(start, end)}**${marked.slice(end)}`,
    example,
  )
}

function cell(text: string): string {
  return text
    .replace(/\s*\n+\s*/g, ' ⏎ ')
    .replace(/\|/g, '\\|')
    .replace(/</g, '&lt;')
}
