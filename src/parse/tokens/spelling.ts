/**
 * One spelling for words that English writes in two ways, so that a pattern written in one finds the other.
 * British forms stand for both. Some merges join two words (practice and practise, licence and license);
 * none of them turns the meaning of a sentence.
 */

/** The British spelling of an English word in lower case, or the word itself. */
export function spellBritish(word: string): string {
  if (word.length < 4) return word
  const listed = spellings.get(word)
  if (listed !== undefined) return listed
  return spellDoubled(spellOur(spellIse(word)))
}

function spellIse(word: string): string {
  const z = word.lastIndexOf('z')
  if (z < 3) return word
  const before = word[z - 1]
  if (before !== 'i' && before !== 'y') return word
  const ending = word.slice(z + 1)
  if (!(before === 'i' ? iseEndings : yseEndings).has(ending) || zWords.test(word)) return word
  return `${word.slice(0, z)}s${ending}`
}

function spellOur(word: string): string {
  const or = word.indexOf('or', 2)
  if (or < 0 || !ourStems.has(word.slice(0, or)) || !ourEndings.has(word.slice(or + 2))) return word
  return `${word.slice(0, or)}our${word.slice(or + 2)}`
}

function spellDoubled(word: string): string {
  const ending = /(?:ed|ing|ings|er|ers|or|ors|ous|ously)$/.exec(word)
  if (ending === null) return word
  const stem = word.slice(0, ending.index)
  return lStems.has(stem) ? `${stem}l${ending[0]}` : word
}

const iseEndings = words('e es ed ing er ers ation ations ational able ingly')
const yseEndings = words('e es ed ing er ers')
const zWords =
  /^(?:(?:pr|re|over|out|down|up|under|super|king|full|mid|bite|cap|as)?siz|priz|seiz|maiz|citiz|deniz)/

const ourStems = words(
  `col fav behavi hon neighb lab hum endeav flav harb rum od vap sav arm parl tum vig rig splend clam demean cand
  ferv val dishon discol disfav misbehavi`,
)
const ourEndings = new Set([
  '',
  ...'s ed ing ite ites able ably al ally er ers hood hoods ful fully less y'.split(' '),
])

const lStems = words(
  `cancel travel label fuel total model counsel signal level dial channel tunnel quarrel marvel equal initial
  refuel relabel remodel panel pedal pencil rival shovel spiral swivel trial unravel bevel devil duel enamel
  enrol fulfil instal distil`,
)

const spellings = new Map<string, string>(
  Object.entries({
    inquiry: 'enquiry',
    inquiries: 'enquiries',
    inquire: 'enquire',
    inquired: 'enquired',
    inquiring: 'enquiring',
    inquires: 'enquires',
    learnt: 'learned',
    burnt: 'burned',
    spelt: 'spelled',
    dreamt: 'dreamed',
    leant: 'leaned',
    spoilt: 'spoiled',
    spilt: 'spilled',
    smelt: 'smelled',
    misspelt: 'misspelled',
    center: 'centre',
    centers: 'centres',
    centered: 'centred',
    theater: 'theatre',
    theaters: 'theatres',
    liter: 'litre',
    liters: 'litres',
    fiber: 'fibre',
    caliber: 'calibre',
    license: 'licence',
    licenses: 'licences',
    defense: 'defence',
    offense: 'offence',
    offenses: 'offences',
    pretense: 'pretence',
    practise: 'practice',
    practises: 'practices',
    practised: 'practiced',
    practising: 'practicing',
    programme: 'program',
    programmes: 'programs',
    gray: 'grey',
    catalog: 'catalogue',
    catalogs: 'catalogues',
    dialog: 'dialogue',
    judgment: 'judgement',
    judgments: 'judgements',
    judgmental: 'judgemental',
    acknowledgment: 'acknowledgement',
    acknowledgments: 'acknowledgements',
    ageing: 'aging',
    skeptical: 'sceptical',
    skeptic: 'sceptic',
    maneuver: 'manoeuvre',
    focussed: 'focused',
    focusses: 'focuses',
    focussing: 'focusing',
    benefitted: 'benefited',
    benefitting: 'benefiting',
    targetted: 'targeted',
    cancelation: 'cancellation',
    cancelations: 'cancellations',
    enroll: 'enrol',
    enrolls: 'enrols',
    enrollment: 'enrolment',
    fulfill: 'fulfil',
    fulfills: 'fulfils',
    fulfillment: 'fulfilment',
    install: 'instal',
    installs: 'instals',
    installment: 'instalment',
    installments: 'instalments',
    skillful: 'skilful',
    skillfully: 'skilfully',
    willful: 'wilful',
    willfully: 'wilfully',
    jewelry: 'jewellery',
    advisor: 'adviser',
    advisors: 'advisers',
    toward: 'towards',
    afterward: 'afterwards',
    backward: 'backwards',
    mom: 'mum',
    okay: 'ok',
    mold: 'mould',
    moldy: 'mouldy',
    plow: 'plough',
    cozy: 'cosy',
    thru: 'through',
    tonite: 'tonight',
    sulfur: 'sulphur',
    aluminum: 'aluminium',
    airplane: 'aeroplane',
    pediatric: 'paediatric',
    anesthetic: 'anaesthetic',
    orthopedic: 'orthopaedic',
    diarrhea: 'diarrhoea',
    hemorrhage: 'haemorrhage',
  }),
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
