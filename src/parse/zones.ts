/** Tells the zones of a reply apart: subject, salutation, body, closing, signature and what is quoted. */
import type { BlockForm, Channel, Zone } from '../types'
import type { MappedText } from './mapped-text'
import type { Prose } from './prose'
import { linesOf, type Line } from './zones/layout'
import { markLetter } from './zones/letter'
import { speakersOf } from './zones/speakers'
import { markThread } from './zones/threads'

/** A run of text within one zone. */
export interface ZonedText {
  zone: Zone
  form: BlockForm
  text: MappedText
}

/**
 * The blocks in order, cut so that each lies in one zone. When all of a reply stands in a block quote, the quote is
 * a way to show a template, and what is in it is ours.
 */
export function zonesOf(blocks: readonly Prose[], source: string, channel: Channel): ZonedText[] {
  const own = blocks.reduce(
    (least, { quoteDepth, code }) => (code ? least : Math.min(least, quoteDepth)),
    Infinity,
  )
  const lines = linesOf(blocks, own)
  const ours = lines.slice(0, markThread(lines))
  markLetter(ours, speakersOf(ours, source, channel))
  const linesByBlock = groupByBlock(lines)
  return blocks.flatMap(block => {
    const { form, text } = block
    if (block.code) return { zone: 'code', form, text }
    if (block.quoteDepth > own) return { zone: 'quote', form, text }
    return cut(block, linesByBlock.get(block) ?? [])
  })
}

function groupByBlock(lines: readonly Line[]): ReadonlyMap<Prose, Line[]> {
  const groups = new Map<Prose, Line[]>()
  for (const line of lines) {
    const group = groups.get(line.block)
    if (group) group.push(line)
    else groups.set(line.block, [line])
  }
  return groups
}

interface Run {
  zone: Zone | undefined
  form: BlockForm
  start: number
  end: number
}

/** The runs of one zone within a block, and the items of a list that is written with bullets of its own. */
function cut({ form, text }: Prose, lines: readonly Line[]): ZonedText[] {
  const runs: Run[] = []
  for (const line of lines) {
    const bullet = /^\s*[•●▪◦‣]\s*/.exec(line.text)?.[0].length ?? 0
    for (const segment of line.segments) {
      const last = runs.at(-1)
      const start = line.start + segment.start
      const end = line.start + segment.end
      if (bullet > 0) runs.push({ zone: segment.zone, form: 'item', start: start + bullet, end })
      else if (last && last.zone === segment.zone) last.end = end
      else runs.push({ zone: segment.zone, form, start, end })
    }
  }
  return runs.flatMap(run => {
    const part = runs.length === 1 ? text : text.slice(run.start, run.end).trim()
    return run.zone && part.text !== '' ? { zone: run.zone, form: run.form, text: part } : []
  })
}
