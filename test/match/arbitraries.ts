/** Patterns and texts at random, of few words, so that they meet. */
import fc from 'fast-check'

export const words: Record<string, readonly string[]> = {
  nl: 'wij we ons team onze monteur medewerkers druk drukke hectisch heel erg nogal omdat maar dat niet vrijdag voor op 3 mei een één bieden excuses aan tot de nok toe vol leveringsfout klachten Karel'.split(
    ' ',
  ),
  en: "we our team really very because but if we'd it's can't colour color busy We Sam 12 is has would had".split(
    ' ',
  ),
}
const parts: Record<string, readonly string[]> = {
  nl: '.. ..1 ..5 ... ...2 _ <firm> <busy> <date> <promise> <odd> <number> <name> ~aanbieden ~druk/adj +fout klacht+ , !niet !<promise> ^ $ [heel] één wij druk niet'.split(
    ' ',
  ),
  en: '.. ...2 _ <firm> <number> <name> ~take , !very ^ $ we would is has had busy it can'.split(' '),
}

export function patternIn(language: string): fc.Arbitrary<string> {
  const word = fc.constantFrom(...(words[language] ?? []))
  const part = fc.letrec<{ part: string }>(tie => ({
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.constantFrom(...(parts[language] ?? [])),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(${a} | ${b})`),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `{${a} & ${b}}`),
      fc.tuple(tie('part'), tie('part')).map(([a, b]) => `[${a} ${b}]`),
      fc.tuple(word, word).map(([a, b]) => `!(.. ${a} | ${b})`),
      fc.tuple(word, tie('part')).map(([a, b]) => `*${a} ${b}*`),
    ),
  })).part
  return fc.array(part, { minLength: 1, maxLength: 5 }).map(all => all.join(' '))
}

export function textIn(language: string): fc.Arbitrary<string> {
  const word = fc.constantFrom(...(words[language] ?? []))
  const mark = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ' ', ', ', ': ', ' - ', '. ')
  return fc
    .array(
      fc.tuple(word, mark).map(pair => pair.join('')),
      { minLength: 1, maxLength: 14 },
    )
    .map(all => all.join(''))
}
