/** The plain spelling of punctuation, so that all dashes, quotes and ellipses are one to the matcher. */

/** The form of a mark or a run of marks, as the only reading of its token. */
export function plainMark(shown: string): readonly string[] {
  const known = forms.get(shown)
  if (known !== undefined) return known
  if (/[?]/.test(shown)) return question
  if (shown.startsWith('!')) return exclamation
  if (/^[.…]/.test(shown)) return ellipsis
  if (/^[-‐‑–—―‒−]/.test(shown)) return dash
  return [shown]
}

const question = ['?']
const exclamation = ['!']
const ellipsis = ['...']
const dash = ['-']
const doubleQuote = ['"']
const singleQuote = ["'"]

const forms = new Map<string, readonly string[]>()
for (const mark of ['.', ',', ';', ':', '(', ')', '[', ']', '{', '}', '/']) forms.set(mark, [mark])
for (const mark of ['"', '“', '”', '„', '‟', '«', '»', '‹', '›']) forms.set(mark, doubleQuote)
for (const mark of ["'", '’', '‘', '‚', 'ʼ', '‛', '´', '`', '′']) forms.set(mark, singleQuote)
