/** load: code that the user names: a file or an installed package. It is run, so nothing but the user may name it. */
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * What a module exports as its default, be it CommonJS or an ES module: the oldest Node that we support can require both.
 * @param name an absolute path, or a package that is installed in `base` or above it
 * @throws Error
 */
export function loadModule(name: string, base: string): unknown {
  const file = path.isAbsolute(name) ? name : resolvePackage(name, name, base)
  return defaultOf(createRequire(path.join(base, 'package.json'))(file))
}

/** @throws Error */
export function resolvePackage(request: string, name: string, base: string): string {
  try {
    return createRequire(path.join(base, 'package.json')).resolve(request)
  } catch {
    throw new Error(`the package ${name} is not installed in ${base} or above it`)
  }
}

/** CommonJS seen from `import()` wraps it twice. */
function defaultOf(module: unknown): unknown {
  let exported = module
  while (typeof exported === 'object' && exported !== null && 'default' in exported)
    exported = exported.default
  return exported
}
