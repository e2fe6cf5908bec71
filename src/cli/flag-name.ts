/** cli: what a value of the configuration is called on the command line. */

/** The flag that sets a value, by its name in the configuration. */
export function flagName(key: string): string {
  return `--${key.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)}`
}
