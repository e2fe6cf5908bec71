import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/compile/inflect'
import { expectExactly, rows } from './inflect-table'

/** One lemma a line, then all its other forms; the sets have to be exact. */
const verbs = rows(`
  be am is are was were been being
  have has had having
  do does did done doing
  will would
  can could
  may might
  shall should
  must
  apologise apologises apologised apologising
  apologize apologizes apologized apologizing
  complain complains complained complaining
  regret regrets regretted regretting
  refer refers referred referring
  offer offers offered offering
  cancel cancels cancelled canceled cancelling canceling
  travel travels travelled traveled travelling traveling
  control controls controlled controlling
  occur occurs occurred occurring
  prefer prefers preferred preferring
  happen happens happened happening
  answer answers answered answering
  listen listens listened listening
  deliver delivers delivered delivering
  deal deals dealt dealing
  mean means meant meaning
  write writes wrote written writing
  send sends sent sending
  pay pays paid paying
  say says said saying
  understand understands understood understanding
  misunderstand misunderstands misunderstood misunderstanding
  feel feels felt feeling
  find finds found finding
  lose loses lost losing
  give gives gave given giving
  take takes took taken taking
  make makes made making
  get gets got gotten getting
  go goes went gone going
  come comes came coming
  know knows knew known knowing
  think thinks thought thinking
  bring brings brought bringing
  buy buys bought buying
  keep keeps kept keeping
  tell tells told telling
  see sees saw seen seeing
  hear hears heard hearing
  hold holds held holding
  lead leads led leading
  leave leaves left leaving
  let lets letting
  put puts putting
  set sets setting
  read reads reading
  cost costs costing
  hurt hurts hurting
  begin begins began begun beginning
  choose chooses chose chosen choosing
  break breaks broke broken breaking
  speak speaks spoke spoken speaking
  drive drives drove driven driving
  fall falls fell fallen falling
  forget forgets forgot forgotten forgetting
  forgive forgives forgave forgiven forgiving
  withdraw withdraws withdrew withdrawn withdrawing
  overcharge overcharges overcharged overcharging
  repay repays repaid repaying
  resend resends resent resending
  rebuild rebuilds rebuilt rebuilding
  redo redoes redid redone redoing
  undergo undergoes underwent undergone undergoing
  become becomes became becoming
  lie lies lay lied lain lying
  die dies died dying
  agree agrees agreed agreeing
  argue argues argued arguing
  refuse refuses refused refusing
  replace replaces replaced replacing
  repair repairs repaired repairing
  investigate investigates investigated investigating
  resolve resolves resolved resolving
  explain explains explained explaining
  assure assures assured assuring
  expect expects expected expecting
  receive receives received receiving
  arrive arrives arrived arriving
  delay delays delayed delaying
  wait waits waited waiting
  queue queues queued queuing queueing
  reply replies replied replying
  try tries tried trying
  apply applies applied applying
  carry carries carried carrying
  deny denies denied denying
  worry worries worried worrying
  enjoy enjoys enjoyed enjoying
  fix fixes fixed fixing
  check checks checked checking
  catch catches caught catching
  reach reaches reached reaching
  miss misses missed missing
  pass passes passed passing
  process processes processed processing
  discuss discusses discussed discussing
  stop stops stopped stopping
  plan plans planned planning
  drop drops dropped dropping
  ship ships shipped shipping
  chat chats chatted chatting
  admit admits admitted admitting
  commit commits committed committing
  submit submits submitted submitting
  permit permits permitted permitting
  benefit benefits benefited benefiting benefitted benefitting
  credit credits credited crediting
  reset resets resetting
  fulfil fulfils fulfilled fulfilling fulfill fulfills
  enrol enrols enrolled enrolling enroll enrolls
  learn learns learned learnt learning
  spell spells spelled spelt spelling
  focus focuses focussed focused focussing focusing
  panic panics panicked panicking
  quit quits quitting
  rely relies relied relying
  mislead misleads misled misleading
  handle handles handled handling
  solve solves solved solving
  believe believes believed believing
`)

