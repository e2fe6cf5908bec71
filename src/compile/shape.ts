/** What a pattern demands of tokens, once its word forms and classes are looked up. */

/**
 * A key names what a token can be: a word in matching form (`druk`), a written accent (`één`), a kind (`#number`),
 * or an ending or beginning (`+fout`, `klacht+`).
 */
export type Key = string

export type Shape =
  | { op: 'test'; keys: readonly Key[] }
  | { op: 'any' }
  | { op: 'separable'; heads: readonly Key[]; particle: Key }
  | { op: 'class'; name: string }
  | { op: 'gap'; words: number; scope: 'clause' | 'sentence' }
  | { op: 'sequence'; parts: readonly Shape[] }
  | { op: 'choice'; options: readonly Shape[] }
  | { op: 'optional'; part: Shape }
  | { op: 'unordered'; parts: readonly Shape[] }
  | { op: 'not'; part: Shape }
  | { op: 'mark'; part: Shape }
  | { op: 'start' | 'end' | 'comma' }

export function sequence(parts: readonly Shape[]): Shape {
  const flat = parts.flatMap(part => (part.op === 'sequence' ? part.parts : [part]))
  return flat.length === 1 && flat[0] ? flat[0] : { op: 'sequence', parts: flat }
}

/** Options that each test one token become one test, which is faster and can be an anchor. */
export function choice(options: readonly Shape[]): Shape {
  const flat = options.flatMap(option => (option.op === 'choice' ? option.options : [option]))
  const keys = new Set(flat.flatMap(option => (option.op === 'test' ? option.keys : [])))
  const others = [...new Set(flat.filter(option => option.op !== 'test'))]
  const all: Shape[] = keys.size > 0 ? [{ op: 'test', keys: [...keys] }, ...others] : others
  return all.length === 1 && all[0] ? all[0] : { op: 'choice', options: all }
}
