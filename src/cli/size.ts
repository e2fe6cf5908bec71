/** cli: how large a file may be, in bytes. */
export function bytesOf(size: number | undefined): number | undefined {
  return size === undefined ? undefined : Math.round(size * 1_000_000)
}
