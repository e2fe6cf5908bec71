/** lint: one text becomes a result. */
import type { Rules } from '../judge'
import type { Given } from '../parse'
import type { Result, RuleSettings } from '../types'
import { createExaminer } from './examine'
import type { Meter } from './meter'
import { describeRules, type DescribedRule } from './rules'

/** Lints texts by the same rules; make one for many. */
export interface Linter {
  /** The same for linters that give the same results, in this version and any other; absent where that cannot be known. */
  fingerprint?: string | undefined
  /** Is told where the time goes. */
  meter?: Meter | undefined
  rules: readonly DescribedRule[]
  lint: (source: string, given: Given, settings: RuleSettings) => Result
}

export function createLinter(rules: Rules, fingerprint?: string, meter?: Meter): Linter {
  const examine = createExaminer(rules, meter)
  return {
    fingerprint,
    meter,
    rules: describeRules(rules),
    lint: (source, given, settings) => {
      const { parsed, problems, moves, lacking } = examine(source, given, settings)
      const { path, language, stage, channel, kind } = parsed.reply
      return { path, language, stage, channel, kind, problems, moves, lacking }
    },
  }
}
