/**
 * Tells Dutch from English by their commonest words and, for words it does not know, by how they are spelled.
 * German and French are known as well, only to say that a text is neither.
 */
import { createWordTable, hashWith, type WordTable } from './word-table'

/** What a text is written in; `confidence` runs from 0 (no evidence) to 1. */
export interface Detection {
  language: 'nl' | 'en' | undefined
  confidence: number
}

/** The language of `text`, of which the first few hundred words are read; undefined when that is not clear. */
export function detectLanguage(text: string): Detection {
  const sample = text.slice(0, mostRead)
  const scores: Scores = [0, 0, 0, 0]
  addCommonWords(scores, straighten(sample))
  const detection = decide(scores)
  if (detection.confidence >= clear) return detection
  wordsIn(sample).forEach((found, index) => add(scores, spelledLike(found, index > 0), spellingWeight))
  return decide(scores)
}

const nl = 0
const en = 1
const de = 2
const fr = 3
const known = [nl, en, de, fr] as const
/** How much speaks for each of the known languages. */
type Scores = [nl: number, en: number, de: number, fr: number]

const mostRead = 3000
/** The weight of a word told by its spelling, against 1 for a known one. */
const spellingWeight = 0.5
/** With less evidence than two words confidence falls. */
const enough = 2
/** Above this the known words decide, and the others are not looked at. */
const clear = 0.6
const leastConfidence = 0.15

function addCommonWords(scores: Scores, text: string): void {
  table ??= createWordTable(commonness())
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const start = at
    let hash = 0
    for (; isWithinWord(text.charCodeAt(at)); at++) hash = hashWith(hash, text.charCodeAt(at))
    const languages = table.numberAt(text, start, at, hash)
    if (languages !== 0) add(scores, languages, partOf(languages))
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)
}

function isWithinWord(code: number): boolean {
  return isLetter(code) || code === 0x27 || code === 0x2019
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]*/g) ?? []
}

/** In lower case; “İ” becomes two characters there, the second of which is no letter, so it is left as it is. */
function straighten(text: string): string {
  const lower = text.includes('İ') ? text.replace(/[^İ]+/g, part => part.toLowerCase()) : text.toLowerCase()
  return lower.replaceAll('’', "'")
}

/** `languages` has a bit for each of the known ones. */
function add(scores: Scores, languages: number, weight: number): void {
  scores[nl] += weight * bit(languages, nl)
  scores[en] += weight * bit(languages, en)
  scores[de] += weight * bit(languages, de)
  scores[fr] += weight * bit(languages, fr)
}

/** A word of several languages speaks for each of them in part. */
function partOf(languages: number): number {
  return 1 / (bit(languages, nl) + bit(languages, en) + bit(languages, de) + bit(languages, fr))
}

function bit(languages: number, language: number): number {
  return (languages >> language) & 1
}

/** An unknown word with a capital may be a name, which says nothing, save at the start of the text. */
function spelledLike(found: string, inside: boolean): number {
  const lower = straighten(found)
  if (commonness().has(lower) || (inside && !found.startsWith(lower.charAt(0)))) return 0
  return known.reduce<number>(
    (languages, language) => (spellings[language].test(lower) ? languages | (1 << language) : languages),
    0,
  )
}

function decide(scores: Scores): Detection {
  const language = scores[nl] > scores[en] ? 'nl' : 'en'
  const best = Math.max(scores[nl], scores[en])
  const rival = Math.min(scores[nl], scores[en])
  if (best === rival || best < Math.max(scores[de], scores[fr])) return { language: undefined, confidence: 0 }
  const confidence = ((best - rival) / (best + rival)) * Math.min(1, best / enough)
  return { language: confidence < leastConfidence ? undefined : language, confidence }
}

const spellings = [
  /ij|aa|uu|ieuw|oe[kdrnt]|cht|^ge.{3,}[dt]$|(?:lijk|heid|tje|tjes|isch|eren|elijke|ende)$|^(?:ver|ont|be).{3,}(?:en|t|d)$/,
  /th|^wh|ough|ow|ea|(?:tion|tions|ly|ed|ness|ment|ful|ing|ity|ous|able|y)$|'(?:t|re|ve|ll|s|m)$/,
  /[äöüß]|(?:ung|keit|lich|isch|chen|tät)$|sch|^ge.{3,}t$|ei.|z[uw]/,
  /[éèêàçùœ]|eau|eux|oi[rstx]|(?:tion|ment|ique|aire|ez|ons)$|^(?:l|d|qu|n|j|c|s)'/,
] as const

let index: ReadonlyMap<string, number> | undefined
let table: WordTable | undefined

/** By word the languages that it is common in. */
function commonness(): ReadonlyMap<string, number> {
  return (index ??= indexWords())
}

function indexWords(): Map<string, number> {
  const index = new Map<string, number>()
  for (const language of known)
    for (const word of commonWords[language].split(/\s+/))
      index.set(word, (index.get(word) ?? 0) | (1 << language))
  return index
}

const commonWords = [
  `de het een en van ik je u dat niet in is op te zijn voor met die we wij er aan om ook als maar bij naar uit dan
    nog wel geen dit wat ons onze uw uit over door heeft hebben hebt heb had hadden werd worden wordt was waren bent
    ben kan kunt kunnen kon konden moet moeten zal zullen zou zouden wil wilt willen mag hier daar waar hoe wie of om
    na al zo meer veel alle alles deze mijn jij jouw jullie zij ze hij hem haar hun mij me tot tegen omdat want toch
    dus nu heel erg goed graag helaas excuses spijt sorry klacht beste geachte groet groeten vriendelijke dank bedankt
    bestelling bericht vraag vandaag morgen gisteren week dagen terug contact laten doen gaan komt gaat krijgt eens
    onder tussen zonder volgende eerste weer altijd nooit iets niets niemand wanneer waarom daarom
    hoi dag meneer mevrouw heer neem bel mail verder onderwerp betreft afdeling dienst klantenservice klantendienst
    team lees maak stuur mooi fijn jammer bon kosten euro`,
  `the a an and of to in is you that it for on was with as be this have are we your our not i at from by or but
    will would can could should has had were been they them their there here what when where which who how if so no
    do does did all any some about out up more than then just only my me us he she his her its because please thank
    thanks sorry dear kind regards order refund complaint apologise apologize apology today tomorrow yesterday after
    before again very well get make know need want let over into also back very let's i'm i've we're we've it's don't
    didn't can't won't isn't wasn't you're you've that's i'll we'll hello hi yes too much many time day days week
    weeks next first never always something nothing nobody why am hey mr mrs ms subject customer service care support
    department manager director team head owner best mail feel cost while keep find read send call ring`,
  `der die das und nicht ist ich sie wir ein eine einen einem einer zu den mit für auf von dem des im sich es auch
    haben hat war wurde wird werden bei nach ihre ihren ihr ihnen uns unsere wenn aber oder als wie was noch nur kann
    können sind am um an so dass daß aus über vielen dank sehr geehrte geehrter bitte leider mich mir du er in zum zur
    bin habe hatte diese dieser keine kein mehr schon hier heute morgen nachricht bestellung`,
  `le la les de des du un une et en est que qui pas ne je vous nous il elle ils dans pour sur avec ce cette ces son
    sa ses votre vos notre nos mais ou par plus au aux a été sont être avoir avons avez ont suis c'est nous bonjour
    merci madame monsieur cordialement commande très bien tout tous si me te se on y fait faire sans désolé votre`,
] as const
