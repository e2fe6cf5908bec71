/** Finds where a salutation ends: `Beste Jan,` stands alone, `Dear Guest, We here at …` runs on. */
import { isCapital, isNameLike, lowerCase, wordsOf } from './lines'

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
  const from = greetingEnd(line)
  if (from === undefined) return undefined
  const end = delimiterAfter(line, from)
  if (end === undefined) {
    const isAlone = isAddressee(line.slice(from), 6) && (isLast || isCapital(nextStart))
    return isAlone ? salutation(line, line.length) : undefined
  }
  if (!isAddressee(line.slice(from, end - 1), 9)) return undefined
  return salutation(line, namesFurther(line, end) ? line.length : end)
}

/** Where the first words end that greet. */
function greetingEnd(line: string): number | undefined {
  const [first = ''] = /[^\s,!:;?*_.]+/.exec(line.slice(0, 30)) ?? []
  if (!firstWords.has(first.toLowerCase())) return undefined
  const words: string[] = []
  let end: number | undefined
  for (const { 0: written, index } of line.slice(0, 60).matchAll(/[^\s,!:;?]+/g)) {
    words.push(written.toLowerCase().replace(/^[*_]+|[.*_]+$/g, ''))
    if (isGreeting(words.join(' '), line.slice(index + written.length))) end = index + written.length
    if (words.length === mostGreetingWords) break
  }
  return end
}

function isGreeting(phrase: string, rest: string): boolean {
  if (phrase === 'best') return /^ (?!regards|wishes|greetings)\S/i.test(rest)
  return greetings.has(phrase)
}

const mostGreetingWords = 5

const greetings = new Set(
  (
    'beste|allerbeste|geachte|zeer geachte|hooggeachte|waarde|lieve|dag|hoi|hallo|haai|hey|heey|hé|hee|hi|hiya|heya|howdy|hello|dear|' +
    'goedendag|goedemorgen|goedemiddag|goedenavond|goedeavond|goedenmorgen|goedenmiddag|goede morgen|goede middag|goede avond|' +
    'goeden dag|goeden avond|goeiedag|goeiemorgen|goeiemiddag|goeieavond|goeienavond|good morning|good afternoon|good evening|good day|' +
    'morning|afternoon|evening|greetings|gentle|esteemed|valued|weledele|weledelgeboren|weledelgestrenge|to whom it may concern|l.s|ls|' +
    'mevrouw|mijnheer|meneer|heer|sir|madam|mr|mrs|ms|miss|dr'
  ).split('|'),
)

const firstWords = new Set([...greetings, 'best'].map(greeting => greeting.replace(/[ .].*/, '')))

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
  for (const match of line.slice(from, from + 150).matchAll(/[,:;.]|[!?]+| [–—-](?= )/g)) {
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
