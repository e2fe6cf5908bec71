/** Abbreviations that are written with a full stop, and what that stop says about the end of a sentence. */

import type { Language } from '../../types'

/** How a word may take the full stop after it: never, always, or only when a number follows. */
export type Dotted = 'never' | 'always' | 'before-number'

/** How `word` (as written, without its dot) takes a full stop in `language`. A word in capitals is a name: ING. */
export function dottedness(word: string, language: Language): Dotted {
  const lists = abbreviations[language]
  if (lists === undefined || (word.length > 1 && word === word.toUpperCase())) return 'never'
  const form = word.toLowerCase()
  if (titles.has(form) || lists.always.has(form)) return 'always'
  return lists.beforeNumber.has(form) ? 'before-number' : 'never'
}

/** True for an abbreviation that often closes a sentence: jl., enz., p.m. `form` is its matching form. */
export function closesOften(form: string): boolean {
  return closing.has(form)
}

/** True for an abbreviation after which a name comes, so that its stop never ends a sentence: dhr., Mrs. */
export function isTitle(form: string): boolean {
  return titles.has(form)
}

interface Abbreviations {
  always: ReadonlySet<string>
  beforeNumber: ReadonlySet<string>
}

const titles =
  set(`dr drs ir ing prof mr mrs ms st dhr dhrn mevr mw mej fam ds mgr jhr rev messrs mme mlle capt
  lt sgt`)

const closing = set(`jl ll enz etc ed dgl am pm min mins sec secs hr hrs yr yrs wk wks ea ev cs`)

const months = 'jan feb apr aug sep sept nov dec'

const abbreviations: Readonly<Record<Language, Abbreviations>> = {
  nl: {
    always:
      set(`jr sr afd afz alg art artt bijl bijv bv blz bldz ca cat cf cfr dd dgl div ed eig enz etc ev evt
      excl geb gebr gem hfdst incl inz jl ll max min mld mln mvg nl nr nrs opm par pct pag pp plm ref soc spec tel
      toel tw univ vb vgl vnl voorz vs zgn zog`),
    beforeNumber: set(`${months} mrt jun jul okt p vol fig no ext ma di wo vr za`),
  },
  en: {
    always:
      set(`jr sr esq approx appt apt assoc attn ave blvd bldg cf co corp dept dist div encl enc est etc eg ie
      excl ext inc incl ltd max min misc nos nr pls plc ref refs rd tel viz vs wk wks yr yrs hr hrs mins secs`),
    beforeNumber:
      set(`${months} mar jun jul oct no p pp pg sec vol art fig mon tue tues wed thu thur thurs fri
      sat sun`),
  },
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
