/** lint: outcomes are known by what they were made of: the bytes of a file, what applies to it, the rules and the version. */
import { hash } from 'node:crypto'
import v8 from 'node:v8'
import path from 'node:path'
import { openCacheFile, type ResultCache } from './cache-file'
import type { Task } from './outcome'

/** Opens the cache in a folder. */
export function openCache(folder: string): ResultCache {
  return openCacheFile(path.join(folder, 'results'))
}

/** All that a result depends on beside the bytes, as 32 hexadecimal digits. */
export type BasisOf = (task: Task) => string | undefined

/** None where code is at work that cannot be known by its text; such results are not kept. */
export function bases(): BasisOf {
  const known = new Map<Task['settings'], Map<string, string>>()

  return ({ path: name, settings, linter }) => {
    if (linter.fingerprint === undefined) return undefined
    const reading = /\.txt$/i.test(name) ? 'plain' : 'markdown'
    const about = `${reading} ${linter.fingerprint}`
    const own = known.get(settings) ?? new Map<string, string>()
    known.set(settings, own)
    const basis = own.get(about) ?? hash32(v8.serialize([about, settings.given, settings.rules]))
    own.set(about, basis)
    return basis
  }
}

/** 64 hexadecimal digits. */
export function keyOf(basis: string, bytes: Buffer): string {
  return hash32(bytes) + basis
}

function hash32(bytes: Buffer): string {
  return hash('sha256', bytes).slice(0, 32)
}
