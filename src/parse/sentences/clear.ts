/** Finds sentences that nobody could cut otherwise, so that the prose parsers, which are slow, need not be asked. */

/**
 * Where the sentences of a text start, the first one left out, when every stop stands between a small word that is no
 * abbreviation and a capital; undefined when the parsers may see it otherwise. The text is one as `render` makes it.
 */
export function clearStarts(shown: string): number[] | undefined {
  if (!letter.test(shown) || unusual.test(shown)) return undefined
  const starts: number[] = []
  for (const { index } of shown.matchAll(stop)) {
    const before = shown.slice(Math.max(0, index - longest), index)
    const [, word] = lastWord.exec(before) ?? []
    if (word === undefined || mayBeAbbreviations.has(word)) return undefined
    if (index + 1 < shown.length && !beginning.test(shown.slice(index + 1, index + 3))) return undefined
    if (index + 1 < shown.length) starts.push(index + 2)
  }
  return starts
}

/** Other white space, other stops, and letters of which we know too little. */
const unusual = /[^ -~¡-ɏ‘’“”–—€]/
const letter = /^[A-Za-zÀ-ÖØ-öø-ÿ]/
const stop = /[.!?]/g
const longest = 40
const lastWord = /(?:^| )([a-zß-öø-ÿ]{2,})$/
const beginning = /^ [A-ZÀ-ÖØ-Þ]/

/** What parse-latin, parse-dutch and parse-english join with the stop behind it and with the next sentence. */
const mayBeAbbreviations: ReadonlySet<string> = new Set(
  `adj afb afd afk afz al alg apr arbo art aug bbl bbls betr bibl bijl bijv bijz blz bnw br bv bw ca cap cat cca cent cf
  cit con conf cp cu cwt dec del dhr di dir do doz dr drs ds ead ed em enz etc evt excl exx fa fam feb febr ff fig fl fr
  fri ft fut gal geb geh gem get gez gld gr gro hr ibid id in inc incl ing intern ir jan jhr jkvr jl jr jul jun kon kt
  lb lbs ll ln lt ltd ma mar max mej mevr mi min mld mln mon mr mrt mv mw nem nl no nov nr nro nrs ob obl oct okt ong op
  opm opp org oz pag par penn plm plv pp pro prof prov pseud pt qt red ref resp sat sc sec sep sept seq sic soc sp spec
  sq stat sun synd tab tbsp tel telw tem thu thurs tk tsp tue tues uitsl ver vgl viz vnl vnw voorz vr vrij vs wed wnd wo
  woe ww yd yds za zat zg zgn zn znw zo`.split(/\s+/),
)
