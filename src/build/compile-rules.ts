/** Build step: compiles rules/ into src/generated/, so that a run parses no YAML. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPack, type PackFile } from '../compile/rules'
import { compile } from '../compile/tables'

/**
 * Writes the tables as JSON, a file for the rules and one for each language, and the module that reads them when they
 * are asked for.
 * @throws DataError when a rule file is wrong; its message lists every fault with file, line and column.
 */
export function compileRules(root: string): void {
  const folder = path.join(root, 'rules')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.split(path.sep).join('/')).sort()
  const files: PackFile[] = names
    .filter(name => name.endsWith('.yml') && name.includes('/') && !name.startsWith('profiles/'))
    .map(name => ({ path: `rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }))
  const code = names.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  const { rules, languages } = compile(readPack(files))
  const target = path.join(root, 'src', 'generated')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, table] of [['rules', rules] as const, ...Object.entries(languages)])
    writeFileSync(path.join(target, `${name}.json`), JSON.stringify(table))
  writeFileSync(path.join(target, 'rules.ts'), moduleText(Object.keys(languages), code))
}

function moduleText(languages: readonly string[], code: readonly string[]): string {
  const imports = code.map((name, index) => `import rule${index} from '../../rules/${name.replace(/\.ts$/, '')}'`)
  const getters = languages.map(language => `    get ${language}() { return (${language} ??= read('${language}') as LanguageTables) },`)
  return `/** Written by the build from rules/; not kept in git. The tables lie beside this module, or beside the bundle. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CodeRule } from '../judge/rule'
import type { LanguageTables, RuleTable, Tables } from '../match/tables'
${imports.join('\n')}

${languages.map(language => `let ${language}: LanguageTables | undefined`).join('\n')}

export const tables: Tables = {
  rules: read('rules') as readonly RuleTable[],
  languages: {
${getters.join('\n')}
  },
}

export const codeRules = [${code.map((_, index) => `rule${index}`).join(', ')}] as unknown as readonly CodeRule<never>[]

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(__dirname, \`\${name}.json\`), 'utf8'))
}
`
}
