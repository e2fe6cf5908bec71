/** Data: Dutch nouns whose plural or diminutive the rules do not give. */

export interface IrregularNoun {
  plurals: readonly string[]
  /** Undefined where the rule gives the diminutive. */
  diminutives: readonly string[] | undefined
}

/** The irregular noun of this name, or the one that is the last part of a compound (werkdag → dag). */
export function irregularNoun(lemma: string): IrregularNoun | undefined {
  tables ??= readTables()
  const own = tables.nouns.get(lemma)
  if (own) return own
  for (let index = 2; index < lemma.length - 1; index++) {
    const head = tables.heads.get(lemma.slice(index))
    if (head && /[aeiouy]/.test(lemma.slice(0, index))) return inCompound(lemma.slice(0, index), head)
  }
  return undefined
}

function inCompound(first: string, head: IrregularNoun): IrregularNoun {
  const put = (form: string): string => first + form
  return { plurals: head.plurals.map(put), diminutives: head.diminutives?.map(put) }
}

let tables: { nouns: Map<string, IrregularNoun>; heads: Map<string, IrregularNoun> } | undefined

function readTables(): { nouns: Map<string, IrregularNoun>; heads: Map<string, IrregularNoun> } {
  const lines = irregular.trim().split('\n')
  const heads = lines.filter(line => line.startsWith('+')).map(line => readLine(line.slice(1)))
  const nouns = lines.filter(line => !line.startsWith('+')).map(readLine)
  const plainS = loans
    .trim()
    .split(/\s+/)
    .map((word): [string, IrregularNoun] => [word, withS(word)])
  return { heads: new Map(heads), nouns: new Map([...heads, ...nouns, ...plainS]) }
}

function withS(word: string): IrregularNoun {
  return { plurals: [word + 's'], diminutives: word.endsWith('e') ? [] : undefined }
}

/** `singular plurals diminutives`: alternatives parted by `/`, `-` for none, no third column where the rule serves. */
function readLine(line: string): [string, IrregularNoun] {
  const [singular = '', plurals = '-', diminutives] = line.trim().split(/ +/)
  return [
    singular,
    { plurals: cell(plurals), diminutives: diminutives === undefined ? undefined : cell(diminutives) },
  ]
}

function cell(text: string): string[] {
  return text === '-' ? [] : text.split('/')
}

