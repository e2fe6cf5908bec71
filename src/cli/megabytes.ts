/** cli: reads how large a file may be, as --max-size says it. */
import { InvalidArgumentError } from 'commander'

/** @throws InvalidArgumentError */
export function megabytes(value: string): number {
  if (/^\d{1,4}(\.\d{1,6})?$/.test(value) && Number(value) > 0) return Number(value)
  throw new InvalidArgumentError('Expected a number of megabytes.')
}
