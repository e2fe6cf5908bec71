/** A block as the document's layout gives it, before its zone and language are known. */
import type { BlockForm } from '../types'
import type { MappedText } from './mapped-text'

export interface Prose {
  form: BlockForm
  text: MappedText
  /** How many `>` it stands behind. */
  quoteDepth: number
  /** A code block: visible, but not prose. */
  code: boolean
  /** How many units of the text, from its start, are one run of bold; 0 for none. */
  leadingStrong: number
}

export function proseOf(form: BlockForm, text: MappedText, quoteDepth = 0): Prose {
  return { form, text, quoteDepth, code: false, leadingStrong: 0 }
}
