/** Knows the formulas that close a letter. */
import { isNameLike, wordsOf } from './lines'

export interface Closing {
  /** How much of the line is the formula; names of the sender may follow. */
  length: number
  /** True when the words are nothing but a closing formula, wherever they stand. */
  certain: boolean
}

const longestLine = 120
const mostWords = 7

/** `Met vriendelijke groet,`, `Kind regards, Tom`. */
export function closingOf(line: string): Closing | undefined {
  if (line.length > longestLine || !mayClose(line)) return undefined
  const words: string[] = []
  let found: Closing | undefined
  for (const { 0: written, index } of line.matchAll(/\S+/g)) {
    const word = written.toLowerCase().replace(/^[*_]+|[,.!*_]+$|(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    words.push(word)
    found = closingWith(words, line, index + written.length) ?? found
    if (words.length === mostWords || /[,.!:;?]$/.test(written)) break
  }
  return found
}

/** A quick look, since most lines are no closing. */
function mayClose(line: string): boolean {
  const [first = ''] = /[^\s,!*_.&]+/.exec(line.slice(0, 30)) ?? []
  const word = first.toLowerCase()
  if (firstWords.has(word)) return true
  const mayGreet = kindly.has(word) || /e$|^(?:groet|regards|wishes|greetings)/.test(word)
  return mayGreet && /groet|regards|wishes|greetings/i.test(line)
}

/** The formula that these first words are, if what follows them can only be its sender. */
function closingWith(words: readonly string[], line: string, length: number): Closing | undefined {
  const phrase = words.join(' ')
  const rest = line.slice(length)
  if (certain.has(phrase) || isGreeting(words)) return isSender(rest) ? { length, certain: true } : undefined
  if (!light.has(phrase)) return undefined
  const isSeparate = rest.trim() === '' || (line.charAt(length - 1) === ',' && isSender(rest))
  return isSeparate ? { length, certain: false } : undefined
}

function isSender(text: string): boolean {
  return text.trim() === '' || (wordsOf(text).length <= 8 && isNameLike(text) && !/[?!:]$/.test(text.trim()))
}

/** `Met een warme groet`, `Kindest personal regards`. */
function isGreeting(words: readonly string[]): boolean {
  const before = words.slice(0, -1)
  const last = words.at(-1) ?? ''
  if (/^groet(?:en|jes)?$/.test(last))
    return before.every(word => /e$|^(?:met|een|en|&)$/.test(word)) || before.length === 0
  return /^(?:regards|wishes|greetings)$/.test(last) && before.every(word => kindly.has(word))
}

const kindly = new Set(
  'with my our very kind kindest best warm warmest good sincere friendly personal and &'.split(' '),
)

const certain = phrases(`
  hoogachtend | met hoogachting | met de meeste hoogachting | met alle hoogachting | met bijzondere hoogachting
  mvg | m.v.g | vr.gr | vr gr | gr | grtz
  met medeleven | met oprechte deelneming | met innige deelneming | met deelneming
  yours sincerely | yours faithfully | yours truly | sincerely | sincerely yours | truly yours | very truly yours
  respectfully | respectfully yours | cordially`)

/** These may also open a paragraph: what follows decides. */
const light = phrases(`
  liefs | veel liefs | tot snel | tot gauw | tot ziens | tot dan | tot binnenkort | tot horens | fijne dag | fijne dag verder
  prettige dag | prettige dag verder | goede reis | sterkte | beterschap | bedankt | alvast bedankt | nogmaals bedankt
  heel erg bedankt | hartelijk bedankt | alvast hartelijk bedankt | dank | dank je | dank u | dank je wel | dank u wel | dankjewel
  alvast dank | hartelijk dank | met dank | cheers | best | warmly | love | all the best | take care | speak soon | see you soon
  talk soon | yours | thanks | thanks again | thanks so much | thanks a lot | thanks very much | many thanks | with thanks
  thank you | thank you again | thank you so much | thank you very much | with apologies | with our apologies
  with sincere apologies | with sympathy | with deepest sympathy | with our thanks | with heartfelt thanks | with condolences`)

const firstWords = new Set(['met', 'een', ...certain, ...light].map(phrase => phrase.replace(/[ .].*/, '')))

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(/[|\n]/).map(phrase => phrase.trim()))
}
