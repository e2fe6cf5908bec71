/** Reads rule, move and lexicon files: what each holds, validated, with the place of every part at hand for messages. */
import { DataError, readYaml, type DataFault, type ReadData } from '../read/yaml'
import { nearest } from '../read/nearest'
import type { Category, Language, Move } from '../types'
import { categories, knownLanguages, moves } from '../vocabulary'
import {
  lexiconSchema,
  moveSchema,
  ruleSchema,
  type LexiconFile,
  type MoveFile,
  type MoveLanguage,
  type RuleFile,
  type RuleLanguage,
} from './schema'

/** A file of a rule pack; `path` is relative to the pack's folder, with `/`. */
export interface PackFile {
  path: string
  text: string
  /** The pack that it comes from; our own files have none. */
  origin?: string
}

export type RuleSource = {
  id: string
  file: string
  origin: string | undefined
  fault: ReadData<unknown>['fault']
} & (
  | { kind: 'rule'; category: Category; data: RuleFile; languages: Partial<Record<Language, RuleLanguage>> }
  | { kind: 'move'; move: Move; data: MoveFile; languages: Partial<Record<Language, MoveLanguage>> }
)

export interface LexiconFileSource {
  language: Language
  file: string
  data: LexiconFile
  fault: ReadData<unknown>['fault']
}

export interface Pack {
  rules: RuleSource[]
  lexicons: LexiconFileSource[]
}

/** @throws DataError with the faults of all files, not just of the first. */
export function readPack(files: readonly PackFile[]): Pack {
  const pack: Pack = { rules: [], lexicons: [] }
  const faults: DataFault[] = []
  for (const file of files) {
    try {
      readFile(file, pack)
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new DataError(faults)
  return pack
}

function readFile(file: PackFile, pack: Pack): void {
  const [folder = '', name = ''] = file.path.split('/').slice(-2)
  const id = name.replace(/\.ya?ml$/, '')
  if (folder === 'lexicon') {
    pack.lexicons.push({ language: id, file: file.path, ...readYaml(file.text, file.path, lexiconSchema) })
  } else if (folder === 'moves') {
    pack.rules.push(readMove(file, id))
  } else {
    pack.rules.push(readRule(file, id, folder))
  }
}

function readRule(file: PackFile, id: string, folder: string): RuleSource {
  const category = categories.find(known => known === folder)
  if (!category)
    throw wrongPlace(file, `a rule lies in a folder named after its category`, folder, categories)
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    throw new DataError([
      {
        file: file.path,
        line: 1,
        column: 1,
        message: `a rule is named by small letters, digits and hyphens: found “${id}”`,
      },
    ])
  const { data, fault } = readYaml(file.text, file.path, ruleSchema)
  return {
    kind: 'rule',
    id,
    file: file.path,
    origin: file.origin,
    category,
    data,
    fault,
    languages: pick<RuleLanguage>(data),
  }
}

function readMove(file: PackFile, id: string): RuleSource {
  const move = moves.find(known => known === id)
  if (!move) throw wrongPlace(file, `a file in moves/ is named after its move`, id, moves)
  const { data, fault } = readYaml(file.text, file.path, moveSchema)
  return {
    kind: 'move',
    id,
    file: file.path,
    origin: file.origin,
    move,
    data,
    fault,
    languages: pick<MoveLanguage>(data),
  }
}

function pick<T>(data: object): Partial<Record<Language, T>> {
  const found = Object.entries(data as Record<string, T>).filter(([key]) => knownLanguages.includes(key))
  return Object.fromEntries(found)
}

function wrongPlace(file: PackFile, law: string, found: string, expected: readonly string[]): DataError {
  const near = nearest(found, expected)
  const hint = near === undefined ? '' : `; did you mean “${near}”?`
  const message = `${law}: found “${found}”, expected one of ${expected.join(', ')}${hint}`
  return new DataError([{ file: file.path, line: 1, column: 1, message }])
}
