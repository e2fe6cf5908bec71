/** load: compiled tables, kept in the user's cache folder, since compiling a large pack takes longer than linting with it. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import v8 from 'node:v8'
import { restore, store, type Stored } from '../match/stored'
import type { RuleTable, Tables } from '../match/tables'
import { userCacheFolder } from '../read/user-folder'

const mostKept = 8

/** The tables that were kept under the key, or new ones, which are kept. A folder that cannot be written costs only time. */
export function keptTables(key: string, make: () => Tables, folder = folderOf(process.env)): Tables {
  if (folder === undefined) return make()
  const file = path.join(folder, `tables-${key}.bin`)
  const known = read(file)
  if (known) return known
  const tables = make()
  keep(tables, file)
  return tables
}

function folderOf(env: NodeJS.ProcessEnv): string | undefined {
  return env['COMPLAINTLINT_NO_CODE_CACHE'] ? undefined : userCacheFolder(env)
}

interface Kept {
  rules: readonly RuleTable[]
  languages: Record<string, Stored>
}

const sumLength = 32

/** Nothing when the bytes are not those that were written. */
function read(file: string): Tables | undefined {
  try {
    const bytes = fs.readFileSync(file)
    const data = bytes.subarray(sumLength)
    if (!sumOf(data).equals(bytes.subarray(0, sumLength))) return undefined
    const { rules, languages } = v8.deserialize(data) as Kept
    const restored = Object.entries(languages).map(([language, { numbers, words, texts }]) => {
      return [language, restore(Buffer.from(numbers), words, () => texts)] as const
    })
    return { rules, languages: Object.fromEntries(restored) }
  } catch {
    return undefined
  }
}

function keep({ rules, languages }: Tables, file: string): void {
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  try {
    const stored = Object.entries(languages).map(([language, table]) => [language, store(table)] as const)
    const data = v8.serialize({ rules, languages: Object.fromEntries(stored) } satisfies Kept)
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
    fs.writeFileSync(temporary, Buffer.concat([sumOf(data), data]), { mode: 0o600 })
    fs.renameSync(temporary, file)
    forgetOldest(path.dirname(file))
  } catch {
    remove(temporary)
  }
}

function remove(file: string): void {
  try {
    fs.rmSync(file, { force: true })
  } catch {
    // what could not be made is not there either
  }
}

function forgetOldest(folder: string): void {
  const kept = fs.readdirSync(folder).filter(name => /^tables-.*\.bin$/.test(name))
  const files = kept.map(name => path.join(folder, name))
  const timeOf = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const byAge = files.map(file => ({ file, time: timeOf(file) })).sort((a, b) => b.time - a.time)
  for (const { file } of byAge.slice(mostKept)) fs.rmSync(file, { force: true })
}

function sumOf(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}
