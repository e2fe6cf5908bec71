/** Build step: compiles rules/ into src/generated/, so that a run parses no YAML. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPack, type PackFile } from '../compile/rules'
import { readProfile } from '../compile/profiles'
import { compile } from '../compile/tables'
import { store } from '../match/stored'
import { storeRules } from '../match/stored-rules'

/**
 * Writes the tables of the rules and of each language, and the module that reads them when they are asked for.
 * @throws DataError when a rule file is wrong; its message lists every fault with file, line and column.
 */
export function compileRules(root: string): void {
  const folder = path.join(root, 'rules')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .sort()
  const files: PackFile[] = names
    .filter(name => name.endsWith('.yml') && name.includes('/') && !name.startsWith('profiles/'))
    .map(name => ({ path: `rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }))
  const code = names.filter(
    name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('lexicon/'),
  )
  const { rules, languages } = compile(readPack(files))
  const target = path.join(root, 'src', 'generated')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, text] of Object.entries(storeRules(rules))) writeFileSync(path.join(target, name), text)
  for (const [language, table] of Object.entries(languages)) {
    const { numbers, words, texts } = store(table)
    writeFileSync(path.join(target, `${language}.bin`), numbers)
    writeFileSync(path.join(target, `${language}.json`), words)
    writeFileSync(path.join(target, `${language}.texts.json`), texts)
  }
  writeFileSync(path.join(target, 'rules.ts'), moduleText(Object.keys(languages), code))
  writeFileSync(path.join(target, 'profiles.ts'), profilesText(folder, names))
}

/** The profiles as text, which is read when a reply asks for one. */
function profilesText(folder: string, names: readonly string[]): string {
  const profiles = names
    .filter(name => name.startsWith('profiles/') && name.endsWith('.yml'))
    .map(name => readProfile({ path: `rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }))
    .map(({ id, about, languages, stages, requirements }) => ({ id, about, languages, stages, requirements }))
  return `/** Written by the build from rules/profiles/; not kept in git. */\nexport const profileData = ${JSON.stringify(JSON.stringify(profiles))}\n`
}

function moduleText(languages: readonly string[], code: readonly string[]): string {
  const imports = code.map(
    (name, index) => `import rule${index} from '../../rules/${name.replace(/\.ts$/, '')}'`,
  )
  const getters = languages.map(
    language => `    get ${language}() { return (${language} ??= languageTables('${language}')) },`,
  )
  return `/** Written by the build from rules/; not kept in git. The tables lie beside this module, or beside the bundle. */
import fs from 'node:fs'
import path from 'node:path'
import type { CodeRule, CodeRuleTexts } from '../judge/rule'
import { restore } from '../match/stored'
import { restoreRules, textReader } from '../match/stored-rules'
import type { LanguageTables, Tables } from '../match/tables'
${imports.join('\n')}

${languages.map(language => `let ${language}: LanguageTables | undefined`).join('\n')}

export const tables: Tables = {
  rules: restoreRules(read),
  languages: {
${getters.join('\n')}
  },
}

export const codeRules = [${code.map((_, index) => `rule${index}`).join(', ')}] as unknown as readonly CodeRule<never>[]

/** The texts of these rules in the bundles, which the build writes without. */
export const codeTexts = textReader<CodeRuleTexts>('code-rules', ['why', 'examples', 'traps'], read)

function languageTables(language: string): LanguageTables {
  const numbers = fs.readFileSync(path.join(__dirname, \`\${language}.bin\`))
  return restore(numbers, read(\`\${language}.json\`), () => read(\`\${language}.texts.json\`))
}

function read(name: string): string {
  return fs.readFileSync(path.join(__dirname, name), 'utf8')
}
`
}
