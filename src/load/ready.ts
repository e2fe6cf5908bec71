/** load: rules that are ready to lint with; what is already compiled is not compiled again. */
import { createHash } from 'node:crypto'
import { readPack, type PackFile } from '../compile/rules'
import { extend } from '../compile/extend'
import { compile } from '../compile/tables'
import type { NamedRules } from '../config'
import { codeRules, tables } from '../generated/rules'
import type { Rules } from '../judge'
import type { Tables } from '../match/tables'
import { builtInFolder, builtInLexicon, loadPlugins, packFiles, readPackFolder } from './index'
import { keptTables } from './kept-tables'

export interface ReadyRules {
  rules: Rules
  /** Changes when the rules do; absent where it cannot be known, as with plugins. */
  fingerprint: string | undefined
}

/**
 * The same rules as `loadRules` gives.
 * @param ours the fingerprint of the built-in rules and of the program
 * @throws DataError, Error
 */
export function readyRules(named: NamedRules, ours: string | undefined): ReadyRules {
  const code = [...codeRules, ...loadPlugins(named)]
  const isData = named.plugins.length === 0
  if (named.rulePacks.length === 0) return { rules: { tables, code }, fingerprint: isData ? ours : undefined }
  const files = packFiles(named)
  const key = ours === undefined ? undefined : keyOf(ours, files)
  const make = () => withPacks(files)
  return {
    rules: { tables: key === undefined ? make() : keptTables(key, make), code },
    fingerprint: isData ? key : undefined,
  }
}

/** Only what the packs add is compiled, unless they change the word classes that our own patterns name. */
function withPacks(files: readonly PackFile[]): Tables {
  return (
    extend(tables, readPack(files), builtInLexicon) ??
    compile(readPack([...readPackFolder(builtInFolder()), ...files]))
  )
}

function keyOf(ours: string, files: readonly PackFile[]): string {
  const hash = createHash('sha256').update(ours)
  for (const { path, text, origin } of files) hash.update(JSON.stringify([path, text, origin]))
  return hash.digest('hex').slice(0, 32)
}
