/** Data: Dutch adjectives that their shape does not give away, and those without degrees. */

import { wordSet } from './word-set'

/** These are adjectives even though they could be nouns or verbs by their shape. */
export const adjectives: ReadonlySet<string> = wordSet(`
  belast aangenaam absoluut actief adequaat algemeen apart arm attent bang bekend bekwaam beleefd benauwd benieuwd
  bereid beroerd beschaamd bescheiden betrokken bewust bezorgd bijzonder bitter blauw blij bleek blind bont
  boos braaf breed broos bruin bruusk compleet comfortabel concreet consequent constant correct coulant
  creatief dapper definitief dicht diep dik direct dom donker doof dood dor droevig dronken droog druk
  dubbel duf duidelijk dun duur dwaas echt edel eender eerder effectief efficiënt eigen emotioneel eng enorm
  enthousiast erg essentieel exact expliciet extern extra extreem fair fel fijn financieel fit flauw
  flexibel flink formeel foutief fraai frequent fris gaaf gangbaar geel gehaast gelijk genereus gering
  geschikt gewoon gezond glad goed goedkoop graag grijs groen grof groot half hard heel heet helder hoog
  ideaal impliciet inadequaat incompleet incorrect individueel intens intensief intern jong juist kaal kalm
  kapot klaar klein knap kort koud krap krom kwaad laag laat lang langzaam leeg leuk licht lief lokaal los
  luid maximaal mild minimaal moe mooi naar nabij nat negatief net netjes nieuw nonchalant normaal objectief
  onbewust onecht ongezond onjuist onterecht ontevreden onverwacht onzeker open oprecht optimaal oranje oud
  overdreven paars passief plat plezant positief potentieel precies primair principieel privé professioneel
  puur raar rauw recent redelijk reëel relevant riant rijk rijp rond rood rot royaal ruim ruw saai schaars
  scheef scherp schoon secundair serieus simpel slap slecht slim smal snel sociaal soepel somber speciaal
  stabiel sterk stevig stijf stil stipt stom strak streng strikt subjectief suf summier taai tam tekort
  terecht tevreden totaal traag transparant trots uiterst uitgebreid uitstekend uniek vaag vals vast ver
  verkeerd verlegen vermoeid verplicht vers verward vet vies vlot vol volkomen volstrekt voldoende
  vooringenomen vreemd vrij vroeg vuil waar warm wazig welkom wijd wijs wild wit woest zacht zeker ziek zoet
  zout zuiver zuur zwaar zwak zwart laks triest schor nors stug bot kil cru conform content contant fataal
  interessant internationaal kies lauw legaal loyaal louter centraal neutraal nuchter perfect persistent
  proper rechtstreeks tussentijds trouw urgent verwaand zogenaamd onheus onverwijld onbekend specifiek
  onaangekondigd aansprakelijk brutaal globaal lekker wreed gek gul guur kundig mat nauw geacht geliefd
  genoemd goedbedoeld gewenst ongewenst ongegrond gegrond ongepast gepast gebroken bedankt bedoeld
  beschadigd betreffend desbetreffend ontdaan ontstemd opgelucht verbaasd vereist geschrokken teleurgesteld
  accuraat dagelijks wekelijks maandelijks jaarlijks mondeling privaat publiek digitaal logisch
  consciëntieus nerveus ambitieus kritisch banaal bizar excellent futiel gênant hecht irritant kwalitatief
  marginaal miniem minuscuul misnoegd onderbemand onderbezet overbelast overbevraagd overrompeld overtrokken
  gedreven sneu volzet gerust ontgoocheld verontwaardigd bekroond beperkt legitiem subtiel mobiel fragiel
  massief massaal cruciaal ruraal frontaal
`)

/** No comparative or superlative, or none that is in use. */
export const absoluteAdjectives: ReadonlySet<string> = wordSet(`
  absoluut afwezig automatisch aanwezig algemeen bedankt bereid betreffend betrokken dagelijks desbetreffend
  digitaal dood dubbel eender eerder eigen exact extern extra financieel gelijk foutief geldig gebroken
  geschrokken goedbedoeld graag handmatig heel huidig inadequaat incompleet incorrect individueel intern
  kapot klaar leeg los maximaal minimaal mogelijk mondeling nabij nodig noodzakelijk onecht ongeldig onjuist
  onmogelijk onnodig onterecht ontdaan onverwacht onvolledig open optimaal oranje overdreven plotseling
  potentieel primair privaat publiek recht schriftelijk secundair summier telefonisch terecht totaal uiterst
  vereist verplicht volkomen volledig tussentijds rechtstreeks onverwijld zogenaamd contant conform louter
  aansprakelijk fataal voldoende volstrekt vooringenomen voormalig waar welkom wekelijks maandelijks
  jaarlijks wettelijk uitstekend paars excellent onderbemand onderbezet overbelast overbevraagd overrompeld
  overtrokken volzet bekroond cruciaal
`)

/** Never inflected. */
export const invariableAdjectives: ReadonlySet<string> = wordSet(
  'cru extra jammer kwijt mis netjes oké privé tekort prima',
)

/** Used with -s after iets, niets, wat; not slecht, recht, strak, whose -s form is another word. */
export const partitiveAdjectives: ReadonlySet<string> = wordSet(`
  aardig belangrijk bijzonder concreet duidelijk duur eenvoudig erg ergerlijk ernstig fijn gek gevaarlijk
  goedkoop klein lastig lekker leuk moeilijk mooi naar negatief nuttig onaangenaam onbekend onverwacht
  onwaar persoonlijk pijnlijk positief prettig raar schokkend simpel speciaal stom uniek verdacht verdrietig
  verkeerd vervelend vreemd vreselijk warm zinnig zwaar
`)
