/** init: writes the configuration for what was seen of a folder and what the user answered. */
import type { FailOn } from '../config'
import type { Look } from './look'

export interface Choices {
  /** Whether the names of the folders count. */
  usesFolders: boolean
  failOn: FailOn
}

/** The text of a `.complaintlintrc.yml`. */
export function configurationFor(look: Look, { usesFolders, failOn }: Choices): string {
  return [
    '# What complaintlint should know about the replies in this folder.',
    '# .complaintlintrc.example.yml in the package explains every key.',
    `# Seen here: ${summaryOf(look)}.`,
    '',
    '# The mildest severity that gives exit code 1: error, warning, info or never.',
    `failOn: ${failOn}`,
    ...overrides(look, usesFolders),
    ...placeholders(look),
    '',
    '# What was there before counts no more after `complaintlint baseline` has written it down.',
    '# baseline: .complaintlint-baseline.jsonl',
    '',
    '# A rule or a category that does not suit you can be made milder or turned off.',
    '# rules:',
    '#   officialese: off',
    '#   structure: info',
    '',
  ].join('\n')
}

/** `12 replies, 7 in Dutch and 5 in English, with placeholders such as {{…}}`. */
export function summaryOf({ replies, languages, placeholders: { known, unknown } }: Look): string {
  const count = replies === 1 ? '1 reply' : `${replies} replies`
  const each = languages.map(([language, number]) => `${number} in ${names[language] ?? language}`)
  const shapes = [...known, ...unknown.map(({ open, close }) => `${open}…${close}`)].slice(0, 3)
  const marks = shapes.length > 0 ? [`with placeholders such as ${shapes.join(' ')}`] : []
  return [count, each.join(' and '), ...marks].filter(Boolean).join(', ')
}

const names: Readonly<Record<string, string>> = { nl: 'Dutch', en: 'English' }

/** What the names of the folders would set, in words: `ontvangst: acknowledgement`. That `nl` is nl goes without saying. */
export function meaningsOf({ meanings }: Look): string[] {
  return meanings
    .filter(({ meaning, folders }) => folders.some(folder => folder !== meaning.value))
    .map(({ meaning, folders }) => `${folders.join(', ')}: ${meaning.value}`)
}

function overrides({ meanings, languages }: Look, usesFolders: boolean): string[] {
  const entries = usesFolders
    ? meanings.map(({ meaning, folders }) => override(listOf(folders), meaning.key, meaning.value))
    : []
  const [only, other] = languages
  if (only && !other && !meanings.some(({ meaning }) => meaning.key === 'lang'))
    entries.unshift(override("'*'", 'lang', only[0]))
  if (entries.length === 0) return []
  return [
    '',
    '# What holds for some files; the front matter of a reply goes before it.',
    'overrides:',
    ...entries.flat(),
  ]
}

function override(files: string, key: string, value: string): string[] {
  return [`  - files: ${files}`, `    ${key}: ${value}`]
}

function placeholders({ placeholders: { unknown } }: Look): string[] {
  if (unknown.length === 0) return []
  const entries = unknown.map(({ open, close }) => `  - { open: ${quoted(open)}, close: ${quoted(close)} }`)
  return ['', '# Placeholder syntaxes of your own; the usual ones are known.', 'placeholders:', ...entries]
}

function listOf(folders: readonly string[]): string {
  const globs = folders.map(folder => scalar(folder.replace(/[\\*?![\](){}]/g, '\\$&')))
  return globs.length === 1 ? globs.join() : `[${globs.join(', ')}]`
}

function scalar(text: string): string {
  return /^[a-z][a-z0-9_-]+$/i.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : quoted(text)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
