/** Many lists of whole numbers in two flat arrays, so that tables are read from disk without being parsed. */

export interface Lists {
  /** Where list n begins in `values`; one more entry says where the last ends. */
  offsets: Int32Array
  values: Int32Array
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Int32Array(lists.length + 1)
  lists.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length
  })
  return { offsets, values: Int32Array.from(lists.flat()) }
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
export function listAt({ offsets, values }: Lists, index: number): Int32Array {
  return values.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)
}
