/** Turns offsets into lines and columns. */
import type { Point } from '../types'

/** @param lineStarts the offset at which each line begins, the first being 0. */
export function createPointFinder(lineStarts: readonly number[]): (offset: number) => Point {
  return offset => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset }
  }
}
