/** The words of the reports for people, in the languages of the replies; another language gets the English ones. */
import type { Category, Language, Move, LongReport, Severity } from '../types'

export interface Words {
  language: string
  severities: Readonly<Record<Severity, string>>
  categories: Readonly<Record<Category, string>>
  moves: Readonly<Record<Move, string>>
  /** Built-in stages and channels; an organisation's own keep their names. */
  stages: Readonly<Record<string, string>>
  channels: Readonly<Record<string, string>>
  counted: Readonly<Record<Severity | 'problem' | 'reply', readonly [one: string, many: string]>>
  adviceAt: (position: string) => string
  total: (problems: string, faulty: number, replies: string) => string
  clean: (replies: string) => string
  headings: Readonly<Record<'category' | 'folder' | 'place' | 'severity' | 'rule' | 'message', string>>
  leftOut: (problems: string) => string
}

export function wordsFor(language: Language): Words {
  return language === 'nl' ? dutch : english
}

/** The words of what is said of all replies together: Dutch when every reply is Dutch, else English. */
export function wordsForAll({ results }: LongReport): Words {
  let isDutch = false
  for (const { language } of results) {
    isDutch = language === 'nl'
    if (!isDutch) break
  }
  return wordsFor(isDutch ? 'nl' : 'en')
}

/** `1 error`, `2 errors`. */
export function count(amount: number, thing: keyof Words['counted'], words: Words): string {
  return `${amount} ${words.counted[thing][amount === 1 ? 0 : 1]}`
}

const english: Words = {
  language: 'English',
  severities: { error: 'error', warning: 'warning', info: 'info' },
  categories: {
    bureaucratic: 'bureaucratic',
    empty: 'empty',
    presumptuous: 'presumptuous',
    defensive: 'defensive',
    dismissive: 'dismissive',
    argumentative: 'argumentative',
    tone: 'tone',
    structure: 'structure',
    template: 'template',
  },
  moves: {
    thanks: 'thanks',
    acknowledgement: 'understanding',
    apology: 'apology',
    explanation: 'explanation',
    solution: 'solution',
    compensation: 'compensation',
    'next-step': 'next step',
    contact: 'contact',
    'satisfaction-check': 'satisfaction check',
    closing: 'closing',
  },
  stages: {},
  channels: {},
  counted: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['info', 'infos'],
    problem: ['problem', 'problems'],
    reply: ['reply', 'replies'],
  },
  adviceAt: position => `advice as at ${position}`,
  total: (problems, faulty, replies) => `${problems} in ${faulty} of ${replies}`,
  clean: replies => `${replies}, no problems`,
  headings: {
    category: 'Category',
    folder: 'Folder',
    place: 'Place',
    severity: 'Severity',
    rule: 'Rule',
    message: 'What and how',
  },
  leftOut: problems => `${problems} more left out: this summary has a size limit.`,
}

const dutch: Words = {
  language: 'Nederlands',
  severities: { error: 'fout', warning: 'waarschuwing', info: 'tip' },
  categories: {
    bureaucratic: 'ambtelijk',
    empty: 'nietszeggend',
    presumptuous: 'belerend',
    defensive: 'verdedigend',
    dismissive: 'afwimpelend',
    argumentative: 'twistend',
    tone: 'toon',
    structure: 'opbouw',
    template: 'sjabloon',
  },
  moves: {
    thanks: 'dank',
    acknowledgement: 'begrip',
    apology: 'excuses',
    explanation: 'uitleg',
    solution: 'oplossing',
    compensation: 'vergoeding',
    'next-step': 'vervolgstap',
    contact: 'contact',
    'satisfaction-check': 'tevredenheidsvraag',
    closing: 'afsluiting',
  },
  stages: {
    acknowledgement: 'ontvangstbevestiging',
    reply: 'antwoord',
    rejection: 'afwijzing',
    closing: 'afsluiting',
  },
  channels: { email: 'e-mail', letter: 'brief', review: 'review', social: 'sociale media', chat: 'chat' },
  counted: {
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    info: ['tip', 'tips'],
    problem: ['probleem', 'problemen'],
    reply: ['antwoord', 'antwoorden'],
  },
  adviceAt: position => `advies: zie ${position}`,
  total: (problems, faulty, replies) => `${problems} in ${faulty} van ${replies}`,
  clean: replies => `${replies}, geen problemen`,
  headings: {
    category: 'Categorie',
    folder: 'Map',
    place: 'Plek',
    severity: 'Ernst',
    rule: 'Regel',
    message: 'Wat en hoe',
  },
  leftOut: problems => `Nog ${problems} weggelaten: deze samenvatting heeft een maximale grootte.`,
}
