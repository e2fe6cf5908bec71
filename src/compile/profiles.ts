/** Reads the profiles of rules/profiles/; the build writes them down for the rule that checks them. */
import path from 'node:path'
import { z } from 'zod'
import type { Profile } from '../judge/profile'
import { tokenise } from '../parse/tokens'
import { readYaml } from '../read/yaml'
import type { Language } from '../types'
import { languages, severities, stages } from '../vocabulary'
import type { PackFile } from './rules'

const language = z.enum(languages as [Language, ...Language[]])
const texts = z.strictObject({ message: z.string(), advice: z.string() })

const requirementSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  severity: z.enum(severities),
  source: z.strictObject({ title: z.string(), url: z.url(), verified: z.boolean() }),
  nl: texts.optional(),
  en: texts.optional(),
  cues: z.array(z.string()).min(1),
})

const profileSchema = z.strictObject({
  about: z.strictObject({ nl: z.string(), en: z.string() }),
  languages: z.array(language).min(1),
  stages: z.array(z.enum(stages as [string, ...string[]])).min(1),
  requirements: z.array(requirementSchema).min(1),
  example: z
    .strictObject({ language, stage: z.string(), complete: z.string() })
    .describe('A reply that lacks nothing'),
})

export interface ProfileFile extends Profile {
  example: { language: Language; stage: string; complete: string }
}

/** @throws DataError when the file is no profile. */
export function readProfile(file: PackFile): ProfileFile {
  const { data } = readYaml(file.text, file.path, profileSchema)
  const requirements = data.requirements.map(({ id, severity, source, nl, en, cues }) => ({
    id,
    severity,
    source,
    texts: { ...(nl && { nl }), ...(en && { en }) },
    cues: Object.fromEntries(data.languages.map(name => [name, cues.map(cue => wordsOf(cue, name))])),
  }))
  return { ...data, id: path.posix.basename(file.path, '.yml'), requirements }
}

/** Cut by the same code as the replies, so that both sides read alike. */
function wordsOf(cue: string, language: Language): string[] {
  return cue.split(/\s+/).map(word => {
    if (word.includes('.')) return word.toLowerCase()
    const [begins, ends] = [word.startsWith('+') ? '+' : '', word.endsWith('+') ? '+' : '']
    const [token] = tokenise(word.replace(/^\+|\+$/g, ''), language)
    return `${begins}${token?.forms[0] || word.toLowerCase()}${ends}`
  })
}
