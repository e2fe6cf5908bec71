/** Finds things in lists that stand in order, without looking at all of them. */

/** The index of the first that is late, or the length of the list; what comes behind a late one is late as well. */
export function firstLate<T>(list: readonly T[], isLate: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one === undefined || isLate(one)) high = middle
    else low = middle + 1
  }
  return low
}
