/** Finds what a public reply tells the world about the customer: numbers, addresses, birth dates, names on a record. */
import type { Block, Reply, Span } from '../types'

/** Spans of the source; what the customer wrote in public, quoted in the reply, is no secret. */
export function findPersonalData(reply: Reply): Span[] {
  const ours = reply.blocks.filter(
    ({ zone }) => zone === 'salutation' || zone === 'body' || zone === 'closing',
  )
  const found = ours.flatMap(block => [
    ...(/\d|@/.test(block.text)
      ? [...recordNumbers(block), ...contactDetails(block), ...detailsIn(block)]
      : []),
    ...namesIn(block),
  ])
  if (found.length === 0) return []
  const quoted = reply.blocks.flatMap(({ zone, text }) => (zone === 'quote' ? [plain(text)] : [])).join('\n')
  const secret = found.filter(({ start, end }) => !quoted.includes(plain(reply.source.slice(start, end))))
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

/** Letters and digits, such as 2024-88123 and AB12345; a file number has at least four digits. */
const code = () => /(?<![\p{L}\d/.-])#?[A-Z]{0,6}[-/]?\d[A-Z\d/-]{3,20}(?![\p{L}\d])/gu

const number = '(?:[ -]?(?:number|no\\.?|nr\\.?|nummer|reference|referentie|ref\\.?|code|id))?'
/** An order or policy belongs to the customer; a case number may be ours to be quoted back. */
const recordBefore = () =>
  new RegExp(
    String.raw`(?<!\p{L})(?:order|bestell?ing|bestel|booking|boekings?|reservation|reserverings?|klant|client|customer|cliënt|account|policy|polis|patient|patiënte?n?|membership|lidmaatschaps|lid|contract|factuur|invoice|meter|aansluit|dossier|claim|burgerservice|national insurance|bsn|passport|paspoort|frequent flyer|loyalty)${number}s?(?: (?:with|met|is|was|under|onder)){0,2}${number}:? ?$`,
    'iu',
  )
/** “Mention order 4471 in your message”, “order numbers begin with 2024”. */
const asksForIt = () =>
  /\b(?:mention|quote|quoting|mentioning|state|vermeld|vermelden|vermelding|noem|o\.?v\.?v\.?|onder vermelding van|begin|beginnen|start|starten|example|voorbeeld|bijvoorbeeld|such as|zoals|ons|onze|our)(?!\p{L})[^.!?]{0,60}$/iu

function recordNumbers(block: Block): Span[] {
  return [...block.text.matchAll(code())].flatMap(({ index, 0: found }) => {
    if (digitsIn(found) < 4 || /^(?:19|20)\d\d$/.test(found)) return []
    const before = block.text.slice(Math.max(0, index - 90), index)
    if (!recordBefore().test(before) || asksForIt().test(before)) return []
    return [block.toSource({ start: index, end: index + found.length })]
  })
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

const phone = () => /(?<![\p{L}\d])\+?\(?\d[\d ()./-]{6,18}\d(?![\p{L}\d])/gu
const mailbox = () => /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu
const yourContact = () =>
  /\b(?:your|uw|je|jouw) (?:(?:phone|mobile|telephone|contact|home|cell|mobiele|vaste|eigen) ?){0,2}(?:no\.|(?:number|no|nummer|telefoonnummer|telefoon|gsm|gsm-nummer|mobiel|phone|mobile|e-?mail|mail|e-?mailadres|mailadres|address|adres)\b)[^.!?\n]{0,25}$/i
const reachedYou = () =>
  /\b(?:called|rang|phoned|texted|messaged|emailed|mailed|wrote to|contacted|reached|tried|belden|belde|gebeld|mailden|mailde|gemaild|sms'?ten|appten|geappt|sent (?:it|this|the \p{L}+)|stuurden|gestuurd|verzonden)\b(?: \p{L}+){0,3}? (?:on|at|to|op|naar)(?: (?:the|het|number|nummer|address|adres|uw|je|your|mail|telefoonnummer|e-?mailadres)){0,3}:? ?$/iu

/** Our own number and mailbox are an invitation; the customer's are theirs. */
function contactDetails(block: Block): Span[] {
  const addresses = block.text.includes('@') ? [...block.text.matchAll(mailbox())] : []
  return [...block.text.matchAll(phone()), ...addresses].flatMap(({ index, 0: found }) => {
    const before = block.text.slice(Math.max(0, index - 80), index)
    if (!found.includes('@') && digitsIn(found) < 8) return []
    return yourContact().test(before) || reachedYou().test(before)
      ? [block.toSource({ start: index, end: index + found.length })]
      : []
  })
}

/** Something with digits in it, told to be the customer's by the words before it. */
interface Detail {
  what: RegExp
  before: RegExp
}

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober)'

const home = () =>
  /\b(?:u woont|je woont|woont u|woon je|uw (?:adres|huis|woning|appartement|flat)|je (?:adres|huis|woning)|bij u thuis|you lived?|your (?:address|home|house|flat|apartment|property|door)|(?:be|af)?geleverd|bezorgd|delivered|dropped off|left|(?:mr|mrs|ms|mevrouw|meneer|de heer)\.? [\p{L}. '’-]{2,40},)[^.!?\n]{0,40}$/iu

const details = (): readonly Detail[] => [
  {
    what: /(?:straat|laan|weg|plein|kade|gracht|singel|dreef|steenweg|lei|hof|pad|dijk|markt|plantsoen|baan) \d{1,4}(?: ?[a-zA-Z]\b)?/g,
    before: home(),
  },
  {
    what: /\b\d{1,4}[a-zA-Z]? (?:[A-Z][\p{L}'’-]{1,30} ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Court|Place|Terrace|Crescent|Gardens|Boulevard|Blvd)\b/gu,
    before: home(),
  },
  {
    what: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    before: /\b(?:your|uw|je|jouw)\b[^.!?\n]{0,40}$/i,
  },
  {
    what: /\b\d{3,4}\b/g,
    before:
      /\b(?:card|pas|kaart|account|rekening|creditcard|bankkaart)\b[^.!?\n]{0,20}\b(?:ending|ends|eindigend|eindigt|eindigde|eindigen)(?: \p{L}+){0,2} [*x•.]{0,12}$/iu,
  },
  {
    what: new RegExp(
      String.raw`\b(?:\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? ${month} \d{4}|${month} \d{1,2},? \d{4})\b`,
      'giu',
    ),
    before: /\b(?:born|geboren|geboortedatum|date of birth)\b[^.!?\n]{0,20}$/i,
  },
  {
    what: /(?:€|£|\$) ?\d(?:[\d.,]*\d)?/g,
    before:
      /\b(?:(?:uw|je|jouw) (?:betaalachterstand|achterstand|openstaande schuld|schuld|openstaand saldo)|your (?:arrears|debt|overdue balance|outstanding balance|outstanding debt))(?: \p{L}+){1,3} $/iu,
  },
]

function detailsIn(block: Block): Span[] {
  const { text } = block
  return details().flatMap(({ what, before }) =>
    [...text.matchAll(what)].flatMap(({ index, 0: found }) => {
      const start = wordStart(text, index)
      if (!before.test(text.slice(Math.max(0, start - 90), start))) return []
      return [block.toSource({ start, end: index + found.length })]
    }),
  )
}

/** “Kerkstraat 12” is found by its “straat”. */
function wordStart(text: string, index: number): number {
  let start = index
  while (/[\p{L}'’-]/u.test(text.charAt(start - 1))) start--
  return start
}

const particles = '(?:(?:van|de|den|der|ter|ten|von) ){0,3}'
const person = String.raw`(?:(?:Mr|Mrs|Ms|Dr|mevrouw|meneer|de heer)\.? )?(?:[A-Z]\. ?){0,3}${particles}[A-Z][\p{L}'’-]+(?: ${particles}[A-Z][\p{L}'’-]+){0,2}`
const names = () => [
  new RegExp(
    String.raw`\b(?:op (?:de )?naam(?: van)?|in the name of|under the name(?: of)?|[Bb]ooked by|geboekt door|besteld door|registered to|geregistreerd op) (?<name>${person})`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Bb]ent u|[Uu] bent|[Yy]ou are) (?<name>(?:mevrouw|meneer|de heer|Mrs?|Ms)\.? ${person})(?= (?:uit|from|of|van)|,)`,
    'gu',
  ),
]

function namesIn(block: Block): Span[] {
  if (!/naam|name|door|booked|registe|bent|are/.test(block.text)) return []
  return names().flatMap(pattern =>
    [...block.text.matchAll(pattern)].map(({ index, 0: found, groups }) =>
      block.toSource({
        start: index + found.length - (groups?.['name'] ?? '').length,
        end: index + found.length,
      }),
    ),
  )
}
