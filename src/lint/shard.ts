/** lint: splits a run over several machines; where a file goes depends on its path alone. */

/** Part `index` of `count`, from 1. */
export interface Shard {
  index: number
  count: number
}

/** Each path is in exactly one of the shards, and files that come or go move no other. */
export function isInShard(path: string, { index, count }: Shard): boolean {
  return hash(path) % count === index - 1
}

/** FNV-1a, 32 bits, over UTF-16 code units, mixed as MurmurHash3 does at its end, since `%` looks at the low bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
