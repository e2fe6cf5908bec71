/** lint: a linter for each set of packs and plugins, made once. */
import { ConfigError, type NamedRules } from '../config'
import { createLinter, type Linter } from './linter'

export interface Linters {
  /** @throws ConfigError for packs and plugins that cannot be used */
  with: (named: NamedRules | undefined) => Promise<Linter>
}

/** @param plain the linter where no pack is named */
export function createLinters(plain: Linter): Linters {
  const made = new Map<string, Promise<Linter>>()

  return {
    with: named => {
      if (!named) return Promise.resolve(plain)
      const key = JSON.stringify(named)
      const linter = made.get(key) ?? load(named, plain)
      made.set(key, linter)
      return linter
    },
  }
}

async function load(named: NamedRules, plain: Linter): Promise<Linter> {
  try {
    // A bundle of its own: the compiler and YAML are for packs only.
    const { readyRules } = await import('../load/ready')
    const { rules, fingerprint } = readyRules(named, plain.fingerprint)
    return createLinter(rules, fingerprint, plain.meter)
  } catch (error) {
    if (error instanceof Error) throw new ConfigError(error.message)
    throw error
  }
}
