/** Build step: what the rules that are written in code say, by language, beside the texts of the others. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeRules } from '../generated/rules'
import { storeTexts } from '../match/stored-rules'

/** Writes dist/<language>.code-rules.json. */
export function writeCodeTexts(root: string): void {
  for (const [language, texts] of Object.entries(storeTexts(codeRules)))
    writeFileSync(path.join(root, 'dist', `${language}.code-rules.json`), texts)
}
