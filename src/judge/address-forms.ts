/** Tells how a Dutch reply addresses its reader, “u” or “je”, and where it slips into the other. */
import type { Block, Reply, Sentence, Span, Token } from '../types'
import { testWords } from './word-memory'

export interface AddressMix {
  /** The first slip, in the source. */
  span: Span
  main: 'u' | 'je'
  slip: 'u' | 'je'
}

type Form = 'u' | 'je'

interface Use {
  form: Form
  span: Span
}

/** Undefined when the reader is addressed one way; quotes, generic “je” and the plural “jullie” don't count. */
export function findAddressMix(reply: Reply): AddressMix | undefined {
  const ours = reply.blocks.filter(isOurs)
  if (ours.length === 0 || !someFormal.test(reply.source) || !someInformal.test(reply.source))
    return undefined
  const uses = ours.flatMap(usesIn)
  const formal = uses.filter(({ form }) => form === 'u')
  const informal = uses.filter(({ form }) => form === 'je')
  const main = formal.length >= informal.length ? 'u' : 'je'
  const [slip] = main === 'u' ? informal : formal
  if (!slip) return undefined
  return { span: slip.span, main, slip: slip.form }
}

function isOurs({ zone, language }: Block): boolean {
  return language === 'nl' && (zone === 'salutation' || zone === 'body' || zone === 'closing')
}

const someFormal = /\b(?:u|uwe?|uzelf)\b/i
const someInformal = /\b(?:je|jij|jouw?|jezelf)\b/i
const formal = new Set(['u', 'uw', 'uwe', 'uzelf'])
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jezelf'])
const both = new Set([...formal, ...informal])

function usesIn(block: Block): Use[] {
  if (!addressForm.holdsIn(block)) return []
  return block.sentences.flatMap(sentence => {
    if (!addressesReader(block, sentence)) return []
    const words = wordsOf(block, sentence)
    const uses = words.flatMap((word, index) => useOf(word, index, words, block))
    return isGeneric(words, sentence.question) ? uses.filter(({ form }) => form === 'u') : uses
  })
}

/** Most sentences do not, and those are not looked at any further. */
function addressesReader({ tokens, language }: Block, { first, end }: Sentence): boolean {
  for (let index = first; index < end; index++) {
    const token = tokens[index]
    if (token && addressForm.holds(token, language)) return true
  }
  return false
}

const addressForm = testWords(({ forms }) => both.has(forms[0] ?? ''))

interface Word {
  form: string
  token: Token
}

function wordsOf({ tokens }: Block, { first, end }: Sentence): Word[] {
  return tokens.slice(first, end).map(token => ({ form: token.forms[0] ?? '', token }))
}

function useOf({ form, token }: Word, index: number, words: readonly Word[], block: Block): Use[] {
  if (!both.has(form) || standsBesideSlash(token, block.text)) return []
  if (formal.has(form))
    return isHour(words[index - 1]) || isNamed(words, index)
      ? []
      : [{ form: 'u', span: block.toSource(token) }]
  if (isNamed(words, index) || isOtherLanguage(words[index + 1])) return []
  return [{ form: 'je', span: block.toSource(token) }]
}

/** “u/je” leaves the choice to whoever fills in the template. */
function standsBesideSlash({ start, end }: Token, text: string): boolean {
  return text.charAt(start - 1) === '/' || text.charAt(end) === '/'
}

/** “om 14 u”. */
function isHour(before: Word | undefined): boolean {
  return before?.token.kind === 'number'
}

/** “Jij ook, Lotte”: a second reader. */
function isNamed(words: readonly Word[], index: number): boolean {
  return words
    .slice(index + 1, index + 5)
    .some(({ token }, offset) => token.capital && words[index + offset]?.token.kind === 'punctuation')
}

function isOtherLanguage(after: Word | undefined): boolean {
  return after?.form === 'suis' || after?.form === 'ne'
}

const ofAll = new Set(
  'men iedereen niemand mens mensen wie anders normaal gewoonlijk doorgaans nooit'.split(' '),
)
const wishes = new Set(
  'wil wilt kan kun kunt mag moet verwacht hoopt hoop wens wenst zou zit staat betaalt gaat rekent weet denkt voelt ben bent hebt heb'.split(
    ' ',
  ),
)
const sayings = [
  ['weet', 'je'],
  ['je', 'weet'],
  ['zou', 'je'],
  ['of', 'je'],
  ['wat', 'je'],
  ['waar', 'je'],
  ['hoe', 'je'],
  ['die', 'je'],
  ['dat', 'je'],
  ['zoals', 'je'],
  ['mag', 'je'],
  ['wie', 'je'],
  ['zoiets', 'je'],
  ['als', 'je'],
  ['wanneer', 'je'],
]

/** “Als huurder wil je gewoon warm water” speaks of everybody. */
function isGeneric(words: readonly Word[], isQuestion: boolean): boolean {
  const forms = words.map(({ form }) => form)
  if (forms.some(form => form === 'jij' || form === 'jou' || form === 'jouw')) return false
  if (forms.some(form => ofAll.has(form))) return true
  if (
    forms.some(
      (form, index) => form === 'als' && forms[index + 1] !== 'je' && wishes.has(forms[index + 2] ?? ''),
    )
  )
    return true
  return (
    !isQuestion && sayings.some(([a, b]) => forms.some((form, index) => form === a && forms[index + 1] === b))
  )
}
