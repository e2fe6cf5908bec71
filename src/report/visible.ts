/** Makes the characters that steer a terminal or turn text around harmless before the text of others is printed. */

const harmlessAstral = Array.from(
  { length: 16 },
  (_, index) => `${astral(index + 1, 0)}-${astral(index + 1, 0xfffd)}`,
).join('')

/**
 * All but what follows: controls, line and paragraph separators, bidirectional controls, lone surrogates, noncharacters.
 * As a run of ranges, since putting their properties together takes V8 a millisecond.
 */
const steering = new RegExp(
  String.raw`[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd${harmlessAstral}]`,
  'gu',
)

function astral(plane: number, code: number): string {
  return String.fromCodePoint(plane * 0x10000 + code)
}

/** The text with each steering character as a visible symbol: ESC as `␛`, a right-to-left override as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(steering, symbolOf)
}

/** The same on one line, for prose in which a line break or tab is no more than a space. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, ' '))
}

/** Whether `visible` would change the text. */
export function steers(text: string): boolean {
  return maySteer.test(text) && text.search(steering) !== -1
}

/** The same for single units, which takes a fraction of the time; half an emoji may steer as well. */
const maySteer =
  /[^ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/

const command = /##(?=\[|vso\[)/gi

/** Lines in which no text of others starts a command of a build server: `::` at the front, `##[` and `##vso[` anywhere. */
export function disarmed(lines: string): string {
  return lines.replace(command, '##\u2060').replace(/^([^\S\n]*):(?=:)/gm, '$1:\u2060')
}

/** JSON whose strings hold no steering character or command as such; it parses to the same value. */
export function harmlessJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent)
  const plain = steers(json)
    ? json.replace(steering, character => (character === '\n' ? character : escapeUnits(character)))
    : json
  return plain.includes('##') ? plain.replace(command, '\\u0023#') : plain
}

function symbolOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, i) => {
    return '\\u' + character.charCodeAt(i).toString(16).padStart(4, '0')
  }).join('')
}
