/** Checks what a plugin exports as its default: a rule made with defineRule, or a list of them. */
import * as z from 'zod'
import type { CodeRule } from '../judge/rule'
import { categories, severities } from '../vocabulary'

const texts = z.object({
  message: z.string(),
  why: z.string(),
  advice: z.string(),
  examples: z.array(z.object({ bad: z.string(), good: z.string() })),
  traps: z.array(z.union([z.string(), z.object({ text: z.string() })])),
})

const rule = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  category: z.enum(categories),
  severity: z.enum(severities),
  source: z.array(z.object({ title: z.string() })),
  texts: z.record(z.string(), texts),
  check: z.custom<CodeRule<never>['check']>(value => typeof value === 'function', 'a function'),
})

/** @throws Error that names the plugin and what is wrong with it */
export function readPlugin(exported: unknown, name: string): readonly CodeRule<never>[] {
  const rules: readonly unknown[] = Array.isArray(exported) ? exported : [exported]
  for (const one of rules) {
    const { error } = rule.safeParse(one)
    const [issue] = error?.issues ?? []
    if (issue)
      throw new Error(
        `${name} exports no rule: ${issue.path.join('.') || 'its default export'}: ${issue.message}`,
      )
  }
  return rules as readonly CodeRule<never>[]
}
