/** Finds what a public reply tells the world about the customer: numbers, addresses, birth dates, names on a record. */
import type { Block, Reply, Span } from '../types'
import { spansOf } from './text-spans'

/** Spans of the source; what the customer wrote in public, quoted in the reply, is no secret. */
export function findPersonalData(reply: Reply): Span[] {
  const ours = reply.blocks.filter(
    ({ zone }) => zone === 'salutation' || zone === 'body' || zone === 'closing',
  )
  const found = ours.flatMap(block => [
    ...recordNumbers(block),
    ...contactDetails(block),
    ...spansOf(others, block),
  ])
  if (found.length === 0) return []
  const quoted = reply.blocks.flatMap(({ zone, text }) => (zone === 'quote' ? [plain(text)] : [])).join('\n')
  const secret = found.filter(
    ({ start, end }) => quoted === '' || !quoted.includes(plain(reply.source.slice(start, end))),
  )
  return apart(secret.sort((a, b) => a.start - b.start || b.end - a.end))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s.-]/g, '')
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

const your = String.raw`(?:your|the|uw|je|jouw|het|de)`
const number = String.raw`(?:[ -]?(?:number|no\.?|nr\.?|nummer|reference|referentie|ref\.?|code|id))`
/** Letters and digits with at least four digits, such as 2024-88123 and AB12345. */
const code = String.raw`(?=[\p{Lu}\d#/.-]{0,12}\d)#?(?:[\p{Lu}]{0,6}[-/]?\d[\p{Lu}\d/-]{3,20})(?![\p{L}\d])`

/** An order or policy belongs to the customer; a case number may be ours to be quoted back. */
const record = new RegExp(
  String.raw`(?<![\p{L}])${your}? ?(?:order|bestelling|bestel|booking|boeking|boekings|reservation|reservering|reserverings|klant|client|customer|cliënt|account|policy|polis|patient|patiënt|patiënten|membership|lidmaatschaps|lid|contract|factuur|invoice|meter|aansluit|dossier|claim|burgerservice|national insurance|bsn|passport|paspoort|frequent flyer|loyalty)${number}?s?(?: (?:with|met|is|was|under|onder)){0,2}${number}?:? {0,1}`,
  'giu',
)
const codeHere = new RegExp(code, 'uy')
/** “Mention order 4471 in your message”, “order numbers begin with 2024”. */
const asksForIt =
  /\b(?:mention|quote|quoting|mentioning|state|vermeld|vermelden|vermelding|noem|o\.?v\.?v|onder vermelding van|begin|beginnen|start|starten|example|voorbeeld|bijvoorbeeld|such as|zoals|ons|onze|our)\b[^.!?]{0,30}$/iu

