/** read: what belongs to the repository itself and is no reply. */
import fs from 'node:fs'
import path from 'node:path'

const aboutRepository =
  /^(readme|changelog|contributing|licen[cs]e|code[-_]of[-_]conduct)([._-][a-z]{2}([-_][a-z]{2})?)?(\.(md|markdown|txt))?$/

/** True for README.md, CHANGELOG, LICENSE.txt, README.nl.md and their like. */
export function isAboutRepository(fileName: string): boolean {
  return aboutRepository.test(fileName.toLowerCase())
}

/** The nearest folder at or above `folder` that holds a `.git`. */
export function repositoryRoot(folder: string): string | undefined {
  for (const above of foldersAbove(folder)) {
    if (fs.existsSync(path.join(above, '.git'))) return above
  }
  return undefined
}

/** True for what is in a folder at any depth, and for the folder itself; both paths are absolute. */
export function isBelow(absolute: string, folder: string): boolean {
  const relative = path.relative(folder, absolute)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}

/** `folder`, its parent, and so on up to the root of the file system. */
export function* foldersAbove(folder: string): Generator<string> {
  let current = folder
  for (;;) {
    yield current
    const parent = path.dirname(current)
    if (parent === current) return
    current = parent
  }
}