/** A `+` marks nouns that are the last part of compounds as well. */
const irregular = `
+bad baden
+bedrag bedragen
+bevel bevelen bevelletje
+blad bladen blaadje/bladje
blad bladen/bladeren blaadje/bladje
+dag dagen
+dak daken
dal dalen
+gat gaten gaatje
gebed gebeden
gebod geboden
+gebrek gebreken
+glas glazen glaasje
god goden
graf graven
hof hoven
hol holen
+lid leden
lot loten lootje
+oorlog oorlogen
+pad paden paadje
+schip schepen scheepje
schot schoten
+slag slagen
slot sloten
smid smeden
+spel spelen/spellen spelletje
+stad steden stadje
staf staven
vat vaten vaatje
+verbod verboden
+verdrag verdragen
+verlof verloven
+verslag verslagen
+beslag beslagen
+ontslag ontslagen
+weg wegen weggetje
opslag opslagen
omslag omslagen
gedrag gedragingen -
gezag - -
ei eieren eitje
been benen/beenderen
goed goederen goedje
+kind kinderen kindje
kleed kleden/kleren kleedje
+lied liederen
rad raderen radje
rund runderen
volk volken/volkeren
gemoed gemoederen -
excuus excuses excuusje
basis bases/basissen
crisis crises/crisissen
datum data/datums
+centrum centra/centrums
+museum musea/museums
medium media/mediums
forum fora/forums
criterium criteria
koe koeien
vlo vlooien
broer broers
zoon zonen/zoons
oom ooms
kok koks
nek nekken
+maatregel maatregelen
+middel middelen
+artikel artikelen/artikels
+deel delen
engel engelen
mossel mosselen
aardappel aardappelen/aardappels
reden redenen
teken tekens/tekenen
+wapen wapens/wapenen
christen christenen
+model modellen modelletje
+hotel hotels hotelletje
+motel motels motelletje
+toestel toestellen toestelletje
+voorstel voorstellen voorstelletje
stel stellen stelletje
opstel opstellen opstelletje
herstel - -
+cel cellen celletje
+bron bronnen bronnetje
+som sommen sommetje
+desk desks deskje
+team teams teampje
+station stations stationnetje
+club clubs clubje
+film films filmpje
+shop shops shopje
+mail mails mailtje
+schildpad schildpadden schildpadje
verwarming verwarmingen verwarminkje
+tabel tabellen tabelletje
+kapel kapellen kapelletje
rebel rebellen rebelletje
duel duels duelletje
+geval gevallen gevalletje
+verschil verschillen verschilletje
+gezin gezinnen gezinnetje
+begin - beginnetje
+stem stemmen stemmetje
personeel - -
begrip begrippen begripje
+idee ideeën ideetje
zee zeeën zeetje
categorie categorieën
theorie theorieën
+strategie strategieën
+allergie allergieën
energie energieën -
industrie industrieën -
+kopie kopieën
knie knieën
melodie melodieën
harmonie harmonieën -
sympathie sympathieën -
fantasie fantasieën
+technologie technologieën -
methodologie methodologieën -
ideologie ideologieën -
democratie democratieën -
garantie garanties
bacterie bacteriën
olie oliën
financiën - -
orgie orgieën
sms sms'en sms'je
pc pc's pc'tje
cd cd's cd'tje
dvd dvd's dvd'tje
pdf pdf's pdf'je
tv tv's tv'tje
+cadeau cadeaus cadeautje
+niveau niveaus niveautje
+bureau bureaus bureautje
+plateau plateaus plateautje
+bon bonnen bonnetje
ton tonnen tonnetje
zon zonnen zonnetje
japon japonnen japonnetje
kanon kanonnen kanonnetje
pin pins pinnetje
plan plannen plannetje
+telefoon telefoons telefoontje
citroen citroenen
directeur directeuren/directeurs
officier officieren/officiers
+motor motoren/motors
professor professoren/professors
+eigenaar eigenaren/eigenaars
+leraar leraren/leraars
+ambtenaar ambtenaren/ambtenaars
handelaar handelaren/handelaars
makelaar makelaars/makelaren
winnaar winnaars
zondaar zondaars
barbaar barbaren
+mens mensen
+man mannen mannetje
ring ringen ringetje
rem remmen remmetje
handrem handremmen handremmetje
eis eisen
big biggen biggetje
bonbon bonbons
roman romans
gevoel gevoelens gevoeltje
detail details
+hinder - -
+overlast - -
beleid - -
+drukte - -
+software - -
abonnee abonnees
dominee dominees
schade schades
kruis kruisen
kous kousen
saus sauzen
+paragraaf paragrafen
+fotograaf fotografen
filosoof filosofen -
+grens grenzen grensje
lens lenzen
gans ganzen
hals halzen
+beurs beurzen
kaars kaarsen
laars laarzen
vers verzen
gaas gazen
budget budgetten/budgets
+jongen jongens jongetje
meisje meisjes
+kosten - -
onkosten - -
goederen - -
mensen - -
hersenen - -
excuses - -
ouders - -
gegevens - -
werkzaamheden - -
spullen - spulletjes
rib ribben ribbetje
pop poppen poppetje
kip kippen kippetje
+brug bruggen bruggetje
rug ruggen ruggetje
vlag vlaggen vlaggetje
ding dingen dingetje
album albums
monnik monniken
havik haviken
perzik perziken
gang gangen gangetje
+koning koningen koninkje
woning woningen woninkje
honing - -
paling palingen palinkje
ketting kettingen kettinkje
haring haringen harinkje
+leerling leerlingen leerlingetje
vreemdeling vreemdelingen vreemdelingetje
+vriendin vriendinnen vriendinnetje
standaard standaarden/standaards
+bedrijf bedrijven bedrijfje
tarief tarieven
haast - -
spijt - -
aandacht - -
geduld - -
informatie - -
gedoe - -
feedback - -
`

/** Loans and a few others that take -s against the rule; those in -e have no diminutive worth listing. */
const loans = `
  account accountant app atelier award back-up backup bar brexit briefing bug cake call camping chat
  chatbot check checklist chef chip claim clip cloud coach code commitment concern consultant coupon crash
  credit crew deadline deal depot display dollar dossier download e-mail email employee event expert fan
  fax festival file flat gadget game helpdesk hit hotline hotspot hub image interview item joke label
  laptop lead leaflet level link login lunch mailing marketing match meeting mobile outlet parking
  performance pilot pitch planning platform pool pop-up print professional program quote rating reclame
  release reset restaurant review roadmap route run sale scan score screenshot script service shift shirt
  shopping show site slogan smartphone snack speech spot spreadsheet stagiair steward stop store survey
  tablet tag target template ticket timeslot tip tool tour trainee training tram transfer trip tweet
  update upgrade upload webinar webmail webshop website workflow workshop
`
