/** Finds where a salutation ends: `Beste Jan,` stands alone, `Dear Guest, We here at …` runs on. */
import { isCapital, isNameLike, lowerCase, wordsOf } from './lines'

const greeting =
  /^[*_]*(?:(?:mr|mrs|ms|miss|dr)\.?|best(?! (?:regards|wishes|greetings)|\s*[,.!]|\s*$)|morning|afternoon|evening|(?:zeer )?geachte|(?:aller)?beste|hooggeachte|waarde|lieve|dag|hoi|hallo|haai|hey|heey|hé|hee|hi|hiya|heya|howdy|hello|dear|ahoy|goede(?:n)?(?:dag|morgen|middag|avond)|goeden? (?:dag|morgen|middag|avond)|goeie(?:dag|morgen|middag|n?avond)|good (?:morning|afternoon|evening|day)|greetings|gentle|esteemed|valued|weledel[a-z]*|to whom it may concern|l\.?s\.?|mevrouw|mijnheer|meneer|sir|madam|heer)(?![a-z0-9ß-ɏ])/

const addressee =
  /^(?:@[A-Za-z0-9À-ɏ_.]*[A-Za-z0-9À-ɏ_]|[\ue000\ue001]+(?: [\ue000\ue001]+)*(?=[,!](?:\s*$|\s+[A-Za-zÀ-ɏ])))[,:!]?/

export interface Salutation {
  /** How much of the line greets, its comma included. */
  length: number
  /** True when nothing else is on the line. */
  isWhole: boolean
}

/**
 * The salutation at the start of `line`.
 * @param isLast true when the line ends its paragraph
 * @param nextStart the first character of the next line
 */
export function salutationOf(line: string, isLast: boolean, nextStart: string): Salutation | undefined {
  const direct = addressee.exec(line)?.[0]
  if (direct !== undefined) return salutation(line, direct.length)
  const greet = greeting.exec(lowerCase(line.slice(0, 60)))?.[0]
  if (greet === undefined) return undefined
  const end = delimiterAfter(line, greet.length)
  if (end === undefined) {
    const isAlone = isAddressee(line.slice(greet.length), 6) && (isLast || isCapital(nextStart))
    return isAlone ? salutation(line, line.length) : undefined
  }
  if (!isAddressee(line.slice(greet.length, end - 1), 9)) return undefined
  return salutation(line, namesFurther(line, end) ? line.length : end)
}

function salutation(line: string, length: number): Salutation {
  return { length, isWhole: line.slice(length).trim() === '' }
}

/** Whom a greeting greets: a few words, or more if they are all names and titles. */
function isAddressee(text: string, most: number): boolean {
  const count = text.split(/\s+/).filter(Boolean).length
  return count <= 3 || (count <= most && wordsOf(text).every(word => titles.test(word) || isNameLike(word)))
}

const titles =
  /^(?:de|heer|mevrouw|meneer|mijnheer|familie|mr|mrs|ms|mx|miss|dr|prof|mevr|mw|dhr|sir|madam|and|en|or|of|beste|geachte|dear|klant|gast|customer|guest|jongens|allen|allemaal|all|everyone)\b/i

/** The offset after the first mark that ends the greeting. */
function delimiterAfter(line: string, from: number): number | undefined {
  for (const match of line.slice(from, from + 150).matchAll(/[,!:;?.]| [–—-](?= )/g)) {
    const end = from + match.index + match[0].length
    if (match[0] !== '.') return end
    if (
      !/(?:^|[\s./])(?:mr|mrs|ms|mx|dr|prof|mevr|mw|dhr|hr|drs|ing|ir|mej|st|jr|sr|fam|l\.s|[a-zß-ɏ])\.$/.test(
        lowerCase(line.slice(0, end)),
      )
    )
      return end
  }
  return undefined
}

/** `Geachte mevrouw Jansen, beste Piet,` */
function namesFurther(line: string, from: number): boolean {
  const rest = line.slice(from).trim()
  if (!/[,:!]$/.test(rest) || wordsOf(rest).length > 8) return false
  return titles.test(rest) && wordsOf(rest).every(word => titles.test(word) || isNameLike(word))
}
