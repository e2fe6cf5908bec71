/** lint: where the outcomes of earlier runs are kept. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { userCacheFolder } from '../read/user-folder'

/** Beside the packages of the project, else in the user's own folder for such things; undefined where there is none. */
export function defaultCacheFolder(cwd: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const packages = packagesAbove(cwd)
  if (packages !== undefined) return path.join(packages, '.cache', 'complaintlint')
  const own = userCacheFolder(env)
  return own && path.join(own, createHash('sha256').update(cwd).digest('hex').slice(0, 16))
}

function packagesAbove(folder: string): string | undefined {
  const packages = path.join(folder, 'node_modules')
  if (fs.existsSync(packages)) return packages
  const parent = path.dirname(folder)
  return parent === folder ? undefined : packagesAbove(parent)
}
