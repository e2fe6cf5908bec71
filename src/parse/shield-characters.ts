/** The private characters that stand in for what is not prose while Markdown is parsed, all one UTF-16 code unit long. */

/** Placeholders for a value, by turns, so that neighbours stay apart. */
export const valueCharacters = ['\ue000', '\ue001'] as const

/** Control tags and comments: taken out of the visible text. */
export const droppedCharacter = '\ue002'

/** Inline code: visible, but no words. */
export const codeCharacter = '\ue003'

/** The same characters in a source are plain text; they change into a character of the same length that means nothing. */
export function neutralise(source: string): string {
  return source.replace(/[\ue000-\ue003]/g, '\ufffd')
}
