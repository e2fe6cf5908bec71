/** Takes one text through parse, match and judge; everything that lints a reply comes through here. */
import { createJudge, type Rules, type Verdict } from '../judge'
import { createMatcher, type Occurrence } from '../match'
import { parse, type Given, type Parsed } from '../parse'
import type { Reply, RuleSettings } from '../types'
import { metered, type Meter } from './meter'

export interface Examined extends Verdict {
  parsed: Parsed
}

export type Examine = (source: string, given: Given, settings: RuleSettings) => Examined

/** Makes an examiner for a set of rules; use one for many replies. It keeps nothing of their text. */
export function createExaminer(rules: Rules, meter?: Meter): Examine {
  const match = createMatcher(rules.tables, meter)
  const judge = createJudge(rules, meter)
  return (source, given, settings) => {
    const parsed = metered(meter, 'parse', () => parse(source, given))
    const found = metered(meter, 'match', () => match(parsed.reply))
    const occurrences = confirmed(parsed.reply, found)
    return {
      parsed,
      ...metered(meter, 'judge', () => judge(parsed, occurrences, settings)),
    }
  }

  /** The prose parsers are slow: they cut only the blocks in which something may be reported. */
  function confirmed(reply: Reply, occurrences: Occurrence[]): Occurrence[] {
    const doubtful = new Set(
      occurrences.flatMap(({ rule, block }) => (rules.tables.rules[rule]?.category ? [block] : [])),
    )
    const changed = metered(meter, 'sentences', () => [...doubtful].filter(block => block.confirmSentences()))
    return changed.length > 0 ? metered(meter, 'match', () => match(reply)) : occurrences
  }
}
