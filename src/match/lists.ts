/** Many lists of whole numbers in two flat arrays, so that tables are read from disk without being parsed. */

/** Numbers of 16 bits where all are that small: half the bytes are read at start-up and kept at hand. */
export type Numbers = Int16Array | Int32Array

export interface Lists {
  /** Where list n begins in `values`; one more entry says where the last ends. */
  offsets: Int32Array
  values: Numbers
}

export function numbersOf(values: readonly number[]): Numbers {
  return values.every(value => value === (value << 16) >> 16)
    ? Int16Array.from(values)
    : Int32Array.from(values)
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length
  })
  return { offsets, values: numbersOf(lists.flat()) }
}

/** Lists to which others are added: those of the same number are joined. */
export function joinLists(some: Lists, others: Lists): Lists {
  const count = Math.max(countOf(some), countOf(others))
  return listsOf(
    Array.from({ length: count }, (_, index) => [...listAt(some, index), ...listAt(others, index)]),
  )
}

export function countOf({ offsets }: Lists): number {
  return offsets.length - 1
}

/** A view of one list; empty where there is none. */
export function listAt({ offsets, values }: Lists, index: number): Numbers {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)
}
