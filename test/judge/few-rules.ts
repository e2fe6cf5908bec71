/** A linter with a few rules that find words, and with the rules about comments to the linter. */
import frontMatter from '../../rules/template/front-matter'
import unexplained from '../../rules/template/unexplained-disable'
import unknown from '../../rules/template/unknown-disable'
import unused from '../../rules/template/unused-disable'
import { defineRule, type CodeRule } from '../../src/judge/rule'
import { createLinter } from '../../src/lint/linter'
import type { Category, Result, Severity, Span } from '../../src/types'

function wordRule(id: string, category: Category, words: string, severity: Severity = 'warning'): CodeRule {
  const texts = { message: `“${words}”`, why: '', advice: '', examples: [], traps: [] }
  return defineRule({
    id,
    category,
    severity,
    source: [],
    texts: { nl: texts, en: texts },
    check: ({ blocks }) => {
      const read = blocks.filter(({ zone }) => zone !== 'comment')
      return read.flatMap(block => placesOf(words, block.text).map(span => ({ span: block.toSource(span) })))
    },
  })
}

function placesOf(words: string, text: string): Span[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
  }))
}

const code = [
  wordRule('busy-excuse', 'defensive', 'erg druk'),
  wordRule('third-party-blame', 'defensive', 'leverancier'),
  wordRule('loud', 'tone', 'SCHANDE'),
  wordRule('faint', 'empty', 'EEN SCHANDE', 'info'),
  frontMatter,
  unexplained,
  unknown,
  unused,
] as unknown as readonly CodeRule<never>[]

const linter = createLinter({ tables: { rules: [], languages: {} }, code })

/** Lints a building block in Dutch. */
export function lint(text: string, { path = 'a.md', language = 'nl', rules = {} }: TestOptions = {}): Result {
  return linter.lint(text, { path, language, kind: 'fragment' }, { severityOf: rules, options: {} })
}

export interface TestOptions {
  path?: string
  language?: string
  rules?: Record<string, Severity | 'off'>
}

export const busy = 'Het was die avond erg druk.'
export const blame = 'Dat ligt aan onze leverancier.'

/** `line rule` of each problem. */
export function found(text: string, options?: TestOptions): string[] {
  return lint(text, options).problems.map(({ rule, start }) => `${start.line} ${rule}`)
}

/** `rule: words` of each problem. */
export function reported(text: string, options?: TestOptions): string[] {
  const { problems } = lint(text, options)
  return problems.map(({ rule, start, end }) => `${rule}: ${text.slice(start.offset, end.offset)}`)
}
