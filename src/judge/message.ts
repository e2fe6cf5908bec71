/** Puts the words of a reply into the message about them. */

const longestQuote = 60

/** Words for quoting on one line: white space folded, and cut in the middle when they are many. */
export function quoteWords(text: string): string {
  const words = text
    .replace(/\s+/gu, ' ')
    .replace(/[\uE000-\uE003]+/gu, '…')
    .trim()
  if (words.length <= longestQuote) return words
  const half = longestQuote / 2 - 2
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`
}

/** Replaces `{name}`; a name that has no value stays as it is written. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z-]+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
