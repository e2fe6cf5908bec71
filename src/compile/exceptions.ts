/** Numbers the exceptions of all patterns; one that many patterns share is compiled once. */
import { scopes, type Scope } from '../match/tables'
import { NotationError } from './notation'
import type { UnlessFile } from './schema'
import type { Key } from './shape'

export interface Exceptions {
  /** The numbers of the exceptions that a rule or a pattern names. */
  numbers: (unless: UnlessFile | undefined) => number[]
  /** By exception, from the first new one on. */
  scopes: readonly number[]
  entries: readonly number[]
  texts: readonly string[]
  /** By exception: the words of which it cannot do without one. */
  needs: readonly (readonly Key[] | undefined)[]
}

interface Compiled {
  entry: number
  need: readonly Key[] | undefined
}

/** @param first the number of the first exception */
export function createExceptions(compileText: (text: string) => Compiled, first = 0): Exceptions {
  const entries: number[] = []
  const scopeNumbers: number[] = []
  const texts: string[] = []
  const needs: (readonly Key[] | undefined)[] = []
  const numberOf = new Map<string, number>()
  const compiledOf = new Map<string, Compiled>()
  /** Those of a rule are asked for with each of its patterns. */
  const known = new WeakMap<UnlessFile, number[]>()

  return { numbers, scopes: scopeNumbers, entries, texts, needs }

  function numbers(unless: UnlessFile | undefined): number[] {
    if (!unless) return []
    const made =
      known.get(unless) ??
      scopes.flatMap(scope => (unless[scope] ?? []).flatMap(text => readable(() => number(scope, text))))
    known.set(unless, made)
    return made
  }

  /** One that cannot be read is told at its own place, not at each pattern that it would silence. */
  function readable(make: () => number): number[] {
    try {
      return [make()]
    } catch (error) {
      if (error instanceof NotationError) return []
      throw error
    }
  }

  function number(scope: Scope, text: string): number {
    const name = `${scope} ${text}`
    const known = numberOf.get(name)
    if (known !== undefined) return known
    const compiled = compiledOf.get(text) ?? compileText(text)
    compiledOf.set(text, compiled)
    const made = first + entries.push(compiled.entry) - 1
    // the word may stand in the sentence beside
    needs.push(scope === 'nearby' ? undefined : compiled.need)
    scopeNumbers.push(scopes.indexOf(scope))
    texts.push(text)
    numberOf.set(name, made)
    return made
  }
}
