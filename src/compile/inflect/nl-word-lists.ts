/** Data: Dutch words whose part of speech or forms do not follow from their shape. */

import { wordSet } from './word-set'

/** Nouns in -en, so that they are not taken for verbs. */
export const nounsInEn: ReadonlySet<string> = wordSet(`
  christen deken excuses gegeven gegevens genoegen goederen haven heden hersenen inkomen jongen kosten
  kussen laken luchthaven mensen midden misnoegen molen ongenoegen onkosten oven reden regen token toren
  varken voornemen wapen welbevinden zegen
`)

/** Words in -en and numerals that have no forms. */
export const uninflected: ReadonlySet<string> = wordSet(`
  alleen beneden binnen boven buiten den een geen gisteren hen indien bovendien misschien mitsdien morgen
  negen samen sedertdien sindsdien tegen tien tussen twintig dertig veertig vijftig zestig zeventig tachtig
  negentig honderd duizend dertien veertien vijftien zestien zeventien achttien negentien zeven
`)

/** The other forms of determiners and pronouns. */
export const smallWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['ander', ['andere', 'anderen']],
  ['andere', ['ander', 'anderen']],
  ['elk', ['elke']],
  ['enig', ['enige']],
  ['enkel', ['enkele']],
  ['ieder', ['iedere']],
  ['ons', ['onze']],
  ['sommig', ['sommige', 'sommigen']],
  ['veel', ['vele', 'velen']],
  ['weinig', ['weinige']],
  ['welk', ['welke']],
  ['zulk', ['zulke']],
])

/** A verb form that is far more often another word: with it the pattern would match that word too. */
export function isAmbiguousVerbForm(form: string, infinitive: string): boolean {
  return otherWords.has(form) || (ambiguous.get(infinitive)?.includes(form) ?? false)
}

/** The same for the head of a separable verb, where the particle makes some plain: ik los dat op. */
export function isAmbiguousHead(form: string, infinitive: string): boolean {
  return !plainBeforeParticle.has(form) && isAmbiguousVerbForm(form, infinitive)
}

const plainBeforeParticle = wordSet('kort los rond')

/** Common words that are a form of some verb besides: duur (duren), geleden (lijden), week (wijken). */
const otherWords = wordSet(`
  aanstaand aanstaande acht bad baden bepaalde bekend bekende bereid best beter dood dringend dringende duur een
  erger geachte gedachte geld geleden gelijk gezegde haar heel in keer komend komende kort lang los maal
  maar meer men minder mis nader niet open overwegend plaats rond ruim stil uit uitstekend uitstekende vast
  verkeerd verschillend verschillende vervelend vervelende vier vol voldoende volgend volgende vrij
  waar want week weken weer wel zon
`)

const ambiguous = new Map([
  ['varen', ['voer', 'voeren']],
  ['wassen', ['was']],
  ['wijten', ['geweten']],
])
