/** Finds telephone numbers, mail addresses and placeholders that stand for one: with these a customer reaches a person. */
import type { Block, Placeholder, Reply, Span } from '../../types'
import type { Evidence } from './evidence'

export function findContactDetails(reply: Reply): Evidence[] {
  return reply.blocks.filter(canHoldContact).flatMap(block => {
    const slots = reply.placeholders.length > 0 ? contactPlaceholders(block, reply.placeholders) : []
    const spans = [...numbersAndAddresses(block.text), ...slots]
    return spans.map(span => ({ move: 'contact' as const, block, sentence: sentenceAt(block, span), span }))
  })
}

function canHoldContact({ zone }: Block): boolean {
  return zone === 'body' || zone === 'closing' || zone === 'signature'
}

function numbersAndAddresses(text: string): Span[] {
  return [
    ...(text.includes('@') ? addressesIn(text) : []),
    ...(/\d\D?\d/.test(text) ? [...extensionsIn(text), ...numbersIn(text)] : []),
  ]
}

function addressesIn(text: string): Span[] {
  const mailbox = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu
  return [...text.matchAll(mailbox)].map(spanOf)
}

function extensionsIn(text: string): Span[] {
  if (!/ext|toestel|tst/iu.test(text)) return []
  return [...text.matchAll(/\b(?:ext(?:ension)?|toestel|tst)\.? ?\d{2,6}\b/giu)].map(spanOf)
}

