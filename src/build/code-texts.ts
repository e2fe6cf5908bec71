/** Build step: what the rules that are written in code say, by language, beside the texts of the others. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeRules } from '../generated/rules'
import { storeTexts } from '../match/stored-rules'

/** Writes dist/<language>.code-rules.json and dist/<language>.code-rules.reasons.json. */
export function writeCodeTexts(root: string): void {
  for (const [name, texts] of Object.entries(storeTexts('code-rules', codeRules)))
    writeFileSync(path.join(root, 'dist', name), texts)
}
