/** read: the folder of the user's own for what can be made again. */
import os from 'node:os'
import path from 'node:path'

/** Undefined where the user has no home, as in some containers. */
export function userCacheFolder(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['XDG_CACHE_HOME'] ?? (process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined)
  if (named && path.isAbsolute(named)) return path.join(named, 'complaintlint')
  try {
    const folder = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']
    return path.join(os.homedir(), ...folder, 'complaintlint')
  } catch {
    return undefined
  }
}
