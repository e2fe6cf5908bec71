/** Replies for the benchmarks, put together from the sentences of the rule files: never the same twice, always the same again. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unmark } from '../../src/compile/marks'
import type { Pack, PackFile } from '../../src/compile/rules'
import { random } from './random'

export function readRules(root: string): PackFile[] {
  const folder = path.join(root, 'rules')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .filter(name => name.endsWith('.yml') && name.includes('/') && !name.startsWith('profiles/'))
    .sort()
    .map(name => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }))
}

/** Replies of some 150 words, Dutch and English in turn: mostly good sentences, with a fault here and there. */
export function repliesOf(pack: Pack, count: number): string[] {
  const next = random(1)
  const sentences = { nl: sentencesOf(pack, 'nl'), en: sentencesOf(pack, 'en') }
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 === 0 ? 'nl' : 'en'
    const { good, bad } = sentences[language]
    const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? ''
    const paragraph = (): string =>
      Array.from({ length: 4 }, () => (next() < 0.15 ? pick(bad) : pick(good))).join(' ')
    const [hello, bye] =
      language === 'nl' ? ['Beste {{naam}},', 'Met vriendelijke groet,'] : ['Dear {{name}},', 'Kind regards,']
    const body = [paragraph(), paragraph(), `- ${pick(good)}\n- **${pick(good)}**`, paragraph()]
    return `---\nlang: ${language}\n---\n${hello}\n\n${body.join('\n\n')}\n\n${bye}\n\nSanne\n`
  })
}

function sentencesOf(pack: Pack, language: string): { good: string[]; bad: string[] } {
  const rules = pack.rules.flatMap(rule => (rule.kind === 'rule' ? (rule.languages[language] ?? []) : []))
  return {
    good: rules.flatMap(rule => [
      ...rule.examples.map(({ good }) => good),
      ...(rule.traps ?? []).flatMap(trap => (typeof trap === 'string' ? trap : [])),
    ]),
    bad: rules.flatMap(rule => rule.examples.map(({ bad }) => unmark(bad).text)),
  }
}
