/** lint: what reports and configuration know of each rule, from the tables and the code rules. */
import { unmark } from '../compile/marks'
import type { KnownRule } from '../config'
import type { Rules } from '../judge'
import { tableOf, type CodeRule } from '../judge/rule'
import type { RuleTable, RuleTexts, Source } from '../match/tables'
import type { RuleInfo, RuleText } from '../report'

/** `origin` is the pack that a rule comes from; ours have none. */
export type DescribedRule = RuleInfo & KnownRule & { origin?: string }

/** All rules of a run, by id; moves are left out. */
export function describeRules({ tables, code }: Rules): DescribedRule[] {
  return [...tables.rules.flatMap(table => describe(table)), ...code.flatMap(describeCode)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
}

function describeCode(rule: CodeRule<never>): DescribedRule[] {
  return describe(tableOf(rule), rule.options)
}

function describe(rule: RuleTable, options?: CodeRule['options']): DescribedRule[] {
  const { id, category, severity, origin } = rule
  if (!category || !severity) return []
  return [
    {
      id,
      category,
      severity,
      // few reports ask for these
      get languages() {
        return Object.keys(rule.texts)
      },
      get source() {
        return rule.source.map(cite)
      },
      get texts() {
        return Object.fromEntries(
          Object.entries(rule.texts).map(([language, text]) => [language, withoutMarks(text)]),
        )
      },
      ...(origin !== undefined && { origin }),
      ...(options && { options }),
    },
  ]
}

function withoutMarks({ message, why, advice, examples }: RuleTexts): RuleText {
  return {
    message,
    why,
    advice,
    examples: examples.map(({ bad, good }) => {
      const { text, spans } = unmark(bad)
      return { bad: text, faults: spans, good }
    }),
  }
}

function cite({ title, url }: Source): { title: string; url?: string } {
  return url === undefined ? { title } : { title, url }
}