function numbersIn(text: string): Span[] {
  // digits in groups of up to twelve, with one or two marks between the groups; the first look ahead is for speed
  const digits =
    /(?=[+(\d])(?<![\p{L}\p{N}.,/-])[+(]{0,2}\d{1,12}(?:[ \u00A0()./-]{1,2}\d{1,12}){0,6}(?![\p{L}\p{N}]|[.,:/-]\d)/gu
  return [...text.matchAll(digits)]
    .filter(match => isTelephone(match[0], text.slice(Math.max(0, match.index - 40), match.index)))
    .map(spanOf)
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

/** Sticky and looking back, so that only what stands right before is read. */
const registered = () =>
  /(?<=(?:\biban|\bkvk|\bbtw|\bvat|\bbic|order|bestel|klant|customer|dossier|zaak|case|kenmerk|referen|\bref|factuur|invoice|polis|policy|account|rekening|ticket|melding|claim|pakket|parcel|track|serie|serial|booking|boeking|reserv|contract|melding|member|lid)[\p{L}-]{0,15}[ .:#]{0,3}(?:nummer|number|no|nr)?\.?[ :#]{0,3}(?:is|van|of)?[ :]{0,2})/iuy

const called = () =>
  /(?<=(?:\b(?:call|ring|phone|text|dial|tel|telephone|line|mobile|cell|bel|belt|bellen|app|appen|sms|telefoon|telefoonnummer|gsm|mobiel|lijn)|☎|📞)[ .:]{0,3}(?:(?:us|me|ons|mij|free|gratis|is|dan|gerust|direct|rechtstreeks) )?(?:(?:on|op|at|naar|to|via) )?)/iuy

/** Told by its length and its first digits, or by the verb before it; dates, bank accounts and file numbers are none. */
function isTelephone(written: string, before: string): boolean {
  const digitCount = written.replace(/\D+/g, '').length
  if (digitCount < 4 || digitCount > 15) return false
  if (!(digitCount >= 7 && startsLikeTelephone(written)) && !endsWith(called(), before)) return false
  if (/^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}$/.test(written)) return false
  return !endsWith(registered(), before) && !/(?:[A-Z]{2}\d{2}|[A-Z]{4}) $/.test(before)
}

function startsLikeTelephone(written: string): boolean {
  return (
    /^\D*(?:\+|0)/.test(written) ||
    /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written) ||
    /^\d{3}[ .-]\d{4}$/.test(written) ||
    /^1[ .-]?\(?[2-9]\d\d/.test(written)
  )
}

function endsWith(lookingBack: RegExp, text: string): boolean {
  lookingBack.lastIndex = text.length
  return lookingBack.test(text)
}

const wayToReach =
  /\btel(?:efoon|ephone)?(?:nummer|nr)?\b|phone|mobiel|mobile|\bgsm\b|\bcell\b|doorkies|\bdirect\b|rechtstreeks|e-?mail|\bmail|whats|hotline|helpline|\blijn\b|\b(?:phone|desk|direct|support|help|service|care)? ?line\b|\bext(?:ension)?\b|toestel|\binbox\b|\bdm\b|contact ?(?:number|nummer|details|gegevens|link)|chat ?link|priv(?:ate|e|é) ?(?:link|message|bericht)/i
const somebodyElses =
  /klant|customer|client|pati[eë]nt|gast|guest|huurder|tenant|reiziger|reviewer|\buser|\bcontact (?:first|last|name|voor|achter|phone|email)|datum|\bdate|onderwerp|subject/i
const ourService =
  /(?:customer|client|guest|patient) (?:service|services|care|relations|support|team|desk)|klant(?:en)?[ -]?(?:service|dienst|contact|relaties)/giu
const otherNumber =
  /order|bestel|\bcase|zaak|dossier|factuur|invoice|ticket|melding|policy|polis|account|rekening|room|kamer|huis|house|klant|customer/i
const unnamedNumber = /\b(?:number|nummer|nr|no|adres|address)\b/i

function contactPlaceholders(block: Block, placeholders: readonly Placeholder[]): Span[] {
  return block.tokens
    .filter(token => token.kind === 'placeholder')
    .filter(token => {
      const source = block.toSource(token)
      const text = placeholderAt(placeholders, source)?.text ?? ''
      const name = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[._-]/g, ' ')
      if (somebodyElses.test(name.replace(ourService, ''))) return false
      return (
        wayToReach.test(name) ||
        (block.zone !== 'body' && unnamedNumber.test(name) && !otherNumber.test(name))
      )
    })
}

/** The first that shares a character with the span of the source; placeholders stand in order and apart. */
function placeholderAt(placeholders: readonly Placeholder[], { start, end }: Span): Placeholder | undefined {
  let low = 0
  let high = placeholders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placeholders[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const found = placeholders[low]
  return found && found.start < end ? found : undefined
}

const mayBeElsewhere = /fact|pers|solli|spoed|nood|calam|invoice|billing|press|emergenc|sales/
/** Invoices, the press and emergencies have lines of their own; those are no way to talk about the complaint. */
const elsewhere = new RegExp(
  [
    String.raw`\b(?:voor|bij) (?:vragen over )?(?:uw |je |een )?(?:facturen|factuurvragen|facturatie|persvragen|sollicitaties|spoed|noodgevallen|noodgeval|nood|calamiteiten)\b`,
    String.raw`\bin geval van nood\b|\bfacturen (?:stuurt|mailt|kunt|kan|naar)\b`,
    String.raw`\bfor (?:questions about )?(?:your )?(?:invoices?|billing (?:questions|enquiries)|press (?:enquiries|inquiries)|emergencies|sales)\b`,
    String.raw`\bin (?:an|case of) emergency\b|\b(?:send|email|mail) (?:your |all |any )?invoices?\b`,
  ].join('|'),
)

export function servesAnotherPurpose({ block, sentence }: Evidence): boolean {
  const { first, end } = block.sentences[sentence] ?? { first: 0, end: 0 }
  const from = block.tokens[first]?.start ?? 0
  const to = block.tokens[end - 1]?.end ?? 0
  const text = block.text.slice(from, to).toLowerCase()
  return mayBeElsewhere.test(text) && elsewhere.test(text)
}

function sentenceAt(block: Block, span: Span): number {
  const { sentences, tokens } = block
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[(sentences[middle]?.end ?? 0) - 1]?.end ?? 0) > span.start) high = middle
    else low = middle + 1
  }
  return Math.max(0, low)
}
