/** Decides which problems the directives in a reply cover, and remembers which directives had something to cover. */
import type { Parsed } from '../parse'
import type { Problem } from '../types'
import type { Directive, Target } from './directives'
import { linesMeant } from './directive-lines'
import { createRanges } from './ranges'

/** True for a problem that a directive covers; every directive that does counts as used. */
export type Suppress = (problem: Pick<Problem, 'rule' | 'category' | 'start'>) => boolean

export function createSuppress(
  directives: readonly Directive[],
  parsed: Pick<Parsed, 'reply' | 'comments'>,
): Suppress {
  if (directives.length === 0) return () => false
  const ranges = createRanges(directives)
  const groups = groupTargets(directives, parsed)

  return ({ rule, category, start }) => {
    const names = ['', rule, category]
    const found = names.flatMap(name => [groups.get(name), groups.get(`${start.line} ${name}`)])
    let isCovered = ranges.cover(start.offset, rule, category)
    for (const group of found) {
      if (!group) continue
      isCovered = true
      use(group)
    }
    return isCovered
  }
}

/** The targets with the same name and line; there may be many, and they are all used at once. */
interface Group {
  targets: Target[]
  isUsed: boolean
}

/** By name for the whole file, by line and name for one line. */
function groupTargets(
  directives: readonly Directive[],
  parsed: Pick<Parsed, 'reply' | 'comments'>,
): Map<string, Group> {
  const groups = new Map<string, Group>()
  const linesOf = linesMeant(parsed)
  for (const directive of directives) {
    const places = directive.word === 'disable-file' ? [''] : linesOf(directive).map(line => `${line} `)
    for (const place of places) for (const target of directive.targets) add(`${place}${target.name}`, target)
  }
  return groups

  function add(key: string, target: Target): void {
    const group = groups.get(key) ?? { targets: [], isUsed: false }
    group.targets.push(target)
    groups.set(key, group)
  }
}

function use(group: Group): void {
  if (group.isUsed) return
  group.isUsed = true
  for (const target of group.targets) target.status = 'used'
}
