/** Finds patterns that do nothing: those that can never match, and those that another one of the rule always covers. */
import type { Key, Shape } from './shape'

/** Why a pattern can never match, in words for its author; undefined when it can. */
export function whyNever(shape: Shape): string | undefined {
  const parts = partsOf(shape)
  if (parts.some((part, index) => part.op === 'start' && parts.slice(0, index).some(takesWords)))
    return 'this can never match: ^ is the start of the sentence, and a word has to stand before it'
  if (parts.some((part, index) => part.op === 'end' && parts.slice(index + 1).some(takesWords)))
    return 'this can never match: $ is the end of the sentence, and a word has to stand behind it'
  if (parts.some(part => part.op === 'test' && part.keys.length === 0))
    return 'this can never match: a part of it holds no word'
  return undefined
}

/** True when whatever `covered` matches holds a match of `cover`. It may say no where the answer is hard to tell. */
export function covers(cover: Shape, covered: Shape): boolean {
  const wide = partsOf(cover)
  const narrow = partsOf(covered)
  for (let from = 0; from + wide.length <= narrow.length; from++)
    if (wide.every((part, index) => coversPart(part, narrow[from + index]))) return true
  return false
}

/** A part that is one of several is covered when each of them is. */
function coversPart(wide: Shape, narrow: Shape | undefined): boolean {
  if (!narrow) return false
  if (narrow.op === 'choice' && wide.op !== 'choice')
    return narrow.options.every(option => coversPart(wide, option))
  if (wide.op === 'test' && narrow.op === 'test') return isSubset(narrow.keys, wide.keys)
  if (wide.op === 'gap' && narrow.op === 'gap')
    return wide.words >= narrow.words && (wide.scope === narrow.scope || wide.scope === 'sentence')
  if (wide.op === 'choice' && narrow.op === 'choice')
    return narrow.options.every(option => wide.options.some(other => coversPart(other, option)))
  if (wide.op === 'choice') return wide.options.some(option => coversPart(option, narrow))
  return JSON.stringify(wide) === JSON.stringify(narrow)
}

function isSubset(keys: readonly Key[], of: readonly Key[]): boolean {
  if (keys.length > of.length) return false
  const all = setOf(of)
  return keys.every(key => all.has(key))
}

const sets = new WeakMap<readonly Key[], Set<Key>>()

function setOf(keys: readonly Key[]): Set<Key> {
  const known = sets.get(keys)
  if (known) return known
  const made = new Set(keys)
  sets.set(keys, made)
  return made
}

function partsOf(shape: Shape): readonly Shape[] {
  if (shape.op === 'mark') return partsOf(shape.part)
  return shape.op === 'sequence' ? shape.parts.flatMap(partsOf) : [shape]
}

function takesWords(part: Shape): boolean {
  return (
    part.op === 'test' ||
    part.op === 'any' ||
    part.op === 'class' ||
    part.op === 'separable' ||
    part.op === 'choice'
  )
}
