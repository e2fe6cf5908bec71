/** The recipes of the README: what a user copies is what is run here. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

const readme = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'README.md'), 'utf8')

/** The blocks of the section about hooks and pipelines, in order; `name` is what the comment on the first line names. */
export function recipes() {
  const section = /^## In the commit hook and in CI\n([^]*?)^## /m.exec(readme)?.[1] ?? ''
  return [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
    name: /^(?:#|\/\/) ([^\s:]+)/.exec(text)?.[1],
    language,
    text,
  }))
}

export function recipeOf(name) {
  const found = recipes().find(recipe => recipe.name === name)
  if (found === undefined) throw new Error(`the README has no recipe for ${name}`)
  return found.text
}
