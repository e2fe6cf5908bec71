/** Data: English verbs with an irregular past or participle. */

/** All forms of the modal and auxiliary verbs. */
export const auxiliaries: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']],
  ['have', ['have', 'has', 'had', 'having']],
  ['do', ['do', 'does', 'did', 'done', 'doing']],
  ['will', ['will', 'would']],
  ['can', ['can', 'could']],
  ['may', ['may', 'might']],
  ['shall', ['shall', 'should']],
  ['must', ['must']],
  ['ought', ['ought']],
])

/** Past tenses and participles of an irregular verb; a prefix (mis-, over-, re- …) is looked through. */
export function irregularPast(lemma: string): readonly string[] | undefined {
  table ??= readTable()
  const own = table.get(lemma)
  if (own || notPrefixed.has(lemma)) return own
  const prefix = /^(?:re|mis|over|under|out|un|fore|with|up|pre)(?=..)/.exec(lemma)?.[0]
  if (prefix === undefined) return undefined
  return table.get(lemma.slice(prefix.length))?.map(form => prefix + form)
}

const notPrefixed = new Set(['relay', 'unsay', 'upend', 'outwear', 'recost', 'rebind', 'prebend'])

let table: Map<string, string[]> | undefined

function readTable(): Map<string, string[]> {
  return new Map(lines.trim().split('\n').map(readLine))
}

/** `lemma past participle`, alternatives parted by `/`; a participle like the past is left out. */
function readLine(line: string): [string, string[]] {
  const [lemma = '', ...cells] = line.trim().split(/ +/)
  return [lemma, cells.flatMap(cell => cell.split('/'))]
}

const lines = `
arise arose arisen
awake awoke awoken
bear bore born/borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld
bend bent
bet bet
bid bid/bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burned/burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fitted/fit
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung/hanged
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
input input/inputted
keep kept
kneel knelt/kneeled
knit knitted/knit
know knew known
lay laid
lead led
lean leaned/leant
leap leaped/leapt
learn learned/learnt
leave left
lend lent
let let
lie lay/lied lain
light lit/lighted
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
mow mowed mown
offset offset
outdo outdid outdone
overdo overdid overdone
pay paid
plead pleaded/pled
proofread proofread
prove proved proven
put put
quit quit
read read
redo redid redone
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shed shed
shine shone/shined
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
slip slipped
smell smelled/smelt
sow sowed sown
speak spoke spoken
speed sped/speeded
spell spelled/spelt
spend spent
spill spilled/spilt
spin spun
spit spat
split split
spoil spoiled/spoilt
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
undergo underwent undergone
understand understood
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
wet wet/wetted
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`
