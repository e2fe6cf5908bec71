/** Build step: compiles rules/ into src/generated/rules.ts, so that a run parses no YAML. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readPack, type PackFile } from '../compile/rules'
import { compile } from '../compile/tables'

/** @throws DataError when a rule file is wrong; its message lists every fault with file, line and column. */
export function compileRules(root: string): void {
  const folder = path.join(root, 'rules')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .sort()
  const files: PackFile[] = names
    .filter(name => name.endsWith('.yml') && name.includes('/') && !name.startsWith('profiles/'))
    .map(name => ({ path: `rules/${name}`, text: readFileSync(path.join(folder, name), 'utf8') }))
  const code = names.filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  const tables = compile(readPack(files))
  const target = path.join(root, 'src', 'generated')
  mkdirSync(target, { recursive: true })
  writeFileSync(path.join(target, 'rules.ts'), moduleText(JSON.stringify(tables), code))
}

function moduleText(json: string, code: readonly string[]): string {
  const imports = code.map(
    (name, index) => `import rule${index} from '../../rules/${name.replace(/\.ts$/, '')}'`,
  )
  const escaped = json
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "\\'")
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  return `/** Written by the build from rules/; not kept in git. */
import type { CodeRule } from '../judge/rule'
import type { Tables } from '../match/tables'
${imports.join('\n')}

export const tables = JSON.parse('${escaped}') as Tables
export const codeRules = [${code.map((_, index) => `rule${index}`).join(', ')}] as unknown as readonly CodeRule<never>[]
`
}
