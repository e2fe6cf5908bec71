/** report: what `complaintlint trace` shows of a sentence: its words, and how far each pattern came. */
import type { PatternTrace, SentenceTrace, WordTrace } from '../match/trace'
import { paletteOf } from './pretty/palette'
import type { Appearance } from './rule-page'
import { disarmed, oneLine } from './visible'

type Palette = ReturnType<typeof paletteOf>

const mostStopped = 8

/** Patterns that came furthest stand first; those that never began are only counted. */
export function showTrace(
  rule: string,
  sentences: readonly SentenceTrace[],
  { colorLevel }: Appearance,
): string {
  const palette = paletteOf(colorLevel)
  const shown = sentences.filter(({ words }) => words.length > 0)
  if (shown.length === 0) return `${oneLine(rule)}: there is nothing to read in this text\n`
  return disarmed(shown.map(sentence => showSentence(sentence, palette)).join('\n'))
}

function showSentence({ text, words, patterns }: SentenceTrace, palette: Palette): string {
  const width = words.reduce((most, word) => Math.max(most, oneLine(word.text).length), 0)
  const begun = patterns
    .filter(pattern => pattern.outcome !== 'stopped' || pattern.before !== '')
    .sort(byProgress)
  const stopped = begun.filter(({ outcome }) => outcome === 'stopped')
  const hidden = Math.max(0, stopped.length - mostStopped)
  const idle = patterns.length - begun.length
  return [
    palette.title(oneLine(text)),
    '',
    ...words.map(word => `  ${oneLine(word.text).padEnd(width)}  ${describeWord(word, palette)}`.trimEnd()),
    '',
    ...begun.slice(0, begun.length - hidden).flatMap(pattern => showPattern(pattern, palette)),
    ...(hidden > 0 ? [palette.quiet(`  ${hidden} more stopped earlier`)] : []),
    ...(idle > 0
      ? [
          palette.quiet(
            `  ${idle} ${idle === 1 ? 'pattern has' : 'patterns have'} no beginning in this sentence`,
          ),
        ]
      : []),
    '',
  ].join('\n')
}

function describeWord(
  { text, forms, classes, filler, beginsClause, known }: WordTrace,
  { quiet }: Palette,
): string {
  const plain = text.toLowerCase()
  const notes = [
    ...(forms.length === 1 && (forms[0] === plain || forms[0] === '') ? [] : [forms.join(' or ')]),
    ...classes.map(name => `<${name}>`),
    ...(filler ? ['filler'] : []),
    ...(beginsClause ? ['begins a clause'] : []),
  ]
  if (notes.length > 0) return oneLine(notes.join(' '))
  return quiet(known ? '·' : '· in no pattern')
}

function showPattern(traced: PatternTrace, { good, warning, quiet }: Palette): string[] {
  const trace = harmless(traced)
  switch (trace.outcome) {
    case 'matched':
      return [`  ${good('✓')} ${trace.pattern}`, `    matches “${trace.words}”`]
    case 'silenced':
      return [
        `  ${warning('–')} ${trace.pattern}`,
        `    matches “${trace.words}”, but unless ${trace.scope}: ${trace.exception}`,
      ]
    case 'stopped':
      return [
        `  ${quiet('✗')} ${trace.pattern}`,
        quiet(
          `    went up to “${trace.before}”, then found ${trace.at === '' ? 'the end' : `“${trace.at}”`} and expected ${trace.expected}`,
        ),
      ]
  }
}

/** Every text of it on one line. */
function harmless(trace: PatternTrace): PatternTrace {
  const texts = Object.entries(trace).map(([key, text]) => [key, oneLine(text)])
  return Object.fromEntries(texts) as PatternTrace
}

function byProgress(a: PatternTrace, b: PatternTrace): number {
  return progress(b) - progress(a)
}

function progress(trace: PatternTrace): number {
  if (trace.outcome === 'stopped') return trace.before.length
  return trace.outcome === 'matched' ? Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER - 1
}
