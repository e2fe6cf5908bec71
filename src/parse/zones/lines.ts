/** What single lines of a letter look like: subject, letterhead, closing formula, signature, forwarded header. */

/** Between the words of a name or a function: Jan van der Berg, Head of Support, Garage Claes & Zoon. */
const connectors =
  "van de der den het een 't ten ter te la le l' d' da di du del von zu of the and en & - – — / namens voor bij in at for from uit by op to on behalf your je uw ons our onze"

const functions =
  'team klantenservice klantendienst klantcontact webcare webcareteam afdeling dienst eigenaar eigenaresse hoofd directeur directrice ' +
  'manager medewerker medewerkster teamleider teamlead coördinator dossierbeheerder dossierbehandelaar ombudsdienst ombudsman huisarts ' +
  'arts tandarts secretariaat winkel klachten klachtenfunctionaris bedrijfsleider zaakvoerder zaakvoerster adviseur specialist monteur ' +
  'gastheer gastvrouw chef redactie receptie verhuur owner manager customer care support service services relations director head ' +
  'department complaints complaint officer desk office founder host hostess advisor adviser representative agent lead practice reception ' +
  'general senior junior deputy tel telefoon mobiel phone fax e-mail email website www'

const nameWords = new Set(`${connectors} ${functions}`.split(' '))

export function wordsOf(text: string): string[] {
  return text.split(/[\s,;:()]+/).filter(word => /[A-Za-z0-9À-ɏͰ-῿\ue000\ue001&]/.test(word))
}

/** The line in lower case, unless that changes where its characters stand. */
export function lowerCase(line: string): string {
  const lower = line.toLowerCase()
  return lower.length === line.length ? lower : line
}

/** True for a capital, a digit and a placeholder: what names and numbers start with. */
export function isCapital(character: string): boolean {
  return character !== character.toLowerCase() || /[0-9\ue000\ue001]/.test(character)
}

/** True when all words could belong to names, functions, places, telephone numbers or addresses. */
export function isNameLike(text: string): boolean {
  return wordsOf(text).every(
    word =>
      isCapital(word.charAt(word.search(/[^"“‘'^~(@#+*-]/))) ||
      isAddress(word) ||
      nameWords.has(word.toLowerCase()),
  )
}

function isAddress(word: string): boolean {
  return /[@.].*[a-z]/i.test(word)
}

/** True for running text, which no letterhead, closing or signature holds. */
export function isProse(line: string): boolean {
  const count = wordsOf(line).length
  return count >= 15 || (count >= 8 && /[.!?…][)"”’']?$/.test(line.trim()))
}

const subjectLabels = new Set(
  (
    'onderwerp|betreft|betr|inzake|concerne|kenmerk|datum|dossier|dossiernummer|zaaknummer|klachtnummer|referentie|bijlage|bijlagen|' +
    'ons kenmerk|uw kenmerk|je kenmerk|onze referentie|uw referentie|je referentie|onze ref|uw ref|ons dossier|uw dossier|' +
    'ons dossiernummer|uw dossiernummer|uw klacht|je klacht|subject|re|fw|fwd|regarding|concerning|ref|reference|date|our ref|your ref|' +
    'our reference|your reference|case|case number|case reference|case no|complaint|complaint number|complaint reference|complaint no|' +
    'claim|claim number|claim no|policy|policy number|policy no|account|account number|account no|ticket|enclosure|enclosures|encl|' +
    'cc|bcc|from|to|van|aan|t.a.v|tav'
  ).split('|'),
)

/** `Onderwerp: …`, `Re: …`, `Our ref: …`, `Betreft uw klacht`. */
export function isSubjectLine(line: string): boolean {
  const [label = '', ...rest] = line.slice(0, 60).replace(/[*_]/g, '').split(':')
  const name = label.trim().replace(/\.$/, '').toLowerCase()
  if (rest.length > 0 && subjectLabels.has(name)) return true
  return /^(?:betreft|betr|re|ref)\s\S/.test(name) || /^(?:ref|betr)\.\s\S/.test(name)
}

const months =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const dateLine = new RegExp(
  `^(?:[a-zß-ɏ\\ue000\\ue001 .'-]{1,40},? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?,? \\d{4}|(?:${months})\\.? \\d{1,2},? \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})$`,
)

/** A place and date, alone on their line; of placeholders too. */
export function isLetterhead(line: string): boolean {
  return (
    dateLine.test(lowerCase(line.trim())) || /^(?:\ue000+,? ?\ue001*|\ue001+,? ?\ue000*)$/.test(line.trim())
  )
}

/** A line that could be all or part of a signature: a name, a function, an address, a number. */
export function isSignatureLike(line: string): boolean {
  const text = line.trim()
  if (text.length > 100 || wordsOf(text).length > 10) return false
  if (/^(?:[–—^~]|--?)\s?[A-Za-zÀ-ɏ\ue000\ue001]/.test(text))
    return !/[.?!]$/.test(text) || wordsOf(text).length <= 3
  if (
    /[?!;:]$/.test(text) ||
    (/[.]$/.test(text) && !/(?:^|\s)(?:[A-ZÀ-Þ]|Inc|Ltd|Co|B\.V|N\.V|bv|nv|jr|sr)\.$/.test(text))
  )
    return false
  const [name = '', ...functionParts] = text.split(/, | \(| \| /)
  return isNameLike(name) && (functionParts.length > 0 || isNameLike(text))
}

/** `P.S.`, `N.B.`: text of ours after the signature. */
export function isPostscript(line: string): boolean {
  return /^[*_]*(?:[pP]\.? ?[pP]?\.?[sS]\.?|[nN]\.?[bB]\.?)(?:[:,.]|\s|$)/.test(line)
}

/** `On 3 May Jan wrote:`, `Op 3 mei schreef Jan:`, `-----Original Message-----`. */
export function isThreadHeader(line: string): boolean {
  const text = line.trim()
  if (text.length > 300) return false
  if (text.startsWith('-') || text.startsWith('_'))
    return /^[-_\s]{2,}(?:original message|oorspronkelijk bericht|forwarded message|doorgestuurd bericht)/i.test(
      text,
    )
  if (!text.endsWith(':')) return false
  return (
    /^(?:on|op|am|le)\s.{5,200}\b(?:wrote|schreef|het volgende geschreven)\b.{0,120}:$/i.test(text) ||
    /^begin (?:forwarded message|doorgestuurd bericht):$/i.test(text)
  )
}

/** The first line of a mail's own header as it stands in a forwarded mail. */
export function isSenderHeader(line: string): boolean {
  return line.includes(':') && /^[*_]*(?:van|from|de)[*_]*\s?:[*_]*\s*\S/i.test(line)
}

export function isMailHeader(line: string): boolean {
  return (
    line.includes(':') &&
    /^[*_]*(?:verzonden|verstuurd|sent|datum|date|aan|to|onderwerp|subject|cc)[*_]*\s?:/i.test(line)
  )
}
