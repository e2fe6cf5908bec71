/** Texts of any length in shapes that make parsers slow: each is one thing over and over. */

/** Makes a text of about `size` UTF-16 code units. */
export type Shape = (size: number) => string

/** By name; the names say what is repeated. */
export const shapes: Readonly<Record<string, Shape>> = {
  'one line of words': repeated('wij hebben uw klacht niet eerder kunnen lezen '),
  'one line of faults': repeated('door de drukte konden wij niet eerder antwoorden, '),
  'one word': repeated('a'),
  'one line of sentences': repeated('Het spijt ons. '),
  'one sentence a paragraph': repeated('Door de drukte konden wij u niet eerder helpen.\n\n'),
  'one sentence a line': repeated('Door de drukte konden wij u niet eerder helpen.\n'),
  'promises, each under the other': repeated('We will look into it as soon as possible.\n\n'),
  apologies: repeated('Onze excuses, wij betalen u € 5 terug. Bel 0800 1234567.\n\n'),
  'apologies and a way to call': repeated(
    'Onze excuses. Bel ons op 0800 1234567 over uw klacht van gisteren.\n\n',
  ),
  'thanks that explain': repeated('Bedankt voor uw bericht, dat kwam doordat de oven uitviel.\n\n'),
  'faults in one another': repeated('helaas kunnen wij door de drukte helaas niets doen '),
  'a fault around faults': size =>
    `Zoals ${'a'.repeat(size / 4)} reeds vermeld.\n\n${repeated('Het spijt ons, door de drukte. ')(size / 2)}`,
  '[': repeated('['),
  '![[[': repeated('![[['),
  '<': repeated('<'),
  '(': repeated('('),
  '[]() nested': nested('[', '](a)'),
  'brackets nested': nested('[', ']'),
  'parentheses nested': nested('(', ')'),
  'braces nested': nested('{', '}'),
  'quotes nested': nested('“', '”'),
  'quotes unclosed': repeated('“a '),
  'double quotes': repeated('"a" '),
  apostrophes: repeated("'a 'b "),
  '*a_': repeated('*a_ '),
  '**a *b': repeated('**a *b '),
  '*': repeated('* '),
  'emphasis in a word': repeated('a*'),
  _: repeated('_ a'),
  'backticks of all lengths': growing('`'),
  '`a': repeated('`a '),
  fences: repeated('```\n'),
  'tildes of all lengths': growing('~'),
  blockquotes: repeated('>'),
  'blockquote lines': repeated('> a\n'),
  'lazy blockquotes': repeated('> a\nb\n'),
  'blockquotes in lists': repeated('> - '),
  'a list': repeated('- a\n'),
  'a list of numbers': repeated('1. a\n'),
  'a loose list': repeated('- a\n\n'),
  'lists in lists': size => indented('- a', Math.sqrt(size)),
  'items in a line': repeated('- '),
  'a table': size => `| a | b |\n|---|---|\n${repeated('| c | d |\n')(size)}`,
  'a table of one row': size => `${repeated('| a ')(size / 2)}\n${repeated('|---')(size / 2)}\n`,
  'a table of little cells': size => `|a\n|-\n${repeated('|a\n')(size)}`,
  'delimiter rows': repeated('|-\n'),
  pipes: repeated('|'),
  headings: repeated('# a\n'),
  underlines: repeated('a\n-\n'),
  '===': repeated('=\n'),
  definitions: size => numbered(size, index => `[a${index}]: b\n`),
  'references to definitions': size =>
    `${numbered(size / 2, index => `[a${index}]: b\n\n`)}${numbered(size / 2, index => `[a${index}] [b][a${index}] `)}`,
  'references to none': repeated('[a][b] '),
  'html tags': repeated('<b>a</b>'),
  'html tags unclosed': repeated('<a '),
  'html comments': repeated('<!-- a -->'),
  'html comments unclosed': repeated('<!-- '),
  'comment ends': repeated('-->'),
  cdata: repeated('<![CDATA['),
  declarations: repeated('<!A '),
  instructions: repeated('<?'),
  autolinks: repeated('<http://a.nl> '),
  links: repeated('[a](http://a.nl) '),
  urls: repeated('http://a.nl '),
  'one url': size => `http://${repeated('a.')(size)}`,
  'one mail address': size => `${repeated('a.')(size)}@a.nl`,
  '@': repeated('a@'),
  entities: repeated('&amp;'),
  'entities unclosed': repeated('&#1'),
  escapes: repeated('\\'),
  '{{': repeated('{{'),
  '{{a': repeated('{{a '),
  '{{a}}': repeated('{{a}} '),
  '{%': repeated('{% if '),
  '{#': repeated('{# '),
  '{{!--': repeated('{{!-- '),
  '{% comment %}': repeated('{% comment %}'),
  '<%': repeated('<% '),
  '<%--': repeated('<%-- '),
  '<<': repeated('<<a '),
  '${': repeated('${a'),
  '%a': repeated('%a'),
  '#a': repeated('#a'),
  $a: repeated('$a'),
  '@@a': repeated('@@a'),
  '*|': repeated('*|a'),
  '((a??': repeated('((a?? '),
  '((a??b))': repeated('((a??b)) '),
  __a: repeated('__a_'),
  ____: repeated('____ '),
  'XX-XX': repeated('XX-'),
  '[NAME]': repeated('[NAME] '),
  'masked numbers': repeated('a XXXX b\n\n'),
  'stacked marks': repeated('weg!! '),
  faces: repeated('ha 😂 '),
  'tags that do not belong together': size => repeated('{{#a}} ')(size / 2) + repeated('{{/b}} ')(size / 2),
  '[[a': repeated('[[a '),
  '<a1>': size => numbered(size, index => `<a${index}>`),
  'front matter': size => `---\n${numbered(size, index => `a${index}: ${'b'.repeat(60)}\n`)}---\n`,
  'front matter unclosed': size => `---\n${repeated('a: b\n')(size)}`,
  'front matter of one key': size => `---\na: ${repeated('[')(size)}\n---\n`,
  'front matter of one list': size => `---\na:\n${repeated('- b\n')(size)}---\n`,
  rules: repeated('---\n'),
  'forwarded headers': repeated('From: a\nTo: b\n'),
  'written above': repeated('On Monday, Jan wrote:\n> a\n'),
  salutations: repeated('Beste Jan,\n\n'),
  closings: repeated('Met vriendelijke groet,\n\nSanne\n\n'),
  'a signature': size => `Hallo,\n\nMet vriendelijke groet,\n${repeated('Sanne\n')(size)}`,
  subjects: repeated('Onderwerp: a\n'),
  numbers: repeated('1.1,'),
  'telephone numbers': repeated('0800 1234 '),
  'one number': repeated('1'),
  abbreviations: repeated('d.w.z. '),
  hyphens: repeated('a-'),
  'apostrophes in a word': repeated("a'"),
  contractions: repeated("I'd've "),
  capitals: repeated('WIJ ZIJN NIET SCHULDIG! '),
  'capitals, a line each': repeated('WIJ ZIJN NIET SCHULDIG!\n\n'),
  'exclamation marks': repeated('!'),
  'question marks': repeated('? '),
  'full stops': repeated('.'),
  ellipses: repeated('a… '),
  'soft hyphens': repeated('a\u00ad'),
  'combining marks': repeated('\u0301'),
  'combining marks in words': repeated('e\u0301\u0323 '),
  families: repeated('👩‍👩‍👧‍👦'),
  astral: repeated('𝒶𝒷'),
  'lone surrogates': repeated('\ud800'),
  'right to left': repeated('שלום '),
  'zero width': repeated('\u200b\u200d'),
  'no-break spaces': repeated('\u00a0'),
  'line separators': repeated('a\u2028'),
  spaces: repeated(' '),
  tabs: repeated('\t'),
  newlines: repeated('\n'),
  returns: repeated('\r'),
  'returns and newlines': repeated('\r\n'),
  'returns between words': repeated('a\r'),
  'blank lines with spaces': repeated('a\n \n'),
  indented: repeated('    a\n'),
  nul: repeated('\0'),
  'nul in words': repeated('a\0 '),
  'private use': repeated('\ue000\ue001\ue002\ue003'),
  commas: repeated('wij, '),
  conjunctions: repeated('omdat maar want als '),
  negations: repeated('niet geen nooit '),
  'negations in English': repeated("we can't not "),
  fillers: repeated('heel erg nogal '),
  'fillers in English': repeated('we are really very '),
  pronouns: repeated('wij u ons uw '),
  'a suppression a line': repeated(
    '<!-- complaintlint-disable-next-line busy-excuse -- x -->\nDoor de drukte.\n',
  ),
  'suppressions unclosed': repeated('<!-- complaintlint-disable busy-excuse -- x -->\n'),
}

function repeated(unit: string): Shape {
  return size => unit.repeat(Math.ceil(size / unit.length))
}

function nested(open: string, close: string): Shape {
  return size => {
    const depth = Math.ceil(size / (open.length + close.length))
    return open.repeat(depth) + close.repeat(depth)
  }
}

/** `, ``, ```, … each followed by a word. */
function growing(mark: string): Shape {
  return size =>
    Array.from({ length: Math.ceil(Math.sqrt(2 * size)) }, (_, index) => `${mark.repeat(index + 1)}a`).join(
      ' ',
    )
}

function indented(line: string, depth: number): string {
  return Array.from({ length: Math.ceil(depth) }, (_, index) => `${'  '.repeat(index)}${line}\n`).join('')
}

function numbered(size: number, unit: (index: number) => string): string {
  const parts: string[] = []
  for (let length = 0, index = 0; length < size; index++) {
    const part = unit(index)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}
