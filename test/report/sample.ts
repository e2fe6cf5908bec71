/** A small report with everything that formats stumble over, shared by the tests of every format. */
import type { FormatContext, RuleInfo } from '../../src/report/types'
import type { FoundMove, Move, Point, Problem, Report, Result } from '../../src/types'

export const escape = '\u001b'
export const override = '\u202e'

export const dutch = [
  '---\r\nlang: nl\r\n---\r\n',
  'Beste Zoë,\r\n\r\n',
  'Helaas was het die avond 👩‍👩‍👧 *erg\r\n> druk* in ons café.\r\n',
  '\tU had | moeten ]]> bellen; 100% “zeker”.\r\n',
].join('')

export const english = [
  'Dear customer,\n',
  '\n',
  "::error::we take <b>every</b> complaint seriously, `a` [b](c) 漢字 e\u0301 and that's it.\n",
  '\n',
  `Please${escape}[31m be${override} advised.\n`,
].join('')

const clean = 'Dear Ann,\n\nSorry, we lost your parcel.\n'

export const sources: Readonly<Record<string, string>> = {
  'nl/klacht één.md': dutch,
  'en/50% #1;a:b,]\u001b[2J.md': english,
  'en/clean.md': clean,
}

export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
}

export function spanOf(source: string, words: string): { start: Point; end: Point } {
  const offset = source.indexOf(words)
  if (offset === -1) throw new Error(`not in the source: ${words}`)
  return { start: pointAt(source, offset), end: pointAt(source, offset + words.length) }
}

function problem(source: string, words: string, about: Omit<Problem, 'start' | 'end'>): Problem {
  return { ...about, ...spanOf(source, words) }
}

function move(source: string, words: string, name: Move): FoundMove {
  return { move: name, ...spanOf(source, words) }
}

const results: Result[] = [
  {
    path: 'nl/klacht één.md',
    language: 'nl',
    stage: 'reply',
    channel: 'email',
    kind: 'draft',
    problems: [
      {
        rule: 'missing-apology',
        category: 'structure',
        severity: 'warning',
        message: 'Er staan geen excuses in dit antwoord.',
        advice: 'Bied excuses aan voor wat er misging.',
        start: pointAt(dutch, dutch.indexOf('Helaas')),
        end: pointAt(dutch, dutch.indexOf('Helaas')),
      },
      problem(dutch, 'erg\r\n> druk', {
        rule: 'busy-excuse',
        category: 'defensive',
        severity: 'error',
        message: '“erg druk” schuift het af op drukte.',
        advice: 'Zeg wat er misging en wat u nu doet: “Uw tafel was niet klaar.”',
      }),
      problem(dutch, 'moeten ]]> bellen; 100% “zeker”', {
        rule: 'should-have',
        category: 'argumentative',
        severity: 'warning',
        message: '“moeten ]]> bellen; 100% “zeker”” geeft de klant de schuld.',
        advice: 'Zeg wat u doet | niet wat de klant had moeten doen.',
      }),
    ],
    moves: [move(dutch, 'Helaas was het die avond', 'explanation')],
    lacking: ['apology'],
  },
  {
    path: 'en/50% #1;a:b,]\u001b[2J.md',
    language: 'en',
    stage: 'reply',
    channel: 'review',
    kind: 'template',
    problems: [
      problem(english, '::error::we take <b>every</b> complaint seriously, `a` [b](c) 漢字 e\u0301', {
        rule: 'stock-phrase',
        category: 'empty',
        severity: 'info',
        message: '“::error::we take <b>every</b> complaint seriously, `a` [b](c) 漢字 e\u0301” says nothing.',
        advice: 'Say what you do & when.',
      }),
      problem(english, `Please${escape}[31m be${override} advised`, {
        rule: 'please-be-advised',
        category: 'bureaucratic',
        severity: 'error',
        message: `“Please${escape}[31m be${override} advised” is officialese.`,
        advice: 'Leave it out.',
        fix: { text: 'Note', safety: 'suggestion' },
      }),
    ],
    moves: [],
    lacking: [],
  },
  {
    path: 'en/clean.md',
    language: 'en',
    stage: 'reply',
    channel: 'email',
    kind: 'fragment',
    problems: [],
    moves: [move(clean, 'Sorry', 'apology')],
    lacking: [],
  },
]

export const report: Report = {
  version: '1.2.3',
  results,
  summary: { files: 3, errors: 2, warnings: 2, infos: 1 },
}

export const cleanReport: Report = {
  version: '1.2.3',
  results: results.filter(({ problems }) => problems.length === 0),
  summary: { files: 1, errors: 0, warnings: 0, infos: 0 },
}

export const rules: readonly RuleInfo[] = results.flatMap(({ problems }) => problems).map(ruleOf)

function ruleOf({ rule, category, severity }: Problem): RuleInfo {
  return {
    id: rule,
    category,
    severity,
    languages: ['nl', 'en'],
    source: [{ title: 'A book on replies' }, { title: 'A page', url: 'https://example.org/a?b&c' }],
    texts: {
      nl: {
        message: `“{match}” valt onder ${rule}.`,
        why: `Waarom ${rule} <niet> mag.`,
        advice: `Schrijf iets anders dan ${rule}.`,
        examples: [{ bad: 'Het *regende*.', faults: [{ start: 4, end: 13 }], good: 'Wij waren te laat.' }],
      },
      en: {
        message: `“{match}” falls under ${rule}.`,
        why: `Why ${rule} is | wrong.`,
        advice: `Write something other than ${rule}.`,
        examples: [{ bad: 'It was [raining](x).', faults: [{ start: 7, end: 19 }], good: 'We were late.' }],
      },
    },
    url: `https://example.org/rules/${rule}.md`,
  }
}

export const context: FormatContext = {
  rules,
  sources: path => sources[path],
  colorLevel: 0,
  width: 80,
  redact: false,
}
