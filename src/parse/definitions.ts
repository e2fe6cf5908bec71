/** Finds Markdown's link definitions, `[label]: address`, which decide elsewhere whether `[label]` is a link. */

const mostDefinitions = 1000

/** The labels that `source` defines, in the form of `labelKey`. */
export function definedLabels(source: string): ReadonlySet<string> {
  const labels = new Set<string>()
  if (!source.includes(']:')) return labels
  for (const match of source.matchAll(/^[ \t>]*\[([^[\]\n]{1,200})\]:[ \t]*(\S+)[ \t]*(?:["'(].*)?$/gm)) {
    const [, label = '', address = ''] = match
    if (/[/.#:]/.test(address)) labels.add(labelKey(label))
    if (labels.size >= mostDefinitions) break
  }
  return labels
}

/** Labels match without regard to case and white space, as CommonMark's normalisation has it. */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}
