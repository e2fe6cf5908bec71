/** lint: notes where the time of a run goes, and how much was tried, for `--stats` and for the benchmark of counts. */
import type { CheckMeter } from '../judge/checks'
import type { TryMeter } from '../match'

export const stages = ['find', 'read', 'parse', 'match', 'sentences', 'judge', 'report'] as const

export type MeteredStage = (typeof stages)[number]

/** Of one rule or move: how often it was tried, how often that found something, and the milliseconds that it took. */
export interface RuleTally {
  tried: number
  found: number
  milliseconds: number
}

export interface Meter extends TryMeter, CheckMeter {
  milliseconds: Record<MeteredStage, number>
  rules: Map<string, RuleTally>
  add: (stage: MeteredStage, milliseconds: number) => void
}

export function createMeter(): Meter {
  const milliseconds = { find: 0, read: 0, parse: 0, match: 0, sentences: 0, judge: 0, report: 0 }
  const rules = new Map<string, RuleTally>()

  function note(rule: string, time: number, found: number): void {
    const tally = rules.get(rule) ?? { tried: 0, found: 0, milliseconds: 0 }
    tally.tried++
    tally.found += found
    tally.milliseconds += time
    rules.set(rule, tally)
  }

  return {
    milliseconds,
    rules,
    add: (stage, time) => {
      milliseconds[stage] += time
    },
    tried: note,
    checked: note,
  }
}

/** Does something that takes a while and adds the time to a stage. */
export async function meteredLater<T>(
  meter: Meter | undefined,
  stage: MeteredStage,
  action: () => Promise<T>,
): Promise<T> {
  if (!meter) return action()
  const start = performance.now()
  try {
    return await action()
  } finally {
    meter.add(stage, performance.now() - start)
  }
}

/** Does something and adds the time to a stage. */
export function metered<T>(meter: Meter | undefined, stage: MeteredStage, action: () => T): T {
  if (!meter) return action()
  const start = performance.now()
  try {
    return action()
  } finally {
    meter.add(stage, performance.now() - start)
  }
}
