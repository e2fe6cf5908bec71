/** Data: where the last syllable of a Dutch verb's stem has a schwa, so that its vowel is not doubled. */

import { wordSet } from './word-set'

/** True for wandel, teken, lever, welkom; false for speel, leen, informeer. `base` is the root without -en. */
export function isUnstressed(base: string): boolean {
  if (base === 'welkom') return true
  if (!/[aeiouyëï].*[^aeiouyëï]e[lmnr]$/.test(base) || stressed.has(base)) return false
  return !base.endsWith('er') || unstressedEr.has(base)
}

/** Stems in -el and -en that do have stress. */
const stressed = wordSet('bevel nadel voordel oordel krakel pensel vierendel kaartspel toneelspel algemen')

/** Stems in -er without stress; every other one is like informeer, beheer. */
const unstressedEr = wordSet(`
  achter ader akker ander anker badder bagger baker balder banjer baster beijver beter bibber bijster
  bijzonder bitter bladder blader blaker blikker blokletter blubber blunder bolder bolster boter
  brandschilder broeder buffer bulldozer bunker burger center charter cijfer cluster computer counter cover
  dapper daver dender dobber dokker dokter donder donker dotter dozer duister emmer enter erger ester etter
  filter flabber fladder flakker flapper flikker flipper flodder flonker fluister foeter folter gader
  geester glibber glinster glunder halster hamer hamster haper hebber heister helder hinder honger huiver
  hunker ijver imker inner jakker jammer joker kader kaffer kalander kalefater kalfater kalver kanker kelder
  kenter keper kerker ketter kever kieper kikker klabetter kladder kladschilder klapper klater klauter
  kledder klepper kletter kleuter klieder klodder klonter kluister knapper knetter kneuter knikker knipper
  knisper knister koester koffer koker kokker kolder kommer koper koter kwetter ladder lager lammer lanter
  laser laster lauwer lebber leger lekker lemmer lepper letter leuter lever lobber lodder loeder lommer
  louter lubber luister mager marmer masker meander meerder meester mekker miezer mijmer mijter milder
  millimeter minder modder moeder moker monster mopper nader neder nuchter nummer offer omber ooster opper
  orber otter ouder over palaver pamper pantser paternoster pauper peiger peper peuter pieker pieter
  plaaster pleister pletter ploeter plunder poeder poker polder puber pulver purper rakker raster redder
  register ridder robber rooster sabber sakker schamper schater scheidsrechter schemer schetter schilder
  schilfer schipper schitter schokschouder schoolmeester schouder schutter sidder sinter sjacher skeeler
  skelter slabber slachtoffer slechter slenter slibber slinger slobber slodder sluimer smodder snater
  snebber snipper snooker snotter snuister sober somber spetter spijker splinter sputter steiger stofzuiger
  stotter stuiter stumper sudder suiker supporter tater teder teister temper tetter teuter tijger timmer
  toeter tover treiter trompetter twitter vader veter vinger vlieger vlinder vlugger voeder voedster vorder
  wakker wapper water wedijver wegwijzer weiger wester wieber wijder wilder winter woeker wonder zabber
  zeker zever zilver zinder zolder zomer zonder zuiver zuster zwabber zwager zwanger
`)

/** Stem of an English loan and the ending of its past, t or d; undefined for any other verb. */
export function loanStem(infinitive: string): { stem: string; ending: 't' | 'd' } | undefined {
  const stem = loans.get(infinitive)
  if (stem === undefined) return undefined
  return { stem: stem.slice(0, -2), ending: stem.endsWith('t') ? 't' : 'd' }
}

/** Stems that keep the English spelling. */
const loans = new Map([
  ['browsen', 'browse+t'],
  ['cricketen', 'cricket+t'],
  ['daten', 'date+t'],
  ['dealen', 'deal+d'],
  ['deleten', 'delete+t'],
  ['downloaden', 'download+d'],
  ['faken', 'fake+t'],
  ['hypen', 'hype+t'],
  ['leasen', 'lease+d'],
  ['liken', 'like+t'],
  ['managen', 'manage+d'],
  ['marketen', 'market+t'],
  ['monitoren', 'monitor+d'],
  ['racen', 'race+t'],
  ['releasen', 'release+t'],
  ['saven', 'save+d'],
  ['sharen', 'share+d'],
  ['sponsoren', 'sponsor+d'],
  ['streamen', 'stream+d'],
  ['tapen', 'tape+t'],
  ['timen', 'time+d'],
  ['updaten', 'update+t'],
  ['upgraden', 'upgrade+d'],
  ['uploaden', 'upload+d'],
])