function recordNumbers(block: Block): Span[] {
  if (!/\d{3}/.test(block.text)) return []
  return [...block.text.matchAll(record)].flatMap(({ index, 0: words }) => {
    codeHere.lastIndex = index + words.length
    const found = codeHere.exec(block.text)?.[0]
    if (found === undefined || digitsIn(found) < 4 || /^(?:19|20)\d\d$/.test(found)) return []
    if (asksForIt.test(block.text.slice(Math.max(0, index - 60), index))) return []
    return [block.toSource({ start: codeHere.lastIndex - found.length, end: codeHere.lastIndex })]
  })
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

const phone = /(?<![\p{L}\d])\+?\(?\d[\d ()./-]{6,18}\d(?![\p{L}\d])/gu
const mailbox = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu
const yourContact =
  /\b(?:your|uw|je|jouw) (?:(?:phone|mobile|telephone|contact|home|cell|mobiele|vaste|eigen) ?){0,2}(?:number|no\.?|nummer|telefoonnummer|telefoon|gsm|gsm-nummer|mobiel|phone|mobile|e-?mail|mail|e-?mailadres|mailadres|e-?mail address|address|adres)\b[^.!?\n]{0,25}$/iu
const reachedYou =
  /\b(?:called|rang|phoned|texted|messaged|emailed|mailed|wrote to|contacted|reached|tried|belden|belde|gebeld|mailden|mailde|gemaild|sms'?ten|appten|geappt|sent (?:it|this|the \p{L}+)|stuurden|gestuurd|verzonden)\b(?: \p{L}+){0,3}? (?:on|at|to|op|naar)(?: (?:the|het|number|nummer|address|adres|uw|je|your|mail|telefoonnummer|e-?mailadres)){0,3}:? ?$/iu

/** Our own number and mailbox are an invitation; the customer's are theirs. */
function contactDetails(block: Block): Span[] {
  if (!/\d{3}|@/.test(block.text)) return []
  return [...block.text.matchAll(phone), ...block.text.matchAll(mailbox)].flatMap(({ index, 0: found }) => {
    const before = block.text.slice(Math.max(0, index - 80), index)
    if (!found.includes('@') && digitsIn(found) < 8) return []
    return yourContact.test(before) || reachedYou.test(before)
      ? [block.toSource({ start: index, end: index + found.length })]
      : []
  })
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const street = String.raw`(?:\p{Lu}[\p{L}'’-]{1,30} ){0,3}?\p{Lu}?[\p{L}'’-]{1,30}(?:straat|laan|weg|plein|kade|gracht|singel|dreef|steenweg|lei|hof|pad|dijk|markt|plantsoen|baan) \d{1,4}(?: ?[a-zA-Z]\b)?|\b\d{1,4}[a-zA-Z]? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Court|Place|Terrace|Crescent|Gardens|Boulevard|Blvd)\b`
const home = String.raw`(?:[Uu] woont|[Jj]e woont|[Ww]oont u|[Ww]oon je|[Uu]w (?:adres|huis|woning|appartement|flat)|[Jj]e (?:adres|huis|woning)|[Bb]ij u thuis|[Yy]ou live|[Yy]ou lived|[Yy]our (?:address|home|house|flat|apartment|property|door)|(?:be|af)?geleverd|bezorgd|delivered|dropped off|left)`

const others = [
  // where you live
  new RegExp(String.raw`(?<=\b${home}\b[^.!?\n]{0,40})(?:${street})`, 'gu'),
  /(?<=\b(?:mr|mrs|ms|mevrouw|meneer|de heer|dhr\.?|mw\.?) (?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}?\p{Lu}?[\p{L}'’-]{0,30}, )\d{1,4} \p{Lu}[\p{L}]+ (?:Lane|Street|Road|Avenue|Close|Drive|Way)\b/gu,
  // bank accounts and cards
  /(?<=\b(?:[Yy]our|[Uu]w|[Jj]e|[Jj]ouw)\b[^.!?\n]{0,40})\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu,
  /(?<=\b(?:card|pas|kaart|account|rekening|creditcard|bankkaart)\b[^.!?\n]{0,20}\b(?:ending|ends|eindigend|eindigt|eindigde|eindigen)(?: \p{L}+){0,2} )[*x•.]{0,12}\d{3,4}\b/giu,
  // born on
  new RegExp(
    String.raw`(?<=\b(?:born|geboren|geboortedatum|date of birth)\b[^.!?\n]{0,20})(?:\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? ${month} \d{4}|${month} \d{1,2},? \d{4})`,
    'giu',
  ),
  /\b(?:op|the) (?:\d{1,2} \p{L}+ \d{4})(?= geboren)/giu,
  // the name on a record
  /(?<=\b(?:op naam van|op de naam|op naam|in the name of|under the name(?: of)?|booked by|geboekt door|besteld door|registered to|geregistreerd op) )(?:(?:mr|mrs|ms|dr|mevrouw|meneer|de heer)\.? )?(?:\p{Lu}\. ?){0,3}(?:(?:van|de|den|der|ter|ten|von) ){0,3}\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|den|der) ){0,3}\p{Lu}[\p{L}'’-]+){0,2}/gu,
  /(?<=\b(?:bent u|bent|u bent|you are|are you) )(?:mevrouw|meneer|de heer|mr\.?|mrs\.?|ms\.?) (?:\p{Lu}\. ?){0,3}(?:(?:van|de|den|der) ){0,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?= (?:uit|from|of|van|,))/gu,
  // what you owe
  /\b(?:(?:uw|je|jouw) (?:betaalachterstand|achterstand|openstaande schuld|schuld|openstaand saldo)|your (?:arrears|debt|overdue balance|outstanding balance|outstanding debt))(?: \p{L}+){1,3} ?(?:€|£|\$) ?\d(?:[\d.,]*\d)?/giu,
]
