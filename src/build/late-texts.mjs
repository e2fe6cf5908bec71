/**
 * Part of the build: what a rule that is written in code says is left out of the bundles, a quarter of which it would be,
 * and read from a file when it is asked for, as with the other rules.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export const lateTexts = {
  name: 'late-texts',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]rules[\\/][a-z]+[\\/][a-z-]+\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8')
      const texts = textsIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest))
      return texts ? { loader: 'ts', contents: withoutTexts(source, texts, file) } : undefined
    })
  },
}

/** The property of the object that a rule file exports by `defineRule`. */
function textsIn(tree) {
  const exported = tree.statements.find(ts.isExportAssignment)?.expression
  if (!exported || !ts.isCallExpression(exported)) return undefined
  const [rule] = exported.arguments
  return rule?.properties.find(property => property.name?.text === 'texts')
}

function withoutTexts(source, texts, file) {
  const languages = texts.initializer.properties.map(({ name }) => name.text)
  const id = path.basename(file, '.ts')
  return `import { codeTexts } from '../../src/generated/rules'
${source.slice(0, texts.pos)}
get texts() { return codeTexts(${JSON.stringify(id)}, ${JSON.stringify(languages)}) }
${source.slice(texts.end)}`
}
