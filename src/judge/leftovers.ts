/** Finds what a template left unfilled in a reply that is about to be sent. */
import type { Block, Placeholder, Reply, Span } from '../types'
import { firstLate } from './search'
import { spansOf } from './text-spans'

/** Placeholders that wait for a value and words that stand in for one; spans of the source. */
export function findUnfilled(reply: Reply): Span[] {
  const endings = reply.blocks.filter(isEnding).map(wholeSpan)
  const slots = placeholdersIn(reply).filter(
    one => one.role === 'value' && !isInstruction(one) && !isMask(one, reply.source, endings),
  )
  return [...slots.map(({ start, end }) => ({ start, end })), ...reply.blocks.flatMap(leftoversIn)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Notes to the writer that were never acted on; spans of the source. */
export function findInstructions(reply: Reply): Span[] {
  const notes = placeholdersIn(reply).filter(one => one.role === 'note' || isInstruction(one))
  return [...notes.map(({ start, end }) => ({ start, end })), ...reply.blocks.flatMap(instructionsIn)].sort(
    (a, b) => a.start - b.start,
  )
}

/** Those outside code and quotes, which show something on purpose. */
function placeholdersIn({ placeholders, blocks, source }: Reply): Placeholder[] {
  if (placeholders.length === 0) return []
  const shown = blocks.filter(({ zone }) => zone === 'code' || zone === 'quote').map(wholeSpan)
  return placeholders.filter(one => source.charAt(one.start - 1) !== '`' && !isWithinAny(one, shown))
}

/** The spans stand in order and apart. */
function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  const span = spans[firstLate(spans, one => end <= one.end)]
  return span !== undefined && span.start <= start
}

function wholeSpan(block: Block): Span {
  return block.toSource({ start: 0, end: block.text.length })
}

function isInstruction({ text }: Placeholder): boolean {
  return /^[[<({]+\s*(?:instructies?|instructions?|opmerking|nota|internal|intern)\b/i.test(text)
}

/** “NL12 XXXX 0123” hides digits on purpose, and “XX” under a letter is a kiss. */
function isMask({ text, start, end }: Placeholder, source: string, endings: readonly Span[]): boolean {
  if (!/^X+$/.test(text)) return false
  if (
    /[\dX*•.] ?$/.test(source.slice(Math.max(0, start - 2), start)) ||
    /^ ?[\d*•]|^ X{2}/.test(source.slice(end, end + 3))
  )
    return true
  return isWithinAny({ start, end }, endings)
}

function isEnding({ zone }: Block): boolean {
  return zone === 'closing' || zone === 'signature'
}

const blanks = () => [
  /\bxx([-/.])xx\1(?:xxxx|xx|\d{2,4})\b/gi,
  /(?<=\p{L} )(?:\.{5,}(?!\.)|…{2,})(?= \p{L}|[.,)]|$)/gmu,
  /(?<![\p{L}\p{N}@.])@[\p{L}_]{2,30}@(?![\p{L}\p{N}@])/gu,
  /\((?:(?:uw |klant|voor|achter)?naam|datum|bedrag|ordernummer|klantnummer|dossiernummer|plaats|tijdstip|(?:your |customer |first |last )?name|date|amount|order number|reference|title)\)/gi,
  /\[object Object\]|\blorem ipsum\b/gi,
  /\b(?:NAAM|DATUM|BEDRAG|HIER) INVULLEN\b|(?<=[:/] )INVULLEN\b/gu,
]

const mayHoldBlank = /[.…]{2}|xx|@|\(|INVULLEN|\[object|lorem/i

const emptySalutation =
  /^(?:beste|geachte|dear|lieve|hi|hello|hallo|hoi)(?: (?:heer|mevrouw|meneer|mr|mrs|ms|miss)\.?)?[ \u00a0]+(?=[,!:])/giu
const slotSalutation =
  /(?<=^(?:beste|geachte|dear|lieve|hi|hello|hallo|hoi) )(?:none|null|undefined|nan|naam|voornaam|achternaam|klantnaam|name|first ?name|last ?name|customer ?name)(?=\s*[,!:]?\s*$)/giu

function leftoversIn(block: Block): Span[] {
  if (!isOurs(block)) return []
  if (block.zone !== 'salutation' && !mayHoldBlank.test(block.text)) return []
  const patterns = block.zone === 'salutation' ? [...blanks(), emptySalutation, slotSalutation] : blanks()
  return spansOf(patterns, block)
}

function isOurs({ zone }: Block): boolean {
  return zone !== 'code' && zone !== 'quote' && zone !== 'comment'
}

const mayInstruct =
  /[([]|toepassing|past|nodig|applicable|appropriate|needed|necessary|TODO|FIXME|TBD|gebruik|use |note|opmerking|comment|noot/i

const instructions = () => [
  /\b(?:doorhalen|schrappen|weglaten|verwijderen|aankruisen) (?:wat|indien|als|waar) (?:dit |het )?(?:niet )?(?:van toepassing(?: is)?|past|nodig(?: is)?)\b/gi,
  /\bwat niet van toepassing is,? (?:doorhalen|schrappen|weglaten|verwijderen)\b/gi,
  /\b(?:delete|strike out|cross out|remove|omit|edit|adjust|amend) (?:as (?:applicable|appropriate|needed|necessary)|(?:if|where|whichever is) (?:not |in)?applicable)\b/gi,
  /\b(?:TODO|FIXME|TBD)\b(?=[\s:,.)\]]|$)/gu,
  /\b(?:gebruik|use) (?:deze|dit|this) (?:alinea|zin|paragraaf|blok|tekst|paragraph|sentence|block|section|text) (?:alleen|enkel|niet|only|when|if|als|bij|indien|wanneer)\b/gi,
  /\((?:hier|here)[: ][^()\n]{2,60}\)/gi,
  /[([](?:vul|voeg|zet|schrijf|leg|insert|add|enter|write|explain|describe)\b[^()[\]\n]{2,60}[)\]]/gi,
  /\((?:intern|internal|interne noot|internal note|niet meesturen|do not send|not for the customer)\b[^()\n]{0,80}\)/gi,
  /^(?:interne (?:noot|opmerking)|internal (?:note|comment)|note to (?:agent|self|editor)|noot voor de (?:schrijver|medewerker))\s*:[^\n]{0,120}/gi,
  /\((?:kies|keuze|choose|select|pick)(?: (?:een|één|one))?: ?[^()\n]{2,80}\)/gi,
  /\((?:indien|als|if|only if|alleen bij|alleen als) [^()\n]{2,60}(?:van toepassing|applicable)\)/gi,
]

function instructionsIn(block: Block): Span[] {
  return isOurs(block) && mayInstruct.test(block.text) ? spansOf(instructions(), block) : []
}
