/** Build step: the licences of the packages that are bundled, which ask to come along. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() })

/**
 * Writes dist/THIRD-PARTY-LICENSES.txt for the packages that the bundled files come from.
 * @throws Error for a package without a licence text
 */
export function writeLicences(root: string, bundledFiles: readonly string[]): void {
  const packages = [...new Set(bundledFiles.flatMap(packageFolder))].sort()
  const texts = packages.map(folder => licenceOf(path.join(root, folder)))
  writeFileSync(path.join(root, 'dist', 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
}

function packageFolder(file: string): string[] {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)
  return found ? [found[0]] : []
}

function licenceOf(folder: string): string {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  )
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence text in ${folder}`)
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`
}
