/** lint: outcomes are known by what they were made of: the bytes of a file, what applies to it, the rules and the version. */
import { createHash } from 'node:crypto'
import v8 from 'node:v8'
import path from 'node:path'
import { openCacheFile, type ResultCache } from './cache-file'
import type { Task } from './outcome'

/** Opens the cache in a folder. */
export function openCache(folder: string): ResultCache {
  return openCacheFile(path.join(folder, 'results'))
}

/** What a key begins with: all that a result depends on beside the bytes. */
export type PrefixOf = (task: Task) => string | undefined

/** No prefix where code is at work that cannot be known by its text; such results are not kept. */
export function prefixes(): PrefixOf {
  const known = new Map<Task['settings'], Map<string, string>>()

  return ({ path: name, settings, linter }) => {
    if (linter.fingerprint === undefined) return undefined
    const reading = /\.txt$/i.test(name) ? 'plain' : 'markdown'
    const about = `${reading} ${linter.fingerprint}`
    const own = known.get(settings) ?? new Map<string, string>()
    known.set(settings, own)
    const prefix = own.get(about) ?? digest(v8.serialize([about, settings.given, settings.rules]))
    own.set(about, prefix)
    return prefix
  }
}

/** 32 hexadecimal digits. */
export function keyOf(prefix: string, bytes: Buffer): string {
  return createHash('sha256').update(prefix).update(bytes).digest('hex').slice(0, 32)
}

function digest(text: Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
