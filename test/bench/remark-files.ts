/** The yardstick as a program: parses every file below a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { remark } from './remark'

const [folder = '.'] = process.argv.slice(2)
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.md')) remark(readFileSync(path.join(folder, name), 'utf8'))
