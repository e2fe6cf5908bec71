/** config: a configuration that cannot be used. */

/** The message has one line per fault: `file:line:column: found …, expected …`. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
