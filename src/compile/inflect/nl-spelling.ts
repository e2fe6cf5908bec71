/** Dutch spelling rules that all inflections share: open and closed syllables, f/v and s/z, trema. */

const longBeforeConsonant = /(aa|ee|oo|uu)([bcdfgklmnprstvz])$/
const shortBeforeConsonant = /(?:^|[^aeiouyäëïöü]|qu|u(?=er))([aeiou])([bcdfgklmnprstvz])$/
const diphthongBeforeFricative = /(?:ie|oe|eu|ui|ou|au|ei|ij|aai|ooi)[fs]$/

export interface Joining {
  /** The last syllable has no stress, so its consonant is not doubled: lever → leveren. */
  unstressed?: boolean
  /** A final f or s stays as it is: fotograaf → fotografen, eis → eisen. */
  voiceless?: boolean
}

/** Puts a suffix that begins with a vowel behind a word: boos + e → boze, kras + en → krassen. */
export function join(word: string, suffix: string, joining: Joining = {}): string {
  const long = longBeforeConsonant.exec(word)
  if (long) {
    const consonant = long[2] ?? ''
    const short = word.slice(0, -2)
    return openAfterVowel(short) + (joining.voiceless ? consonant : voiced(consonant)) + suffix
  }
  if (shortBeforeConsonant.test(word)) return word + (joining.unstressed ? '' : word.slice(-1)) + suffix
  if (joining.voiceless) return word + suffix
  if (diphthongBeforeFricative.test(word) || /[lr]f$/.test(word)) {
    return word.slice(0, -1) + voiced(word.slice(-1)) + suffix
  }
  return word + suffix
}

/** Closes the last syllable of what is left of an infinitive: mak → maak, zegg → zeg, geev → geef. */
export function closeSyllable(base: string, unstressed: boolean): string {
  if (/([bcdfgklmnprstvz])\1$/.test(base)) return base.slice(0, -1)
  const short = shortBeforeConsonant.exec(base)
  if (short && !unstressed && short[1] !== 'i') return lengthen(base)
  if (/[^e]ë[rln]$/.test(base)) return base.slice(0, -2) + 'ee' + base.slice(-1)
  if (/eë[rln]$/.test(base)) return base.slice(0, -1) + 'e' + base.slice(-1)
  return devoiced(base)
}

function lengthen(base: string): string {
  const letter = base.slice(-2, -1)
  return base.slice(0, -1) + letter + devoiced(base.slice(-1))
}

/** Number of vowel groups, which is near enough to the number of syllables. */
export function syllables(word: string): number {
  return word.match(/[aeiouyäëïöüáéíóúè]+j?/g)?.length ?? 0
}

/** Puts ge- before a stem, with a trema where two vowels would run together: geïnformeerd. */
export function withGe(stem: string): string {
  if (/^i(?!j)/.test(stem)) return 'geï' + stem.slice(1)
  if (/^e(?!u)/.test(stem)) return 'geë' + stem.slice(1)
  if (/^u(?!i)/.test(stem)) return 'geü' + stem.slice(1)
  return 'ge' + stem
}

function devoiced(text: string): string {
  return text.replace(/v$/, 'f').replace(/z$/, 's')
}

function voiced(text: string): string {
  return text.replace(/f$/, 'v').replace(/s$/, 'z')
}

function openAfterVowel(short: string): string {
  return short.endsWith('ie') ? short.slice(0, -1) + 'ë' : short
}

/** Drops repeats and keeps the order. */
export function unique(forms: Iterable<string>): string[] {
  return [...new Set(forms)]
}
