/** Reads the word lists of the inflection tables. */

/** The set of the words of a text, parted by blanks or line ends. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
