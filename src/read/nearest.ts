/** Finds the word somebody meant when they mistyped it. */

/** The nearest of `words`, if it is near enough to be a slip of the keys or is the whole of a shortened word. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const reach = Math.max(1, Math.floor(typed.length / 3))
  let found: string | undefined
  let least = reach + 1
  for (const candidate of words) {
    const distance = isShortened(typed, candidate) ? 1 : distanceWithin(reach, typed, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      found = candidate
    }
  }
  return found
}

/** `; did you mean “error”?` when there is a near word, otherwise nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near === undefined ? '' : `; did you mean “${near}”?`
}

function isShortened(typed: string, candidate: string): boolean {
  return typed.length >= 3 && candidate.startsWith(typed)
}

/** More than `reach` when the lengths alone are that far apart. */
function distanceWithin(reach: number, a: string, b: string): number {
  const apart = Math.abs(a.length - b.length)
  return apart > reach ? apart : editDistance(a, b)
}

/** Optimal string alignment: the fewest insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
