/** load: the built-in rules together with the packs and plugins that a configuration names. */
import fs from 'node:fs'
import path from 'node:path'
import { readPack, type LexiconFileSource, type Pack, type PackFile } from '../compile/rules'
import { compile } from '../compile/tables'
import type { NamedRules } from '../config'
import { codeRules } from '../generated/rules'
import type { Rules } from '../judge'
import type { CodeRule } from '../judge/rule'
import { readText } from '../read/file'
import { isBelow, repositoryRoot } from '../read/repository'
import type { Language } from '../types'
import { loadModule, resolvePackage } from './module'
import { readPlugin } from './plugin'

export interface Loaded {
  rules: Rules
  pack: Pack
}

/**
 * The rules of all packs and plugins and our own. Packs are data: nothing in them is run. A plugin is code that the
 * user named.
 * @throws DataError for files that are wrong, Error for a pack or plugin that cannot be found or is no rule
 */
export function loadRules(named: NamedRules): Loaded {
  const pack = readPack([...readPackFolder(builtInFolder()), ...packFiles(named)])
  return { pack, rules: { tables: compile(pack), code: [...codeRules, ...loadPlugins(named)] } }
}

/** The files of the named packs. */
export function packFiles({ base, rulePacks }: NamedRules): PackFile[] {
  return rulePacks.flatMap(name => readPackFolder(folderOf(name, base), name))
}

export function loadPlugins({ base, plugins }: NamedRules): readonly CodeRule<never>[] {
  return plugins.flatMap(name => readPlugin(loadModule(name, base), name))
}

/**
 * The YAML files of a pack, sorted by path; `origin` names the pack in lists of rules.
 * @throws Error for one that cannot be read or leads out of the repository
 */
export function readPackFolder(folder: string, origin?: string): PackFile[] {
  const shown = path.relative(process.cwd(), folder).split(path.sep).join('/')
  return filesIn(folder).map(({ name, isLink }) => {
    const path = shown === '' ? name : `${shown}/${name}`
    if (isLink && leadsOut(folder, name))
      throw new Error(`${path} is a link that leads out of the repository`)
    return { path, text: textOf(folder, name, path), ...(origin !== undefined && { origin }) }
  })
}

/** Links to folders are not followed, so that loops end. */
function filesIn(folder: string): { name: string; isLink: boolean }[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() || entry.isSymbolicLink())
    .map(entry => ({
      name: path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(
      ({ name }) =>
        /\.ya?ml$/.test(name) && name.includes('/') && !/(^|\/)(node_modules|profiles)\//.test(name),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What a pack holds may be shown in messages, so it must not be a file of somewhere else. */
function leadsOut(folder: string, name: string): boolean {
  const file = path.join(folder, name)
  return (
    fs.existsSync(file) && !isBelow(fs.realpathSync(file), fs.realpathSync(repositoryRoot(folder) ?? folder))
  )
}

function textOf(folder: string, name: string, shown: string): string {
  const decoded = readText(path.join(folder, name))
  if ('text' in decoded) return decoded.text
  throw new Error(`${shown} ${decoded.error}`)
}

/** Our own rule files: the package ships them beside the tables that were made of them. */
export function builtInFolder(): string {
  const above = [path.resolve(__dirname, '..', 'rules'), path.resolve(__dirname, '..', '..', 'rules')]
  const folder = above.find(candidate => fs.existsSync(path.join(candidate, 'lexicon')))
  if (folder === undefined)
    throw new Error('the rule files of complaintlint are not where they were installed')
  return folder
}

/** Our own word classes of a language. */
export function builtInLexicon(language: Language): LexiconFileSource | undefined {
  const folder = builtInFolder()
  const name = `lexicon/${language}.yml`
  if (!fs.existsSync(path.join(folder, name))) return undefined
  return readPack([{ path: name, text: textOf(folder, name, name) }]).lexicons[0]
}

function folderOf(name: string, base: string): string {
  if (path.isAbsolute(name)) {
    if (fs.statSync(name, { throwIfNoEntry: false })?.isDirectory()) return name
    throw new Error(`there is no folder ${name}`)
  }
  return path.dirname(resolvePackage(`${name}/package.json`, name, base))
}
