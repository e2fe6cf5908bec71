/** Checks a reply against a profile: the things that a law or code asks of it, each known by cues in its words. */
import type { Block, Language, Reply, Severity, Stage, Token } from '../types'

export interface Profile {
  id: string
  about: Readonly<Record<Language, string>>
  languages: readonly Language[]
  stages: readonly Stage[]
  requirements: readonly Requirement[]
}

export interface Requirement {
  id: string
  severity: Severity
  /** `verified` is false where nobody has held the requirement against the text of the law. */
  source: { title: string; url: string; verified: boolean }
  texts: Readonly<Record<Language, { message: string; advice: string }>>
  /** Words in a row, any of which meets it; a `+` at either end stands for the rest of the word. */
  cues: Readonly<Record<Language, readonly (readonly string[])[]>>
}

/** The requirements of which no cue stands in the body, closing or signature. */
export function lackingIn(reply: Reply, { stages, languages, requirements }: Profile): Requirement[] {
  if (!stages.includes(reply.stage) || !languages.includes(reply.language)) return []
  const own = reply.blocks.filter(({ zone }) => zone === 'body' || zone === 'closing' || zone === 'signature')
  return requirements.filter(
    ({ cues }) => !own.some(block => (cues[reply.language] ?? []).some(cue => occurs(cue, block))),
  )
}

/** An address is one token without a form, so a cue that is one is sought in the text. */
function occurs(cue: readonly string[], { text, tokens }: Block): boolean {
  if (cue.some(word => word.includes('.'))) return text.toLowerCase().includes(cue.join(' '))
  return tokens.some((_, index) => cue.every((word, step) => matches(word, tokens[index + step])))
}

function matches(word: string, token: Token | undefined): boolean {
  return token?.forms.some(form => fits(word, form)) ?? false
}

function fits(word: string, form: string): boolean {
  if (word.endsWith('+')) return form.startsWith(word.slice(0, -1))
  if (word.startsWith('+')) return form.endsWith(word.slice(1))
  return form === word
}
