/** How grave the settings take a rule to be. */
import type { RuleSettings, Severity } from '../types'

/** A setting for the rule wins over one for its category, and that over the rule's own severity. */
export function severityOf(
  id: string,
  category: string,
  own: Severity,
  settings: RuleSettings,
): Severity | 'off' {
  return settings.severityOf[id] ?? settings.severityOf[category] ?? own
}
