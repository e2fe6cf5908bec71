/** Data: what an English word can be, where that narrows its forms: noun only, verb only, adjective, fixed. */

import { auxiliaries } from './en-irregular-verbs'
import { isIrregularNoun } from './en-nouns'
import { wordSet } from './word-set'

/** Words whose forms are few and fixed. */
export const fixedWords: ReadonlyMap<string, readonly string[]> = new Map([
  ...auxiliaries,
  ['a', ['a', 'an']],
  ['that', ['that', 'those']],
  ['this', ['this', 'these']],
])

/** Adjectives that take -er and -est and are not used as verbs. */
export const gradableAdjectives: ReadonlySet<string> = wordSet(`
  angry bad big bold brief bright broad busy cheap clever clumsy costly cruel dark deep dirty early easy
  fair far fast fierce fine friendly full good great happy hard harsh healthy heavy high hot keen kind large
  late lengthy likely long loud low lucky mild nasty near neat new nice noisy odd old poor proud quick quiet
  rare rich rough rude sad safe scarce severe sharp short shy sick silly simple sincere sloppy slight small
  smart soft sorry strange strict strong sweet tall tasty thick thin tidy tight tiny tough true ugly unhappy
  unlucky vague vast weak weird wide wise worthy young
`)

/** Adjectives that take -er and -est and are used as verbs too. */
export const gradableVerbs: ReadonlySet<string> = wordSet(
  'calm clean clear close cool dry narrow slow smooth warm wet',
)

/** Adjectives and adverbs that have one form. */
export function isInvariable(lemma: string): boolean {
  if (invariable.has(lemma)) return true
  return invariableEnding.test(lemma) && !notInvariable.has(lemma)
}

const invariableEnding = /..(?:ful|less|ous|able|ible|ical|ic|ly|sive|tive)$/

const notInvariable = wordSet(`
  ally alternative apply assembly bully cable clinic comic comply critic detective directive disable enable
  executive fable family fly handful imply incentive initiative logic mechanic monopoly motive mouthful
  multiply music narrative native objective panic perspective plastic public relative rely reply
  representative spoonful statistic supply table tally timetable topic traffic variable vegetable
`)

const invariable = wordSet(`
  absurd accurate adequate afraid after alone altogether annoyed another appropriate available aware careful
  certain common consistent convenient current different difficult disappointed disappointing due eager
  either entire ever every external extra final forever formal former frequent frustrated further general
  genuine glad grateful honest however immediate important inaccurate inadequate inappropriate inconvenient
  incorrect inferior inner interior internal involved junior later latter main major mere minor modern
  moreover neither never normal only other outer over own personal pleasant polite possible previous prior
  private proper rather ready reasonable recent regular relevant resolved rotten satisfied senior separate
  single sober social special specific superior sure tired today together tomorrow typical unacceptable
  unclear under unfair unfortunate unhelpful unkind unpleasant unprofessional unreasonable unsatisfied
  unusual upper urgent useful usual valid various whatever whenever wherever whether wrong yesterday
`)

/** Nouns that have no verb forms: complaint, customer, satisfaction. */
export function isNounOnly(lemma: string): boolean {
  if (nouns.has(lemma) || isIrregularNoun(lemma)) return true
  if (isInvariable(lemma)) return false
  if (/[^e]er$|[^aou]or$/.test(lemma)) return !verbsInEr.has(lemma)
  return nounEnding.test(lemma) && !verbsLikeNouns.has(lemma)
}

const nounEnding = /(?:tion|sion|ness|ity|ship|hood|ism|ency|ancy|ology|acy|ment|ery|ian|[aeiou].*ing)$/

const verbsLikeNouns = wordSet(`
  action apportion assist auction augment caution cement comment commission complement compliment condition
  consist desist document enlist envision exist experiment ferment fragment function harness implement
  insist lament list mention mission mist partition pension persist petition pigment portion position
  proportion provision query question ration requisition resist section segment ship station supplement
  torment transition twist vision witness worship
`)

/** Verbs in -er and -or; the other words in -er and -or name persons and things. */
const verbsInEr = wordSet(`
  administer alter anchor answer author banter barter batter better bicker bitter blunder bolster border
  bother buffer cashier cater censor charter chatter clamber cluster clutter color confer conquer consider
  corner counter cover defer deliver deter differ discolor discover dither doctor empower encounter encumber
  enter factor falter father favor feather fester fetter filter flatter flicker fluster flutter foster
  fritter further garner gather glimmer halter hammer hamper harbor hinder honor hover humor infer labor
  launder layer linger litter loiter lower maneuver master matter meander minister mirror monitor mother
  murder muster mutter number offer order pamper paper partner pepper pester pilfer pioneer plaster plunder
  ponder power prefer proffer prosper quiver reconsider recover rediscover refer register remember render
  reorder rumor scatter scupper sequester sever shatter shelter shiver shoulder shower simmer slaughter
  slumber smother snicker sober solder sponsor sputter squander stagger stammer stutter suffer surrender
  tamper taper temper tender tether thunder tinker tower transfer trigger tutor uncover usher utter wager
  wander water waver weather whisper wither wonder
`)

const nouns = wordSet(`
  accident accountant adult advice afternoon agency airline airport anger annoyance anxiety apology
  applicant area article assistant attitude backlog barista bathroom bedroom belief bicycle branch breakdown
  bus business category chance child circumstance city claimant clause client colleague college committee
  company complainant complaint computer consequence consultant consumer convenience council courier
  courtesy crisis criterion customer cyclist day deadline dentist department depot desk difficulty
  directorate discomfort displeasure doctor dollar driver effort employee enquiry enthusiast entrepreneur
  error euro evening evidence example excellence expectation expense expert fact factory failure faith
  family fault fee feedback feeling folk food foodie fortnight friday furniture goods goodwill grievance
  guest guideline guy handbook heatwave helpdesk hero hospital hotel hour idea importance incident
  individual information inquiry insurer item kitchen landlord law leaflet lesson letter life location loss
  luggage majority management manager maximum meal member minimum minute moment monday money month mood
  morning mother museum news newsletter night novice nuisance occasion office officer official opinion
  outage outcome oversight parcel parent passenger passport patience patient people person perspective
  pharmacy photo platform policy postcode potato priority privacy problem procedure product professional
  property protocol provider pupil quality receptionist refurbishment region regulation resident response
  responsibility restaurant safety salary satisfaction saturday setback shortage shortfall situation
  solution specialist standard story student stylist sunday surgery system task team technician technology
  tenant theatre thing thursday ticket tomato topic town trainee truth tuesday unit user van victim
  viewpoint voucher waiter waitress warranty website wednesday week weekend wellbeing winter woman workload
  workshop year
`)
