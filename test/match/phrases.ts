/** Compiles a pattern or two as a rule file would, and shows what they mark in a sentence. */
import { createLexicon, type Lexicon } from '../../src/compile/lexicon'
import { readPack, type PackFile } from '../../src/compile/rules'
import { compile } from '../../src/compile/tables'
import { createMatcher } from '../../src/match'
import { tokenise } from '../../src/parse/tokens'
import type { Block, Language, Reply } from '../../src/types'

const lexicons: Record<Language, string> = {
  nl: `
classes:
  firm: {about: the firm, words: [wij, we, ons team, 'onze (~monteur | ~medewerker)']}
  busy: {about: busy, words: [~druk/adj, hectisch, tot de nok toe vol]}
  date: {about: a date, words: [vrijdag, '<number> mei', '<placeholder>']}
  promise: {about: by when, words: ['voor <date>', 'op <date>']}
  la: {about: ends in several places, words: [la la, la la la]}
  odd: {about: whatever a class may hold, words: ['^ wij', 'druk $', 'excuses , maar', 'vol !niet', '[ons] team _', 'op .. mei', '(tot | tot de) nok']}
fillers: [heel, erg, nogal, echt]
clauseOpeners: [omdat, maar, want]
`,
  en: `
classes:
  firm: {about: the firm, words: [we, our team]}
fillers: [really, very, also]
clauseOpeners: [because, but, if]
`,
}

export interface PatternSource {
  match: string
  message?: string
  unless?: Record<string, string[]>
}

/** The word classes that the patterns of `tablesOf` know. */
export function lexiconOf(language: Language): Lexicon {
  const [file] = readPack([lexiconFile(language)]).lexicons
  if (!file) throw new RangeError(`no lexicon of ${language}`)
  return createLexicon(file.data, language)
}

function lexiconFile(language: Language): PackFile {
  return { path: `lexicon/${language}.yml`, text: lexicons[language] ?? '' }
}

export function tablesOf(patterns: readonly (string | PatternSource)[], language: Language) {
  const file = {
    severity: 'warning',
    source: [{ title: 'test' }],
    [language]: { message: 'm', why: 'w', advice: 'a', patterns, examples: [{ bad: 'b', good: 'g' }] },
  }
  return compile(readPack([lexiconFile(language), { path: 'tone/test.yml', text: JSON.stringify(file) }]))
}

/** What the patterns mark in a text of sentences that are separated by `|`. */
export function marked(
  patterns: readonly (string | PatternSource)[],
  text: string,
  language: Language = 'nl',
): string[] {
  const block = blockOf(text.replaceAll('|', '.'), language)
  const match = createMatcher(tablesOf(patterns, language))
  return match({ blocks: [block] } as unknown as Reply).map(({ span }) =>
    block.text.slice(span.start, span.end),
  )
}

/** A block of the text; a full stop ends a sentence. */
export function blockOf(text: string, language: Language): Block {
  const tokens = tokenise(text, language)
  const ends = tokens.flatMap((token, index) =>
    token.kind === 'punctuation' && token.forms[0] === '.' ? [index + 1] : [],
  )
  if (ends.at(-1) !== tokens.length) ends.push(tokens.length)
  return {
    zone: 'body',
    form: 'paragraph',
    language,
    text,
    tokens,
    sentences: ends.map((end, index) => ({ first: ends[index - 1] ?? 0, end, question: false })),
    confirmSentences: () => false,
    toSource: span => span,
  }
}
