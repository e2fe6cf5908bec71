/** A linter for the tests of the CLI, which knows three words, and surroundings that remember what was written. */
import { main } from '../../src/cli/main'
import type { Surroundings } from '../../src/cli/output'
import type { Linter } from '../../src/lint'
import type { Category, Problem, Severity } from '../../src/types'

const words: readonly [word: string, severity: Severity, category: Category][] = [
  ['bad', 'error', 'defensive'],
  ['poor', 'warning', 'empty'],
  ['meh', 'info', 'tone'],
]

/** Finds `bad`, `poor` and `meh`, and breaks down at `crash`. */
export const fakeLinter: Linter = {
  rules: words.map(([word, severity, category]) => ({
    id: `no-${word}`,
    category,
    severity,
    languages: ['en'],
    source: [{ title: 'A book' }],
    texts: { en: { message: `“${word}”`, why: 'Why.', advice: 'Better.', examples: [] } },
  })),
  lint: (source, given, { severityOf }) => {
    if (source.includes('crash')) throw new TypeError('this is broken')
    const { path, language = 'en', stage = 'reply', channel = 'email', kind = 'draft' } = given
    const problems = words.flatMap(([word, severity, category]) =>
      problemsAt(source, word, severityOf[`no-${word}`] ?? severity, category),
    )
    return { path, language, stage, channel, kind, problems, moves: [], lacking: [] }
  },
}

function problemsAt(source: string, word: string, severity: Severity | 'off', category: Category): Problem[] {
  if (severity === 'off') return []
  return [...source.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    rule: `no-${word}`,
    category,
    severity,
    message: `“${word}” is bad`,
    advice: 'Write something better.',
    start: { line: 1, column: index + 1, offset: index },
    end: { line: 1, column: index + 1 + word.length, offset: index + word.length },
  }))
}

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

interface Around {
  stdin?: string | Buffer
  env?: Record<string, string>
  linter?: Linter
  isTTY?: boolean
  beginLongRun?: () => void
}

/** Runs the command line in a folder. */
export async function run(args: readonly string[], cwd: string, around: Around = {}): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written) => ({
    isTTY: around.isTTY ?? false,
    columns: 80,
    write: (text: string | Uint8Array, done: () => void) => {
      written[name] += String(Buffer.from(text))
      done()
    },
  })
  const surroundings: Surroundings = {
    stdin: Object.assign(chunksOf(around.stdin ?? ''), { isTTY: around.isTTY ?? false }),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: around.env ?? {},
    cwd: () => cwd,
    ...(around.beginLongRun && { beginLongRun: around.beginLongRun }),
  }
  const code = await main(args, surroundings, around.linter ?? fakeLinter)
  return { code, ...written }
}

async function* chunksOf(text: string | Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}
