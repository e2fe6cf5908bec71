/** report: all formatters at once, for callers that cannot wait for one to load. */
import { didYouMean } from '../read/nearest'
import { azure } from './azure'
import { checkstyle } from './checkstyle'
import { compact } from './compact'
import { github } from './github'
import { gitlab } from './gitlab'
import { redacting, type FormatName } from './index'
import { json } from './json'
import { jsonl } from './jsonl'
import { junit } from './junit'
import { markdown } from './markdown'
import { pretty } from './pretty'
import { rdjson, rdjsonl } from './rdjson'
import { sarif } from './sarif'
import { tap } from './tap'
import type { Formatter } from './types'

export type { FormatName } from './index'

/** @throws RangeError for an unknown name */
export function formatterNamed(name: string): Formatter {
  if (!Object.hasOwn(all, name))
    throw new RangeError(`unknown format “${name}”${didYouMean(name, Object.keys(all))}`)
  return redacting(all[name as FormatName])
}

const all = {
  azure,
  checkstyle,
  compact,
  github,
  gitlab,
  json,
  jsonl,
  junit,
  markdown,
  pretty,
  rdjson,
  rdjsonl,
  sarif,
  tap,
} satisfies Record<FormatName, Formatter>
