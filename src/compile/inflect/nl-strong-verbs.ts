/** Data: Dutch verbs whose past or participle the rules for weak verbs do not give. */

export interface StrongVerb {
  past: readonly string[]
  participles: readonly string[]
  /** Present forms besides or instead of the regular stem and stem + t. */
  present?: readonly string[]
}

/** The strong or irregular verb of this infinitive, without prefix or particle. */
export function strongVerb(infinitive: string): StrongVerb | undefined {
  table ??= readTable()
  return table.get(infinitive)
}

let table: Map<string, StrongVerb> | undefined

function readTable(): Map<string, StrongVerb> {
  const entries = lines.trim().split('\n').map(readLine)
  return new Map([...entries, ...Object.entries(irregular)])
}

/** `infinitive past-singular past-plural participle`, alternatives parted by `/`, a form that is not used `-`. */
function readLine(line: string): [string, StrongVerb] {
  const [infinitive = '', singular = '', plural = '', participle = ''] = line.trim().split(/ +/)
  return [
    infinitive,
    { past: [...alternatives(singular), ...alternatives(plural)], participles: alternatives(participle) },
  ]
}

function alternatives(cell: string): string[] {
  return cell.split('/').filter(form => form !== '-')
}

const irregular: Record<string, StrongVerb> = {
  zijn: {
    present: ['ben', 'bent', 'is', 'zijn', 'wees'],
    past: ['was', 'waren'],
    participles: ['geweest'],
  },
  hebben: { present: ['heb', 'hebt', 'heeft', 'hebben'], past: ['had', 'hadden'], participles: ['gehad'] },
  zullen: { present: ['zal', 'zult', 'zul', 'zullen'], past: ['zou', 'zouden'], participles: [] },
  kunnen: { present: ['kan', 'kunt', 'kun', 'kunnen'], past: ['kon', 'konden'], participles: ['gekund'] },
  mogen: { present: ['mag', 'mogen'], past: ['mocht', 'mochten'], participles: ['gemogen'] },
  moeten: { present: ['moet', 'moeten'], past: ['moest', 'moesten'], participles: ['gemoeten'] },
  willen: {
    present: ['wil', 'wilt', 'willen'],
    past: ['wilde', 'wilden', 'wou'],
    participles: ['gewild'],
  },
  gaan: { present: ['ga', 'gaat', 'gaan'], past: ['ging', 'gingen'], participles: ['gegaan'] },
  staan: { present: ['sta', 'staat', 'staan'], past: ['stond', 'stonden'], participles: ['gestaan'] },
  slaan: { present: ['sla', 'slaat', 'slaan'], past: ['sloeg', 'sloegen'], participles: ['geslagen'] },
  zien: { present: ['zie', 'ziet', 'zien'], past: ['zag', 'zagen'], participles: ['gezien'] },
  doen: { present: ['doe', 'doet', 'doen'], past: ['deed', 'deden'], participles: ['gedaan'] },
  komen: { present: ['kom', 'komt', 'komen'], past: ['kwam', 'kwamen'], participles: ['gekomen'] },
  houden: {
    present: ['houd', 'hou', 'houdt', 'houden'],
    past: ['hield', 'hielden'],
    participles: ['gehouden'],
  },
  rijden: { present: ['rijd', 'rij', 'rijdt', 'rijden'], past: ['reed', 'reden'], participles: ['gereden'] },
}

const lines = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven dolf dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
ervaren ervoer/ervaarde ervoeren/ervaarden ervaren
eten at aten gegeten
fluiten floot floten gefloten
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houwen hieuw hieuwen gehouwen
hoeven hoefde hoefden gehoeven/gehoefd
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
nemen nam namen genomen
nijpen neep nepen genepen
ontginnen ontgon ontgonnen ontgonnen
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde/ried raadden/rieden geraden
rijgen reeg regen geregen
rijten reet reten gereten
rijzen rees rezen gerezen
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor schoren geschoren
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen schuilde/school schuilden/scholen gescholen/geschuild
schuiven schoof schoven geschoven
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde/spoog spuugden/spogen gespuugd/gespogen
spuiten spoot spoten gespoten
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verderven verdierf verdierven verdorven
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verslinden verslond verslonden verslonden
verwijten verweet verweten verweten
verzwelgen verzwolg verzwolgen verzwolgen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
waaien waaide/woei waaiden/woeien gewaaid
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wijken week weken geweken
wijten - - geweten
wijzen wees wezen gewezen
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zwellen zwol zwollen gezwollen
zwemmen zwom zwommen gezwommen
zweren zwoer/zwoor zwoeren/zworen gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`
