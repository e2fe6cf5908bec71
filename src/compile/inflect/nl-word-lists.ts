/** Data: Dutch words whose part of speech or forms do not follow from their shape. */

/** Nouns in -en, so that they are not taken for verbs. */
export const nounsInEn: ReadonlySet<string> = setOf(`
  christen deken examen excuses gegeven gegevens genoegen goederen haven heden hersenen inkomen jongen keuken kosten
  kussen laken mensen midden misnoegen molen ongenoegen onkosten oven reden regen teken toren varken vermogen voornemen
  wagen wapen zegen
`)

/** Determiners and pronouns, whose forms are few and fixed. */
export const smallWords: Readonly<Record<string, readonly string[]>> = {
  ander: ['ander', 'andere', 'anderen'],
  elk: ['elk', 'elke'],
  enig: ['enig', 'enige'],
  enkel: ['enkel', 'enkele'],
  geen: ['geen'],
  ieder: ['ieder', 'iedere'],
  ons: ['ons', 'onze'],
  sommig: ['sommig', 'sommige', 'sommigen'],
  veel: ['veel', 'vele', 'velen'],
  weinig: ['weinig', 'weinige'],
  welk: ['welk', 'welke'],
  zulk: ['zulk', 'zulke'],
}

/** A verb form that is far more often another word: with it the pattern would match that word too. */
export function isAmbiguousVerbForm(form: string, infinitive: string): boolean {
  return ambiguous[infinitive]?.includes(form) ?? false
}

const ambiguous: Readonly<Record<string, readonly string[]>> = {
  denken: ['gedachte'],
  ergeren: ['erger'],
  gelden: ['geld'],
  uiten: ['uit'],
  wassen: ['was'],
  wijten: ['geweten'],
  zeggen: ['gezegde'],
}

function setOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
