/** The closed lists of words that front matter, flags and configuration share. */
import type { Category, Channel, Kind, Language, Move, Severity, Stage } from './types'

/** Built in. */
export const languages: readonly Language[] = ['nl', 'en']

/** Languages that a rule pack may bring, beside the built-in ones. */
export const knownLanguages: readonly Language[] =
  'nl en af bg ca cs cy da de el es et eu fi fr fy ga gl hr hu is it lb lt lv nb no pl pt ro ru sk sl sr sv tr uk'.split(
    ' ',
  )

export const stages: readonly Stage[] = ['acknowledgement', 'reply', 'rejection', 'closing']

export const channels: readonly Channel[] = ['email', 'letter', 'review', 'social', 'chat']

export const kinds = ['draft', 'template', 'fragment'] as const satisfies readonly Kind[]

/** From worst to mildest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The built-in reports. */
export const formats = [
  'pretty',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'rdjsonl',
  'tap',
  'azure',
  'markdown',
] as const

export const categories: readonly Category[] = [
  'bureaucratic',
  'empty',
  'presumptuous',
  'defensive',
  'dismissive',
  'argumentative',
  'tone',
  'structure',
  'template',
]

/** In the order of a good reply. */
export const moves: readonly Move[] = [
  'thanks',
  'acknowledgement',
  'apology',
  'explanation',
  'solution',
  'compensation',
  'next-step',
  'contact',
  'satisfaction-check',
  'closing',
]

/** The language of a tag such as `nl`, `nl-BE` or `EN_gb`; undefined when it is none that we know. */
export function languageOf(tag: string): Language | undefined {
  const [primary, ...rest] = tag.toLowerCase().split(/[-_]/)
  const isTag = rest.every(part => /^[a-z0-9]{2,8}$/.test(part))
  return isTag ? knownLanguages.find(language => language === primary) : undefined
}
