/** Asks the parsers beneath retext-dutch and retext-english for sentences; the only file that knows them. */

import type { Nodes } from 'nlcst'
import { ParseDutch } from 'parse-dutch'
import { ParseEnglish } from 'parse-english'
import type { Language } from '../../types'

/** Where the sentences of `text` start, in ascending order. */
export function startsInProse(text: string, language: Language): number[] {
  const starts: number[] = []
  collect(parserOf(language).parse(text), starts)
  return starts
}

let dutch: ParseDutch | undefined
let english: ParseEnglish | undefined

function parserOf(language: Language): ParseDutch | ParseEnglish {
  if (language === 'nl') return (dutch ??= new ParseDutch())
  return (english ??= new ParseEnglish())
}

function collect(node: Nodes, starts: number[]): void {
  if (node.type === 'SentenceNode') {
    const offset = node.position?.start.offset
    if (offset !== undefined) starts.push(offset)
  } else if ('children' in node) {
    for (const child of node.children) collect(child, starts)
  }
}
