/** Puts the words of a reply into the message about them. */

const longestQuote = 60

/** Words for quoting on one line: white space folded, and cut in the middle when they are many. */
export function quoteWords(text: string): string {
  const words = isFolded(text) ? text : folded(text)
  if (words.length <= longestQuote) return words
  const half = longestQuote / 2 - 2
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`
}

/** Most words are quoted as they stand, and to see that takes less time than to put them together anew. */
function isFolded(text: string): boolean {
  return !/^\s|\s$|[^\S ]| {2}|[\uE000-\uE003]/.test(text)
}

function folded(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\uE000-\uE003]+/gu, '…')
    .trim()
}

/** Replaces `{name}`; a name that has no value stays as it is written. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  if (!text.includes('{')) return text
  return text.replace(/\{([a-z-]+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
