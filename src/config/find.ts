/** config: where the configuration file of a reply is. */
import fs from 'node:fs'
import path from 'node:path'

const fileNames = ['.complaintlintrc.yml', '.complaintlintrc.yaml']

/** Finds the nearest configuration file at or above a folder, up to the repository root; remembers each folder. */
export function configFinder(): (folder: string) => string | undefined {
  const found = new Map<string, string | undefined>()
  return find

  function find(folder: string): string | undefined {
    if (found.has(folder)) return found.get(folder)
    const config = configIn(folder) ?? configAbove(folder)
    found.set(folder, config)
    return config
  }

  function configAbove(folder: string): string | undefined {
    const parent = path.dirname(folder)
    if (parent === folder || fs.existsSync(path.join(folder, '.git'))) return undefined
    return find(parent)
  }
}

function configIn(folder: string): string | undefined {
  return fileNames.map(name => path.join(folder, name)).find(file => fs.existsSync(file))
}
