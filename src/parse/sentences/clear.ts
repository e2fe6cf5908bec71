/** Finds sentences that nobody could cut otherwise, so that the prose parsers, which are slow, need not be asked. */

/**
 * Where the sentences of a text start, the first one left out, when every stop stands between a small word that is no
 * abbreviation and a capital; undefined when the parsers may see it otherwise. The text is one as `render` makes it.
 */
export function clearStarts(shown: string): number[] | undefined {
  if (!isSmall(shown.charCodeAt(0)) && !isCapital(shown.charCodeAt(0))) return undefined
  const starts: number[] = []
  let word = 0
  for (let at = 0; at < shown.length; at++) {
    const code = shown.charCodeAt(at)
    if (code === space) word = at + 1
    else if (code === fullStop || code === exclamationMark || code === questionMark) {
      if (!endsClearly(shown.slice(word, at))) return undefined
      if (at + 1 === shown.length) return starts
      if (shown.charCodeAt(at + 1) !== space || !isCapital(shown.charCodeAt(at + 2))) return undefined
      starts.push(at + 2)
    } else if (!isUsual(code)) return undefined
  }
  return starts
}

const space = 0x20
const exclamationMark = 0x21
const fullStop = 0x2e
const questionMark = 0x3f

function endsClearly(word: string): boolean {
  if (word.length < 2 || mayBeAbbreviations.has(word)) return false
  for (let at = 0; at < word.length; at++) if (!isSmall(word.charCodeAt(at))) return false
  return true
}

/** a to z, ß to ÿ. */
function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7)
}

/** A to Z, À to Þ. */
function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** No other white space, no other stop, and no letter of which we know too little. */
function isUsual(code: number): boolean {
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa1 && code <= 0x24f) || others.includes(code)
}

const others = Array.from('‘’“”–—€', mark => mark.charCodeAt(0))

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
