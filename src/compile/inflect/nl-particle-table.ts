/** Data: the particles of Dutch separable verbs, and the verbs that only look separable. */

import { wordSet } from './word-set'

/** Particles, tried from long to short. */
export const particles: readonly string[] = [
  ...wordSet(`
    fout spaak zorg aan aaneen achter achteraan achteraf achterna achterop achterover achteruit adem af beet bekend bewust
    bezig bij bijeen binnen bloot boven buiten daar dank deel dicht dienst dood door dooreen droog dwars
    eraan erbij erin ermee ertoe eruit ervan fijn flauw gade gebruik geheim gelijk gereed gerust gevangen
    glad goed groot hard heen hoog in ineen kaal kapot kennis klaar kort kwijt lang langs lastig leeg lek
    les lief los mede mee mis mooi na nabij nader neer om omhoog omlaag omver onder op opeen open
    opzij over overeen overhoop plaats plat prijs recht rond samen schadeloos schoon schuil stand stil
    stop stuk tegemoet tegen tegenover tekort teleur teloor teniet tentoon terecht terug tevreden teweeg
    thuis toe tussen uit uiteen vast veilig verder verloren vlot vol voor vooraf voorbij voorover voort
    vooruit vorm vrij waar warm weer weg wijs zeker zoek zwart
  `),
].sort((a, b) => b.length - a.length)

/** By first part, the verbs that stay together and take no ge-: overtuigen → overtuigt, overtuigd. */
export const inseparable: Readonly<Record<string, ReadonlySet<string>>> = {
  aan: wordSet('bidden schouwen vaarden'),
  achter: wordSet('halen volgen'),
  door: wordSet('boren breken denken dringen gronden kruisen leven lopen staan voelen zien zoeken'),
  om: wordSet(`
  armen cirkelen geven grenzen heinen helzen hullen kaderen kleden klemmen kransen lijnen lijsten muren
  nevelen randen rasteren ringen schrijven singelen sluieren sluiten spannen spoelen strengelen vatten
  zeilen zwermen
`),
  over: wordSet(`
  bluffen bruggen denken donderen drijven handigen heersen klassen koepelen komen laden lappen leggen leven
  lijden mannen meesteren nachten peinzen reden rompelen rulen schaduwen schatten schreeuwen schrijden
  schrijven spannen stelpen stemmen stijgen stromen treden treffen troeven tuigen vallen vleugelen vragen
  wegen weldigen winnen wonnen zien
`),
  vol: wordSet('brengen doen eindigen einden harden staan tooien trekken voeren'),
  voor: wordSet('komen spellen voelen zeggen zien'),
  weer: wordSet('galmen houden klinken leggen spiegelen spreken staan streven'),
}

/** With these first parts the verb stays together unless it is listed. */
export const mostlyInseparable: Readonly<Record<string, ReadonlySet<string>>> = {
  onder: wordSet('brengen dompelen duiken lopen spuiten schuiven sneeuwen'),
  mis: wordSet('gaan grijpen lopen rijden slaan tasten trappen'),
}

/** Verbs in stressed -eren before which in-, op-, af- … are particles (inparkeren), unlike informeren. */
export const separableEren = wordSet(
  'keren leren teren scheren smeren zweren calculeren parkeren reageren registreren serveren studeren waarderen',
)

/** Used both ways, so they get the forms of both: het voorkomt, het komt voor. */
export const separableToo = wordSet(`
  doorbreken doordringen doorlopen doorzoeken overkomen overleggen overschrijven voorkomen voorzeggen
`)

/** These begin like a prefix or particle but have a participle with ge-: ergeren → geërgerd. */
export const withoutPrefix = wordSet(`
  aarzelen afficheren bedelen beteren bezemen bezigen doodverven dwarsbomen ergeren geselen harddraven
  herbergen herfinancieren herhuisvesten hersenspoelen internetten internetbankieren interviewen kortwieken
  liefkozen nagelen naderen openbaren openen opereren opperen opteren raadplegen rechtvaardigen toeteren
  stukadoren vernissen volleyballen volmachtigen vrijwaren waarborgen waarderen waarmerken waarschuwen
`)

/** Particle and rest that are not the parts of the verb they spell: it is voor|trekken. */
export const notTheParts = wordSet('voort|rekken')
