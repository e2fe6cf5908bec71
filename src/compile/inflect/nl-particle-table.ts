/** Data: the particles of Dutch separable verbs, and the verbs that only look separable. */

/** Particles, tried from long to short. */
export const particles: readonly string[] = words(`
  aan aaneen achter achteraan achteraf achterna achterop achterover achteruit adem af beet bekend bewust bezig bij bijeen binnen bloot
  boven buiten daar dank deel dicht dienst dood door dooreen droog dwars eraan erbij erin ermee ertoe eruit ervan fijn flauw
  gade gebruik geheim gelijk gereed gerust gevangen glad goed groot hard heen hoog in ineen kaal kapot kennis klaar
  kort kwijt lang langs lastig leeg lek les lief los mede mee mis mooi na nabij nader nat neer om omhoog omlaag omver onder op
  opeen open opzij over overeen overhoop plaats plat prijs recht rond samen schadeloos schoon schuil stand stil stop stuk
  tegemoet tegen tegenover tekort teleur teloor teniet tentoon terecht terug teweeg tevreden thuis toe tussen uit uiteen vast
  veilig verder verloren vlot vol voor vooraf voorbij voorover voort vooruit vorm vrij waar warm weer weg wijs zeker zoek zwart
`).sort((a, b) => b.length - a.length)

/** By first part, the verbs that stay together and take no ge-: overtuigen → overtuigt, overtuigd. */
export const inseparable: Readonly<Record<string, ReadonlySet<string>>> = {
  aan: setOf('bidden schouwen vaarden'),
  achter: setOf('halen volgen'),
  door: setOf('boren breken denken dringen gronden kruisen leven lopen staan voelen zien zoeken'),
  om: setOf(
    `armen cirkelen geven grenzen heinen helzen hullen kaderen kleden klemmen kransen lijnen lijsten muren nevelen
    randen rasteren ringen schrijven singelen sluieren sluiten spannen spoelen strengelen vatten zeilen zwermen`,
  ),
  over: setOf(`bluffen bruggen denken donderen drijven handigen heersen klassen koepelen komen laden lappen leggen leven lijden mannen
    meesteren nachten peinzen reden rompelen rulen schaduwen schatten schreeuwen schrijden schrijven spannen stelpen
    stemmen stijgen stromen treden treffen troeven tuigen vallen vleugelen vragen wegen weldigen winnen wonnen zien`),
  vol: setOf('brengen doen eindigen einden harden staan tooien trekken voeren'),
  voor: setOf('komen spellen voelen zeggen zien'),
  weer: setOf('galmen houden klinken leggen spiegelen spreken staan streven'),
}

/** With these first parts the verb stays together unless it is listed. */
export const mostlyInseparable: Readonly<Record<string, ReadonlySet<string>>> = {
  onder: setOf('brengen dompelen duiken lopen spuiten schuiven sneeuwen'),
  mis: setOf('gaan grijpen lopen rijden slaan tasten trappen'),
}

/** Verbs in stressed -eren before which in-, op-, af- … are particles (inparkeren), unlike informeren. */
export const separableEren = setOf(
  'keren leren teren scheren smeren zweren beren calculeren parkeren reageren registreren serveren studeren waarderen',
)

/** Used both ways, so they get the forms of both: het voorkomt, het komt voor. */
export const separableToo = setOf(`
  doorbreken doordringen doorlopen doorzoeken overkomen overleggen overschrijven voorkomen voorzeggen
`)

/** These begin like a prefix or particle but have a participle with ge-: ergeren → geërgerd. */
export const withoutPrefix = setOf(`
  aarzelen afficheren bedelen beteren bezemen bezigen doodverven dwarsbomen ergeren geselen harddraven herbergen
  herfinancieren herhuisvesten hersenspoelen internetten internetbankieren interviewen kortwieken liefkozen
  nagelen naderen openbaren openen opereren opperen
  opteren
  raadplegen rechtvaardigen toeteren stukadoren vernissen volleyballen volmachtigen vrijwaren waarborgen waarderen waarmerken waarschuwen
`)

function setOf(text: string): ReadonlySet<string> {
  return new Set(words(text))
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
