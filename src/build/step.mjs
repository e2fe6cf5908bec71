/** Build steps are TypeScript as well: each is bundled into a temporary module and imported. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..', '..')

/** The exports of a module, given by its path from the root. */
export async function runStep(step) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'complaintlint-build-'))
  const outfile = path.join(folder, 'step.mjs')
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [step],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      // what lies beside a module or a bundle is looked for from here
      define: { __dirname: JSON.stringify(path.join(root, 'src', 'generated')) },
      banner: {
        js: `import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url)`,
      },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
