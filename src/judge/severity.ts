/** How grave the settings take a rule to be. */
import { lookUp } from '../look-up'
import type { RuleSettings, Severity } from '../types'

/** A setting for the rule wins over one for its category, and that over the rule's own severity. */
export function severityOf(
  id: string,
  category: string,
  own: Severity,
  settings: RuleSettings,
): Severity | 'off' {
  return chosenSeverity(id, category, settings) ?? own
}

/** What the settings say of the rule or its category. */
export function chosenSeverity(
  id: string,
  category: string,
  { severityOf }: RuleSettings,
): Severity | 'off' | undefined {
  return lookUp(severityOf, id) ?? lookUp(severityOf, category)
}
