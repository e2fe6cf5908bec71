/** init: what can be seen of a folder of replies. */
import path from 'node:path'
import { detectLanguage } from '../parse/language'
import { discover, readText } from '../read'
import type { Language } from '../types'
import { meaningOf, type Meaning } from './meanings'
import { placeholdersIn, type Placeholders } from './placeholders'

export interface Look {
  replies: number
  /** How many replies are in each language, the commonest first. */
  languages: [Language, number][]
  /** What names of folders say, each with the names that say so. */
  meanings: { meaning: Meaning; folders: string[] }[]
  placeholders: Placeholders
}

export async function lookAt(folder: string): Promise<Look> {
  const { files } = await discover(['.'], folder)
  const texts = files.flatMap(({ absolute }) => {
    const decoded = readText(absolute)
    return 'text' in decoded ? [decoded.text] : []
  })
  return {
    replies: files.length,
    languages: languagesOf(texts),
    meanings: meaningsOf(files.map(file => file.path)),
    placeholders: placeholdersIn(texts),
  }
}

function languagesOf(texts: readonly string[]): [Language, number][] {
  const counts = new Map<Language, number>()
  for (const text of texts) {
    const { language } = detectLanguage(text)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)
}

function meaningsOf(files: readonly string[]): Look['meanings'] {
  const names = new Set(files.flatMap(file => path.posix.dirname(file).split('/')))
  const found = new Map<string, Look['meanings'][number]>()
  for (const name of [...names].sort()) {
    const meaning = meaningOf(name)
    if (!meaning) continue
    const same = found.get(meaning.value)
    if (same) same.folders.push(name)
    else found.set(meaning.value, { meaning, folders: [name] })
  }
  return [...found.values()]
}