const nouns = rows(`
  complaint complaints
  mistake mistakes mistook mistaken mistaking
  fault faults
  issue issues issued issuing
  problem problems
  customer customers
  client clients
  guest guests
  colleague colleagues
  manager managers
  staff staffs staffed staffing
  team teams
  person persons people
  child children
  woman women
  man men
  tradesman tradesmen
  company companies
  policy policies
  delivery deliveries
  address addresses addressed addressing
  bus buses
  box boxes boxed boxing
  branch branches
  dish dishes dished dishing
  wish wishes wished wishing
  tax taxes taxed taxing
  quiz quizzes
  boss bosses bossed bossing
  crisis crises
  analysis analyses
  criterion criteria
  apology apologies
  difficulty difficulties
  day days
  key keys keyed keying
  survey surveys surveyed surveying
  story stories
  life lives
  knife knives
  half halves
  shelf shelves
  photo photos
  potato potatoes
  hero heroes
  video videos videoed videoing
  stomach stomachs
  month months
  information
  feedback
  advice
  news
  inconvenience inconveniences inconvenienced inconveniencing
  experience experiences experienced experiencing
  charge charges charged charging
  invoice invoices invoiced invoicing
  bill bills billed billing
  order orders ordered ordering
  parcel parcels
  package packages packaged packaging
  item items
  room rooms roomed rooming
  night nights
  stay stays stayed staying
  booking bookings
  meeting meetings
  reservation reservations
  line lines lined lining
  product products
  service services serviced servicing
  refund refunds refunded refunding
  voucher vouchers
  discount discounts discounted discounting
  promise promises promised promising
  truth truths
  expectation expectations
  comment comments commented commenting
  mention mentions mentioned mentioning
  question questions questioned questioning
  condition conditions conditioned conditioning
  situation situations
  fact facts
  detail details detailed detailing
  reason reasons reasoned reasoning
  regulation regulations
  procedure procedures
  rule rules ruled ruling
  term terms termed terming
  fee fees
  money
  evidence
  index indexes indices
  medium media mediums
  error errors
  answer answers answered answering
  letter letters
  hotel hotels
  waiter waiters
  kitchen kitchens
  restaurant restaurants
  driver drivers
  engineer engineers engineered engineering
  technician technicians
  system systems
  computer computers
  website websites
  ticket tickets
  loss losses
  cause causes caused causing
  change changes changed changing
  need needs needed needing
`)

const adjectives = rows(`
  bad worse worst
  good better
  late later
  busy busier busiest
  happy happier happiest
  sorry sorrier sorriest
  big bigger biggest
  sad sadder saddest
  slow slows slowed slowing slower slowest
  clear clears cleared clearing clearer clearest
  clean cleans cleaned cleaning cleaner cleanest
  quick quicker quickest
  easy easier easiest
  long longer longest
  short shorter shortest
  small smaller smallest
  unfortunate
  important
  wrong
  minor
  careful
  possible
  unable
  only
  internal
  later
  simple simpler simplest
  dry dries dried drying drier driest
  polite
  rude ruder rudest
  this these
  that those
  a an
`)

describe('forms of an English lemma', () => {
  it.each(verbs)('verb %s', expectExactly('en'))
  it.each(nouns)('noun %s', expectExactly('en'))
  it.each(adjectives)('adjective %s', expectExactly('en'))

  it('come from lists of at least a hundred verbs and a hundred nouns', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(100)
    expect(nouns.length).toBeGreaterThanOrEqual(100)
  })

  it('are single words without repeats, the lemma first', () => {
    for (const [lemma] of [...verbs, ...nouns, ...adjectives]) {
      const { words, phrases, split } = inflect(lemma, 'en')
      expect(words[0]).toBe(lemma)
      expect(new Set(words).size).toBe(words.length)
      expect(words.join('')).toMatch(/^[a-z]+$/)
      expect(phrases).toEqual([])
      expect(split).toBeUndefined()
    }
  })
})

describe('the part of speech of an English lemma', () => {
  it.each([
    ['mistake', 'mistook', 'mistaker'],
    ['mistake/noun', 'mistakes', 'mistaken'],
    ['refund/verb', 'refunded', 'refunder'],
    ['order/noun', 'orders', 'ordered'],
    ['slow/adj', 'slower', 'slowed'],
    ['slow/verb', 'slowed', 'slower'],
    ['kind', 'kindest', 'kinds'],
    ['kind/noun', 'kinds', 'kindest'],
    ['complaint', 'complaints', 'complainted'],
    ['complete', 'completed', 'completely'],
    ['supplier', 'suppliers', 'suppliered'],
    ['offer', 'offered', 'offerer'],
    ['unit', 'units', 'united'],
    ['query', 'queried', 'querys'],
    ['booking', 'bookings', 'booked'],
    ['unfortunate', 'unfortunate', 'unfortunates'],
    ['correctly', 'correctly', 'correctlied'],
    ['reply', 'replied', 'replys'],
  ])('%s: %s but not %s', (lemma, has, hasNot) => {
    const { words } = inflect(lemma, 'en')
    expect(words).toContain(has)
    expect(words).not.toContain(hasNot)
  })
})

describe('words that an English lemma must not merge with', () => {
  it.each([
    ['good', 'best'],
    ['late', 'latest'],
    ['will', 'willing'],
    ['be', 'bees'],
    ['can', 'cans'],
    ['may', 'mays'],
    ['offer', 'offerred'],
    ['relay', 'relaid'],
    ['under', 'understood'],
    ['new', 'news'],
    ['person', 'personal'],
  ])('%s is not %s', (lemma, other) => {
    expect(inflect(lemma, 'en').words).not.toContain(other)
  })
})
