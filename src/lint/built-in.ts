/** lint: the linter with the built-in rules, which the build compiled. */
import fs from 'node:fs'
import path from 'node:path'
import { codeRules, tables } from '../generated/rules'
import { createLinter, type Linter } from './linter'
import type { Meter } from './meter'

let made: Linter | undefined

/** A linter of its own, which tells the meter where the time goes. */
export function builtInMetered(meter: Meter): Linter {
  return builtInWith(meter)
}

/** Made when it is first asked for, and once. */
export function builtIn(): Linter {
  made ??= builtInWith()
  return made
}

function builtInWith(meter?: Meter): Linter {
  let known: { fingerprint: string | undefined } | undefined
  return {
    ...createLinter({ tables, code: codeRules }, undefined, meter),
    // few runs ask for it
    get fingerprint() {
      known ??= { fingerprint: fingerprint() }
      return known.fingerprint
    },
  }
}

/** Written by the build over all that it made; absent where the sources are run. */
function fingerprint(): string | undefined {
  try {
    return fs.readFileSync(path.join(__dirname, 'fingerprint'), 'utf8').trim()
  } catch {
    return undefined
  }
}
