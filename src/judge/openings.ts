/** Tells where in the body of a reply a sentence stands: what may be said at its start or end only is judged by this. */
import type { Occurrence } from '../match'
import type { Block, Reply } from '../types'

export type StandsAt = (place: 'first' | 'opening' | 'last', one: Occurrence) => boolean

const openingSentences = 4

/** Use one for all occurrences of a reply. */
export function createStandsAt(reply: Reply): StandsAt {
  const body = reply.blocks.filter(({ zone }) => zone === 'body')
  const [first] = body
  const last = body.at(-1)
  let opening: ReadonlyMap<Block, number> | undefined

  return (place, { block, sentence }) => {
    if (place === 'first') return block === first && sentence === 0
    if (place === 'opening') {
      opening ??= openingBlocks(body)
      return (opening.get(block) ?? openingSentences) + sentence < openingSentences
    }
    return block === last && sentence === block.sentences.length - 1
  }
}

/** The blocks in which the opening stands, with the number of sentences before each. Headings don't count. */
function openingBlocks(body: readonly Block[]): ReadonlyMap<Block, number> {
  const before = new Map<Block, number>()
  let count = 0
  for (const block of body) {
    before.set(block, count)
    if (block.form !== 'heading') count += block.sentences.length
    if (count >= openingSentences) break
  }
  return before
}
