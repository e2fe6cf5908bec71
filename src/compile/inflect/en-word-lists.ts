/** Data: what an English word can be, where that narrows its forms: noun only, verb only, adjective, fixed. */

import { auxiliaries } from './en-irregular-verbs'
import { isIrregularNoun } from './en-nouns'

/** Words whose forms are few and fixed. */
export const fixedWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...auxiliaries,
  ['a', ['a', 'an']],
  ['that', ['that', 'those']],
  ['this', ['this', 'these']],
])

/** Adjectives that take -er and -est and are not used as verbs. */
export const gradableAdjectives: ReadonlySet<string> = setOf(`
  angry bad big bold brief bright broad busy cheap clever clumsy costly cruel dark deep dirty early easy fair far fast
  fierce fine friendly full good great happy hard harsh healthy heavy high hot keen kind large late lengthy likely long
  loud low lucky mild nasty near neat new nice noisy odd old poor proud quick quiet rare rich rough rude sad safe scarce
  severe sharp short shy sick silly simple sincere sloppy slight small smart soft sorry strange strict strong sweet tall
  tasty thick thin tidy tight tiny tough true ugly unhappy unlucky vague vast weak weird wide wise worthy young
`)

/** Adjectives that take -er and -est and are used as verbs too. */
export const gradableVerbs: ReadonlySet<string> = setOf(
  'calm clean clear close cool dry narrow slow smooth warm wet',
)

/** Adjectives and adverbs that have one form. */
export function isInvariable(lemma: string): boolean {
  if (invariable.has(lemma)) return true
  return invariableEnding.test(lemma) && !notInvariable.has(lemma)
}

const invariableEnding = /..(?:ful|less|ous|able|ible|ical|ic|ly|sive|tive)$/

const notInvariable = setOf(`
  ally alternative apply assembly bully cable clinic fable comic comply critic detective directive enable disable executive
  family fly handful imply incentive initiative logic mechanic monopoly motive multiply music narrative native objective
  panic perspective plastic public relative rely reply representative statistic supply table tally timetable topic
  traffic variable vegetable mouthful spoonful
`)

const invariable = setOf(`
  absurd accurate adequate afraid alone annoyed appropriate available aware careful certain common complete
  consistent convenient current different difficult disappointed disappointing due entire extra final formal frequent
  frustrated general genuine glad grateful honest immediate important inaccurate inadequate inappropriate incorrect
  inconvenient individual internal external involved later main mere minor modern normal only own personal pleasant polite
  possible previous prior private professional proper ready real reasonable recent regular relevant resolved right rotten
  satisfied separate single social special specific standard sure tired typical unacceptable unclear unfair unfortunate
  unhelpful unkind unpleasant unprofessional unreasonable unsatisfied unusual urgent useful usual valid various wrong
`)

/** Nouns that have no verb forms: complaint, customer, satisfaction. */
export function isNounOnly(lemma: string): boolean {
  if (nouns.has(lemma) || isIrregularNoun(lemma)) return true
  return nounEnding.test(lemma) && !verbsLikeNouns.has(lemma)
}

const nounEnding = /(?:tion|sion|ness|ity|ship|hood|ism|ency|ancy|ology|ment|ery|[aeiou].*ing)$/

const verbsLikeNouns = setOf(`
  action apportion auction augment caution cement commission comment complement compliment condition document envision
  experiment ferment fragment function harness implement lament mention mission partition pension petition pigment
  portion position proportion provision question ration requisition section segment ship station supplement torment
  transition vision witness worship
`)

const nouns = setOf(`
  advice afternoon agency airline airport anger annoyance apology area article attitude bathroom bedroom bicycle
  branch bus business category chance child circumstance city client colleague company complaint computer consequence
  consumer convenience courier courtesy crisis criterion customer day deadline department desk difficulty
  discomfort doctor driver effort error employee evening evidence example excellence expectation expense failure fact faith
  fee feedback feeling folk food furniture goods goodwill guest guideline guy hero hotel hour idea importance incident
  information insurer item kitchen landlord law leaflet lesson letter life location loss luggage majority management
  manager maximum meal member minimum minute moment month mood morning mother news night nuisance occasion office officer
  opinion outage outcome parcel parent photo passenger passport patience patient people person policy postcode priority problem
  procedure product provider quality receptionist refurbishment regulation remedy resident responsibility restaurant
  rule salary satisfaction shortage situation solution surgery system story task team potato tomato technician technology tenant thing
  ticket topic town truth user van voucher victim waiter waitress warranty website week weekend winter woman workload workshop
  year money fault
`)

/** Verbs that are not nouns, so that the plural adds nothing. */
export function isVerbOnly(lemma: string): boolean {
  return /(?:ise|ize|yse|ify)$/.test(lemma)
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
